package io.civicline.engine.campaign;

/** How a campaign stands. */
public enum CampaignState {
    /** It goes on with every round of due work. */
    RUNNING,
    /** It rests until it is resumed. */
    PAUSED,
    /** Every ticket of its selection has an outcome. */
    FINISHED,
    /** Somebody ended it. The tickets that it did not come to have no outcome. */
    STOPPED;

    /**
     * Says whether it is over.
     *
     * @return true if it can neither go on nor be resumed
     */
    public boolean isOver() {
        return this == FINISHED || this == STOPPED;
    }
}
