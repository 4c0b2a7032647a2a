package io.civicline.persistence.envelope;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.label;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.ActorId;
import io.civicline.core.id.CommandId;

/**
 * A command that changed a ticket, remembered so that a repeated one is answered with the first outcome.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id unique within the ticket
 * @param actor who gave it; the same id from someone else is another matter
 * @param name the command's name, 1 to 200 characters in one line
 * @param firstSeq the first journal entry that it led to, 1 or more
 * @param lastSeq the last one, {@code firstSeq} or more
 */
public record AppliedCommand(CommandId id, ActorId actor, String name, long firstSeq, long lastSeq) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code name} is blank, too long or not one line, or not
     *     {@code 1 <= firstSeq <= lastSeq}
     */
    public AppliedCommand {
        requireNonNull(id, "id");
        requireNonNull(actor, "actor");
        label(name, "name of a command");
        atLeast(1, firstSeq, "firstSeq");
        atLeast(firstSeq, lastSeq, "lastSeq");
    }
}
