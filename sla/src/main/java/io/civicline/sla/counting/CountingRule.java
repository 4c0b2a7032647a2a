package io.civicline.sla.counting;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CountingId;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a jurisdiction counts: independent options that apply to limits in days, weeks, months, years and working days.
 *
 * <p>Limits in minutes and hours, natural or working, run from their start and need none of them.
 *
 * <p>Immutable, thread-safe. Two rules with the same content are equal.
 */
public final class CountingRule {

    /** Every limit runs from its minute to the same minute; pauses are taken out by the minute. */
    public static final CountingRule FROM_THE_MINUTE = builder("from-the-minute")
            .firstDay(FirstDay.FROM_THE_MINUTE)
            .ends(Ends.SAME_TIME)
            .lastDayOff(LastDayOff.KEEP)
            .build();

    private final CountingId id;
    private final FirstDay firstDay;
    private final Ends ends;
    private final LastDayOff lastDayOff;
    private final OutsideHours outsideHours;
    private final PauseCounting pauses;
    private final @Nullable Amount dayLength;
    private final @Nullable String source;
    private final @Nullable String note;

    private CountingRule(Builder from, FirstDay firstDay, Ends ends, LastDayOff lastDayOff) {
        this.id = CountingId.of(from.id);
        this.firstDay = firstDay;
        this.ends = ends;
        this.lastDayOff = lastDayOff;
        this.outsideHours = from.outsideHours;
        this.pauses = from.pauses;
        this.dayLength = from.dayLength;
        this.source = from.source;
        this.note = from.note;
    }

    /**
     * Starts a rule.
     *
     * @param id the name under which policies refer to it, not blank
     * @return a builder in which {@link Builder#firstDay}, {@link Builder#ends} and {@link Builder#lastDayOff} must be
     *     set
     */
    public static Builder builder(String id) {
        return new Builder(requireNonNull(id, "id"));
    }

    /**
     * The name under which policies refer to it.
     *
     * @return not blank
     */
    public CountingId id() {
        return id;
    }

    /**
     * From where days are counted.
     *
     * @return the option
     */
    public FirstDay firstDay() {
        return firstDay;
    }

    /**
     * When on the last day the limit is over.
     *
     * @return the option
     */
    public Ends ends() {
        return ends;
    }

    /**
     * What happens if calendar days end on a day off.
     *
     * @return the option
     */
    public LastDayOff lastDayOff() {
        return lastDayOff;
    }

    /**
     * What becomes of an event outside the opening hours.
     *
     * @return the option
     */
    public OutsideHours outsideHours() {
        return outsideHours;
    }

    /**
     * What a pause takes out of a limit in days.
     *
     * @return the option
     */
    public PauseCounting pauses() {
        return pauses;
    }

    /**
     * How much working time a fraction of a working day is a fraction of.
     *
     * @return an amount in {@code wh} or {@code wmin}; empty if this rule knows no fractions
     */
    public Optional<Amount> dayLength() {
        return Optional.ofNullable(dayLength);
    }

