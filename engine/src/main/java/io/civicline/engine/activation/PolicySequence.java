package io.civicline.engine.activation;

import io.civicline.persistence.policy.PolicyHead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The activations of one tenant, as far as they were read. Immutable, thread-safe.
 *
 * @param heads numbers 1, 2, 3 …
 */
record PolicySequence(List<PolicyHead> heads) {

    static final PolicySequence EMPTY = new PolicySequence(List.of());

    PolicySequence {
        heads = List.copyOf(heads);
    }

    long length() {
        return heads.size();
    }

    PolicySequence plus(List<PolicyHead> more) {
        List<PolicyHead> all = new ArrayList<>(heads);
        more.stream().filter(head -> head.number() > all.size()).forEach(all::add);
        return new PolicySequence(all);
    }

    Optional<PolicyHead> inForce(Instant at) {
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (!heads.get(i).from().isAfter(at)) {
                return Optional.of(heads.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first activation after a number, in force at an instant, that moves tickets from there. */
    Optional<PolicyHead> moveOf(long number, Instant at) {
        if (number < 1) {
            return inForce(at); // decided under none, so there is none to keep
        }
        for (int i = (int) number; i < heads.size(); i++) {
            PolicyHead next = heads.get(i);
            if (next.from().isAfter(at)) {
                return Optional.empty();
            }
            PolicyHead held = heads.get((int) number - 1);
            if (next.moves().stream().anyMatch(section -> !next.section(section).equals(held.section(section)))) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
