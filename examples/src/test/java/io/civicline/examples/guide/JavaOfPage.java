package io.civicline.examples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The Java of a page: blocks without a name are the statements of one {@code main}, in order, with the imports of all; a named
 * block is a file. Not thread-safe.
 */
final class JavaOfPage {

    private static final String MAIN = "Page";
    private static final String FOLDER = "Path.of(\"mytown\")";
    private static final String CUT = "--- cut ---";

    private final Path place;
    private final List<Snippet> before = new ArrayList<>();
    private final Set<String> imports = new LinkedHashSet<>();
    private final StringBuilder statements = new StringBuilder();
    private final List<Path> sources = new ArrayList<>();

    private JavaOfPage(Path place) {
        this.place = place;
    }

    static JavaOfPage of(List<Snippet> snippets, Path place) throws IOException {
        JavaOfPage page = new JavaOfPage(place);
        for (Snippet snippet : snippets) {
            page.take(snippet);
        }
        page.write(
                MAIN + ".java",
                String.join("\n", page.imports) + "\npublic class " + MAIN
                        + " {\n@SuppressWarnings(\"try\") public static void main(String[] args) throws Exception {\n"
                        + page.statements + "}\n}\n");
        page.compile();
        return page;
    }

    private void take(Snippet snippet) throws IOException {
        if (snippet.isOfFolder()) {
            before.add(snippet);
        } else if (snippet.is("java", "")) {
            for (String line : inFolder(snippet).split("\n", -1)) {
                if (line.startsWith("import ")) {
                    imports.add(line);
                } else {
                    statements.append(line).append('\n');
                }
            }
            statements.append("System.out.println(\"" + CUT + "\");\n");
        } else if (snippet.kind().equals("java")) {
            write(snippet.name(), inFolder(snippet));
        }
    }

    /** The folder as it is at this place of the page. */
    private String inFolder(Snippet snippet) throws IOException {
        Path folder = place.resolve("line-" + snippet.line()).resolve("mytown");
        GrowingFolder growing = new GrowingFolder(folder);
        for (Snippet file : before) {
            growing.take(file);
        }
        return snippet.text().replace(FOLDER, "Path.of(\"" + folder.toString().replace("\\", "\\\\") + "\")");
    }

    private void write(String name, String text) throws IOException {
        sources.add(Files.writeString(place.resolve(name), text));
    }

    private void compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", place.toString());
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, UTF_8).getJavaFileObjectsFromPaths(sources))
                .call();
        if (!compiled) {
            throw new AssertionError("the Java of the page does not compile:\n" + said);
        }
    }

    /** What each block without a name prints, in order. */
    List<String> outputs() throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        try (URLClassLoader classes = classes()) {
            classes.loadClass(MAIN).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        String text = out.toString(UTF_8).replace(System.lineSeparator(), "\n");
        return List.of(text.split(CUT + "\n", -1));
    }

    /** The compiled classes of the page. */
    URLClassLoader classes() throws IOException {
        return new URLClassLoader(new URL[] {place.toUri().toURL()}, JavaOfPage.class.getClassLoader());
    }
}
