package io.civicline.core.press;

/** How a supervision stands. */
public enum SupervisionState {
    /** It wants an answer: it was issued, or its answer was sent back. */
    ISSUED,
    /** The unit has answered; whoever watches has to judge that. */
    ANSWERED,
    /** The unit says that it is not to be supervised for this; whoever watches has to judge that. */
    RETURNED,
    /** The answer was accepted; the supervision lasts until it is closed. */
    ACCEPTED,
    /** Over. */
    CLOSED;

    /**
     * Says whether whoever watches has something to judge.
     *
     * @return true if it was answered or returned
     */
    public boolean isToBeJudged() {
        return this == ANSWERED || this == RETURNED;
    }
}
