package io.civicline.persistence;

import io.civicline.core.id.CommandId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.persistence.campaign.CampaignLog;
import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.Outbox;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.wakeup.WakeUps;
import io.civicline.persistence.watch.WatchLists;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps tickets as envelopes: whatever is committed together is there together, or not at all.
 *
 * <p>A store knows keys, typed columns, bytes and revisions; it never looks into the bytes and gives them back as it got
 * them, to the byte. Texts are compared character by character: {@code a1} is not {@code A1}, a trailing dot counts.
 *
 * <p>Implementations are thread-safe. No argument may be null unless it is marked, else {@link NullPointerException}.
 *
 * <p>A read sees only what was committed, and of a change set all or nothing; what a call of {@link #commit} has answered
 * as committed, every later read sees. Two reads may see different moments.
 *
 * <p>Every method throws {@link io.civicline.core.error.Unavailable} if the store cannot be reached. Then nothing was
 * changed and the same call may succeed later. The store does not retry; the caller does.
 *
 * <p><b>Order.</b> Where a method orders by an id, it is a fixed order of the store over all ids: by the characters' numbers
 * for characters up to U+FFFF, which is what binary collations do. Beyond, stores differ, but each keeps to its own.
 *
 * <p><b>To write a store</b>, implement this interface and prove it with the {@code TicketStoreContract} of the testkit.
 */
public interface TicketStore {

    /**
     * Stores change sets.
     *
     * <p>Each set is stored whole or not at all. The sets do not depend on each other: one that is refused does not touch
     * the others. They are applied in order, as if committed one after the other; so two sets of one call may change the same
     * ticket. What is answered as committed is as durable as the store can make it.
     *
     * <p>The answer for a set is the first of these that is true:
     *
     * <ol>
     *   <li>{@link CommitResult.Duplicate}, for the first of its changes where the ticket remembers a command with the same
     *       id; or the external id, or else the upstream number, belongs to another ticket, or to any ticket if the change is to
     *       create one; or the change is to create a ticket and its id is taken (in this order);
     *   <li>{@link CommitResult.Stale}, for the first of its changes where the ticket has not exactly the expected
     *       {@linkplain TicketChange#expectedRevision() revision} and {@linkplain TicketChange#expectedLength() length of
     *       journal}, or does not exist;
     *   <li>{@link CommitResult.Duplicate}, for the first of its changes where the ticket has a notice with the same id;
     *   <li>{@link CommitResult.Committed}.
     * </ol>
     *
     * <p>So a set that is submitted again because its outcome was unknown is answered as a duplicate, not as stale, if it
     * has a command id or registers a ticket. What a set says is compared with the store before the set, not with the
     * set's other changes: an external id or an upstream number cannot pass from one ticket to another within one set.
     *
     * <p>Sets of several threads that have tickets in common never fail because of each other: they wait, and the later one
     * is answered by what the earlier one left. A store that locks rows does so in the order of their keys.
     *
     * <p>A change replaces the ticket's row, appends its journal entries, adds its notices, remembers its command, and
     * removes the words of stored entries 1 to {@link TicketChange#eraseWordsThrough()} for good. With it the ticket's failures
     * end (see {@link WakeUps#recordFailure}).
     *
     * @param sets in the order to apply them; may be empty
     * @return one answer for each set, in the same order
     * @throws io.civicline.core.error.Unavailable if the store cannot be reached: nothing of any set is stored
     * @throws io.civicline.core.error.OutcomeUnknown if the store broke while committing: of each set all or nothing is stored
     *     but which is not known; submit again to learn it
     */
    List<CommitResult> commit(List<ChangeSet> sets);

    /**
     * Reads a ticket.
     *
     * @param ticket which ticket
     * @return the ticket as last committed, or empty if there is none
     */
    Optional<Envelope> find(TicketKey ticket);

    /**
     * Reads several tickets at once, which is faster than one by one.
     *
     * @param tickets which tickets, of any tenants
     * @return those that exist, in the order asked for, each as often as asked for
     */
    List<Envelope> findAll(Collection<TicketKey> tickets);

    /**
     * Reads the ticket to which the host gave a number.
     *
     * @param tenant whose ticket
     * @param externalId the host's number
     * @return the ticket, or empty if there is none
     */
    Optional<Envelope> findByExternalId(TenantId tenant, ExternalId externalId);

    /**
     * Reads the ticket of an upstream case.
     *
     * @param tenant whose ticket
     * @param number the number that the case has in its own system
     * @return the ticket, or empty if there is none
     */
    Optional<Envelope> findByUpstream(TenantId tenant, UpstreamNumber number);

    /**
     * Reads a command that a ticket remembers.
     *
     * @param ticket which ticket
     * @param command the id it was submitted with
     * @return the command, or empty if the ticket or the command is unknown
     */
    Optional<AppliedCommand> findCommand(TicketKey ticket, CommandId command);

    /**
     * Reads a ticket's journal, a page at a time.
     *
     * @param ticket which ticket
     * @param fromSeq the first entry wanted, 1 or more
     * @param limit the most entries, 1 or more
     * @return entries in order without gap; empty if the ticket is unknown or its journal is shorter; less than
     *     {@code limit} only if there is no more
     * @throws IllegalArgumentException if {@code fromSeq} or {@code limit} is below 1
     */
    List<JournalRow> journal(TicketKey ticket, long fromSeq, int limit);

    /**
     * Reads tickets that match, a page at a time, by ticket id.
     *
     * <p>Whoever reads page after page, each time with {@code after} the last ticket of the page before, gets every ticket
     * that exists and matches all the while exactly once, whatever else is committed meanwhile.
     *
     * @param query which tickets
     * @param after the last ticket of the page before; null for the first page; it need not exist
     * @param limit the most tickets, 1 or more
     * @return by ticket id, in the order of the store; less than {@code limit} only if there is no more
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    List<Envelope> query(TicketQuery query, @Nullable TicketId after, int limit);

    /**
     * The due tickets of this store.
     *
     * @return always the same
     */
    WakeUps wakeUps();

    /**
     * The notices of this store.
     *
     * @return always the same
     */
    Outbox outbox();

    /**
     * The policies of this store.
     *
     * @return always the same
     */
    PolicyArchive policies();

    /**
     * The campaigns of this store.
     *
     * @return always the same
     */
    CampaignLog campaigns();

    /**
     * The lists that the tickets of this store stand on.
     *
     * @return always the same
     */
    WatchLists lists();
}
