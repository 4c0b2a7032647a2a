package io.civicline.core.error;

import org.jspecify.annotations.Nullable;

/**
 * This node cannot read what it met: a document in a form that it is too old to know, a ticket decided under a policy that it
 * does not have, or a stored policy that is damaged. Nothing was stored; another node can do it, and so can this one after its
 * upgrade, or once what is damaged is restored.
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
