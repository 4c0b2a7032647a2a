package io.civicline.sla.limit;

import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.limit.Interval.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects the intervals of an explanation; joins neighbours that say the same. Not thread-safe. */
final class Timeline {

    private final List<Interval> intervals = new ArrayList<>();

    private long owed;

    /**
     * Adds a stretch; ignored if it has no length and counts nothing. Time given back counts what a wholly paused day
     * could not.
     */
    void add(Interval next) {
        if (!next.start().isBefore(next.end()) && next.counted() == 0) {
            return;
        }
        boolean settles = next.kind() == Kind.GIVEN_BACK || next.kind() == Kind.MOVED;
        Interval added = settles ? with(next, next.end(), next.counted() + owed) : next;
        owed = settles ? 0 : owed;
        Interval last = intervals.isEmpty() ? null : intervals.get(intervals.size() - 1);
        if (last != null && joins(last, added)) {
            intervals.set(intervals.size() - 1, with(last, added.end(), last.counted() + added.counted()));
        } else {
            intervals.add(added);
        }
    }

    /** Remembers what a day counts that was paused from its first to its last minute. */
    void owe(long steps) {
        owed += steps;
    }

    /** Counts more for the last stretch, and all that is still owed. */
    void settle(long steps) {
        if (steps + owed > 0) {
            Interval last = intervals.get(intervals.size() - 1);
            intervals.set(intervals.size() - 1, with(last, last.end(), last.counted() + steps + owed));
            owed = 0;
        }
    }

    List<Interval> intervals() {
        return List.copyOf(intervals);
    }

    private static boolean joins(Interval last, Interval next) {
        return last.kind() == next.kind()
                && last.unit() == next.unit()
                && last.provisional() == next.provisional()
                && Objects.equals(last.because(), next.because())
                && last.pauseReason().equals(next.pauseReason())
                && !(next.unit() == AmountUnit.WORKING_DAY && last.counted() + next.counted() > 0);
    }

    private static Interval with(Interval interval, Instant end, long counted) {
        return new Interval(
                interval.start(),
                end,
                interval.kind(),
                counted,
                interval.unit(),
                interval.because(),
                interval.pauseReason(),
                interval.provisional());
    }
}
