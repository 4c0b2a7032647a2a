package io.civicline.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    @ParameterizedTest
    @ValueSource(strings = {"09:00-18:00", "00:00-24:00", "08:30:15-08:30:16", "22:00-24:00"})
    void a_window_reads_what_it_writes(String text) {
        assertThat(Window.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "09-18",
                "9:00-18:00",
                "09:00 - 18:00",
                "18:00-09:00",
                "09:00-09:00",
                "09:00-24:01",
                "09:60-18:00",
                "24:00-24:00",
                "09:00-25:00",
                "０9:00-18:00"
            })
    void anything_else_is_refused_with_its_text(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.parse(text));
    }

    @Test
    void windows_that_touch_do_not_overlap() {
        assertThat(Window.parse("09:00-12:00").overlaps(Window.parse("12:00-18:00")))
                .isFalse();
        assertThat(Window.parse("09:00-12:01").overlaps(Window.parse("12:00-18:00")))
                .isTrue();
    }

    @Test
    void a_window_contains_its_start_and_not_its_end() {
        Window window = Window.parse("09:00-18:00");
        assertThat(window.contains(9 * 3600)).isTrue();
        assertThat(window.contains(18 * 3600 - 1)).isTrue();
        assertThat(window.contains(18 * 3600)).isFalse();
    }
}
