package io.civicline.core.press;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.SupervisionLevel;
import java.time.Duration;
import java.util.List;

/**
 * How a policy wants units to be pressed.
 *
 * <p>Immutable, thread-safe.
 *
 * @param levels of supervision, the mildest first; without any nobody can supervise by hand
 * @param quiet after an urge of a part, another within this time is not a new one: a citizen's call joins the urge, and staff
 *     change nothing; zero if every urge counts
 */
public record PressRules(List<SupervisionLevel> levels, Duration quiet) {

    /** No levels, and every urge counts. */
    public static final PressRules NONE = new PressRules(List.of(), Duration.ZERO);

    /**
     * Copies the levels.
     *
     * @throws IllegalArgumentException if {@code quiet} is negative
     */
    public PressRules {
        levels = List.copyOf(levels);
        if (requireNonNull(quiet, "quiet").isNegative()) {
            throw new IllegalArgumentException("quiet must not be negative, was " + quiet);
        }
    }
}
