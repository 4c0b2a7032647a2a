package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.followup.FollowUps;
import io.civicline.core.id.TicketId;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.link.TicketLink;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How tickets come together and apart. Each of the tickets has its own event of it, stored together. */
public sealed interface LinkEvent extends Event {

    /**
     * Two tickets belong together.
     *
     * @param link as this ticket has it
     */
    record Linked(TicketLink link) implements LinkEvent {

        /** Checks that nothing is missing. */
        public Linked {
            requireNonNull(link, "link");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withLinks(links -> links.plus(link));
        }

        @Override
        public Optional<Event> linkedOnly(Predicate<TicketId> known) {
            return known.test(link.other()) ? Optional.of(this) : Optional.empty();
        }
    }

    /**
     * Two tickets do not belong together after all.
     *
     * @param link as this ticket had it
     */
    record Unlinked(TicketLink link) implements LinkEvent {

        /** Checks that nothing is missing. */
        public Unlinked {
            requireNonNull(link, "link");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withLinks(links -> links.without(link));
        }

        @Override
        public Optional<Event> linkedOnly(Predicate<TicketId> known) {
            return known.test(link.other()) ? Optional.of(this) : Optional.empty();
        }
    }

    /**
     * Another ticket was merged into this one (并入). Who asks there joins by {@link PartyEvent.RequesterJoined}.
     *
     * @param ticket the other, and what was still due on it
     */
    record Absorbed(JoinedTicket ticket) implements LinkEvent {

        /** Checks that nothing is missing. */
        public Absorbed {
            requireNonNull(ticket, "ticket");
        }

        @Override
        public boolean moves() {
            return true;
        }

        @Override
        public Ticket applyTo(Ticket before, Stamp stamp) {
            return before.withLinks(links -> links.plus(ticket.since(stamp.occurredAt())));
        }

        @Override
        public Optional<Event> linkedOnly(Predicate<TicketId> known) {
            return known.test(ticket.id()) ? Optional.of(this) : Optional.empty();
        }
    }

    /**
     * A ticket that had been merged into this one was taken out again (拆出). Who came with it leaves by
     * {@link PartyEvent.RequesterLeft}; dues stay as they are.
     *
     * @param ticket the other
     */
    record Separated(TicketId ticket) implements LinkEvent {

        /** Checks that nothing is missing. */
        public Separated {
            requireNonNull(ticket, "ticket");
        }

        @Override
        public Ticket applyTo(Ticket before, Stamp stamp) {
            return before.withLinks(links -> links.without(ticket));
        }

        @Override
        public Optional<Event> linkedOnly(Predicate<TicketId> known) {
            return known.test(ticket) ? Optional.of(this) : Optional.empty();
        }
    }

    /**
     * This ticket was merged by mistake and is taken up again (取消合并): it is routed anew, also if it was replied to when
     * it was merged, and begins a new cycle, in which its clocks run and its requesters are asked again.
     *
     * @param from the main ticket; null only where it is shown to who may not know of it
     * @param why in words, if any
     */
    record Unmerged(@Nullable TicketId from, @Nullable Words why) implements LinkEvent {

        @Override
        public boolean moves() {
            return true;
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.reopened()
                    .withLinks(links -> links.mergedInto(null))
                    .withHandling(handling -> handling.released(stamp.occurredAt()))
                    .withFollowUps(FollowUps::unmerged);
        }

        @Override
        public Optional<Event> linkedOnly(Predicate<TicketId> known) {
            return Optional.of(
                    from == null || known.test(from) ? this : new Unmerged(null, why == null ? null : why.withhold()));
        }

        @Override
        public Event withoutRemarks() {
            return why == null ? this : new Unmerged(from, why.withhold());
        }
    }
}
