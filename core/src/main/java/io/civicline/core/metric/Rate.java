package io.civicline.core.metric;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So much of so many. Without any there is no rate: no data is neither 0 % nor 100 %.
 *
 * <p>Immutable, thread-safe.
 *
 * @param numerator the sum of the weights, 0 to {@code denominator}
 * @param denominator of how many, 0 or more
 */
public record Rate(BigDecimal numerator, int denominator) {

    /** Of nothing. */
    public static final Rate NONE = new Rate(BigDecimal.ZERO, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks that it is at most the whole.
     *
     * @throws IllegalArgumentException if {@code numerator} is negative or more than {@code denominator}
     */
    public Rate {
        requireNonNull(numerator, "numerator");
        if (numerator.signum() < 0 || numerator.compareTo(BigDecimal.valueOf(denominator)) > 0) {
            throw new IllegalArgumentException("a rate is 0 to 100 %, was " + numerator + " of " + denominator);
        }
    }

    /**
     * Counts one more.
     *
     * @param weight what it adds to the numerator, 0 to 1
     * @return with it
     * @throws IllegalArgumentException if {@code weight} is negative or more than 1
     */
    public Rate plus(BigDecimal weight) {
        if (weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("one counts 0 to 1, was " + weight);
        }
        return new Rate(numerator.add(weight), denominator + 1);
    }

    /**
     * Gives it in percent.
     *
     * @return 0 to 100 with one decimal, half up; empty without any
     */
    public Optional<BigDecimal> percent() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(
                        numerator.multiply(HUNDRED).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }

    /** As people read it: {@code 96.7%}, or {@code -} without any. */
    @Override
    public String toString() {
        return percent().map(percent -> percent + "%").orElse("-");
    }
}
