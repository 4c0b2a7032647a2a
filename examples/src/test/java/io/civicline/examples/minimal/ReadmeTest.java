package io.civicline.examples.minimal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    /** Tests run in the folder of their module. */
    private static final Path ROOT = Path.of("..");

    private static final Path EXAMPLE = Path.of("src/main/java/io/civicline/examples/minimal/Minimal.java");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_first_lines_of_the_readme_are_those_of_the_example(String readme) throws IOException {
        assertThat(code(block(readme))).isNotEmpty().isEqualTo(code(linesOfTheExample()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_example_prints_what_the_readme_promises(String readme) throws IOException {
        List<String> promises = promises(block(readme));

        assertThat(promises).hasSize(4);
        assertThat(promises).allSatisfy(promise -> assertThat(output()).containsPattern(asPattern(promise)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void a_readme_is_one_screen(String readme) throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve(readme), UTF_8)).hasSizeLessThan(75);
    }

    private static List<String> block(String readme) throws IOException {
        return between("```java", "```", Files.readAllLines(ROOT.resolve(readme), UTF_8));
    }

    private static List<String> linesOfTheExample() throws IOException {
        return between(
                "// begin of the README's lines", "// end of the README's lines", Files.readAllLines(EXAMPLE, UTF_8));
    }

    private static List<String> between(String begin, String end, List<String> lines) {
        return lines.stream()
                .dropWhile(line -> !line.strip().equals(begin))
                .skip(1)
                .takeWhile(line -> !line.strip().equals(end))
                .toList();
    }

    /** Without comments and white space: the formatter has the last word on line breaks. */
    private static String code(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("//.*", "").replaceAll("\\s", ""))
                .collect(Collectors.joining());
    }

    /** The comments from the first value on. */
    private static List<String> promises(List<String> block) {
        return block.stream()
                .dropWhile(line -> !line.contains("ticket.lead()"))
                .flatMap(line -> Stream.of(line.split("//", 2)).skip(1))
                .map(String::strip)
                .toList();
    }

    private static Pattern asPattern(String promise) {
        return Pattern.compile(Stream.of(promise.split("…", -1))
                .map(String::strip)
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    private static String output() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new Minimal().run(List.of(), new PrintStream(out, true, UTF_8)))
                .isTrue();
        return out.toString(UTF_8);
    }
}
