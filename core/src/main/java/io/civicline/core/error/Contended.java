package io.civicline.core.error;

import org.jspecify.annotations.Nullable;

/** A ticket was changed by others so often that the bounded number of tries ran out. Nothing was stored. */
public final class Contended extends CiviclineException {

    private static final long serialVersionUID = 1L;

    /**
     * States what happened.
     *
     * @param message what, with values, and what to do; no citizen's words
     * @param cause what led to it, if anything did
     */
    public Contended(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
