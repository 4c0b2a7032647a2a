package io.civicline.examples.replay.boston;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void it_is_met_from_the_needed_share_on() {
        assertThat(new Measure("x", 100, 98, 98).isMet()).isTrue();
        assertThat(new Measure("x", 1000, 979, 98).isMet()).isFalse();
        assertThat(new Measure("x", 100_000, 99_999, 100).isMet()).isFalse();
        assertThat(new Measure("x", 0, 0, 100).isMet()).isTrue();
    }

    @Test
    void a_share_is_rounded_down() {
        assertThat(new Measure("x", 100_000, 99_999, 100).share()).isEqualTo("99.99 %");
        assertThat(new Measure("x", 3, 2, 98).share()).isEqualTo("66.66 %");
        assertThat(new Measure("x", 7, 7, 98).share()).isEqualTo("100.00 %");
        assertThat(new Measure("x", 100, 5, 98).share()).isEqualTo("5.00 %");
        assertThat(new Measure("x", 0, 0, 98).share()).isEqualTo("-");
    }
}
