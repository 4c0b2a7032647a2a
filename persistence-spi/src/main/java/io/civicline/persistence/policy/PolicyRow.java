package io.civicline.persistence.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.Bytes;

/**
 * One activated policy, whole.
 *
 * <p>Immutable, thread-safe.
 *
 * @param head its place, hashes and dates
 * @param content the policy; a store never looks into it
 */
public record PolicyRow(PolicyHead head, Bytes content) {

    /** Checks that nothing is missing. */
    public PolicyRow {
        requireNonNull(head, "head");
        requireNonNull(content, "content");
    }
}
