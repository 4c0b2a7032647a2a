package io.civicline.core.internal;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;

/** The one check of identifiers and codes. */
public final class Identifiers {

    /** The most characters (UTF-16 units) of an identifier or code. */
    public static final int MAX_LENGTH = 200;

    private Identifiers() {}

    /** Refuses what {@code IdRules} does not allow. */
    public static void check(String value, String what) {
        requireNonNull(value, what);
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    what + " must have 1 to " + MAX_LENGTH + " characters, has " + value.length());
        }
        if (Character.isWhitespace(value.charAt(0)) || Character.isWhitespace(value.charAt(value.length() - 1))) {
            throw new IllegalArgumentException(what + " must not begin or end with space: '" + value + "'");
        }
        Unstorable.find(value).ifPresent(fault -> {
            throw new IllegalArgumentException(what + " must not contain " + fault);
        });
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " must not contain control characters or line breaks");
        }
        if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException(
                    what + " must be in Unicode normal form C: '" + value + "'; normalise it before you store it too");
        }
    }
}
