package io.civicline.core.error;

import java.util.List;

/** Something is wrong, with every fault at once. */
public abstract sealed class Faulty extends CiviclineException permits Invalid, PolicyFaults {

    private static final long serialVersionUID = 1L;

    /** The faults, in the order in which they were found. */
    private final transient List<Fault> faults;

    Faulty(String whatHas, List<Fault> faults) {
        super(FaultList.message(whatHas, faults), null);
        this.faults = List.copyOf(faults);
    }

    /**
     * Lists what is wrong.
     *
     * @return at least one fault
     */
    public final List<Fault> faults() {
        return faults;
    }

    @Override
    public final boolean isRetryable() {
        return false;
    }
}
