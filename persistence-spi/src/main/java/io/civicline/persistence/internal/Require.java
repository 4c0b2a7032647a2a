package io.civicline.persistence.internal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What every value of this module asks of instants, short texts and limits, so that any store can keep them. */
public final class Require {

    /** The most characters (UTF-16 units) of a label. */
    public static final int MAX_LABEL = 200;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Require() {}

    /** Refuses an instant that epoch microseconds cannot hold, or that lies outside the years 1 to 9999. */
    public static Instant micros(@Nullable Instant instant, String what) {
        requireNonNull(instant, what);
        if (!instant.equals(instant.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException(what + " must be cut to microseconds, was " + instant);
        }
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException(what + " must lie in the years 1 to 9999, was " + instant);
        }
        return instant;
    }

    /** Refuses a name that is empty, too long, or holds what some store cannot keep. */
    public static String label(@Nullable String text, String what) {
        requireNonNull(text, what);
        if (text.isBlank() || text.length() > MAX_LABEL) {
            throw new IllegalArgumentException(
                    what + " must have 1 to " + MAX_LABEL + " characters, has " + text.length());
        }
        if (!text.codePoints().allMatch(Require::isStorable)) {
            throw new IllegalArgumentException(what + " must not contain control characters or lone surrogates");
        }
        return text;
    }

    /** Says whether every store can keep the code point in one line of text. */
    public static boolean isStorable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** Refuses a number below the least one allowed. */
    public static long atLeast(long least, long number, String what) {
        if (number < least) {
            throw new IllegalArgumentException(what + " must be " + least + " or more, was " + number);
        }
        return number;
    }
}
