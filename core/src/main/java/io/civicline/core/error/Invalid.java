package io.civicline.core.error;

import java.util.List;

/** An input is wrong: every fault at once. Nothing was stored. */
public final class Invalid extends Faulty {

    private static final long serialVersionUID = 1L;

    /**
     * Collects the faults of one input.
     *
     * @param faults at least one, in the order of the input
     */
    public Invalid(List<Fault> faults) {
        super("the input has", faults);
    }
}
