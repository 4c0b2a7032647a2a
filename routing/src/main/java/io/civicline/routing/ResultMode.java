package io.civicline.routing;

/** What becomes of a decision: the policy says it once, for a whole table. */
public enum ResultMode {
    /** A dispatcher sees it and decides. */
    PROPOSE,
    /** It is carried out at once. */
    DISPATCH
}
