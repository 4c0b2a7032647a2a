package io.civicline.persistence.policy;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.label;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One activation of a policy, without the policy itself: what a node must know to see whether it has the newest.
 *
 * <p>Immutable, thread-safe. The order of sections is kept.
 *
 * @param tenant whose policy
 * @param number its place in the tenant's sequence, from 1
 * @param name for people, 1 to 200 characters in one line
 * @param hash SHA-256 of the content, 64 lower-case hexadecimal digits
 * @param sections the SHA-256 of each section by its name, 64 lower-case hexadecimal digits each
 * @param moves the names of the sections whose change moves open tickets to this policy
 * @param from since when it is in force, in whole microseconds
 * @param activatedBy who activated it
 * @param recordedAt when that was recorded, in whole microseconds
 */
public record PolicyHead(
        TenantId tenant,
        long number,
        String name,
        String hash,
        Map<String, String> sections,
        Set<String> moves,
        Instant from,
        ActorId activatedBy,
        Instant recordedAt) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the values and copies the collections.
     *
     * @throws IllegalArgumentException if {@code number} is below 1, a name is blank, too long or not one line, a hash is not
     *     one, or an instant is finer than microseconds or outside the years 1 to 9999
     */
    public PolicyHead {
        requireNonNull(tenant, "tenant");
        atLeast(1, number, "number");
        label(name, "name");
        hash(hash, "hash");
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        sections.forEach((section, digest) -> hash(digest, "the hash of section '" + label(section, "section") + "'"));
        moves = Collections.unmodifiableSet(new LinkedHashSet<>(moves));
        moves.forEach(section -> label(section, "section"));
        micros(from, "from");
        requireNonNull(activatedBy, "activatedBy");
        micros(recordedAt, "recordedAt");
    }

    private static void hash(String text, String what) {
        if (!SHA_256.matcher(requireNonNull(text, what)).matches()) {
            throw new IllegalArgumentException(what + " must be 64 hexadecimal digits");
        }
    }

    /**
     * Gives the hash of a section.
     *
     * @param name of the section
     * @return empty if the policy has no such section
     */
    public Optional<String> section(String name) {
        return Optional.ofNullable(sections.get(name));
    }
}
