package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.EventCode;

/**
 * How the system of a unit knows the part that was sent to it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param system which system, as the host names it
 * @param number the number of the part there, as that system writes it
 * @param state how far it is there, in that system's own codes
 * @param acknowledged whether that system has said that it has it
 */
public record Downstream(String system, String number, EventCode state, boolean acknowledged) {

    /** Checks that nothing is missing. */
    public Downstream {
        requireNonNull(system, "system");
        requireNonNull(number, "number");
        requireNonNull(state, "state");
    }
}
