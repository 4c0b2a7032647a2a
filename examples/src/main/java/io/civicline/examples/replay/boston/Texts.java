package io.civicline.examples.replay.boston;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** How things are written, whatever the machine's locale. */
final class Texts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Texts() {}

    /** What a kind of value says of a text that it refuses; empty if it takes it. */
    static Optional<String> fault(Consumer<String> value, String text) {
        try {
            value.accept(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    static String moment(LocalDateTime local) {
        return MOMENT.format(local);
    }

    static String moment(Instant instant) {
        return moment(BostonTime.local(instant));
    }

    /** A share of a whole, rounded down: what is not reached never looks as if it were. */
    static String percent(long part, long whole) {
        long hundredths = part * 10_000 / whole;
        return String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
    }
}
