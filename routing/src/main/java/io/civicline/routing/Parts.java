package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import io.civicline.core.who.Choice;
import java.util.List;

/**
 * The parts of one request, each with whom its list led to and who was passed over.
 *
 * <p>A list that led to nobody, or to a unit that has a part already, stays here without a unit. Immutable, thread-safe.
 *
 * @param lead the one that handles it
 * @param assists those that help, in the order of the rule
 * @param copies those that are told, in the order of the rule
 */
public record Parts(Choice lead, List<Choice> assists, List<Choice> copies) {

    /** Copies the lists. */
    public Parts {
        requireNonNull(lead, "lead");
        assists = List.copyOf(assists);
        copies = List.copyOf(copies);
    }
}
