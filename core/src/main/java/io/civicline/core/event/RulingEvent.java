package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.Disputes;
import io.civicline.core.assignment.Handling;
import io.civicline.core.assignment.Ruling;
import io.civicline.core.assignment.RulingAsk;
import io.civicline.core.code.RulingLevelCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How it is decided who is responsible where that is disputed (裁定). */
public sealed interface RulingEvent extends Event {

    @Override
    default boolean moves() {
        return true;
    }

    /**
     * The ticket was dispatched so that nobody may give it back (不得退单).
     */
    record ReturnForbidden() implements RulingEvent {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withHandling(h -> h.disputing(Disputes::withoutReturn));
        }
    }

    /**
     * Somebody has asked for a ruling (申请裁定).
     *
     * @param by which unit; null for the hotline
     * @param why in words
     * @param proposed whom the asker holds responsible; null if he does not say
     */
    record RulingRequested(
            @Nullable UnitId by, Words why, @Nullable UnitId proposed) implements RulingEvent {

        /** Checks that nothing is missing. */
        public RulingRequested {
            requireNonNull(why, "why");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            RulingAsk ask = new RulingAsk(by, why, proposed, stamp.occurredAt());
            return ticket.withHandling(h -> h.disputing(d -> d.withAsked(ask)));
        }
    }

    /**
     * It has been ruled who is responsible. The part of another unit that led ends; what the units named have not yet is said by
     * what follows.
     *
     * @param level at which level
     * @param authority the document that says so
     * @param lead who answers for the whole
     * @param assists who helps
     * @param opinion the grounds in words, if any
     */
    record Ruled(
            RulingLevelCode level,
            String authority,
            UnitId lead,
            List<UnitId> assists,
            @Nullable Words opinion) implements RulingEvent {

        /** Copies the list. */
        public Ruled {
            requireNonNull(level, "level");
            requireNonNull(authority, "authority");
            requireNonNull(lead, "lead");
            assists = List.copyOf(assists);
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Ruling ruling = new Ruling(
                    level, authority, lead, assists, opinion, stamp.actor().id(), stamp.occurredAt());
            Optional<Assignment> other =
                    ticket.handling().lead().filter(part -> !part.unit().equals(lead));
            Ticket free = other.map(
                            part -> Leaving.end(ticket, part.id(), AssignmentState.WITHDRAWN, stamp.occurredAt()))
                    .orElse(ticket);
            return free.withHandling(h -> settled(h).disputing(d -> d.plus(ruling)));
        }

        /** What the bound units asked, and what waited for a dispatcher, is settled by the ruling. */
        private Handling settled(Handling handling) {
            return handling.mapped(
                            part -> !part.isSubassigned() && (part.unit().equals(lead) || assists.contains(part.unit()))
                                    ? part.withReturnAsk(null)
                                    : part)
                    .proposed(null);
        }
    }
}
