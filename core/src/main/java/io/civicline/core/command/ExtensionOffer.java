package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

/**
 * An extension that the policy offers for a clock.
 *
 * <p>Immutable, thread-safe.
 *
 * @param by the amount, as {@code 10wd}
 * @param times how often the clock may be extended in all before this one can no longer be asked; 1 or more
 */
public record ExtensionOffer(String by, int times) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code times} is below 1
     */
    public ExtensionOffer {
        requireNonNull(by, "by");
        if (times < 1) {
            throw new IllegalArgumentException("times must be 1 or more, was " + times);
        }
    }
}
