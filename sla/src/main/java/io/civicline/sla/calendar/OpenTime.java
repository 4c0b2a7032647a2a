package io.civicline.sla.calendar;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The open stretches of a calendar on the time line, one after the other, in epoch microseconds.
 *
 * <p>An instant is open if the clock on the wall then stands inside a window of its local date. The walk goes from one
 * change of the clocks to the next; between two changes local days follow each other in order, in every zone.
 */
final class OpenTime {

    /** What an answer is if the walk found none. */
    static final long NONE = Long.MIN_VALUE;

    /** No zone is, or was, further from Greenwich. */
    private static final long FURTHEST_OFFSET = 18 * 3600 * Micros.SECOND;

    /** Takes one open stretch; says whether to go on. */
    @FunctionalInterface
    interface Visitor {
        boolean visit(long start, long end);
    }

    private final ZoneRules rules;
    private final LongFunction<List<Window>> windows;

    /**
     * @param rules of the calendar's zone
     * @param windows the ordered windows of a local date, given as epoch day
     */
    OpenTime(ZoneRules rules, LongFunction<List<Window>> windows) {
        this.rules = rules;
        this.windows = windows;
    }

    /** Visits the open stretches of [from, until), each cut to it, the earliest first. */
    void forward(long from, long until, Visitor visitor) {
        long at = from;
        while (at < until) {
            Instant instant = Micros.instant(at);
            ZoneOffsetTransition next = rules.nextTransition(instant);
            long end = next == null ? until : Math.min(until, Micros.of(next.getInstant()));
            if (!daysForward(at, end, offset(instant), visitor)) {
                return;
            }
            at = end;
        }
    }

    /** Visits the open stretches of [from, until), each cut to it, the latest first. */
    void backward(long from, long until, Visitor visitor) {
        long at = until;
        while (at > from) {
            ZoneOffsetTransition previous = rules.previousTransition(Micros.instant(at));
            long start = previous == null ? from : Math.max(from, Micros.of(previous.getInstant()));
            if (!daysBackward(start, at, offset(Micros.instant(at - 1)), visitor)) {
                return;
            }
            at = start;
        }
    }

    /** The open stretches of one local date, also where a change of the clocks cuts or repeats it. */
    void ofDay(long day, Visitor visitor) {
        List<Window> ofDay = windows.apply(day);
        if (!ofDay.isEmpty()) {
            new OpenTime(rules, other -> other == day ? ofDay : List.of())
                    .forward(day * Micros.DAY - FURTHEST_OFFSET, (day + 1) * Micros.DAY + FURTHEST_OFFSET, visitor);
        }
    }

    /** The first open instant in [from, until). */
    long next(long from, long until) {
        return add(from, 0, until);
    }

    /** When so much open time has passed in [from, until). */
    long add(long from, long amount, long until) {
        long[] leftAndResult = {amount, NONE};
        forward(from, until, (opens, closes) -> {
            boolean reached = closes - opens >= leftAndResult[0];
            leftAndResult[1] = reached ? opens + leftAndResult[0] : NONE;
            leftAndResult[0] -= closes - opens;
            return !reached;
        });
        return leftAndResult[1];
    }

    /** From when so much open time passes in [from, until). */
    long subtract(long until, long amount, long from) {
        long[] leftAndResult = {amount, NONE};
        backward(from, until, (opens, closes) -> {
            boolean reached = closes - opens >= leftAndResult[0];
            leftAndResult[1] = reached ? closes - leftAndResult[0] : NONE;
            leftAndResult[0] -= closes - opens;
            return !reached;
        });
        return leftAndResult[1];
    }

    /** The open time in [from, until). */
    long elapsed(long from, long until) {
        long[] sum = {0};
        forward(from, until, (opens, closes) -> {
            sum[0] += closes - opens;
            return true;
        });
        return sum[0];
    }

    /** Says whether an instant is open. */
    boolean contains(long at) {
        long local = at + offset(Micros.instant(at));
        int second = (int) (Math.floorMod(local, Micros.DAY) / Micros.SECOND);
        return windows.apply(Math.floorDiv(local, Micros.DAY)).stream().anyMatch(window -> window.contains(second));
    }

    private boolean daysForward(long start, long end, long offset, Visitor visitor) {
        for (long day = Math.floorDiv(start + offset, Micros.DAY); day * Micros.DAY - offset < end; day++) {
            for (Window window : windows.apply(day)) {
                if (!visit(window, day * Micros.DAY - offset, start, end, visitor)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean daysBackward(long start, long end, long offset, Visitor visitor) {
        for (long day = Math.floorDiv(end - 1 + offset, Micros.DAY); (day + 1) * Micros.DAY - offset > start; day--) {
            List<Window> ofDay = windows.apply(day);
            for (int i = ofDay.size() - 1; i >= 0; i--) {
                if (!visit(ofDay.get(i), day * Micros.DAY - offset, start, end, visitor)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean visit(Window window, long midnight, long start, long end, Visitor visitor) {
        long from = Math.max(midnight + window.start() * Micros.SECOND, start);
        long until = Math.min(midnight + window.end() * Micros.SECOND, end);
        return from >= until || visitor.visit(from, until);
    }

    private long offset(Instant instant) {
        return rules.getOffset(instant).getTotalSeconds() * Micros.SECOND;
    }
}
