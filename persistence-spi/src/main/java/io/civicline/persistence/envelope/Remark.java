package io.civicline.persistence.envelope;

import static java.util.Objects.requireNonNull;

import io.civicline.persistence.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * One line that tells an operator what happened: a gateway's reference, why a try failed. Never a citizen's words.
 *
 * <p>Immutable, thread-safe.
 *
 * @param text 1 to {@value #MAX_LENGTH} characters (UTF-16 units), not blank, without control characters, line breaks
 *     or lone surrogates
 */
public record Remark(String text) {

    /** The most characters (UTF-16 units) of a remark. */
    public static final int MAX_LENGTH = 500;

    /**
     * Checks the text; {@link #of} makes any text fit.
     *
     * @throws IllegalArgumentException if {@code text} is blank, too long, or holds what a line may not
     */
    public Remark {
        requireNonNull(text, "text");
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a remark must have 1 to " + MAX_LENGTH + " characters, has " + text.length());
        }
        if (!text.codePoints().allMatch(Require::isStorable)) {
            throw new IllegalArgumentException("a remark must be one line without control characters");
        }
    }

    /**
     * Makes a remark of any text, so that reporting a failure cannot fail.
     *
     * @param text what to say; too long is cut, what a line may not hold becomes a space, null or blank becomes
     *     {@code -}
     * @return the remark
     */
    public static Remark of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Remark("-");
        }
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(codePoint -> Require.isStorable(codePoint) ? codePoint : ' ')
                .takeWhile(codePoint -> line.length() + Character.charCount(codePoint) <= MAX_LENGTH)
                .forEachOrdered(line::appendCodePoint);
        return new Remark(line.toString().isBlank() ? "-" : line.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
