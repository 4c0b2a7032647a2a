package io.civicline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.examples.replay.Samples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayExitCodeTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void it_ends_with_0_if_all_is_reached_1_if_not_and_2_with_usage_if_the_arguments_are_wrong() {
        String data = Samples.DATA.toString();

        assertThat(codeOf("replay", "boston", Samples.LEARNT.toString(), "--data", data))
                .isEqualTo(Main.OK);
        assertThat(codeOf("replay", "boston", Samples.DISPUTED.toString(), "--data", data))
                .isEqualTo(Main.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(codeOf("replay", "boston", "none.csv", "--data", data)).isEqualTo(Main.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("cannot read none.csv")
                .contains(
                        "usage: java -jar examples.jar replay boston FILE.csv [--data DIR] [--folder OUT] [--differences]");
    }

    private int codeOf(String... args) {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Main.run(List.of(args), out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
