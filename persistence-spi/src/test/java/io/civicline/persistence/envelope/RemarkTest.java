package io.civicline.persistence.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void a_line_stays_as_it_is() {
        assertThat(Remark.of("no such number 🙂")).hasToString("no such number 🙂");
        assertThat(Remark.of("x".repeat(500)).text()).hasSize(500);
    }

    @Test
    void what_is_too_long_is_cut_but_never_through_a_character() {
        assertThat(Remark.of("x".repeat(501)).text()).isEqualTo("x".repeat(500));
        assertThat(Remark.of("x".repeat(499) + "🙂").text()).isEqualTo("x".repeat(499));
        assertThat(Remark.of("x".repeat(498) + "🙂y").text()).isEqualTo("x".repeat(498) + "🙂");
    }

    @Test
    void what_a_line_may_not_hold_becomes_a_space() {
        assertThat(Remark.of("a\nb\tc\u0000d\uD800e\u2028f\u2029g").text()).isEqualTo("a b c d e f g");
    }

    @Test
    void nothing_becomes_a_dash() {
        assertThat(Remark.of(null).text()).isEqualTo("-");
        assertThat(Remark.of("").text()).isEqualTo("-");
        assertThat(Remark.of(" \n\u0000").text()).isEqualTo("-");
    }

    @Test
    void the_constructor_changes_nothing_and_refuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Remark(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Remark("x".repeat(501)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Remark("a\nb"));
    }
}
