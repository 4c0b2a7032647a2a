package io.civicline.core.followup;

/** What became of one attempt to ask a requester. */
public enum CallOutcome {
    /** He answered. */
    ANSWERED,
    /** Nobody picked up (未接通). */
    NO_ANSWER,
    /** The line was busy. */
    BUSY,
    /** The number could not be reached: switched off, out of service. */
    UNREACHABLE,
    /** The number is not his. */
    WRONG_NUMBER,
    /** He did not want to be asked. */
    REFUSED
}
