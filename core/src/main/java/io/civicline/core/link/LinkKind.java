package io.civicline.core.link;

/** How two tickets belong together. A duplicate is not linked but merged. */
public enum LinkKind {
    /** The matter of a closed ticket is there again (复发). */
    RECURS(true),
    /** One ticket presses the other (催办). */
    URGES(true),
    /** One ticket is a part that was taken out of the other (拆分). Made by splitting alone. */
    SPLIT_FROM(true),
    /** Both came with one call, message or visit (同一来电). */
    SAME_CONTACT(false),
    /** They have to do with each other (关联). */
    RELATED(false);

    private final boolean directed;

    LinkKind(boolean directed) {
        this.directed = directed;
    }

    /**
     * Says whether it matters which ticket is named first.
     *
     * @return false if both sides are the same
     */
    public boolean isDirected() {
        return directed;
    }
}
