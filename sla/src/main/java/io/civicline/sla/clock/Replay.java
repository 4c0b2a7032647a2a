package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.event.EventNames;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a clock of a rule would run now, had the rule applied from the beginning: what started and ended it, in the order in which
 * that happened. What the ticket does not keep has not happened, for this.
 */
final class Replay {

    private static final List<String> ORDER = List.copyOf(EventNames.moments());
    private static final Set<String> TAKEN_UP_AGAIN = Set.of("reworked", "reopened");

    private final ClockRule rule;
    private final Ticket ticket;
    private final @Nullable Assignment subject;
    private final List<Assignment> parts;
    private final List<Turn> turns = new ArrayList<>();

    /**
     * One start or end.
     *
     * @param at when it happened
     * @param part the place of the part that it is about, among those of the ticket
     * @param order the place of its moment in the life of a ticket
     * @param from since when time counts; null if it ends the clock
     */
    private record Turn(
            Instant at, int part, int order, @Nullable Instant from) {

        static final Comparator<Turn> IN_ORDER = Comparator.comparing(Turn::at)
                .thenComparingInt(Turn::part)
                .thenComparingInt(Turn::order)
                .thenComparing(turn -> turn.from() != null);
    }

    private Replay(ClockRule rule, Ticket ticket, @Nullable Assignment subject) {
        this.rule = rule;
        this.ticket = ticket;
        this.subject = subject;
        this.parts = subject == null
                ? ticket.handling().assignments().stream()
                        .filter(rule.scope()::counts)
                        .toList()
                : List.of(subject);
        rule.starts().forEach(moment -> add(moment, true));
        rule.stops().forEach(moment -> add(moment, false));
        rule.cancels().forEach(moment -> add(moment, false));
        endings();
        turns.sort(Turn.IN_ORDER);
    }

    /**
     * Since when it would run.
     *
     * @param subject the part whose clock it is; null for that of the whole ticket
     * @param now for which a part counts as taken up again, where the ticket does not say when it was
     * @return empty if it would not run
     */
    static Optional<Instant> runningSince(ClockRule rule, Ticket ticket, @Nullable Assignment subject, Instant now) {
        Replay replay = new Replay(rule, ticket, subject);
        Instant since = null;
        for (Turn turn : replay.turns) {
            since = turn.from() == null || since == null ? turn.from() : since;
        }
        return since == null ? replay.takenUpAgain(now) : Optional.of(since);
    }

    private Optional<Instant> takenUpAgain(Instant now) {
        return rule.starts().stream().anyMatch(TAKEN_UP_AGAIN::contains)
                        && parts.stream().anyMatch(part -> History.isTakenUpAgain(ticket, part))
                ? Optional.of(now)
                : Optional.empty();
    }

    private void add(String moment, boolean starts) {
        int order = ORDER.indexOf(moment);
        History.completed(ticket)
                .filter(at -> !starts || concerns(at))
                .ifPresent(at -> History.ofRegistration(moment, ticket)
                        .forEach(from -> turns.add(new Turn(at, -1, order, starts ? from : null))));
        int last = ticket.handling().assignments().size();
        History.ofTicket(moment, ticket)
                .filter(at -> !starts || concerns(at))
                .forEach(at -> turns.add(new Turn(at, last, order, starts ? at : null)));
        for (Assignment part : parts) {
            int place = ticket.handling().assignments().indexOf(part);
            History.ofPart(moment, ticket, part)
                    .forEach(at -> turns.add(new Turn(at, place, order, starts ? at : null)));
        }
    }

    /** Every clock ends with its ticket; but who was merged goes by his own limits once he is taken out again. */
    private void endings() {
        ticket.endings().past().stream()
                .filter(ending -> ending.closure() != Closure.MERGED)
                .forEach(ending -> turns.add(new Turn(ending.at(), Integer.MAX_VALUE, 0, null)));
    }

    /** What happens to the whole ticket starts the clocks of the parts that are open then. */
    private boolean concerns(Instant at) {
        return subject == null
                || (!at.isBefore(subject.offeredAt()) && (subject.endedAt() == null || !at.isAfter(subject.endedAt())));
    }
}
