package io.civicline.persistence.envelope;

import static io.civicline.persistence.internal.Require.atLeast;
import static java.util.Objects.requireNonNull;

/**
 * A ticket's state as bytes, and beside it the people's words that the state refers to.
 *
 * <p>Words stand apart so that they can be erased while the state stays readable.
 *
 * <p>Immutable, thread-safe.
 *
 * @param format the document format number, 1 or more; a node does not write over a format that it does not know
 * @param state at least one byte
 * @param words texts and names of people; {@link Bytes#EMPTY} if there are none or they were erased
 */
public record Document(int format, Bytes state, Bytes words) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code format} is below 1 or {@code state} is empty
     */
    public Document {
        atLeast(1, format, "format");
        requireNonNull(state, "state");
        requireNonNull(words, "words");
        if (state.isEmpty()) {
            throw new IllegalArgumentException("state must have at least one byte");
        }
    }
}
