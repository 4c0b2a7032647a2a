package io.civicline.core.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 7, 1);
    private static final Validity SPRING = Validity.ALWAYS.startingOn(FIRST).endingBefore(END);

    @Test
    void the_first_day_is_in_and_the_end_is_out() {
        assertThat(SPRING.covers(FIRST.minusDays(1))).isFalse();
        assertThat(SPRING.covers(FIRST)).isTrue();
        assertThat(SPRING.covers(END.minusDays(1))).isTrue();
        assertThat(SPRING.covers(END)).isFalse();
    }

    @Test
    void it_is_over_from_the_end_on_and_never_before() {
        assertThat(SPRING.isOver(FIRST.minusDays(1))).isFalse();
        assertThat(SPRING.isOver(END.minusDays(1))).isFalse();
        assertThat(SPRING.isOver(END)).isTrue();
        assertThat(Validity.ALWAYS.isOver(LocalDate.MAX)).isFalse();
    }

    @Test
    void an_empty_span_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(FIRST, FIRST))
                .withMessage("in force from 2026-03-01 must be before until 2026-03-01");
    }

    @Test
    void it_is_written_with_dots_for_an_open_end() {
        assertThat(SPRING).hasToString("2026-03-01/2026-07-01");
        assertThat(Validity.ALWAYS).hasToString("../..");
    }
}
