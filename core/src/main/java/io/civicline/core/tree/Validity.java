package io.civicline.core.tree;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a code, unit or rule is in force: from the first day on, up to but not including the other.
 *
 * <p>Immutable, thread-safe.
 *
 * @param from the first day in force; null if it has always been
 * @param until the first day no longer in force; null if no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** In force on every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if both are given and {@code from} is not before {@code until}
     */
    public Validity {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("in force from " + from + " must be before until " + until);
        }
    }

    /**
     * Says whether a day is in it.
     *
     * @param day a day in the policy's zone
     * @return true if {@code from <= day < until}
     */
    public boolean covers(LocalDate day) {
        requireNonNull(day, "day");
        return (from == null || !day.isBefore(from)) && !isOver(day);
    }

    /**
     * Says whether it has ended.
     *
     * @param day a day in the policy's zone
     * @return true if there is an end and {@code day} is not before it
     */
    public boolean isOver(LocalDate day) {
        requireNonNull(day, "day");
        return until != null && !day.isBefore(until);
    }

    /**
     * Changes the first day.
     *
     * @param day the first day in force
     * @return the same with that beginning
     * @throws IllegalArgumentException if {@code day} is not before the end
     */
    public Validity startingOn(LocalDate day) {
        return new Validity(requireNonNull(day, "day"), until);
    }

    /**
     * Changes the end.
     *
     * @param day the first day no longer in force
     * @return the same with that end
     * @throws IllegalArgumentException if {@code day} is not after the beginning
     */
    public Validity endingBefore(LocalDate day) {
        return new Validity(from, requireNonNull(day, "day"));
    }

    /** Writes {@code 2026-01-01/2026-07-01}, with {@code ..} for an open end. */
    @Override
    public String toString() {
        return (from == null ? ".." : from) + "/" + (until == null ? ".." : until);
    }
}
