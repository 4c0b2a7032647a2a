package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.Due;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.LastDayOff;
import io.civicline.sla.limit.Deadline;
import io.civicline.sla.limit.Limit;
import io.civicline.sla.moment.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the moments of one clock lie.
 *
 * @param clock as it is
 * @param counting how amounts are counted; null if the policy in force does not say
 * @param calendar on what; null if the policy in force does not say
 * @param deadline of the clock as the policy in force counts it; null if it cannot, or if the due was given
 */
record StepInstants(
        Clock clock,
        @Nullable CountingRule counting,
        @Nullable WorkCalendar calendar,
        @Nullable Deadline deadline) {

    /** Empty if the policy in force cannot count it, or if a step has no business with such a moment. */
    Optional<Due> at(Moment moment) {
        if (moment instanceof Moment.Due) {
            return Optional.of(clock.lastDue());
        }
        if (moment instanceof Moment.Share share) {
            return share(share.percent());
        }
        if (moment instanceof Moment.Offset offset) {
            boolean after = offset.side() == Moment.Side.AFTER;
            if (offset.anchor() instanceof Moment.Due) {
                return after ? after(clock.lastDue(), offset.amount()) : before(clock.lastDue(), offset.amount());
            }
            if (offset.anchor() instanceof Moment.Start && after) {
                return afterStart(offset.amount());
            }
        }
        return Optional.empty();
    }

    Optional<Due> after(Due end, Amount amount) {
        return limit(amount).map(limit -> moved(end, limit.after(end.at()), looksAhead(limit)));
    }

    private Optional<Due> before(Due end, Amount amount) {
        return limit(amount).map(limit -> moved(end, limit.before(end.at()), looksBack(limit)));
    }

    private Optional<Due> afterStart(Amount amount) {
        return limit(amount)
                .map(limit -> limit.from(clock.startedAt()))
                .map(deadline -> new Due(lastInTime(deadline), deadline.isProvisional()));
    }

    /** Of a due that was given as an instant, natural time counts. */
    private Optional<Due> share(int percent) {
        if (clock.limit().until() == null) {
            return Optional.ofNullable(deadline).map(d -> new Due(d.at(percent), clock.isProvisional()));
        }
        Duration all = Duration.between(clock.startedAt(), clock.due());
        Instant at = clock.startedAt().plus(all.multipliedBy(percent).dividedBy(100));
        return Optional.of(new Due(at.truncatedTo(ChronoUnit.MICROS), false));
    }

    private Optional<Limit> limit(Amount amount) {
        return counting == null || calendar == null
                ? Optional.empty()
                : Optional.of(new Limit(amount, counting, calendar));
    }

    private static Instant lastInTime(Deadline deadline) {
        return deadline.isExclusive() ? deadline.instant().minus(1, ChronoUnit.MICROS) : deadline.instant();
    }

    /** Hours and dates lie where they lie, whatever a calendar announces; only an end that moves or closes asks it. */
    private static boolean looksAhead(Limit limit) {
        CountingRule counting = limit.counting();
        boolean endMoves =
                counting.lastDayOff() == LastDayOff.NEXT_WORKING_DAY || counting.ends() == Ends.CLOSE_OF_BUSINESS;
        return looksBack(limit) || (limit.amount().unit().kind() == AmountUnit.Kind.NATURAL_DAYS && endMoves);
    }

    private static boolean looksBack(Limit limit) {
        AmountUnit.Kind kind = limit.amount().unit().kind();
        return kind == AmountUnit.Kind.WORKING_TIME || kind == AmountUnit.Kind.WORKING_DAYS;
    }

    private Due moved(Due from, Instant at, boolean looks) {
        return new Due(at, from.provisional() || (looks && isOpenEnded(from.at(), at)));
    }

    /** A date between the two is not published. */
    private boolean isOpenEnded(Instant one, Instant other) {
        WorkCalendar asked = requireNonNull(calendar, "calendar");
        LocalDate first = asked.date(one.isBefore(other) ? one : other);
        LocalDate last = asked.date(one.isBefore(other) ? other : one);
        return asked.coverage().firstUnpublished(first, last).isPresent();
    }
}
