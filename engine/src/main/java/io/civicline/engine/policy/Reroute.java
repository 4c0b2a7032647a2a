package io.civicline.engine.policy;

/** What becomes of the route of a ticket whose facts have changed. */
public enum Reroute {
    /** It stays. */
    NEVER,
    /** It is routed again; another lead than the present one is proposed, and a dispatcher decides. */
    PROPOSE
}
