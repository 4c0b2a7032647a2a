package io.civicline.persistence.envelope;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TenantId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which work a node takes on: tickets of some buckets, of all tenants or of some.
 *
 * <p>Immutable, thread-safe.
 *
 * @param buckets of these buckets
 * @param tenants of these tenants; empty for all
 */
public record Share(Buckets buckets, Set<TenantId> tenants) {

    /** Copies the tenants, keeping their order. */
    public Share {
        requireNonNull(buckets, "buckets");
        tenants = Collections.unmodifiableSet(new LinkedHashSet<>(tenants));
    }

    /**
     * The work of all tenants in some buckets.
     *
     * @param buckets of these buckets
     * @return the share
     */
    public static Share of(Buckets buckets) {
        return new Share(buckets, Set.of());
    }

    /**
     * All the work there is.
     *
     * @return every bucket of every tenant
     */
    public static Share all() {
        return of(Buckets.all());
    }

    /**
     * The same buckets, of some tenants only.
     *
     * @param first one tenant
     * @param more others
     * @return the smaller share
     */
    public Share only(TenantId first, TenantId... more) {
        Set<TenantId> some = new LinkedHashSet<>(List.of(first));
        some.addAll(List.of(more));
        return new Share(buckets, some);
    }

    /**
     * Says whether a tenant's work belongs to the share.
     *
     * @param tenant any
     * @return true if it does, in some bucket
     */
    public boolean contains(TenantId tenant) {
        return tenants.isEmpty() || tenants.contains(tenant);
    }

    /**
     * Says whether a ticket belongs to the share.
     *
     * @param ticket stored or not
     * @return true if bucket and tenant do
     */
    public boolean contains(TicketKey ticket) {
        return contains(ticket.tenant()) && buckets.contains(ticket);
    }
}
