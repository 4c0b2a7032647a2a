package io.civicline.core.form;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.Label;
import io.civicline.core.internal.Identifiers;

/**
 * One of the answers that a question offers.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code what is stored and what conditions name; as {@link io.civicline.core.id.IdRules} allows
 * @param label what people read
 */
public record Choice(String code, Label label) {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if {@code code} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public Choice {
        Identifiers.check(code, "choice");
        requireNonNull(label, "label");
    }

    /**
     * Offers an answer.
     *
     * @param code as for the constructor
     * @param zh the Chinese text; not blank
     * @param en the English text; not blank
     * @return the choice
     */
    public static Choice of(String code, String zh, String en) {
        return new Choice(code, Label.of(zh, en));
    }

    @Override
    public String toString() {
        return code;
    }
}
