package io.civicline.core.error;

import org.jspecify.annotations.Nullable;

/** Someone else changed the ticket meanwhile, inside a transaction of the host: roll back, read again, decide again. */
public final class StaleTicket extends CiviclineException {

    private static final long serialVersionUID = 1L;

    /**
     * States what happened.
     *
     * @param message what, with values, and what to do; no citizen's words
     * @param cause what led to it, if anything did
     */
    public StaleTicket(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
