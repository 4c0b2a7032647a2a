package io.civicline.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The base of everything Civicline throws on purpose.
 *
 * <p>The message says what happened, with values, and what to do. It never holds citizens' words, names or numbers.
 */
public abstract class CiviclineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CiviclineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Says whether the same call can succeed later without any change.
     *
     * @return true if trying again makes sense
     */
    public abstract boolean isRetryable();
}
