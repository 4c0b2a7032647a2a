package io.civicline.core.link;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Handlers;
import io.civicline.core.code.ClockCode;
import io.civicline.core.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that was merged into this one (并入的工单).
 *
 * <p>Immutable, thread-safe.
 *
 * @param id which
 * @param contacts how often people had come about it; 0 or more
 * @param dues what was still due on it, by clock; at most one of each
 * @param handlers who had handled it
 * @param cases the upstream cases that are answered with this ticket now
 * @param joinedAt since when it is merged; null in the event that says so, which has its own instant, and where it was stored
 *     before this was kept
 */
public record JoinedTicket(
        TicketId id,
        int contacts,
        List<OpenDue> dues,
        Handlers handlers,
        UpstreamCases cases,
        @Nullable Instant joinedAt) {

    /**
     * Copies the dues.
     *
     * @throws IllegalArgumentException if {@code contacts} is negative
     */
    public JoinedTicket {
        requireNonNull(id, "id");
        dues = List.copyOf(dues);
        requireNonNull(handlers, "handlers");
        requireNonNull(cases, "cases");
        if (contacts < 0) {
            throw new IllegalArgumentException("contacts must be 0 or more, was " + contacts);
        }
    }

    /**
     * A ticket that is being merged.
     *
     * @param id which
     * @param contacts how often people had come about it; 0 or more
     * @param dues what was still due on it
     * @param handlers who had handled it
     * @param cases the upstream cases that are answered with the main ticket from now on
     * @throws IllegalArgumentException if {@code contacts} is negative
     */
    public JoinedTicket(TicketId id, int contacts, List<OpenDue> dues, Handlers handlers, UpstreamCases cases) {
        this(id, contacts, dues, handlers, cases, null);
    }

    /**
     * A ticket of which no upstream system waits for an answer.
     *
     * @param id which
     * @param contacts how often people had come about it; 0 or more
     * @param dues what was still due on it
     * @param handlers who had handled it
     * @throws IllegalArgumentException if {@code contacts} is negative
     */
    public JoinedTicket(TicketId id, int contacts, List<OpenDue> dues, Handlers handlers) {
        this(id, contacts, dues, handlers, UpstreamCases.NONE);
    }

    /**
     * Says since when it is merged.
     *
     * @param at when the merge occurred
     * @return the same, with it
     */
    public JoinedTicket since(Instant at) {
        return new JoinedTicket(id, contacts, dues, handlers, cases, requireNonNull(at, "at"));
    }

    /**
     * Finds what was still due.
     *
     * @param clock of which limit
     * @return empty if nothing was
     */
    public Optional<OpenDue> due(ClockCode clock) {
        return dues.stream().filter(due -> due.clock().equals(clock)).findFirst();
    }
}
