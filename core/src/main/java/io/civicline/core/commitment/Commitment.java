package io.civicline.core.commitment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.ActorId;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated promise to the citizen (承诺). Its date and the legal due of the ticket are two facts.
 *
 * <p>Kept if and only if what was promised occurred at or before the date, whenever that was recorded.
 *
 * <p>Immutable, thread-safe.
 *
 * @param number 1 for the first of the ticket
 * @param text what is promised
 * @param due until when, the last instant that is in time
 * @param staged true if the ticket is closed in stages (阶段性办结): what remains is promised, the lead's last reply keeps it, as long as it
 *     is not sent back
 * @param by who promised
 * @param at when
 * @param renegotiations oldest first
 * @param brokenAt the date that passed; null if none did
 * @param keptAt when it was kept; null if it was not
 * @param releasedAt when there was nothing to keep any more; null otherwise
 */
public record Commitment(
        int number,
        Words text,
        Instant due,
        boolean staged,
        ActorId by,
        Instant at,
        List<Renegotiation> renegotiations,
        @Nullable Instant brokenAt,
        @Nullable Instant keptAt,
        @Nullable Instant releasedAt) {

    /** Copies the list. */
    public Commitment {
        requireNonNull(text, "text");
        requireNonNull(due, "due");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        renegotiations = List.copyOf(renegotiations);
    }

    /**
     * Makes a promise.
     *
     * @param number the next of the ticket
     * @param text what is promised
     * @param due until when
     * @param staged true if what remains of a staged closing is promised
     * @param by who promised
     * @param at when
     * @return open
     */
    public static Commitment made(int number, Words text, Instant due, boolean staged, ActorId by, Instant at) {
        return new Commitment(number, text, due, staged, by, at, List.of(), null, null, null);
    }

    /**
     * Says how it stands.
     *
     * @return the state
     */
    public CommitmentState state() {
        if (keptAt != null) {
            return keptAt.isAfter(due) ? CommitmentState.KEPT_LATE : CommitmentState.KEPT;
        }
        if (releasedAt != null) {
            return CommitmentState.RELEASED;
        }
        return brokenAt == null ? CommitmentState.OPEN : CommitmentState.BROKEN;
    }

    Commitment broken() {
        return new Commitment(number, text, due, staged, by, at, renegotiations, due, keptAt, releasedAt);
    }

    Commitment kept(Instant when) {
        return new Commitment(number, text, due, staged, by, at, renegotiations, brokenAt, when, releasedAt);
    }

    Commitment outstanding() {
        return new Commitment(number, text, due, staged, by, at, renegotiations, brokenAt, null, releasedAt);
    }

    Commitment released(Instant when) {
        return new Commitment(number, text, due, staged, by, at, renegotiations, brokenAt, keptAt, when);
    }

    /** Where it was agreed before the date and is recorded after it, the date never passed. */
    Commitment renegotiated(Instant later, Renegotiation agreed) {
        List<Renegotiation> all = new ArrayList<>(renegotiations);
        all.add(agreed);
        return new Commitment(number, text, later, staged, by, at, all, null, keptAt, releasedAt);
    }

    Commitment withoutContacts() {
        return with(
                text, renegotiations.stream().map(Renegotiation::withoutContact).toList());
    }

    Commitment erase() {
        return with(
                text.erase(), renegotiations.stream().map(Renegotiation::erase).toList());
    }

    private Commitment with(Words words, List<Renegotiation> agreed) {
        return new Commitment(number, words, due, staged, by, at, agreed, brokenAt, keptAt, releasedAt);
    }
}
