package io.civicline.core.naming;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.StepId;

/**
 * A step, which has its name within its clock. As text it is the id of the step.
 *
 * <p>Immutable, thread-safe.
 *
 * @param clock whose step it is
 * @param step which
 */
public record StepName(ClockCode clock, StepId step) {

    /** Checks that nothing is missing. */
    public StepName {
        requireNonNull(clock, "clock");
        requireNonNull(step, "step");
    }

    @Override
    public String toString() {
        return step.value();
    }
}
