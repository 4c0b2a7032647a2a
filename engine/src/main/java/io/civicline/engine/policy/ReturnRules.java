package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.routing.ResultMode;
import org.jspecify.annotations.Nullable;

/**
 * How tickets are given back.
 *
 * <p>Immutable, thread-safe.
 *
 * @param times how often a ticket may be returned; 0 for never
 * @param clock the clock that limits the time to return; null if nothing does
 * @param then what routing does after a return: propose to a dispatcher, or dispatch at once
 */
public record ReturnRules(int times, @Nullable ClockCode clock, ResultMode then) {

    /** Nothing may be returned. */
    public static final ReturnRules NEVER = new ReturnRules(0, null, ResultMode.PROPOSE);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code times} is negative
     */
    public ReturnRules {
        requireNonNull(then, "then");
        if (times < 0) {
            throw new IllegalArgumentException("times must be 0 or more, was " + times);
        }
    }
}
