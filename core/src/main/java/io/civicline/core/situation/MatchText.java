package io.civicline.core.situation;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A citizen's text in the one form in which words are sought: Unicode NFKC and without case.
 *
 * <p>So {@code ＫＴＶ}, {@code KTV} and {@code ktv} are the same; traditional and simplified characters are not.
 * Normalised once, then searched by any number of conditions. {@link #toString()} never shows the text. Immutable,
 * thread-safe.
 */
public final class MatchText {

    /** No text: contains no word. */
    public static final MatchText EMPTY = new MatchText("");

    /** Some characters need a second step; this only keeps a surprise of Unicode from going on for ever. */
    private static final int MOST_STEPS = 8;

    private final String normal;

    private MatchText(String normal) {
        this.normal = normal;
    }

    /**
     * Normalises texts, such as subject and body.
     *
     * @param parts any number; a word is never found across two of them
     * @return the text to match
     */
    public static MatchText of(String... parts) {
        return new MatchText(normalise(String.join("\n", parts)));
    }

    /**
     * Brings a text, or a word to seek, into the form that is compared. What is normal already stays as it is.
     *
     * <p>Case goes by {@link String#toUpperCase(Locale)} of the root locale, then character by character to lower case:
     * {@code ß} becomes {@code ss}, and every sigma and every i the same.
     *
     * @param text any text
     * @return its normal form
     */
    public static String normalise(String text) {
        String normal = step(requireNonNull(text, "text"));
        String again = step(normal);
        for (int i = 0; i < MOST_STEPS && !again.equals(normal); i++) {
            normal = again;
            again = step(normal);
        }
        return normal;
    }

    private static String step(String text) {
        String upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(upper.length());
        upper.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /**
     * Seeks a word.
     *
     * @param word in the form of {@link #normalise(String)}
     * @return true if the text has it anywhere, also inside a longer word
     */
    public boolean contains(String word) {
        return normal.contains(word);
    }

    /**
     * Says how long the text is.
     *
     * @return the characters (UTF-16 units) of the normal form
     */
    public int length() {
        return normal.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchText that && normal.equals(that.normal);
    }

    @Override
    public int hashCode() {
        return normal.hashCode();
    }

    /** Says how long the text is and nothing of what it says. */
    @Override
    public String toString() {
        return "text of " + normal.length() + " characters";
    }
}
