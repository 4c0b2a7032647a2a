package io.civicline.persistence.wakeup;

import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The due tickets of a store, and a side table of those that failed.
 *
 * <p>There is no table of timers: a ticket is due by the {@code nextWakeUp} of its own row, so a new wake-up replaces the
 * old one in the same commit and a wake-up taken away is gone. Scanning claims nothing: two nodes may get the same ticket,
 * the revision lets one of them win.
 *
 * <p>Implementations are thread-safe. No argument may be null unless it is marked, else {@link NullPointerException}. Each
 * method is atomic and sees only what was committed. Each throws {@link io.civicline.core.error.Unavailable} if the store
 * cannot be reached: nothing was changed; and {@link io.civicline.core.error.OutcomeUnknown}, if it changes something,
 * when the store broke meanwhile.
 */
public interface WakeUps {

    /**
     * Finds tickets that time has to look at: {@code nextWakeUp <= now}, not set aside, not waiting for another try.
     *
     * <p>Fair between tenants: each tenant gets at least {@code limit} divided by the number of tenants that have something
     * due (rounded down), if it has that many; its oldest. With more tenants than {@code limit}, those with the oldest.
     *
     * @param share only tickets in this share
     * @param now the caller's time, of any precision; a store that is built to trust its own clock compares with that
     * @param limit the most tickets, 1 or more
     * @return oldest first; each ticket once; less than {@code limit} only if there is no more
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    List<WakeUp> due(Share share, Instant now, int limit);

    /**
     * Notes that a try to work on a due ticket failed, and makes it wait.
     *
     * <p>What was noted counts only until the ticket is changed: a committed change ends the waiting, and the next failure
     * counts as the first. A ticket that is set aside stays so; its tries are counted on.
     *
     * @param ticket which ticket
     * @param at when it failed, in whole microseconds
     * @param remark why
     * @param retryAt when it is due again, in whole microseconds
     * @return how many tries failed in a row, this one included; 0 if there is no such ticket, and nothing is noted
     * @throws IllegalArgumentException if an instant is finer than microseconds or outside the years 1 to 9999
     */
    int recordFailure(TicketKey ticket, Instant at, Remark remark, Instant retryAt);

    /**
     * Sets a ticket aside: it is not due, whatever its wake-up and whoever changes it, until it is put back.
     *
     * <p>Commands of people are not affected. Setting it aside again only replaces time and remark.
     *
     * @param ticket which ticket
     * @param at when, in whole microseconds
     * @param remark why
     * @return false if there is no such ticket
     * @throws IllegalArgumentException if {@code at} is finer than microseconds or outside the years 1 to 9999
     */
    boolean setAside(TicketKey ticket, Instant at, Remark remark);

    /**
     * Forgets every failure of a ticket: it is due again by its own wake-up.
     *
     * @param ticket which ticket
     * @return false if nothing was noted of it
     */
    boolean putBack(TicketKey ticket);

    /**
     * Reads what is noted of a ticket.
     *
     * @param ticket which ticket
     * @return the setback, or empty if the ticket is unknown, did not fail, or was changed since and is not set aside
     */
    Optional<Setback> setback(TicketKey ticket);

    /**
     * Lists a tenant's tickets that failed or are set aside, a page at a time.
     *
     * @param tenant whose tickets
     * @param after the last ticket of the page before; null for the first page
     * @param limit the most entries, 1 or more
     * @return by ticket id, in the store's fixed order; less than {@code limit} only if there is no more
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    List<Setback> setbacks(TenantId tenant, @Nullable TicketId after, int limit);
}
