package io.civicline.core.error;

import java.util.List;

/** An input is wrong: every fault at once. Nothing was stored. */
public final class Invalid extends CiviclineException {

    private static final long serialVersionUID = 1L;

    /** The faults, in the order of the input. */
    private final transient List<Fault> faults;

    /**
     * Collects the faults of one input.
     *
     * @param faults at least one
     */
    public Invalid(List<Fault> faults) {
        super(FaultList.message("the input has", faults), null);
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
