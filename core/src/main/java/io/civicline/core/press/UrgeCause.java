package io.civicline.core.press;

/** Why a unit is urged. */
public enum UrgeCause {
    /** Somebody of the hotline thought it right. */
    STAFF,
    /** The citizen called again. */
    CITIZEN,
    /** A step of a clock was reached. */
    CLOCK
}
