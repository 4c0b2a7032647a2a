package io.civicline.core.form;

import io.civicline.core.error.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What counts as an answer to a question, and in which form it is stored: the same answer always as the same text, so that
 * conditions can compare it.
 *
 * <p>The types are those of Open311 GeoReport v2 (attribute {@code datatype} of a service definition): {@code string},
 * {@code text}, {@code number}, {@code datetime}, {@code singlevaluelist}, {@code multivaluelist}; beside them a date without
 * time and a plain yes or no. Faults never repeat an answer: it may be a citizen's words. Every type is immutable and
 * thread-safe.
 */
public sealed interface AnswerType {

    /** The most characters (UTF-16 units) of any one value. */
    int MAX_LENGTH = 2000;

    /** The most decimals of a number, and what {@link #number()} allows. */
    int MAX_DECIMALS = 18;

    /**
     * Names the type, as a policy folder writes it.
     *
     * @return such as {@code long-text}
     */
    String name();

    /**
     * Says what is wrong with one value.
     *
     * @param value not blank
     * @param path where it stands
     * @return what would be right, or empty if it is an answer
     */
    Optional<Fault> fault(String value, String path);

    /**
     * Gives the form in which a value is stored.
     *
     * @param value without a fault
     * @return the one text of that value
     */
    default String canonical(String value) {
        return value;
    }

    /**
     * Says whether several values may be given.
     *
     * @return true for {@link SomeOf}
     */
    default boolean takesSeveral() {
        return false;
    }

    /**
     * Lists what is offered.
     *
     * @return in order; empty for what is not chosen from a list
     */
    default List<Choice> choices() {
        return List.of();
    }

    /**
     * Says what is wrong with the type itself.
     *
     * @param path where it stands in the policy
     * @return every fault; empty if it can be answered
     */
    default List<Fault> faults(String path) {
        return List.of();
    }

    /**
     * Asks for one line.
     *
     * @return up to {@value #MAX_LENGTH} characters
     */
    static AnswerType text() {
        return new Text(MAX_LENGTH);
    }

    /**
     * Asks for one line.
     *
     * @param maxLength 1 to {@value #MAX_LENGTH} characters
     * @return up to so many characters
     */
    static AnswerType text(int maxLength) {
        return new Text(maxLength);
    }

    /**
     * Asks for text of several lines. It is stored as an attribute, which erasing does not reach: names and the matter itself
     * belong into a registration's requesters, subject and body.
     *
     * @param maxLength 1 to {@value #MAX_LENGTH} characters
     * @return up to so many characters
     */
    static AnswerType longText(int maxLength) {
        return new LongText(maxLength);
    }

    /**
     * Asks for any number.
     *
     * @return with up to {@value #MAX_DECIMALS} decimals
     */
    static AnswerType number() {
        return new Numeric(null, null, MAX_DECIMALS);
    }

