package io.civicline.sla.counting;

import java.util.List;

/** A counting rule contradicts itself or is incomplete. It names every fault at once. */
public final class InvalidCountingRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final transient List<String> faults;

    InvalidCountingRuleException(String id, List<String> faults) {
        super("counting rule '" + id + "': " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Lists what is wrong.
     *
     * @return at least one sentence
     */
    public List<String> faults() {
        return faults;
    }
}
