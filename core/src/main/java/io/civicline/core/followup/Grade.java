package io.civicline.core.followup;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.GradeCode;
import java.math.BigDecimal;

/**
 * A step of a scale of satisfaction, with what it counts. An answer keeps it as it was then.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code such as {@code BASICALLY}
 * @param weight what it counts in a rate: 0 to 1, with up to 3 decimals (satisfied 1, basically satisfied 0.9 in Huairou)
 * @param dissatisfied whether it calls for what the policy does about unsatisfied answers
 */
public record Grade(GradeCode code, BigDecimal weight, boolean dissatisfied) {

    private static final int DECIMALS = 3;

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if {@code weight} is not 0 to 1, or has more than 3 decimals
     */
    public Grade {
        requireNonNull(code, "code");
        weight = requireNonNull(weight, "weight").stripTrailingZeros();
        if (weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0 || weight.scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    "a grade weighs 0 to 1, with up to " + DECIMALS + " decimals, was " + weight.toPlainString());
        }
        weight = weight.scale() < 0 ? weight.setScale(0) : weight;
    }

    /**
     * A grade with which people are content.
     *
     * @param code such as {@code SATISFIED}
     * @param weight such as {@code 0.9}
     * @return the grade
     * @throws IllegalArgumentException if {@code weight} is no number from 0 to 1 with up to 3 decimals
     */
    public static Grade of(String code, String weight) {
        return new Grade(GradeCode.of(code), new BigDecimal(weight), false);
    }

    /**
     * A grade with which people are not content.
     *
     * @param code such as {@code DISSATISFIED}
     * @param weight such as {@code 0}
     * @return the grade
     * @throws IllegalArgumentException if {@code weight} is no number from 0 to 1 with up to 3 decimals
     */
    public static Grade bad(String code, String weight) {
        return new Grade(GradeCode.of(code), new BigDecimal(weight), true);
    }
}
