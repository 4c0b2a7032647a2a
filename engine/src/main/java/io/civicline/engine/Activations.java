package io.civicline.engine;

import io.civicline.core.error.Fault;
import io.civicline.core.error.Outdated;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.id.ActorId;
import io.civicline.engine.activation.ActivatingPolicies;
import io.civicline.engine.activation.Activation;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Activates policies for one tenant, after checks that need its store and its notifiers. Thread-safe. */
final class Activations {

    private final Setup setup;
    private final Keeper keeper;
    private final Deliveries deliveries;

    Activations(Setup setup, Keeper keeper, Deliveries deliveries) {
        this.setup = setup;
        this.keeper = keeper;
        this.deliveries = deliveries;
    }

    Activation activate(PolicySet policy, Instant from, ActorId by, Instant now) {
        if (!(setup.policies().source() instanceof ActivatingPolicies source)) {
            throw new IllegalStateException("the policies of this hotline do not come from an archive: build it with"
                    + " ArchivedPolicies, or build a new one with the new policy");
        }
        List<Fault> faults = new ArrayList<>(deliveries.missing(policy));
        faults.addAll(higherNumbers(source, now));
        if (!faults.isEmpty()) {
            throw new PolicyFaults(faults);
        }
        return source.activate(setup.tenant(), policy, from, by, now);
    }

    /**
     * Tickets that were decided under a fixed policy of a higher number than the first of a sequence would wait for the sequence to
     * reach it, and then go by rules that have nothing to do with theirs.
     */
    private List<Fault> higherNumbers(ActivatingPolicies source, Instant now) {
        if (hasPolicy(source, now)) {
            return List.of();
        }
        TicketQuery query = TicketQuery.of(setup.tenant())
                .policyNumbers(List.of(PolicyNumbers.from(2)))
                .build();
        return keeper.store().query(query, null, 1).stream()
                .map(ticket -> ticket.columns().policyNumber())
                .map(number -> Fault.of("HIGHER_NUMBERS", "number", "number", number))
                .toList();
    }

    private boolean hasPolicy(ActivatingPolicies source, Instant now) {
        source.refresh(setup.tenant());
        try {
            return source.inForce(setup.tenant(), now).isPresent();
        } catch (Outdated e) {
            return true; // there is one, which this node cannot read; the next may replace it
        }
    }
}
