package io.civicline.core.internal;

import java.util.Optional;

/** Finds what some database cannot hold as text: NUL and lone surrogates. */
public final class Unstorable {

    private Unstorable() {}

    /** Names the first fault and its place, or is empty. */
    public static Optional<String> find(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of("NUL (at character " + i + ")");
            }
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of("a lone surrogate (at character " + i + ")");
            }
        }
        return Optional.empty();
    }
}
