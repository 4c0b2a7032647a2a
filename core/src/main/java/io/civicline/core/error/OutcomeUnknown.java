package io.civicline.core.error;

import org.jspecify.annotations.Nullable;

/** The store broke while it committed: whether the change is stored is not known. Submit again with the same command id or external id: it is then applied once. */
public final class OutcomeUnknown extends CiviclineException {

    private static final long serialVersionUID = 1L;

    /**
     * States what happened.
     *
     * @param message what, with values, and what to do; no citizen's words
     * @param cause what led to it, if anything did
     */
    public OutcomeUnknown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
