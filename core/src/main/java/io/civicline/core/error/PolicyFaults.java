package io.civicline.core.error;

import java.util.List;

/** A policy cannot go live: every fault at once. */
public final class PolicyFaults extends CiviclineException {

    private static final long serialVersionUID = 1L;

    /** The faults, in the order of the policy. */
    private final transient List<Fault> faults;

    /**
     * Collects the faults of one policy.
     *
     * @param faults at least one
     */
    public PolicyFaults(List<Fault> faults) {
        super(FaultList.message("the policy has", faults), null);
        this.faults = List.copyOf(faults);
    }

    /**
     * Lists what is wrong.
     *
     * @return at least one fault
     */
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
