package io.civicline.core.command;

import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units that a person or a rule names, each with its role: what must hold of them, and the offers they make. */
record NamedParts(@Nullable UnitId lead, List<UnitId> assists, List<UnitId> copies) {

    NamedParts {
        assists = List.copyOf(assists);
        copies = List.copyOf(copies);
    }

    static NamedParts of(@Nullable String lead, List<String> assists, List<String> copies) {
        return new NamedParts(
                lead == null ? null : UnitId.of(lead),
                assists.stream().map(UnitId::of).toList(),
                copies.stream().map(UnitId::of).toList());
    }

    /** They exist, none has two parts, and nothing bars them. */
    void check(Ticket ticket, List<UnitId> accused, Checks checks, Context at) {
        check(ticket, ticket.handling().returners(), accused, checks, at);
    }

    /** The same, with other units that gave it back. */
    void check(Ticket ticket, Collection<UnitId> returners, List<UnitId> accused, Checks checks, Context at) {
        Set<UnitId> seen = new LinkedHashSet<>();
        for (UnitId unit : all()) {
            boolean twice = !seen.add(unit) || hasPart(ticket, unit);
            checks.isUnit(unit).that(!twice, RefusalCode.UNIT_TWICE, "unit", unit);
            at.policy().barring(unit, returners, accused).ifPresent(why -> checks.that(false, why, "unit", unit));
        }
    }

    /** A copy is no hindrance to a part with something to do. */
    private boolean hasPart(Ticket ticket, UnitId unit) {
        return ticket.handling()
                .openOf(unit)
                .filter(part -> part.role() != AssignmentRole.COPY || copies.contains(unit))
                .isPresent();
    }

    List<UnitId> all() {
        List<UnitId> all = new ArrayList<>();
        if (lead != null) {
            all.add(lead);
        }
        all.addAll(assists);
        all.addAll(copies);
        return all;
    }

    List<Offer> offers(Ticket ticket) {
        return Offer.list(ticket, lead, assists, copies);
    }
}
