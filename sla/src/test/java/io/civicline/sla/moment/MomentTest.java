package io.civicline.sla.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.code.ClockCode;
import io.civicline.sla.MarkdownTable;
import io.civicline.sla.amount.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code moments.md}. */
class MomentTest {

    @ParameterizedTest
    @MethodSource("table")
    void each_text_is_read_as_the_table_says_and_written_back(List<String> row) {
        String text = row.get(0);
        if (row.get(1).startsWith("!")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Moment.parse(text))
                    .withMessageStartingWith("'" + text + "' is no moment: "
                            + row.get(1).substring(1).strip())
                    .withMessageEndingWith("N% of CLOCK (1 to 99)");
            return;
        }
        assertThat(Moment.parse(text).getClass().getSimpleName()).isEqualTo(row.get(1));
        assertThat(Moment.parse(text)).hasToString(text).isEqualTo(Moment.parse(text));
    }

    @Test
    void a_moment_that_could_not_be_read_back_cannot_be_made() {
        ClockCode host = ClockCode.of("host:x");

        assertThatIllegalArgumentException().isThrownBy(() -> new Moment.DueOf(host));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment.Share(50, host));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment.Share(100, ClockCode.of("handle")))
                .withMessage("a share is 1% to 99%, was 100%");
        assertThat(new Moment.Due().before(Amount.parse("1wd"))).isEqualTo(Moment.parse("1wd before due"));
    }

    @Test
    void blanks_at_the_ends_and_line_breaks_are_no_moments() {
        for (String text : List.of("", " ", " due", "due ", "1wd\nbefore due", "1wd before due\n", "host:a b")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Moment.parse(text));
        }
    }

    static List<List<String>> table() {
        return MarkdownTable.rows(MomentTest.class, "moments.md");
    }
}
