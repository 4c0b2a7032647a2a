package io.civicline.core.condition;

import static java.util.Objects.requireNonNull;

import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.situation.Situation;
import java.time.LocalTime;
import java.util.List;

/**
 * Holds if the local time of day is in {@code [from, until)}. If {@code from} is the later one, the span crosses
 * midnight: {@code 22:00-06:00} holds at 22:00 and at 05:59, not at 06:00.
 *
 * <p>Immutable, thread-safe.
 *
 * @param from the first time of day that holds
 * @param until the first time of day that no longer holds; 00:00 is the end of the day
 */
public record LocalTimeWithin(LocalTime from, LocalTime until) implements Condition {

    /**
     * Checks the span.
     *
     * @throws IllegalArgumentException if both are the same: nothing and the whole day would look alike
     */
    public LocalTimeWithin {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (from.equals(until)) {
            throw new IllegalArgumentException("local time must end at another time than it begins, was " + from + "-"
                    + until + "; for the whole day leave it out");
        }
    }

    @Override
    public boolean test(Situation situation) {
        LocalTime time = situation.at().toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isBefore(until) ? begun && !over : begun || !over;
    }

    @Override
    public Verdict explain(Situation situation) {
        return Verdict.of(test(situation), () -> mismatch(situation, false));
    }

    @Override
    public Verdict explainNot(Situation situation) {
        return Verdict.of(!test(situation), () -> mismatch(situation, true));
    }

    private Mismatch mismatch(Situation situation, boolean negated) {
        String actual = situation.at().toLocalTime().toString();
        return new Mismatch(Subject.LOCAL_TIME, negated, "", List.of(actual), List.of(span()));
    }

    private String span() {
        return from + "-" + until;
    }

    @Override
    public String toString() {
        return "localTime(" + span() + ")";
    }
}
