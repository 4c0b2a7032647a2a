package io.civicline.persistence.envelope;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;

/**
 * What a store keys a ticket by: the tenant leads.
 *
 * <p>Two tenants may use the same ticket id; they are different tickets.
 *
 * <p>Immutable, thread-safe.
 *
 * @param tenant whose ticket it is
 * @param ticket the id within the tenant
 */
public record TicketKey(TenantId tenant, TicketId ticket) implements Comparable<TicketKey> {

    /** Checks that both are there. */
    public TicketKey {
        requireNonNull(tenant, "tenant");
        requireNonNull(ticket, "ticket");
    }

    /**
     * Short for the constructor, from texts.
     *
     * @param tenant as {@link TenantId} takes it
     * @param ticket as {@link TicketId} takes it
     * @return the key
     * @throws IllegalArgumentException if one of the texts is no id
     */
    public static TicketKey of(String tenant, String ticket) {
        return new TicketKey(TenantId.of(tenant), TicketId.of(ticket));
    }

    /**
     * The bucket of the ticket: the same for ever, on every node and in every store.
     *
     * @return 0 to {@link Buckets#COUNT} - 1; CRC-32 of the ticket id in UTF-8, modulo {@link Buckets#COUNT}
     */
    public int bucket() {
        return Buckets.of(ticket);
    }

    @Override
    public int compareTo(TicketKey other) {
        int byTenant = tenant.compareTo(other.tenant);
        return byTenant == 0 ? ticket.compareTo(other.ticket) : byTenant;
    }

    @Override
    public String toString() {
        return tenant + "/" + ticket;
    }
}
