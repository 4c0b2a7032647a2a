package io.civicline.sla.clock;

import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.Pause;
import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CountingId;
import io.civicline.core.event.ClockEvent;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Deadline;
import io.civicline.sla.limit.Limit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calendars and counting rules of a policy, by the names under which tickets remember them, and the one place where a
 * due is projected.
 *
 * <p>Immutable, thread-safe.
 */
public final class Timetable {

    private final Map<CalendarId, WorkCalendar> calendars;
    private final Map<CountingId, CountingRule> countings;

    /**
     * Collects calendars and counting rules.
     *
     * @param calendars by name
     * @param countings by name
     */
    public Timetable(Map<CalendarId, WorkCalendar> calendars, Map<CountingId, CountingRule> countings) {
        this.calendars = Collections.unmodifiableMap(new LinkedHashMap<>(calendars));
        this.countings = Collections.unmodifiableMap(new LinkedHashMap<>(countings));
    }

    /**
     * Lists the calendars.
     *
     * @return by name, in the order of the policy
     */
    public Map<CalendarId, WorkCalendar> calendars() {
        return calendars;
    }

    /**
     * Lists the counting rules.
     *
     * @return by name, in the order of the policy
     */
    public Map<CountingId, CountingRule> countings() {
        return countings;
    }

    /**
     * Says whether a limit can be counted: the policy still has its calendar and counting rule, or it needs none.
     *
     * @param limit as chosen, perhaps under an earlier policy
     * @return false if the policy in force dropped or renamed what it counts on
     */
    public boolean counts(ChosenLimit limit) {
        return limit.until() != null
                || (calendars.containsKey(limit.calendar()) && countings.containsKey(limit.counting()));
    }

    /**
     * Projects the due of a limit.
     *
     * @param limit as chosen
     * @param start since when time counts
     * @param pauses that are over
     * @param extensions granted, as amounts
     * @return the last instant that is in time, and whether it can still change
     * @throws IllegalArgumentException if the policy has not the calendar or counting rule of the limit any more
     */
    public Due project(ChosenLimit limit, Instant start, List<Pause> pauses, List<String> extensions) {
        Instant given = limit.until();
        if (given != null) {
            return new Due(given, false);
        }
        Deadline deadline = deadline(limit, start, pauses, extensions);
        Instant last = deadline.isExclusive() ? deadline.instant().minus(1, ChronoUnit.MICROS) : deadline.instant();
        return new Due(last, deadline.isProvisional());
    }

    /**
     * Gives a clock that has begun another limit. Its pauses and extensions stay.
     *
     * @param clock open
     * @param limit what it runs on from then on; this policy can count it
     * @param from since when time counts
     * @return the event, with the due as projected now; without a due if the clock is paused
     * @throws IllegalArgumentException if the policy has not the calendar or counting rule of the limit, or the counting rule
     *     cannot count an extension
     */
    public ClockEvent.ClockRechosen rechosen(Clock clock, ChosenLimit limit, Instant from) {
        Due due = clock.state() == ClockState.PAUSED ? null : project(limit, from, clock.pauses(), clock.extensions());
        return new ClockEvent.ClockRechosen(clock.key(), limit, from, clock.lastDue(), due);
    }

    /**
     * Tells how the due of a clock came about.
     *
     * @param clock any
     * @return the deadline with its intervals; empty if the due was given as an instant, or if the policy has not the calendar
     *     or counting rule of the limit any more
     */
    public Optional<Deadline> explain(Clock clock) {
        return clock.limit().until() != null || !counts(clock.limit())
                ? Optional.empty()
                : Optional.of(deadline(clock.limit(), clock.startedAt(), clock.pauses(), clock.extensions()));
    }

    /**
     * Where the moments of a clock lie: counted as its limit is, or as its rule says where the limit counts nothing or the
     * policy in force has not its names any more.
     */
    StepInstants stepInstants(Clock clock, CountingId ruleCounting, CalendarId ruleCalendar) {
        CountingRule counting = countings.get(clock.limit().counting());
        WorkCalendar calendar = calendars.get(clock.limit().calendar());
        return new StepInstants(
                clock,
                counting == null ? countings.get(ruleCounting) : counting,
                calendar == null ? calendars.get(ruleCalendar) : calendar,
                explain(clock).orElse(null));
    }

    private Deadline deadline(ChosenLimit limit, Instant start, List<Pause> pauses, List<String> extensions) {
        WorkCalendar calendar = calendars.get(limit.calendar());
        CountingRule counting = countings.get(limit.counting());
        if (calendar == null || counting == null || limit.amount() == null) {
            throw new IllegalArgumentException("the policy in force has no calendar '" + limit.calendar()
                    + "' or no counting rule '" + limit.counting() + "'");
        }
        return Limit.parse(limit.amount())
                .counted(counting)
                .on(calendar)
                .from(start, pauses, extensions.stream().map(Amount::parse).toList());
    }
}
