package io.civicline.core.followup;

/**
 * How an unsatisfied answer ended. The set is closed (锡林郭勒盟, bulletin: of 267 such tickets each was reworked, struck off by
 * judgement, extended or transferred).
 */
public enum Settlement {
    /** The ticket was handled again (二次办理). */
    REWORKED,
    /** A judgement says that it does not count. */
    STRUCK_OFF,
    /** The citizen was given another date. */
    EXTENDED,
    /** It was handed to whoever is responsible outside the hotline. */
    TRANSFERRED,
    /** It stays as it is: nothing more can be done. */
    FINAL
}
