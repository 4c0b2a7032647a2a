package io.civicline.core.review;

/** In which rates something does not count. */
public enum Measure {
    /** In those of what was solved (解决率). */
    SOLVED,
    /** In those of who is satisfied (满意率). */
    SATISFIED,
    /** In any. */
    ALL;

    /**
     * Says whether what is left out by this measure is left out by another.
     *
     * @param asked another
     * @return true if they are the same, or this is {@link #ALL}
     */
    public boolean covers(Measure asked) {
        return this == ALL || this == asked;
    }
}
