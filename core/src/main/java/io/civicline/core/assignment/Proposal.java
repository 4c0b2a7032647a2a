package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.RuleId;
import io.civicline.core.id.UnitId;
import java.util.List;

/**
 * Who should handle a ticket, as a rule says; a dispatcher decides.
 *
 * <p>Immutable, thread-safe.
 *
 * @param rule that won
 * @param lead who should lead
 * @param assists who should help
 * @param copies who should know
 */
public record Proposal(RuleId rule, UnitId lead, List<UnitId> assists, List<UnitId> copies) {

    /** Copies the lists. */
    public Proposal {
        requireNonNull(rule, "rule");
        requireNonNull(lead, "lead");
        assists = List.copyOf(assists);
        copies = List.copyOf(copies);
    }
}
