package io.civicline.persistence;

import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TenantId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes of one or several tickets that are stored together or not at all.
 *
 * <p>Immutable, thread-safe.
 *
 * @param changes at least one, each of another ticket, all of the same tenant
 */
public record ChangeSet(List<TicketChange> changes) {

    /**
     * Checks that the changes can go together, and copies the list.
     *
     * @throws IllegalArgumentException if there is no change, a ticket is changed twice, two tickets have the same external
     *     id, or there are several tenants
     */
    public ChangeSet {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a change set needs at least one change");
        }
        TenantId tenant = changes.get(0).key().tenant();
        Set<Object> tickets = new HashSet<>();
        Set<ExternalId> externalIds = new HashSet<>();
        for (TicketChange change : changes) {
            if (!change.key().tenant().equals(tenant)) {
                throw new IllegalArgumentException("a change set has one tenant, not both " + tenant + " and "
                        + change.key().tenant());
            }
            if (!tickets.add(change.key())) {
                throw new IllegalArgumentException("ticket " + change.key() + " is changed twice in one set");
            }
            change.after().columns().externalId().ifPresent(externalId -> {
                if (!externalIds.add(externalId)) {
                    throw new IllegalArgumentException("external id " + externalId + " is given to two tickets");
                }
            });
        }
    }

    /**
     * Short for the constructor.
     *
     * @param changes at least one, each of another ticket, all of the same tenant
     * @return the set
     * @throws IllegalArgumentException as the constructor
     */
    public static ChangeSet of(TicketChange... changes) {
        return new ChangeSet(List.of(changes));
    }

    /**
     * Whose tickets they are.
     *
     * @return the one tenant
     */
    public TenantId tenant() {
        return changes.get(0).key().tenant();
    }
}
