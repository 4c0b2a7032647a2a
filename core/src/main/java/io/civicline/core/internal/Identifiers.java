package io.civicline.core.internal;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Optional;

/** The one check of identifiers and codes. */
public final class Identifiers {

    /** The most characters (UTF-16 units) of an identifier or code. */
    public static final int MAX_LENGTH = 200;

    private Identifiers() {}

    /** Refuses what {@code IdRules} does not allow. */
    public static void check(String value, String what) {
        fault(requireNonNull(value, what)).ifPresent(fault -> {
            throw new IllegalArgumentException(what + " " + fault);
        });
    }

    /** What nearly every identifier is: letters, digits and marks of ASCII, which need no further look. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= MAX_LENGTH;
    }

    /** Says how a text breaks {@code IdRules}, or is empty. */
    public static Optional<String> fault(String value) {
        if (isPlain(value)) {
            return Optional.empty();
        }
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return Optional.of("must have 1 to " + MAX_LENGTH + " characters, has " + value.length());
        }
        if (Character.isWhitespace(value.charAt(0)) || Character.isWhitespace(value.charAt(value.length() - 1))) {
            return Optional.of("must not begin or end with space: '" + value + "'");
        }
        Optional<String> unstorable = Unstorable.find(value);
        if (unstorable.isPresent()) {
            return unstorable.map(fault -> "must not contain " + fault);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("must not contain control characters or line breaks");
        }
        return Normalizer.isNormalized(value, Normalizer.Form.NFC)
                ? Optional.empty()
                : Optional.of(
                        "must be in Unicode normal form C: '" + value + "'; normalise it before you store it too");
    }
}
