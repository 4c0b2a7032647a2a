package io.civicline.core.clock;

/** Whose date a clock takes as its due, where it counts nothing. */
public enum GivenDue {
    /** The due that the upstream case gave. */
    SOURCE("source.due"),
    /** The date that was promised to the citizen; it moves when the promise is renegotiated. */
    COMMITMENT("commitment.due");

    private final String text;

    GivenDue(String text) {
        this.text = text;
    }

    /** As policies write it, such as {@code source.due}. */
    @Override
    public String toString() {
        return text;
    }
}
