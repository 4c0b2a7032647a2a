package io.civicline.core.clock;

/** How a step of a clock stands. */
public enum StepState {
    /** Its instant has not come, or not been noticed. */
    PENDING,
    /** Its instant has passed. */
    REACHED,
    /** It did what the policy says. */
    ACTED,
    /** Its instant has passed, and it could not act. */
    FAILED,
    /** It was never armed, because its instant could not be waited for. */
    SKIPPED,
    /**
     * It was reached, and later somebody recorded an act that had occurred before, or at the same instant, after which the
     * step would not have been due. What it did stays a fact; it does not count.
     */
    OVERTAKEN;

    /**
     * Says whether time came to it while its clock ran towards it.
     *
     * @return true when reached, acted or failed
     */
    public boolean isReached() {
        return this == REACHED || this == ACTED || this == FAILED;
    }
}
