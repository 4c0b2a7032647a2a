package io.civicline.engine.internal.folder;

import io.civicline.engine.internal.shape.TextShape;
import java.time.Duration;

/** Time by the wall clock, in whole minutes, hours or days. */
final class NaturalTime {

    static final TextShape SHAPE =
            TextShape.of("natural time", "such as 30min, 12h or 2d", "[1-9][0-9]{0,5}(?:min|h|d)");

    private NaturalTime() {}

    static Duration parse(String text) {
        if (text.endsWith("min")) {
            return Duration.ofMinutes(number(text, 3));
        }
        return text.endsWith("h") ? Duration.ofHours(number(text, 1)) : Duration.ofDays(number(text, 1));
    }

    private static long number(String text, int unit) {
        return Long.parseLong(text.substring(0, text.length() - unit));
    }

    static String text(Duration time) {
        if (time.toMinutesPart() != 0) {
            return time.toMinutes() + "min";
        }
        return time.toHoursPart() != 0 ? time.toHours() + "h" : time.toDays() + "d";
    }
}
