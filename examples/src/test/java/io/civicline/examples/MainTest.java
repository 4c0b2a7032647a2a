package io.civicline.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(List<Example> examples, String... args) {
        return Main.run(examples, List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private int run(String... args) {
        return Main.run(List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    @Test
    void without_a_name_the_examples_are_listed() {
        assertThat(run()).isZero();

        assertThat(out.toString(UTF_8)).contains("usage: ", "  minimal", "  quickstart [--seed N] [--tickets N]");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void an_unknown_name_is_named_and_the_examples_are_listed_with_code_2() {
        assertThat(run("minimum")).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("there is no example 'minimum'", "  minimal");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimal now",
                "quickstart 1",
                "quickstart --seed",
                "quickstart --seed one",
                "quickstart --days 0",
                "quickstart --days 32",
                "quickstart --days 4294967297",
                "quickstart --seed 1 --days",
                "quickstart --html",
                "quickstart --html .",
                "quickstart --html no/such/folder/month.html",
                "quickstart --html \0",
                "simulate",
                "simulate here there",
                "simulate here --tickets",
                "simulate here --tickets 0",
                "simulate here --tickets 100001",
                "simulate here --days 367",
                "simulate here --days 4294967297",
                "simulate here --seed one",
                "simulate here --from 2026-02-30",
                "simulate here --from 1970-12-31",
                "simulate here --quiet yes",
                "simulate \0",
            })
    void wrong_arguments_are_told_with_the_usage_and_code_2(String line) {
        String[] args = line.split(" ", -1);

        assertThat(run(args)).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("usage: java -jar examples.jar " + args[0]);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void an_example_whose_check_fails_ends_with_code_1() {
        assertThat(run(List.of(new Fixed(false)), "fixed")).isEqualTo(1);
    }

    @Test
    void an_example_gets_what_follows_its_name() {
        assertThat(run(List.of(new Fixed(true)), "fixed", "a", "--b")).isZero();

        assertThat(out.toString(UTF_8)).isEqualTo("[a, --b]");
    }

    /** An example that only says how it was called. */
    private record Fixed(boolean outcome) implements Example {

        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public String summary() {
            return "does nothing";
        }

        @Override
        public boolean run(List<String> args, PrintStream out) {
            out.print(args);
            return outcome;
        }
    }
}
