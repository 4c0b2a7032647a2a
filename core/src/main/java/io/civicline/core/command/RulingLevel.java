package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.Label;
import io.civicline.core.code.RoleCode;
import io.civicline.core.code.RulingLevelCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A level at which it is ruled who is responsible, as a policy has it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code the level
 * @param label what people read
 * @param roles who may rule at this level, in the order of the policy
 * @param source document and article; null if none is known
 */
public record RulingLevel(
        RulingLevelCode code,
        Label label,
        Set<RoleCode> roles,
        @Nullable String source) {

    /** Copies the set. */
    public RulingLevel {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    /**
     * Makes a level, named by its code.
     *
     * @param code such as {@code centre}
     * @param roles who may rule at this level
     * @return the level
     * @throws IllegalArgumentException if a text breaks {@link io.civicline.core.id.IdRules}
     */
    public static RulingLevel of(String code, String... roles) {
        Set<RoleCode> all = Arrays.stream(roles).map(RoleCode::of).collect(Collectors.toCollection(LinkedHashSet::new));
        return new RulingLevel(RulingLevelCode.of(code), Label.of(code), all, null);
    }

    /**
     * Names it to people.
     *
     * @param words what they read
     * @return the same level
     */
    public RulingLevel named(Label words) {
        return new RulingLevel(code, requireNonNull(words, "words"), roles, source);
    }

    /**
     * Cites what it rests on.
     *
     * @param document document and article
     * @return the same level
     */
    public RulingLevel citing(String document) {
        return new RulingLevel(code, label, roles, requireNonNull(document, "document"));
    }

    /**
     * Lets one more role rule at this level.
     *
     * @param role who
     * @return the same level
     */
    public RulingLevel ruledBy(RoleCode role) {
        Set<RoleCode> more = new LinkedHashSet<>(roles);
        more.add(role);
        return new RulingLevel(code, label, more, source);
    }
}
