package io.civicline.sla.moment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.error.NearMiss;
import io.civicline.core.event.EventNames;
import io.civicline.sla.amount.Amount;
import java.util.Set;

/**
 * Which moment is meant, as a policy writes it: {@code dispatched}, {@code 1wd before due}, {@code 80% of handle}.
 *
 * <p>{@link #parse(String)} reads exactly what {@code toString()} writes. What a moment may be in a given place, and what
 * {@code due} and {@code start} are then of, is for that place to say.
 *
 * <p>Immutable, thread-safe; moments of the same form are equal.
 */
public sealed interface Moment permits Moment.Anchor, Moment.Offset, Moment.Share {

    /**
     * Reads the form that {@code toString()} writes.
     *
     * @param text one of {@code EVENT}, {@code host:CODE}, {@code start}, {@code due}, {@code CLOCK.due}, {@code AMOUNT before
     *     ANCHOR}, {@code AMOUNT after ANCHOR}, {@code N% of CLOCK}, where an anchor is any of the first five
     * @return the moment
     * @throws IllegalArgumentException if it is none of them; the message names the text and the forms
     */
    static Moment parse(String text) {
        return MomentForms.parse(requireNonNull(text, "text"));
    }

    /** A moment from which time can be counted. */
    sealed interface Anchor extends Moment permits Occurrence, Start, Due, DueOf {

        /**
         * Means a moment before this one.
         *
         * @param amount how much before
         * @return the moment
         */
        default Offset before(Amount amount) {
            return new Offset(amount, Side.BEFORE, this);
        }

        /**
         * Means a moment after this one.
         *
         * @param amount how much after
         * @return the moment
         */
        default Offset after(Amount amount) {
            return new Offset(amount, Side.AFTER, this);
        }
    }

    /**
     * When something happens: {@code dispatched}, {@code host:payment-received}.
     *
     * @param name one of {@link EventNames#moments()}, {@code received}, {@code arrived}, or {@code host:} and a code without
     *     space
     */
    record Occurrence(String name) implements Anchor {

        private static final Set<String> BEFORE_REGISTRATION = Set.of("received", "arrived");

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if nothing that happens is called so
         */
        public Occurrence {
            boolean host = name.startsWith(MomentForms.HOST) && MomentForms.isWord(name.substring(5));
            if (!host
                    && !BEFORE_REGISTRATION.contains(name)
                    && !EventNames.moments().contains(name)) {
                Set<String> meant = EventNames.meantBy(name);
                throw new IllegalArgumentException("nothing that happens is called '" + name + "'"
                        + (meant.isEmpty() ? "" : NearMiss.asked(meant)));
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Since when the time of the clock itself counts: {@code start}. */
    record Start() implements Anchor {

        @Override
        public String toString() {
            return MomentForms.START;
        }
    }

    /** The due of the clock itself: {@code due}. */
    record Due() implements Anchor {

        @Override
        public String toString() {
            return MomentForms.DUE;
        }
    }

    /**
     * The due of a clock: {@code handle.due}.
     *
     * @param clock which; its code has no space and does not begin with {@code host:}
     */
    record DueOf(ClockCode clock) implements Anchor {

        /**
         * Refuses what could not be read back.
         *
         * @throws IllegalArgumentException if the code has a space or begins with {@code host:}
         */
        public DueOf {
            MomentForms.check(clock);
        }

        @Override
        public String toString() {
            return clock + MomentForms.DOT_DUE;
        }
    }

    /** On which side of an anchor. */
    enum Side {
        /** Earlier. */
        BEFORE,
        /** Later. */
        AFTER
    }

    /**
     * So much time from an anchor: {@code 1wd before due}.
     *
     * @param amount how much
     * @param side before or after
     * @param anchor from where
     */
    record Offset(Amount amount, Side side, Anchor anchor) implements Moment {

        /** Checks that nothing is missing. */
        public Offset {
            requireNonNull(amount, "amount");
            requireNonNull(side, "side");
            requireNonNull(anchor, "anchor");
        }

        @Override
        public String toString() {
            return amount + (side == Side.BEFORE ? MomentForms.BEFORE : MomentForms.AFTER) + anchor;
        }
    }

    /**
     * When a share of a clock's time is used up: {@code 80% of handle}.
     *
     * @param percent 1 to 99
     * @param clock which; its code has no space and does not begin with {@code host:}
     */
    record Share(int percent, ClockCode clock) implements Moment {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if {@code percent} is not 1 to 99, or the code has a space or begins with {@code
         *     host:}
         */
        public Share {
            MomentForms.check(clock);
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException("a share is 1% to 99%, was " + percent + "%");
            }
        }

        @Override
        public String toString() {
            return percent + MomentForms.OF + clock;
        }
    }
}
