package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CountingId;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.MoreTime;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Deadline;
import io.civicline.sla.limit.Limit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says whether a moment before the due of a limit can lie after its start: for some start in two ordinary weeks or around the
 * holidays of the calendar, extended once or not. Pauses are not thought of. Each question is answered once. Not thread-safe.
 */
final class StepReach {

    private final Map<CalendarId, WorkCalendar> calendars;
    private final Map<CountingId, CountingRule> countings;
    private final Map<Question, Boolean> answers = new HashMap<>();
    private final Map<CalendarId, List<Instant>> starts = new HashMap<>();

    /**
     * Whether so much before the due of so much time.
     *
     * @param offers by which the limit may be extended
     */
    private record Question(
            Amount before, Amount within, List<ExtensionOffer> offers, CountingId counting, CalendarId calendar) {}

    StepReach(Map<CalendarId, WorkCalendar> calendars, Map<CountingId, CountingRule> countings) {
        this.calendars = calendars;
        this.countings = countings;
    }

    /** Both names are of the policy, and what they name can count both amounts. */
    boolean canReach(
            Amount before, Amount within, List<ExtensionOffer> offers, CountingId counting, CalendarId calendar) {
        return answers.computeIfAbsent(new Question(before, within, offers, counting, calendar), this::answer);
    }

    private boolean answer(Question asked) {
        WorkCalendar calendar = requireNonNull(calendars.get(asked.calendar));
        CountingRule counting = requireNonNull(countings.get(asked.counting));
        Limit limit = new Limit(asked.within, counting, calendar);
        Limit step = new Limit(asked.before, counting, calendar);
        try {
            return starts(asked.calendar, calendar).stream()
                    .anyMatch(start -> isAfterStart(step, limit.from(start))
                            || asked.offers.stream()
                                    .map(offer -> MoreTime.parse(offer.by()))
                                    .anyMatch(more -> isAfterStart(step, extended(limit, start, more))));
        } catch (IllegalArgumentException e) {
            return true; // it cannot be counted: at run time that is recorded, and no proof that it never comes
        }
    }

    /** A new total is taken as counted from the start: from earlier it would end earlier. */
    private static Deadline extended(Limit limit, Instant start, MoreTime more) {
        return more.since() == null
                ? limit.from(start, List.of(), List.of(more.amount()))
                : new Limit(more.amount(), limit.counting(), limit.calendar()).from(start);
    }

    private static boolean isAfterStart(Limit step, Deadline deadline) {
        Instant due = deadline.isExclusive() ? deadline.instant().minus(1, ChronoUnit.MICROS) : deadline.instant();
        return step.before(due).isAfter(deadline.start());
    }

    private List<Instant> starts(CalendarId id, WorkCalendar calendar) {
        return starts.computeIfAbsent(id, any -> SampleStarts.of(calendar));
    }
}
