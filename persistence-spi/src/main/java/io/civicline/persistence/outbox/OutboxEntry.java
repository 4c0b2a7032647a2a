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
 */
public record OutboxEntry(
        TicketKey ticket,
        NoticeRow notice,
        NoticeState state,
        int tries,
        Optional<Instant> claimableFrom,
        Optional<Settlement> last) {

    /**
     * Checks that all is there.
     *
     * @throws IllegalArgumentException if {@code tries} is below 0, or {@code claimableFrom} does not fit the state
     */
    public OutboxEntry {
        requireNonNull(ticket, "ticket");
        requireNonNull(notice, "notice");
        requireNonNull(state, "state");
        atLeast(0, tries, "tries");
        requireNonNull(claimableFrom, "claimableFrom");
        requireNonNull(last, "last");
        boolean open = state == NoticeState.PENDING || state == NoticeState.CLAIMED;
        if (open != claimableFrom.isPresent()) {
            throw new IllegalArgumentException("a notice can be claimed exactly until its state is final, was " + state
                    + " with " + claimableFrom);
        }
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
