package io.civicline.sla.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"30min", "2h", "90wmin", "2wh", "15d", "1w", "3mo", "1y", "5wd", "0.5wd", "1.25wd", "100000wd"})
    void an_amount_reads_what_it_writes(String text) {
        assertThat(Amount.parse(text)).hasToString(text);
        assertThat(Amount.parse(Amount.parse(text).toString())).isEqualTo(Amount.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "5", "wd", "P1D", "5 wd", " 5wd", "+5wd", "-5wd", "05wd", "5WD", "5days", "5wd ", "1e3wd", ".5wd",
                "0.125wd", "５wd", "5m", "5 工作日"
            })
    void anything_else_is_refused_with_its_text_and_the_units(String text) {
        assertThatExceptionOfType(InvalidAmountException.class)
                .isThrownBy(() -> Amount.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("min h wmin wh d w mo y wd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0wd", "0.00wd", "100001wd", "999999h"})
    void a_number_out_of_bounds_is_refused_with_the_bounds(String text) {
        assertThatExceptionOfType(InvalidAmountException.class)
                .isThrownBy(() -> Amount.parse(text))
                .withMessageContaining("above 0 and at most 100000");
    }

    @ParameterizedTest
    @EnumSource(value = AmountUnit.class, mode = EnumSource.Mode.EXCLUDE, names = "WORKING_DAY")
    void only_working_days_have_fractions(AmountUnit unit) {
        assertThatExceptionOfType(InvalidAmountException.class)
                .isThrownBy(() -> Amount.parse("1.5" + unit.symbol()))
                .withMessageContaining("only wd has fractions");
    }

    @Test
    void zeros_at_the_end_make_no_difference() {
        assertThat(Amount.parse("1.50wd")).isEqualTo(Amount.parse("1.5wd")).hasToString("1.5wd");
        assertThat(Amount.parse("2.0h")).isEqualTo(Amount.of(2, AmountUnit.HOUR));
        assertThat(new Amount(new BigDecimal("1E+2"), AmountUnit.DAY)).hasToString("100d");
    }

    @Test
    void a_monstrous_number_is_refused_before_it_is_written_out() {
        assertThatExceptionOfType(InvalidAmountException.class)
                .isThrownBy(() -> new Amount(new BigDecimal("1E+1000000000"), AmountUnit.DAY));
    }

    @ParameterizedTest
    @CsvSource({"30min, PT30M", "2h, PT2H", "90wmin, PT1H30M", "2wh, PT2H"})
    void time_has_a_duration(String text, Duration expected) {
        assertThat(Amount.parse(text).duration()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1wd", "1d", "1w", "1mo", "1y"})
    void days_have_none(String text) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Amount.parse(text).duration())
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource({"1min, 60000000", "1wh, 3600000000", "1.25wd, 125", "5wd, 500", "15d, 15", "3mo, 3"})
    void steps_are_exact(String text, long expected) {
        assertThat(Amount.parse(text).steps()).isEqualTo(expected);
    }
}
