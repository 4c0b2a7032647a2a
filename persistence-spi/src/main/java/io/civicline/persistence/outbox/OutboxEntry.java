package io.civicline.persistence.outbox;

import static io.civicline.persistence.internal.Require.atLeast;
import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.TicketKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice in the outbox, and what became of it so far.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket the ticket that it was committed with
 * @param notice as it was committed
 * @param state how far it has come
 * @param tries how often it was claimed; the number of the last claim
 * @param claimableFrom when it can be claimed (again): its time if it is pending, the end of the claim if it is claimed;
 *     absent exactly if the state is final
 * @param last what came of the last try that was settled; absent if none was
 * @param receipt what the gateway reported since it was last put back; absent if nothing
 * @param earlierTries how many of the tries were before it was last put back; 0 if it never was
 * @param unasked how many of the tries ended without asking a gateway, as {@link Settlement#asked()} says
 */
public record OutboxEntry(
        TicketKey ticket,
        NoticeRow notice,
        NoticeState state,
        int tries,
        Optional<Instant> claimableFrom,
        Optional<Settlement> last,
        Optional<Receipt> receipt,
        int earlierTries,
        int unasked) {

    /**
     * Checks that all is there.
     *
     * @throws IllegalArgumentException if {@code tries} is below 0, {@code earlierTries} or {@code unasked} is not from 0 to {@code
     *     tries}, or {@code claimableFrom} does not fit the state
     */
    public OutboxEntry {
        requireNonNull(ticket, "ticket");
        requireNonNull(notice, "notice");
        requireNonNull(state, "state");
        atLeast(0, tries, "tries");
        requireNonNull(claimableFrom, "claimableFrom");
        requireNonNull(last, "last");
        requireNonNull(receipt, "receipt");
        if (earlierTries < 0 || earlierTries > tries) {
            throw new IllegalArgumentException(
                    "earlierTries must be 0 to " + tries + ", as many as there were tries, was " + earlierTries);
        }
        if (unasked < 0 || unasked > tries) {
            throw new IllegalArgumentException(
                    "unasked must be 0 to " + tries + ", as many as there were tries, was " + unasked);
        }
        if (state.isOpen() != claimableFrom.isPresent()) {
            throw new IllegalArgumentException("a notice can be claimed exactly until its state is final, was " + state
                    + " with " + claimableFrom);
        }
    }

    /**
     * Makes an entry that has no receipt and was never put back.
     *
     * @param ticket as in the other form
     * @param notice as in the other form
     * @param state as in the other form
     * @param tries as in the other form
     * @param claimableFrom as in the other form
     * @param last as in the other form
     */
    public OutboxEntry(
            TicketKey ticket,
            NoticeRow notice,
            NoticeState state,
            int tries,
            Optional<Instant> claimableFrom,
            Optional<Settlement> last) {
        this(ticket, notice, state, tries, claimableFrom, last, Optional.empty(), 0, 0);
    }

    /**
     * Makes the entry of a notice that was just committed.
     *
     * @param ticket the ticket
     * @param notice the row
     * @return pending from its time on
     */
    public static OutboxEntry pending(TicketKey ticket, NoticeRow notice) {
        return new OutboxEntry(
                ticket, notice, NoticeState.PENDING, 0, Optional.of(notice.notBefore()), Optional.empty());
    }

    /**
     * Shows it claimed.
     *
     * @param end when the claim runs out
     * @return with one more try
     */
    public OutboxEntry claimed(Instant end) {
        return new OutboxEntry(
                ticket, notice, NoticeState.CLAIMED, tries + 1, Optional.of(end), last, receipt, earlierTries, unasked);
    }

    /**
     * Shows it settled.
     *
     * @param settlement what came of a try
     * @return in the state that the settlement leads to
     */
    public OutboxEntry settled(Settlement settlement) {
        return new OutboxEntry(
                ticket,
                notice,
                settlement.leadsTo(),
                tries,
                settlement.claimableFrom(),
                Optional.of(settlement),
                receipt,
                earlierTries,
                state == NoticeState.CLAIMED && !settlement.asked() ? unasked + 1 : unasked);
    }

    /**
     * Says whether a settlement is taken: {@link Settlement.Accepted} from whoever claimed it, others from the last claim.
     *
     * @param claim the {@code tries} of the claim
     * @param settlement what came of it
     * @return false too if the state is final or it was never claimed
     */
    public boolean takes(int claim, Settlement settlement) {
        boolean lastClaim = state == NoticeState.CLAIMED && claim == tries;
        boolean accepted = settlement.leadsTo() == NoticeState.ACCEPTED && claim <= tries;
        return state.isOpen() && (lastClaim || accepted);
    }

    /**
     * Says what becomes of a receipt, by the table of {@link NoticeState}.
     *
     * @param said the receipt
     * @return {@link ReceiptAnswer#RECORDED} exactly if {@link #receipted} is to be stored
     */
    public ReceiptAnswer answer(Receipt said) {
        if (tries == 0) {
            return ReceiptAnswer.NEVER_SENT;
        }
        if (receipt.map(Receipt::outcome).filter(said.outcome()::equals).isPresent()) {
            return ReceiptAnswer.REPEATED;
        }
        return state == NoticeState.DELIVERED ? ReceiptAnswer.CONTRADICTED : ReceiptAnswer.RECORDED;
    }

    /**
     * Shows it with a receipt that was taken. That it arrived counts in every state; that it failed ends it unless it has
     * ended.
     *
     * @param said the receipt
     * @return in its new state
     */
    public OutboxEntry receipted(Receipt said) {
        boolean arrived = said.outcome() == Receipt.Outcome.DELIVERED;
        boolean ends = state.isOpen() || state == NoticeState.ACCEPTED;
        NoticeState after = arrived ? NoticeState.DELIVERED : ends ? NoticeState.FAILED : state;
        return new OutboxEntry(
                ticket, notice, after, tries, Optional.empty(), last, Optional.of(said), earlierTries, unasked);
    }

    /**
     * Shows it put back to be sent again.
     *
     * @param from when it can be claimed
     * @return pending, with its tries counted anew and without the receipt
     */
    public OutboxEntry putBack(Instant from) {
        return new OutboxEntry(
                ticket, notice, NoticeState.PENDING, tries, Optional.of(from), last, Optional.empty(), tries, unasked);
    }

    /**
     * Says whether a receipt is still missed.
     *
     * @return true if it wants one, is not to be left unsent, and none said that it arrived
     */
    public boolean lacksReceipt() {
        return notice.wantsReceipt() && state != NoticeState.DELIVERED && state != NoticeState.SUPPRESSED;
    }

    /**
     * Counts how often a gateway was asked, or may have been: a claim that nobody settled counts.
     *
     * @return 0 to {@code tries}
     */
    public int calls() {
        return tries - unasked;
    }

    /**
     * The key of the notice.
     *
     * @return ticket and notice id
     */
    public NoticeKey key() {
        return new NoticeKey(ticket, notice.id());
    }
}
