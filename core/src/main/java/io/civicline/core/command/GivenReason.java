package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;

/**
 * A coded reason as somebody gave it: the same code may have other words for another use. As text it is the code.
 *
 * <p>Immutable, thread-safe.
 *
 * @param use what it was given for
 * @param code which
 */
public record GivenReason(ReasonUse use, ReasonCode code) {

    /** Checks that nothing is missing. */
    public GivenReason {
        requireNonNull(use, "use");
        requireNonNull(code, "code");
    }

    @Override
    public String toString() {
        return code.value();
    }
}
