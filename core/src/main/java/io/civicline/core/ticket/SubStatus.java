package io.civicline.core.ticket;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.StatusCode;

/**
 * A sub-status as a policy names it: what a ticket can be at one stage (子状态), such as waiting for parts while it is handled.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code its name
 * @param stage the only stage at which a ticket can have it; a ticket that leaves the stage loses it
 */
public record SubStatus(StatusCode code, Stage stage) {

    /**
     * Checks the stage.
     *
     * @throws IllegalArgumentException if it is {@link Stage#UNREGISTERED}, at which there is no ticket yet
     */
    public SubStatus {
        requireNonNull(code, "code");
        requireNonNull(stage, "stage");
        if (stage == Stage.UNREGISTERED) {
            throw new IllegalArgumentException("the status " + code + " cannot be one of what is not registered");
        }
    }
}