    /**
     * Asks for a number in bounds.
     *
     * @param min the smallest; null for no bound
     * @param max the largest; null for no bound
     * @param decimals 0 to {@value #MAX_DECIMALS}; 0 for whole numbers
     * @return the type
     * @throws NumberFormatException if a bound is no number
     */
    static AnswerType number(@Nullable String min, @Nullable String max, int decimals) {
        return new Numeric(
                min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max), decimals);
    }

    /**
     * Reads an answer as a number.
     *
     * @param answer as it is stored
     * @return empty if it is none in plain digits
     */
    static Optional<BigDecimal> numberOf(String answer) {
        return AnswerForms.number(answer);
    }

    /**
     * Asks for a day.
     *
     * @return written as {@code 2026-03-10}
     */
    static AnswerType date() {
        return new Date();
    }

    /**
     * Asks for a moment.
     *
     * @return written as {@code 2026-03-10T14:30+08:00}
     */
    static AnswerType dateTime() {
        return new DateTime();
    }

    /**
     * Asks for one of a list.
     *
     * @param choices in order
     * @return the type
     */
    static AnswerType oneOf(Choice... choices) {
        return new OneOf(List.of(choices));
    }

    /**
     * Asks for one or more of a list.
     *
     * @param choices in order
     * @return the type
     */
    static AnswerType someOf(Choice... choices) {
        return new SomeOf(List.of(choices));
    }

    /**
     * Asks for yes or no.
     *
     * @return written as {@code true} and {@code false}
     */
    static AnswerType flag() {
        return new Flag();
    }

    /**
     * One line of text; Open311's {@code string}. Stored in Unicode normal form C.
     *
     * @param maxLength 1 to {@value #MAX_LENGTH}
     */
    record Text(int maxLength) implements AnswerType {

        @Override
        public String name() {
            return "text";
        }

        @Override
        public Optional<Fault> fault(String value, String path) {
            return value.chars().anyMatch(Character::isISOControl)
                    ? Optional.of(Fault.of("NOT_ONE_LINE", path))
                    : AnswerForms.tooLong(value, maxLength, path);
        }

        @Override
        public String canonical(String value) {
            return AnswerForms.text(value);
        }

        @Override
        public List<Fault> faults(String path) {
            return AnswerForms.range(maxLength, 1, MAX_LENGTH, path + ".maxLength");
        }
    }

    /**
     * Text of several lines; Open311's {@code text}. Stored in Unicode normal form C.
     *
     * @param maxLength 1 to {@value #MAX_LENGTH}
     */
    record LongText(int maxLength) implements AnswerType {

        @Override
        public String name() {
            return "long-text";
        }

        @Override
        public Optional<Fault> fault(String value, String path) {
            return AnswerForms.tooLong(value, maxLength, path);
        }

        @Override
        public String canonical(String value) {
            return AnswerForms.text(value);
        }

        @Override
        public List<Fault> faults(String path) {
            return AnswerForms.range(maxLength, 1, MAX_LENGTH, path + ".maxLength");
        }
    }

    /**
     * A number; Open311's {@code number}. It is stored without zeros that say nothing: {@code 5.00} as {@code 5}.
     *
     * @param min the smallest; null for no bound
     * @param max the largest; null for no bound
     * @param decimals how many digits may stand after the point, 0 to {@value #MAX_DECIMALS}
     */
    record Numeric(@Nullable BigDecimal min, @Nullable BigDecimal max, int decimals) implements AnswerType {

        @Override
        public String name() {
            return "number";
        }

        @Override
        public Optional<Fault> fault(String value, String path) {
            Optional<BigDecimal> number = AnswerForms.number(value);
            if (number.isEmpty() || number.get().scale() > decimals) {
                return Optional.of(Fault.of("NOT_A_NUMBER", path, "decimals", decimals));
            }
            if (min != null && number.get().compareTo(min) < 0) {
                return Optional.of(Fault.of("BELOW_MINIMUM", path, "min", min.toPlainString()));
            }
            return max != null && number.get().compareTo(max) > 0
                    ? Optional.of(Fault.of("ABOVE_MAXIMUM", path, "max", max.toPlainString()))
                    : Optional.empty();
        }

        @Override
        public String canonical(String value) {
            return AnswerForms.number(value).orElseThrow().toPlainString();
        }

        @Override
        public List<Fault> faults(String path) {
            List<Fault> faults = AnswerForms.range(decimals, 0, MAX_DECIMALS, path + ".decimals");
            if (min != null && max != null && min.compareTo(max) > 0) {
                faults.add(Fault.of("BOUNDS", path + ".min", "min", min.toPlainString(), "max", max.toPlainString()));
            }
            return faults;
        }
    }

    /** A day, without time and zone. */
    record Date() implements AnswerType {

        @Override
        public String name() {
            return "date";
        }

        @Override
        public Optional<Fault> fault(String value, String path) {
            return AnswerForms.isDate(value) ? Optional.empty() : Optional.of(Fault.of("NOT_A_DATE", path));
        }
    }

    /**
     * A moment; Open311's {@code datetime}. It has an offset, and is stored in UTC, to the microsecond: the same moment is the
     * same text.
     */
    record DateTime() implements AnswerType {

        @Override
        public String name() {
            return "date-time";
        }

        @Override
        public Optional<Fault> fault(String value, String path) {
            return AnswerForms.moment(value).isPresent()
                    ? Optional.empty()
                    : Optional.of(Fault.of("NOT_A_MOMENT", path));
        }

        @Override
        public String canonical(String value) {
            return AnswerForms.moment(value).orElseThrow().toString();
        }
    }

    /**
     * One of a list; Open311's {@code singlevaluelist}.
     *
     * @param choices in the order in which they are offered
     */
    record OneOf(List<Choice> choices) implements AnswerType {

        /** Copies the list. */
        public OneOf {
            choices = List.copyOf(choices);
        }

        @Override
        public String name() {
            return "choice";
        }

        @Override
        public Optional<Fault> fault(String value, String path) {
            return AnswerForms.notOffered(value, choices, path);
        }

        @Override
        public List<Fault> faults(String path) {
            return AnswerForms.choiceFaults(choices, path);
        }
    }

    /**
     * One or more of a list; Open311's {@code multivaluelist}. What was chosen is stored in the order of the list.
     *
     * @param choices in the order in which they are offered
     */
    record SomeOf(List<Choice> choices) implements AnswerType {

        /** Copies the list. */
        public SomeOf {
            choices = List.copyOf(choices);
        }

        @Override
        public String name() {
            return "choices";
        }

        @Override
        public boolean takesSeveral() {
            return true;
        }

        @Override
        public Optional<Fault> fault(String value, String path) {
            return AnswerForms.notOffered(value, choices, path);
        }

        @Override
        public List<Fault> faults(String path) {
            return AnswerForms.choiceFaults(choices, path);
        }
    }

    /** Yes or no. */
    record Flag() implements AnswerType {

        @Override
        public String name() {
            return "flag";
        }

        @Override
        public Optional<Fault> fault(String value, String path) {
            return value.equals("true") || value.equals("false")
                    ? Optional.empty()
                    : Optional.of(Fault.of("NOT_A_FLAG", path));
        }
    }
}
