package io.civicline.engine.campaign;

/** What became of one ticket. */
public enum CampaignResult {
    /** The command changed it, once. */
    APPLIED,
    /** It was so already. */
    UNCHANGED,
    /** The command was refused. */
    REFUSED,
    /** The ticket could not be worked on. */
    FAILED
}
