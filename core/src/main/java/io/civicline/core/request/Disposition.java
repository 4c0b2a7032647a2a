package io.civicline.core.request;

/** How registration ends (处置方式). */
public enum Disposition {
    /** Answered at once by the operator: closed. */
    ANSWER,
    /** Not accepted, with a coded reason and its prescribed words: closed. */
    DECLINE,
    /** Referred to a channel outside the hotline: closed. */
    REFER,
    /** Routed, and a dispatcher decides on the proposal. */
    PROPOSE,
    /** Dispatched to units, by rule or as the operator names them. */
    DISPATCH,
    /** Kept to be completed later; no clock of handling runs. */
    DRAFT
}
