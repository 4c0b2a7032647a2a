package io.civicline.sla.limit;

import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.OpenSpan;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.OutsideHours;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * When a share of a deadline's time is used up. Of a limit in working days or working time, working time counts; of one in
 * days or natural time, all time; of both only the stretches that count.
 */
final class Shares {

    private final Deadline deadline;
    private final Limit limit;

    Shares(Deadline deadline) {
        this.deadline = deadline;
        this.limit = deadline.limit();
    }

    Instant at(int percent) {
        List<OpenSpan> counted = counted();
        Duration total = counted.stream()
                .map(span -> Duration.between(span.start(), span.end()))
                .reduce(Duration.ZERO, Duration::plus);
        Duration left = total.multipliedBy(percent).dividedBy(100).truncatedTo(ChronoUnit.MICROS);
        for (OpenSpan span : counted) {
            Duration length = Duration.between(span.start(), span.end());
            if (left.compareTo(length) <= 0) {
                return span.start().plus(left);
            }
            left = left.minus(length);
        }
        return deadline.instant(); // nothing counts: due at its start
    }

    private List<OpenSpan> counted() {
        List<OpenSpan> spans = new ArrayList<>();
        for (Interval interval : deadline.intervals()) {
            Instant from = begin(interval);
            if (counts(interval) && from.isBefore(interval.end())) {
                boolean working = isWorking(interval.unit());
                List<OpenSpan> open = working
                        ? limit.calendar().openBetween(from, interval.end())
                        : List.of(new OpenSpan(from, interval.end()));
                spans.addAll(open);
            }
        }
        return spans;
    }

    private boolean counts(Interval interval) {
        return switch (interval.kind()) {
            case COUNTED, MAKE_UP, GIVEN_BACK -> true;
            case NOT_YET -> limit.counting().ends() == Ends.SAME_TIME; // it counts together with the last day
            case CLOSED, DAY_OFF, PAUSED, MOVED -> false;
        };
    }

    private Instant begin(Interval interval) {
        boolean fromOpening = interval.kind() == Interval.Kind.NOT_YET
                && limit.counting().outsideHours() == OutsideHours.NEXT_OPENING;
        return fromOpening ? limit.calendar().nextOpening(interval.start()) : interval.start();
    }

    private static boolean isWorking(AmountUnit unit) {
        return unit.kind() == AmountUnit.Kind.WORKING_TIME || unit.kind() == AmountUnit.Kind.WORKING_DAYS;
    }
}