    /**
     * The document and article that prescribe this way of counting.
     *
     * @return as printed in explanations, or empty
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * A remark for those who maintain the policy.
     *
     * @return the remark, or empty
     */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountingRule that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return id + " (first day " + firstDay + ", ends " + ends + ", last day off " + lastDayOff + ", outside hours "
                + outsideHours + ", pauses " + pauses + ")";
    }

    private List<Object> parts() {
        return List.of(id, firstDay, ends, lastDayOff, outsideHours, pauses, dayLength(), source(), note());
    }

    /** Collects a rule. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private @Nullable FirstDay firstDay;
        private @Nullable Ends ends;
        private @Nullable LastDayOff lastDayOff;
        private OutsideHours outsideHours = OutsideHours.KEEP;
        private PauseCounting pauses = PauseCounting.BY_MINUTE;
        private @Nullable Amount dayLength;
        private @Nullable String source;
        private @Nullable String note;

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets from where days are counted. Required.
         *
         * @param option to set
         * @return this builder
         */
        public Builder firstDay(FirstDay option) {
            this.firstDay = requireNonNull(option, "firstDay");
            return this;
        }

        /**
         * Sets when on the last day the limit is over. Required.
         *
         * @param option to set
         * @return this builder
         */
        public Builder ends(Ends option) {
            this.ends = requireNonNull(option, "ends");
            return this;
        }

        /**
         * Sets what happens if calendar days end on a day off. Required.
         *
         * @param option to set
         * @return this builder
         */
        public Builder lastDayOff(LastDayOff option) {
            this.lastDayOff = requireNonNull(option, "lastDayOff");
            return this;
        }

        /**
         * Sets what becomes of an event outside the opening hours; left out, {@link OutsideHours#KEEP}.
         *
         * @param option to set
         * @return this builder
         */
        public Builder outsideHours(OutsideHours option) {
            this.outsideHours = requireNonNull(option, "outsideHours");
            return this;
        }

        /**
         * Sets what a pause takes out; left out, {@link PauseCounting#BY_MINUTE}.
         *
         * @param option to set
         * @return this builder
         */
        public Builder pauses(PauseCounting option) {
            this.pauses = requireNonNull(option, "pauses");
            return this;
        }

        /**
         * Sets what a fraction of a working day is a fraction of; left out, fractions are refused.
         *
         * @param workingTime such as {@code 8wh}: then {@code 0.5wd} are four hours of working time after the whole
         *     days
         * @return this builder
         */
        public Builder dayLength(Amount workingTime) {
            this.dayLength = requireNonNull(workingTime, "dayLength");
            return this;
        }

        /**
         * Sets the document and article.
         *
         * @param document as printed in explanations
         * @return this builder
         */
        public Builder source(String document) {
            this.source = requireNonNull(document, "source");
            return this;
        }

        /**
         * Sets a remark.
         *
         * @param remark for those who maintain the policy
         * @return this builder
         */
        public Builder note(String remark) {
            this.note = requireNonNull(remark, "note");
            return this;
        }

        /**
         * Checks everything.
         *
         * @return the rule
         * @throws InvalidCountingRuleException if the id is blank, a required option is missing,
         *     {@link FirstDay#FROM_THE_MINUTE} does not end at {@link Ends#SAME_TIME}, {@link FirstDay#IN} does (it
         *     would give one day no length), or the day length is not in working time
         */
        public CountingRule build() {
            List<String> faults = new ArrayList<>();
            require(!id.isBlank(), "the id is blank", faults);
            require(firstDay != null, "firstDay is missing: OUT, IN or FROM_THE_MINUTE", faults);
            require(ends != null, "ends is missing: SAME_TIME, CLOSE_OF_BUSINESS or END_OF_DAY", faults);
            require(lastDayOff != null, "lastDayOff is missing: KEEP or NEXT_WORKING_DAY", faults);
            require(
                    firstDay != FirstDay.FROM_THE_MINUTE || ends == null || ends == Ends.SAME_TIME,
                    "firstDay FROM_THE_MINUTE ends at SAME_TIME, not " + ends,
                    faults);
            require(
                    firstDay != FirstDay.IN || ends != Ends.SAME_TIME,
                    "firstDay IN cannot end at SAME_TIME: one day would have no length; use FROM_THE_MINUTE",
                    faults);
            require(
                    dayLength == null || dayLength.unit().kind() == AmountUnit.Kind.WORKING_TIME,
                    "dayLength must be in wh or wmin, was " + dayLength,
                    faults);
            if (!faults.isEmpty()) {
                throw new InvalidCountingRuleException(id, faults);
            }
            return new CountingRule(
                    this,
                    Objects.requireNonNull(firstDay),
                    Objects.requireNonNull(ends),
                    Objects.requireNonNull(lastDayOff));
        }

        private static void require(boolean holds, String fault, List<String> faults) {
            if (!holds) {
                faults.add(fault);
            }
        }
    }
}
