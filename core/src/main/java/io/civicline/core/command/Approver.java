package io.civicline.core.command;

import io.civicline.core.code.RoleCode;
import io.civicline.core.who.Who;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide on more time, beside what access allows: one in any of these roles, who acts for the unit that is meant.
 *
 * <p>Whoever acts for the hotline itself acts for the centre. Immutable, thread-safe.
 *
 * @param roles any of them; empty for every role
 * @param who the unit that is meant; null for every unit
 */
public record Approver(List<RoleCode> roles, @Nullable Who who) {

    /**
     * Copies the roles.
     *
     * @throws IllegalArgumentException if it names neither a role nor a unit
     */
    public Approver {
        roles = List.copyOf(roles);
        if (roles.isEmpty() && who == null) {
            throw new IllegalArgumentException("an approver is somebody: name roles, a who-list, or both");
        }
    }

    /**
     * One in a role.
     *
     * @param role its code
     * @return whoever has it
     */
    public static Approver inRole(String role) {
        return new Approver(List.of(RoleCode.of(role)), null);
    }

    /**
     * One who acts for a unit.
     *
     * @param who the unit that is meant
     * @return whoever acts for it
     */
    public static Approver of(Who who) {
        return new Approver(List.of(), who);
    }
}
