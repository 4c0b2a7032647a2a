package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When collected notices leave as one: those of the same rule, recipient and channel.
 *
 * <p>Immutable, thread-safe. {@link Object#toString()} writes what {@link #parse(String)} reads.
 */
public sealed interface DigestSchedule {

    /**
     * Says when a collection ends that takes a notice.
     *
     * @param now when the notice was queued
     * @param zone the policy's
     * @return after {@code now}; the same for every notice of a collection
     */
    Instant end(Instant now, ZoneId zone);

    /**
     * Reads {@code daily 08:30}, or a natural time such as {@code 2h}.
     *
     * @param text the schedule
     * @return the schedule
     * @throws IllegalArgumentException if it is neither, or the time is over a day
     * @throws java.time.DateTimeException if there is no such time of day
     */
    static DigestSchedule parse(String text) {
        return text.startsWith(DailyAt.PREFIX)
                ? new DailyAt(LocalTime.parse(text.substring(DailyAt.PREFIX.length())))
                : new Every(Amount.parse(text));
    }

    /**
     * Once a day.
     *
     * @param at the local time; a notice of that very moment goes into the next collection
     */
    record DailyAt(LocalTime at) implements DigestSchedule {

        private static final String PREFIX = "daily ";

        /** Refuses null. */
        public DailyAt {
            requireNonNull(at, "at");
        }

        @Override
        public Instant end(Instant now, ZoneId zone) {
            ZonedDateTime local = now.atZone(zone);
            Instant today = local.toLocalDate().atTime(at).atZone(zone).toInstant();
            return today.isAfter(now)
                    ? today
                    : local.toLocalDate().plusDays(1).atTime(at).atZone(zone).toInstant();
        }

        @Override
        public String toString() {
            return PREFIX + at;
        }
    }

    /**
     * Again and again, counted from every local midnight: {@code 2h} ends at 02:00, 04:00 and so on, and at midnight. So it
     * needs no memory, and nobody waits longer than the amount.
     *
     * @param amount a natural time of at most a day
     */
    record Every(Amount amount) implements DigestSchedule {

        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is no natural time, or over a day
         */
        public Every {
            requireNonNull(amount, "amount");
            if (amount.unit().kind() != AmountUnit.Kind.NATURAL_TIME
                    || amount.duration().compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException(
                        "a digest is 'daily 08:30' or a natural time of at most a day such as 2h, was '" + amount
                                + "'");
            }
        }

        @Override
        public Instant end(Instant now, ZoneId zone) {
            ZonedDateTime local = now.atZone(zone);
            Instant midnight = local.toLocalDate().atStartOfDay(zone).toInstant();
            Instant next = local.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
            long begun = Duration.between(midnight, now).dividedBy(amount.duration());
            Instant end = midnight.plus(amount.duration().multipliedBy(begun + 1));
            return end.isAfter(next) ? next : end;
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }
}
