package io.civicline.sla.amount;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of time as a rule writes it: {@code 5wd}, {@code 2h}, {@code 30min}.
 *
 * <p>A number and a unit, nothing else. Working days and working hours are different units and are never converted
 * into each other; a rule that says what a fraction of a working day is does so in its counting rule.
 *
 * <p>Immutable, thread-safe. {@code 1.50wd} and {@code 1.5wd} are equal.
 *
 * @param number how many, above 0 and at most 100 000; in hundredths for {@link AmountUnit#WORKING_DAY}, else whole
 * @param unit what is counted
 */
public record Amount(BigDecimal number, AmountUnit unit) {

    /** The largest number. */
    public static final int MAX = 100_000;

    private static final Pattern FORM = Pattern.compile("((?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,2})?)([a-z]{1,4})");

    /**
     * Checks the number.
     *
     * @throws InvalidAmountException if {@code number} is not above 0, is above {@value #MAX}, or has a fraction that
     *     the unit does not allow
     */
    public Amount {
        requireNonNull(unit, "unit");
        if (requireNonNull(number, "number").signum() <= 0 || number.compareTo(BigDecimal.valueOf(MAX)) > 0) {
            throw new InvalidAmountException(
                    "an amount must be above 0 and at most " + MAX + ", was " + number + unit.symbol());
        }
        number = plain(number);
        if (number.scale() > (unit == AmountUnit.WORKING_DAY ? 2 : 0)) {
            throw new InvalidAmountException(
                    "only wd has fractions, in hundredths, was " + number + unit.symbol() + "; use a smaller unit");
        }
    }

    /**
     * A whole amount.
     *
     * @param number 1 to {@value #MAX}
     * @param unit what is counted
     * @return the amount
     */
    public static Amount of(long number, AmountUnit unit) {
        return new Amount(BigDecimal.valueOf(number), unit);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text such as {@code 5wd}; no blanks, signs or leading zeros
     * @return the amount
     * @throws InvalidAmountException if {@code text} is not a number followed by one of
     *     {@code min h wmin wh d w mo y wd}; the message names the text and the units
     */
    public static Amount parse(String text) {
        Matcher form = FORM.matcher(requireNonNull(text, "text"));
        AmountUnit unit = form.matches() ? AmountUnit.of(form.group(2)).orElse(null) : null;
        if (unit == null) {
            throw new InvalidAmountException(
                    "an amount is a number and one of min h wmin wh d w mo y wd, such as 5wd, was '" + text + "'");
        }
        return new Amount(new BigDecimal(form.group(1)), unit);
    }

    /**
     * The amount as an integer, exactly.
     *
     * @return microseconds for a unit of time, hundredths of a working day, else the number itself
     */
    public long steps() {
        return number.multiply(BigDecimal.valueOf(unit.steps())).longValueExact();
    }

    /**
     * The amount as physical time, natural or working.
     *
     * @return exact
     * @throws IllegalStateException if the unit counts days: they have no fixed length
     */
    public Duration duration() {
        if (!unit.isTime()) {
            throw new IllegalStateException(this + " counts days, which have no fixed length");
        }
        return Duration.of(steps(), ChronoUnit.MICROS);
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return such as {@code 5个工作日} or {@code 5 working days}
     */
    public String text(Locale locale) {
        if (locale.getLanguage().equals("zh")) {
            return number.toPlainString() + unit.chinese();
        }
        return number.toPlainString() + " " + unit.english() + (number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    @Override
    public String toString() {
        return number.toPlainString() + unit.symbol();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
