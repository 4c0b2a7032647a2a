package io.civicline.core.error;

import org.jspecify.annotations.Nullable;

/** The store or another port cannot be reached. Nothing was stored. */
public final class Unavailable extends CiviclineException {

    private static final long serialVersionUID = 1L;

    /**
     * States what happened.
     *
     * @param message what, with values, and what to do; no citizen's words
     * @param cause what led to it, if anything did
     */
    public Unavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
