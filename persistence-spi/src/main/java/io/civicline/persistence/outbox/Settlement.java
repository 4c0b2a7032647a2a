package io.civicline.persistence.outbox;

import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.persistence.envelope.Remark;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of one try to deliver a notice.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface Settlement {

    /**
     * When the try ended.
     *
     * @return whole microseconds
     */
    Instant at();

    /**
     * What an operator should know of it.
     *
     * @return the gateway's reference, or the reason
     */
    Remark remark();

    /**
     * The state that the notice is in afterwards.
     *
     * @return {@link NoticeState#PENDING} for {@link Later}, else a state in which it is not sent
     */
    NoticeState leadsTo();

    /**
     * When the notice can be claimed again.
     *
     * @return the time of the next try, or empty if the state is final
     */
    default Optional<Instant> claimableFrom() {
        return Optional.empty();
    }

    /**
     * Says whether a gateway was asked in this try, so that it may know of the notice.
     *
     * @return false if the try ended before: the notice was not to be sent then, or could not be made
     */
    default boolean asked() {
        return true;
    }

    /**
     * A gateway took the notice.
     *
     * @param at when, in whole microseconds
     * @param remark the gateway's reference, by which a receipt may find the notice
     */
    record Accepted(Instant at, Remark remark) implements Settlement {

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if {@code at} is finer than microseconds or outside the years 1 to 9999
         */
        public Accepted {
            micros(at, "at");
            requireNonNull(remark, "remark");
        }

        @Override
        public NoticeState leadsTo() {
            return NoticeState.ACCEPTED;
        }
    }

    /**
     * The notice cannot be delivered: a dead letter.
     *
     * @param at when, in whole microseconds
     * @param remark why
     * @param asked whether a gateway was asked in this try
     */
    record Failed(Instant at, Remark remark, boolean asked) implements Settlement {

        /**
         * Makes what came of a try in which a gateway was asked.
         *
         * @param at as in the other form
         * @param remark as in the other form
         * @throws IllegalArgumentException as the other form
         */
        public Failed(Instant at, Remark remark) {
            this(at, remark, true);
        }

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if {@code at} is finer than microseconds or outside the years 1 to 9999
         */
        public Failed {
            micros(at, "at");
            requireNonNull(remark, "remark");
        }

        @Override
        public NoticeState leadsTo() {
            return NoticeState.FAILED;
        }
    }

    /**
     * Not now: try again.
     *
     * @param at when this try ended, in whole microseconds
     * @param notBefore the earliest moment of the next try, in whole microseconds
     * @param remark why
     * @param asked whether a gateway was asked in this try
     */
    record Later(Instant at, Instant notBefore, Remark remark, boolean asked) implements Settlement {

        /**
         * Makes what came of a try in which a gateway was asked.
         *
         * @param at as in the other form
         * @param notBefore as in the other form
         * @param remark as in the other form
         * @throws IllegalArgumentException as the other form
         */
        public Later(Instant at, Instant notBefore, Remark remark) {
            this(at, notBefore, remark, true);
        }

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if an instant is finer than microseconds or outside the years 1 to 9999
         */
        public Later {
            micros(at, "at");
            micros(notBefore, "notBefore");
            requireNonNull(remark, "remark");
        }

        @Override
        public NoticeState leadsTo() {
            return NoticeState.PENDING;
        }

        @Override
        public Optional<Instant> claimableFrom() {
            return Optional.of(notBefore);
        }
    }

    /**
     * The deadline passed before a gateway took it.
     *
     * @param at when that was noticed, in whole microseconds
     * @param remark what an operator should know
     */
    record Expired(Instant at, Remark remark) implements Settlement {

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if {@code at} is finer than microseconds or outside the years 1 to 9999
         */
        public Expired {
            micros(at, "at");
            requireNonNull(remark, "remark");
        }

        @Override
        public NoticeState leadsTo() {
            return NoticeState.EXPIRED;
        }

        @Override
        public boolean asked() {
            return false;
        }
    }

    /**
     * The notice is not to be sent any more.
     *
     * @param at when that was decided, in whole microseconds
     * @param remark why
     */
    record Suppressed(Instant at, Remark remark) implements Settlement {

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if {@code at} is finer than microseconds or outside the years 1 to 9999
         */
        public Suppressed {
            micros(at, "at");
            requireNonNull(remark, "remark");
        }

        @Override
        public NoticeState leadsTo() {
            return NoticeState.SUPPRESSED;
        }

        @Override
        public boolean asked() {
            return false;
        }
    }
}
