package io.civicline.core.review;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.RequesterId;

/**
 * Which answer of a follow-up: whose, and the how-manieth call-back.
 *
 * <p>Immutable, thread-safe.
 *
 * @param requester who answered
 * @param cycle 1 for the first follow-up
 */
public record AnswerRef(RequesterId requester, int cycle) {

    /**
     * Checks the cycle.
     *
     * @throws IllegalArgumentException if {@code cycle} is below 1
     */
    public AnswerRef {
        requireNonNull(requester, "requester");
        if (cycle < 1) {
            throw new IllegalArgumentException("cycle must be 1 or more, was " + cycle);
        }
    }
}
