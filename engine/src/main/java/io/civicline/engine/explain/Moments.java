package io.civicline.engine.explain;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.util.List;
import java.util.Set;

/** Finds the moment by which a clock started. */
final class Moments {

    private Moments() {}

    /** The moment before the start of a clock that its rule names. */
    static String thatStarted(Clock clock, PolicySet policy, Ticket ticket, List<Entry> journal) {
        String last = thatStartedFirst(clock, policy, ticket, journal);
        for (LedgerEntry line : clock.entries()) {
            if (line.rechoice() != null && line.extension() != null) {
                last = line.extension().replaceFirst(".* after ", "").replaceFirst("^start$", last);
            } else if (line.rechoice() != null && line.rechoice().from().equals(line.at())) {
                last = "facts-changed";
            }
        }
        return last;
    }

    private static String thatStartedFirst(Clock clock, PolicySet policy, Ticket ticket, List<Entry> journal) {
        Set<String> starts = policy.clocks()
                .rule(clock.key().code())
                .map(rule -> rule.starts())
                .orElse(Set.of());
        String last = "";
        for (Entry entry : journal) {
            if (entry.event() instanceof ClockEvent.ClockStarted started
                    && started.clock().equals(clock.key())) {
                break;
            }
            String moment = entry.event().moment(ticket);
            if (starts.contains(moment)) {
                last = moment;
            } else if (moment.equals("registered")) {
                last = starts.stream()
                        .filter(Set.of("received", "arrived")::contains)
                        .findFirst()
                        .orElse(last);
            }
        }
        return last;
    }
}
