package io.civicline.sla.clock;

import io.civicline.core.assignment.AssignmentRole;
import java.util.EnumSet;
import java.util.Set;

/** Whose clock it is. */
public enum ClockScope {
    /** One for the whole ticket; of the acts of units, only the lead's count. */
    TICKET(EnumSet.of(AssignmentRole.LEAD)),
    /** One for each lead's part. */
    LEAD(EnumSet.of(AssignmentRole.LEAD)),
    /** One for each part that is more than a copy. */
    EVERY_PART(EnumSet.of(AssignmentRole.LEAD, AssignmentRole.ASSIST));

    private final Set<AssignmentRole> roles;

    ClockScope(Set<AssignmentRole> roles) {
        this.roles = roles;
    }

    /**
     * Says whether the acts of a part count.
     *
     * @param role of the part
     * @return true if they do
     */
    boolean counts(AssignmentRole role) {
        return roles.contains(role);
    }
}
