package io.civicline.testkit.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs the program in {@code src/test/resources/embedding} as a named module. The class path, on which all
 * other tests run, hides what only the module path refuses: packages that are not exported, not opened or split.
 */
class EmbeddingOnTheModulePathTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "embedding");

    @TempDir
    Path temporary;

    @Test
    void a_host_that_is_a_module_embeds_the_library() throws IOException, InterruptedException {
        Path classes = temporary.resolve("classes");

        Ran javac = run(
                "javac",
                "--release",
                "17",
                "-Xlint:all,-requires-automatic",
                "-Werror",
                "--module-path",
                ModulePath.toCompile(),
                "-d",
                classes.toString(),
                SOURCES.resolve("module-info.java").toString(),
                SOURCES.resolve("host").resolve("Host.java").toString());
        assertThat(javac).isEqualTo(new Ran(0, ""));

        Ran host = run(
                "java",
                "-Dorg.jboss.logging.provider=slf4j", // the validator greets whoever listens
                "--add-modules", // Hibernate Validator 8 is an automatic module: it names none of those that it needs
                "ALL-MODULE-PATH",
                "--module-path",
                ModulePath.toRun(classes),
                "--module",
                "host/host.Host");
        assertThat(host).isEqualTo(new Ran(0, "module io.civicline.engine, due 2026-02-27T10:00:00Z\n5 faults\n"));
    }

    private record Ran(int exit, String output) {}

    private Ran run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(temporary, tool, ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end");
        }
        String text = Files.readString(output, StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return new Ran(process.exitValue(), text);
    }
}
