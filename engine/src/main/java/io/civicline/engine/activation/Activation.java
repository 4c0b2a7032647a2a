package io.civicline.engine.activation;

import static java.util.Objects.requireNonNull;

import io.civicline.engine.policy.PolicySection;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What became of a policy that was activated.
 *
 * <p>Immutable, thread-safe.
 *
 * @param number its place in the tenant's sequence, from 1
 * @param from since when it is in force
 * @param hash SHA-256 of its content, 64 lower-case hexadecimal digits
 * @param changed the sections that are not as in the policy before it; for the first, all
 * @param repeated true if the last activation had the same content already: nothing was changed, and this is that one
 */
public record Activation(long number, Instant from, String hash, Set<PolicySection> changed, boolean repeated) {

    /** Copies the sections. */
    public Activation {
        requireNonNull(from, "from");
        requireNonNull(hash, "hash");
        changed = Collections.unmodifiableSet(new LinkedHashSet<>(changed));
    }
}
