package io.civicline.core.error;

import org.jspecify.annotations.Nullable;

/**
 * This node is older than what it met: a document in a form it does not know, or a ticket decided under a policy it does
 * not have. Nothing was stored; another node can do it, and so can this one after its upgrade.
 */
public final class Outdated extends CiviclineException {

    private static final long serialVersionUID = 1L;

    /**
     * States what happened.
     *
     * @param message what, with values, and what to do; no citizen's words
     * @param cause what led to it, if anything did
     */
    public Outdated(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
