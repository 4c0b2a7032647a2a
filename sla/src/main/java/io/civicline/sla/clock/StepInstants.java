package io.civicline.sla.clock;

import io.civicline.core.clock.Clock;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
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
    Optional<Instant> at(Moment moment) {
        if (moment instanceof Moment.Due) {
            return Optional.of(clock.due());
        }
        if (moment instanceof Moment.Share share) {
            return share(share.percent());
        }
        if (moment instanceof Moment.Offset offset) {
            boolean after = offset.side() == Moment.Side.AFTER;
            if (offset.anchor() instanceof Moment.Due) {
                return after ? after(clock.due(), offset.amount()) : before(clock.due(), offset.amount());
            }
            if (offset.anchor() instanceof Moment.Start && after) {
                return limit(offset.amount())
                        .map(limit -> limit.from(clock.startedAt()))
                        .map(StepInstants::lastInTime);
            }
        }
        return Optional.empty();
    }

    Optional<Instant> after(Instant end, Amount amount) {
        return limit(amount).map(limit -> limit.after(end));
    }

    private Optional<Instant> before(Instant end, Amount amount) {
        return limit(amount).map(limit -> limit.before(end));
    }

    /** Of a due that was given as an instant, natural time counts. */
    private Optional<Instant> share(int percent) {
        if (clock.limit().until() == null) {
            return Optional.ofNullable(deadline).map(d -> d.at(percent));
        }
        Duration all = Duration.between(clock.startedAt(), clock.due());
        return Optional.of(
                clock.startedAt().plus(all.multipliedBy(percent).dividedBy(100)).truncatedTo(ChronoUnit.MICROS));
    }

    private Optional<Limit> limit(Amount amount) {
        return counting == null || calendar == null
                ? Optional.empty()
                : Optional.of(new Limit(amount, counting, calendar));
    }

    private static Instant lastInTime(Deadline deadline) {
        return deadline.isExclusive() ? deadline.instant().minus(1, ChronoUnit.MICROS) : deadline.instant();
    }

    /** The due is provisional, or a date between it and the instant is not published. */
    boolean isProvisional(Instant at) {
        if (clock.isProvisional() || calendar == null) {
            return clock.isProvisional();
        }
        LocalDate due = calendar.date(clock.due());
        LocalDate date = calendar.date(at);
        return calendar.coverage()
                .firstUnpublished(date.isBefore(due) ? date : due, date.isBefore(due) ? due : date)
                .isPresent();
    }
}
