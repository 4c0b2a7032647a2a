package io.civicline.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.engine.check.PolicyReport;
import io.civicline.examples.policycheck.PolicyCheck;
import io.civicline.examples.simulate.Simulate;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {

    private static final String CITY = "guide/write-your-citys-rules";
    private static final String HOUR = "guide/first-hour";
    private static final String HOST = "guide/test-your-host";
    private static final String CHINESE = ".zh-CN.md";
    private static final Set<String> KINDS = Set.of("file", "more", "java", "output", "maven", "shell", "slip");

    @TempDir
    private Path place = Path.of("");

    /** Every guide in both languages. */
    static List<String> pages() throws IOException {
        return guides().stream()
                .flatMap(guide -> Stream.of(guide + ".md", guide + CHINESE))
                .toList();
    }

    static List<String> guides() throws IOException {
        try (Stream<Path> files = Files.list(Snippet.DOCS.resolve("guide"))) {
            return files.map(file -> "guide/" + file.getFileName())
                    .filter(name -> !name.endsWith(CHINESE))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList();
        }
    }

    static List<String> pagesOfJava() throws IOException {
        return pages().stream().filter(page -> !page.startsWith(CITY)).toList();
    }

    @Test
    void there_are_guides() throws IOException {
        assertThat(guides()).contains(CITY, HOUR, HOST).hasSizeGreaterThan(9);
    }

    @Test
    void the_start_page_and_the_first_hour_lead_to_every_guide() throws IOException {
        for (String end : List.of(".md", CHINESE)) {
            String start = Files.readString(Snippet.DOCS.resolveSibling("README" + end));
            String hour = Files.readString(Snippet.DOCS.resolve(HOUR + end));
            assertThat(guides()).allSatisfy(guide -> {
                assertThat(start).contains("(docs/" + guide + end + ")");
                assertThat(guide.equals(HOUR) || hour.contains("(" + guide.substring("guide/".length()) + end + ")"))
                        .as("%s of %s", guide, end)
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @ValueSource(strings = "policy-folder.md")
    void every_snippet_says_what_it_is(String page) throws IOException {
        assertThat(Snippet.of(page))
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(KINDS)
                        .as("the kind of the snippet at line %s of %s", snippet.line(), page)
                        .contains(snippet.kind()));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void both_languages_show_the_same_files(String guide) throws IOException {
        assertThat(shown(guide + ".zh-CN.md")).isEqualTo(shown(guide + ".md"));
    }

    /** All but the outputs, which speak the language of the guide, and the comments of Java. */
    private static List<String> shown(String page) throws IOException {
        return Snippet.of(page).stream()
                .filter(snippet -> !snippet.kind().equals("output"))
                .map(snippet -> snippet.kind() + " " + snippet.name() + "\n" + same(snippet))
                .toList();
    }

    private static String same(Snippet snippet) {
        return snippet.kind().equals("java")
                ? snippet.text().replaceAll(" +// .*", "").replace("Locale.CHINESE", "Locale.ENGLISH")
                : snippet.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {CITY + ".md", CITY + ".zh-CN.md"})
    void policy_check_says_at_each_step_what_the_guide_shows(String page) throws IOException {
        GrowingFolder folder = new GrowingFolder(place.resolve("yunting"));
        int outputs = 0;
        for (Snippet snippet : Snippet.of(page)) {
            if (snippet.isOfFolder() || snippet.kind().equals("slip")) {
                folder.take(snippet);
            } else if (snippet.is("output", "policy-check")) {
                outputs++;
                assertThat(folder.check(languageOf(page)))
                        .as("line %s of %s", snippet.line(), page)
                        .isEqualTo(snippet.text());
                folder.mendSlip();
            }
        }

        PolicyReport last = folder.report();
        assertThat(outputs).isGreaterThan(5);
        assertThat(last.isSound()).isTrue();
        assertThat(last.warnings()).isEmpty();
        assertThat(last.cases()).hasSizeGreaterThan(15);
    }

    private static Locale languageOf(String page) {
        return page.contains("zh-CN") ? Locale.CHINESE : Locale.ENGLISH;
    }

    @ParameterizedTest
    @MethodSource("pagesOfJava")
    void the_java_of_a_guide_prints_what_the_guide_shows(String page) throws Exception {
        List<Snippet> snippets = Snippet.of(page);
        List<String> outputs = JavaOfPage.of(snippets, place).outputs();

        int block = -1;
        for (Snippet snippet : snippets) {
            if (snippet.is("java", "")) {
                block++;
            } else if (snippet.is("output", "java")) {
                assertThat(outputs.get(block))
                        .as("line %s of %s", snippet.line(), page)
                        .isEqualTo(snippet.text());
            }
        }
        assertThat(block).isGreaterThan(page.startsWith(HOUR) ? 4 : 1);
    }

    @Test
    void the_test_of_the_first_hour_is_green() throws Exception {
        JavaOfPage page = JavaOfPage.of(Snippet.of(HOUR + ".md"), place);

        try (URLClassLoader classes = page.classes()) {
            assertThat(run(classes.loadClass("MytownTest"))).hasSize(2);
        }
    }

    @Test
    void the_test_of_a_host_is_green() throws Exception {
        JavaOfPage page = JavaOfPage.of(Snippet.of(HOST + ".md"), place);

        try (URLClassLoader classes = page.classes()) {
            assertThat(run(classes.loadClass("MyHostTest"))).hasSize(2);
        }
    }

    private static List<String> run(Class<?> test) throws Exception {
        Constructor<?> constructor = test.getDeclaredConstructor();
        constructor.setAccessible(true);
        List<String> done = new ArrayList<>();
        for (Method method : test.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                method.invoke(constructor.newInstance());
                done.add(method.getName());
            }
        }
        return done;
    }

    @ParameterizedTest
    @ValueSource(strings = {HOUR + ".md", HOUR + ".zh-CN.md"})
    void the_dependencies_are_modules_of_this_version(String page) throws IOException {
        String maven = Snippet.of(page).stream()
                .filter(snippet -> snippet.is("maven", ""))
                .map(Snippet::text)
                .collect(Collectors.joining());

        assertThat(all("<artifactId>civicline-(.*)</artifactId>", maven))
                .hasSize(3)
                .allSatisfy(module ->
                        assertThat(Snippet.DOCS.resolveSibling(module)).isDirectory());
        assertThat(Files.readString(Snippet.DOCS.resolveSibling("pom.xml")))
                .contains("<version>" + all("<version>(.*)</version>", maven).get(0) + "</version>");
    }

    @ParameterizedTest
    @ValueSource(strings = {CITY + ".md", CITY + ".zh-CN.md"})
    void the_commands_run_examples_that_there_are(String page) throws IOException {
        List<String> commands = Snippet.of(page).stream()
                .filter(snippet -> snippet.is("shell", ""))
                .flatMap(snippet -> all("examples.jar ([a-z-]+) ", snippet.text()).stream())
                .toList();

        assertThat(commands).isNotEmpty().containsOnly(new PolicyCheck().name(), new Simulate().name());
    }

    private static List<String> all(String form, String text) {
        return Pattern.compile(form)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void the_samples_of_the_reference_are_one_sound_folder() throws IOException {
        GrowingFolder folder = new GrowingFolder(place.resolve("linlan"));
        for (Snippet snippet : Snippet.of("policy-folder.md")) {
            if (snippet.isOfFolder()) {
                folder.take(snippet);
            }
        }

        PolicyReport report = folder.report();
        assertThat(report.isSound()).as(report.toString()).isTrue();
        assertThat(report.cases()).hasSizeGreaterThan(5);
    }
}
