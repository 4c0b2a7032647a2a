package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.RoleCode;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a role may do and see. What is not granted is denied.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code the role
 * @param may names of commands, such as {@code acknowledge}, and {@value #CAMPAIGN}
 * @param sight which tickets it may know of
 * @param recordsLateUpTo how long ago an act may have happened that it records now; zero for none
 */
public record Role(RoleCode code, Set<String> may, Sight sight, Duration recordsLateUpTo) {

    /** To start campaigns, and to pause, resume, stop and read them; each ticket asks for the right to the command itself too. */
    public static final String CAMPAIGN = "campaign";

    /** Which tickets a role may know of. */
    public enum Sight {
        /** None. */
        NOTHING,
        /** Those in which its unit has, or had, a part. */
        OWN_UNIT,
        /** All of the tenant. */
        EVERYTHING
    }

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if {@code recordsLateUpTo} is negative
     */
    public Role {
        requireNonNull(code, "code");
        may = Collections.unmodifiableSet(new LinkedHashSet<>(may));
        requireNonNull(sight, "sight");
        if (recordsLateUpTo.isNegative()) {
            throw new IllegalArgumentException("recordsLateUpTo must not be negative, was " + recordsLateUpTo);
        }
    }

    /**
     * A role that may do and see nothing yet.
     *
     * @param code its name, such as {@code operator}
     * @return the role
     */
    public static Role of(String code) {
        return new Role(RoleCode.of(code), Set.of(), Sight.NOTHING, Duration.ZERO);
    }

    /**
     * Grants commands: {@code register}, those in the table of {@link io.civicline.core.command.Command}, and {@value #CAMPAIGN}.
     *
     * @param commands their names, such as {@code acknowledge}
     * @return with them
     */
    public Role may(String... commands) {
        Set<String> more = new LinkedHashSet<>(may);
        more.addAll(List.of(commands));
        return new Role(code, more, sight, recordsLateUpTo);
    }

    /**
     * Lets it see every ticket of the tenant.
     *
     * @return with that sight
     */
    public Role seesEverything() {
        return new Role(code, may, Sight.EVERYTHING, recordsLateUpTo);
    }

    /**
     * Lets it see the tickets in which its unit has, or had, a part.
     *
     * @return with that sight
     */
    public Role seesOwnUnit() {
        return new Role(code, may, Sight.OWN_UNIT, recordsLateUpTo);
    }

    /**
     * Lets it record acts later than they happened.
     *
     * @param time how long ago at most
     * @return with that
     */
    public Role recordsLateUpTo(Duration time) {
        return new Role(code, may, sight, time);
    }
}
