package io.civicline.core.review;

/** How a review stands. */
public enum ReviewState {
    /** It waits for a decision of its level. */
    PENDING,
    /** Granted; final. */
    GRANTED,
    /** Refused; where the policy has a higher level, that can be asked. */
    REFUSED,
    /** Never decided: what it was asked for had ended before; final. */
    LAPSED
}
