package io.civicline.persistence.policy;

/** What became of a policy that was to be appended to its tenant's sequence. */
public enum Appended {
    /** It is stored. */
    STORED,
    /** Its number is not the next one: another was faster, or a number would be left out. Nothing is stored. */
    NOT_NEXT,
    /** It would be in force before the one before it. Nothing is stored. */
    TOO_EARLY
}
