package io.civicline.core.access;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.RoleCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person or a system of the host, in a role, perhaps for a unit. The host has checked who it is.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id who, as the host's directory knows him; it stands in the journal for ever and units read it, so that it must be no
 *     phone number or name of a citizen
 * @param role what he is to the hotline
 * @param unit for whom he acts; null for the hotline itself
 */
public record Actor(ActorId id, RoleCode role, @Nullable UnitId unit) {

    /** The act of time itself: a due that passes. */
    public static final Actor TIME = of("civicline.time", "time");

    /** Checks that nothing is missing. */
    public Actor {
        requireNonNull(id, "id");
        requireNonNull(role, "role");
    }

    /**
     * One who acts for the hotline.
     *
     * @param id who
     * @param role in which role
     * @return the actor, for no unit
     * @throws IllegalArgumentException if a text breaks {@link io.civicline.core.id.IdRules}
     */
    public static Actor of(String id, String role) {
        return new Actor(ActorId.of(id), RoleCode.of(role), null);
    }

    /**
     * The same person, acting for a unit.
     *
     * @param unitId the unit
     * @return the actor in that unit
     * @throws IllegalArgumentException if the text breaks {@link io.civicline.core.id.IdRules}
     */
    public Actor in(String unitId) {
        return new Actor(id, role, UnitId.of(unitId));
    }

    /**
     * The same person, acting for a unit.
     *
     * @param other the unit
     * @return the actor in that unit
     */
    public Actor in(UnitId other) {
        return new Actor(id, role, requireNonNull(other, "other"));
    }

    /**
     * Says for whom he acts.
     *
     * @return empty for the hotline itself
     */
    public Optional<UnitId> actsFor() {
        return Optional.ofNullable(unit);
    }
}
