package io.civicline.core.error;

import java.util.List;

/** A policy cannot go live: every fault at once. */
public final class PolicyFaults extends Faulty {

    private static final long serialVersionUID = 1L;

    /**
     * Collects the faults of one policy.
     *
     * @param faults at least one, in the order of the policy
     */
    public PolicyFaults(List<Fault> faults) {
        super("the policy has", faults);
    }
}
