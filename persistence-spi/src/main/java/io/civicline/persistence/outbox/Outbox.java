package io.civicline.persistence.outbox;

import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TenantId;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The notices of a store: committed with their tickets, claimed, delivered, settled.
 *
 * <p>A notice is there exactly if the change of its ticket is. It is delivered at least once: whoever claimed it may die
 * before it settles, then the claim runs out and another may claim it.
 *
 * <p>Implementations are thread-safe. No argument may be null unless it is marked, else {@link NullPointerException}. Each
 * method is atomic and sees only what was committed. Each throws {@link io.civicline.core.error.Unavailable} if the store
 * cannot be reached: nothing was changed; and {@link io.civicline.core.error.OutcomeUnknown}, if it changes something,
 * when the store broke meanwhile: calling it again is harmless.
 */
public interface Outbox {

    /**
     * Takes notices to deliver them.
     *
     * <p>Taken is what is pending and whose time has come, and what was claimed by someone whose claim ran out:
     * {@code claimableFrom <= now}. While the claim runs, no one else gets the same notice.
     *
     * <p>A notice with a digest key is taken together with every other of its tenant, channel and key that can be taken,
     * whatever its ticket's share; if a claim of one of them runs, none of them is taken. So a digest is never sent in parts by
     * two nodes at once. They can be more than {@code limit}.
     *
     * <p>Fair between tenants: each tenant gets at least {@code limit} divided by the number of tenants that have something
     * to take (rounded down), if it has that many; its oldest. With more tenants than {@code limit}, those with the oldest.
     *
     * @param share only notices of tickets in this share
     * @param channels only notices of these channels, as in {@link NoticeRow#channel}: those that the caller can serve; one or
     *     more. What others have to serve is neither taken nor counted as tried
     * @param now the caller's time, of any precision; a store that is built to trust its own clock compares with that
     * @param lease how long the claim runs from now, more than 0
     * @param limit the most notices to take, 1 or more
     * @return what was taken, by {@code claimableFrom} before the claim, oldest first, those of one instant and ticket by
     *     {@link NoticeRow#seq()}; in state
     *     {@link NoticeState#CLAIMED}, with {@code tries} counted up and {@code claimableFrom} the end of the claim (cut to
     *     microseconds); less than {@code limit} only if there is no more that nobody else is just taking
     * @throws IllegalArgumentException if {@code channels} is empty, {@code lease} is not positive or {@code limit} is below 1
     */
    List<OutboxEntry> claim(Share share, Set<String> channels, Instant now, Duration lease, int limit);

    /**
     * Says what came of a try.
     *
     * <p>The first final settlement stands, unless a receipt says otherwise or the notice is put back. {@link
     * Settlement.Accepted} is taken from whoever claimed the notice at any time, because a gateway has it; others only from the
     * last claim, whether it ran out or not.
     *
     * @param notice which notice
     * @param claim the {@code tries} that {@link #claim} returned, 1 or more
     * @param settlement what came of it
     * @return true if the settlement was taken; false if the notice is unknown, already final, was never claimed, or was
     *     claimed again since
     * @throws IllegalArgumentException if {@code claim} is below 1
     */
    boolean settle(NoticeKey notice, int claim, Settlement settlement);

    /**
     * Notes what a gateway reported later. {@link OutboxEntry#answer} and {@link OutboxEntry#receipted} say what becomes of it.
     *
     * @param notice which notice
     * @param receipt what was reported
     * @return {@link ReceiptAnswer#RECORDED}, or why nothing was changed: {@link ReceiptAnswer#REPEATED}, {@link
     *     ReceiptAnswer#CONTRADICTED}, {@link ReceiptAnswer#NEVER_SENT} or {@link ReceiptAnswer#UNKNOWN}
     */
    ReceiptAnswer receipt(NoticeKey notice, Receipt receipt);

    /**
     * Puts a dead letter back to be sent again, with its tries counted anew.
     *
     * @param notice which notice
     * @param from when it can be claimed, in whole microseconds
     * @return true if it was {@link NoticeState#FAILED}
     */
    boolean putBack(NoticeKey notice, Instant from);

    /**
     * Decides that a notice that waits is not sent.
     *
     * @param notice which notice
     * @param why when and why
     * @return true if it was {@link NoticeState#PENDING}; what is claimed may have left already
     */
    boolean suppress(NoticeKey notice, Settlement.Suppressed why);

    /**
     * Finds the notices that a gateway means. A receipt names a notice by the reference that the gateway gave when it took it,
     * or by the notice's own id.
     *
     * @param tenant whose notices
     * @param channel by which channel they were sent
     * @param reference the remark of the {@link Settlement.Accepted} that was settled last, or a notice id
     * @param limit the most entries, 1 or more
     * @return by ticket id, then notice id; several if they left as one digest, or the gateway's references are not unique
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    List<OutboxEntry> meant(TenantId tenant, String channel, String reference, int limit);

    /**
     * Reads a tenant's notices that want a receipt and have none that says that they arrived, a page at a time.
     *
     * @param tenant whose notices
     * @param after the last notice of the page before; null for the first page
     * @param limit the most entries, 1 or more
     * @return those of which {@link OutboxEntry#lacksReceipt}, by ticket id, then notice id; less than {@code limit} only if
     *     there is no more
     * @throws IllegalArgumentException if {@code limit} is below 1, or {@code after} belongs to another tenant
     */
    List<OutboxEntry> lackingReceipt(TenantId tenant, @Nullable NoticeKey after, int limit);

    /**
     * Reads one notice.
     *
     * @param notice which notice
     * @return the notice, or empty if it is unknown
     */
    Optional<OutboxEntry> find(NoticeKey notice);

    /**
     * Reads the notices of a ticket, a page at a time.
     *
     * @param ticket which ticket
     * @param after the last notice of the page before; null for the first page
     * @param limit the most entries, 1 or more
     * @return by notice id, in the store's fixed order; empty if the ticket is unknown; less than {@code limit} only if
     *     there is no more
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    List<OutboxEntry> ofTicket(TicketKey ticket, @Nullable NoticeId after, int limit);

    /**
     * Reads a tenant's notices in one state, a page at a time.
     *
     * @param tenant whose notices
     * @param state only these
     * @param after the last notice of the page before; null for the first page; need not be in that state (any more)
     * @param limit the most entries, 1 or more
     * @return by ticket id, then notice id, in the store's fixed order; less than {@code limit} only if there is no more
     * @throws IllegalArgumentException if {@code limit} is below 1, or {@code after} belongs to another tenant
     */
    List<OutboxEntry> inState(TenantId tenant, NoticeState state, @Nullable NoticeKey after, int limit);
}
