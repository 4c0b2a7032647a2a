package io.civicline.sla.calendar;

import java.util.List;

/** A calendar cannot be used. It names every fault at once. */
public final class InvalidCalendarException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in the order of the builder's calls. */
    private final transient List<String> faults;

    InvalidCalendarException(List<String> faults) {
        super("the calendar has " + faults.size() + (faults.size() == 1 ? " fault:\n  " : " faults:\n  ")
                + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Lists what is wrong.
     *
     * @return at least one sentence with the values and what to do
     */
    public List<String> faults() {
        return faults;
    }
}
