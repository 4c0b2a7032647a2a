package io.civicline.persistence;

import io.civicline.core.id.TenantId;
import io.civicline.persistence.envelope.Columns;
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
     *     id or the same upstream number, or there are several tenants
     */
    public ChangeSet {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a change set needs at least one change");
        }
        TenantId tenant = changes.get(0).key().tenant();
        Set<Object> tickets = new HashSet<>();
        Set<Object> numbers = new HashSet<>();
        for (TicketChange change : changes) {
            if (!change.key().tenant().equals(tenant)) {
                throw new IllegalArgumentException("a change set has one tenant, not both " + tenant + " and "
                        + change.key().tenant());
            }
            if (!tickets.add(change.key())) {
                throw new IllegalArgumentException("ticket " + change.key() + " is changed twice in one set");
            }
            Columns columns = change.after().columns();
            columns.externalId().ifPresent(id -> requireOnce("external id", id, numbers));
            columns.upstream().ifPresent(number -> requireOnce("upstream number", number, numbers));
        }
    }

    private static void requireOnce(String what, Object number, Set<Object> numbers) {
        if (!numbers.add(number)) {
            throw new IllegalArgumentException(what + " " + number + " is given to two tickets");
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
