package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.UrgencyCode;
import io.civicline.core.who.Who;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does with a request: give it to units, and mark it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param lead who handles it (主办)
 * @param assists who helps (协办), one unit for each list; may be empty
 * @param copies who is told (抄送), one unit for each list; may be empty
 * @param tags marks for lists and rates, not blank; may be empty
 * @param urgency the urgency it gets; null to leave it as it is
 */
public record Assign(
        Who lead,
        List<Who> assists,
        List<Who> copies,
        List<String> tags,
        @Nullable UrgencyCode urgency) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a tag is blank
     */
    public Assign {
        requireNonNull(lead, "lead");
        assists = List.copyOf(assists);
        copies = List.copyOf(copies);
        tags = List.copyOf(tags);
        if (tags.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a tag must not be blank, in " + tags);
        }
    }

    /**
     * Gives it to a lead and does nothing else.
     *
     * @param lead who handles it
     * @return what to do
     */
    public static Assign to(Who lead) {
        return new Assign(lead, List.of(), List.of(), List.of(), null);
    }
}
