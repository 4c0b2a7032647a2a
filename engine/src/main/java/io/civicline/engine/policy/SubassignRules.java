package io.civicline.engine.policy;

import io.civicline.core.unit.RelationCode;
import java.util.Arrays;
import java.util.List;

/**
 * Along which relations units give work on to units below them (二级派单). The other unit of such a relation is the one above: where
 * the {@code superior} of a street office is its district, the district may give work to the street office.
 *
 * <p>Who stands below a unit that a request is about, is barred from the ticket with it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param relations in the order of the policy; empty if nobody gives work on
 */
public record SubassignRules(List<RelationCode> relations) {

    /** Nobody gives work on. */
    public static final SubassignRules NEVER = new SubassignRules(List.of());

    /** Copies the list. */
    public SubassignRules {
        relations = List.copyOf(relations);
    }

    /**
     * Names the relations.
     *
     * @param relations one or more
     * @return the rules
     * @throws IllegalArgumentException if a text breaks {@link io.civicline.core.id.IdRules}
     */
    public static SubassignRules along(String... relations) {
        return new SubassignRules(Arrays.stream(relations).map(RelationCode::of).toList());
    }
}
