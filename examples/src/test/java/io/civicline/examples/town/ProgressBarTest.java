package io.civicline.examples.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void nobody_watches_so_nothing_is_shown() {
        new ProgressBar(terminal, false).show(1, 2);

        assertThat(bytes.size()).isZero();
    }

    @Test
    void it_fills_by_the_percent_and_takes_itself_away() {
        ProgressBar bar = new ProgressBar(terminal, true);
        bar.show(500, 1000);
        bar.show(501, 1000);
        bar.show(1000, 1000);

        String[] shown = bytes.toString(StandardCharsets.UTF_8).split("\r", -1);
        assertThat(shown)
                .containsExactly(
                        "",
                        "[" + "#".repeat(20) + " ".repeat(20) + "] 50 %",
                        "[" + "#".repeat(40) + "] 100 %",
                        " ".repeat(48),
                        "");
    }
}
