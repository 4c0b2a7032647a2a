package io.civicline.core.review;

/**
 * What sort of thing is asked of a reviewer. Each has four moments that clocks and notices can name: asked, granted, refused,
 * appealed.
 */
public enum ReviewKind {
    /** Handling ends without a result (终止办理). */
    TERMINATION("termination", "granted"),
    /** What can be done is done, and the rest is promised for a date (阶段性办结). */
    STAGED_CLOSING("staged-closing", "approved"),
    /** A breach or a hop is not the unit's fault (免责). */
    EXCUSAL("excusal", "granted"),
    /** A ticket or a citizen's answer does not count in rates (不计入考核). */
    EXCLUSION("exclusion", "granted");

    private final String word;
    private final String yes;

    ReviewKind(String word, String yes) {
        this.word = word;
        this.yes = yes;
    }

    /**
     * Names the moment at which it is asked.
     *
     * @return such as {@code termination-requested}
     */
    public String requested() {
        return word + "-requested";
    }

    /**
     * Names the moment at which it is granted.
     *
     * @return such as {@code termination-granted}; {@code staged-closing-approved} for a staged closing
     */
    public String granted() {
        return word + "-" + yes;
    }

    /**
     * Names the moment at which it is refused.
     *
     * @return such as {@code termination-refused}
     */
    public String refused() {
        return word + "-refused";
    }

    /**
     * Names the moment at which the next level is asked.
     *
     * @return such as {@code exclusion-appealed}
     */
    public String appealed() {
        return word + "-appealed";
    }

    /**
     * Says whether it is about the course of the ticket. Such a thing can be asked again after a refusal; it moves the ticket, and
     * lapses when the part for which it was asked ends.
     *
     * @return false for what is only about how the ticket counts: that is asked once, and appealed
     */
    public boolean isOfCourse() {
        return this == TERMINATION || this == STAGED_CLOSING;
    }
}
