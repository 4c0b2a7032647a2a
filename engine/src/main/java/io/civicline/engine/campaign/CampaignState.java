package io.civicline.engine.campaign;

import io.civicline.core.naming.Worded;
import java.util.Locale;

/** How a campaign stands. */
public enum CampaignState implements Worded {
    /** It goes on with every round of due work. */
    RUNNING("running", "进行中"),
    /** It rests until it is resumed. */
    PAUSED("paused", "已暂停"),
    /** Every ticket of its selection has an outcome. */
    FINISHED("finished", "已完成"),
    /** Somebody ended it. The tickets that it did not come to have no outcome. */
    STOPPED("stopped", "已终止");

    private final String english;
    private final String chinese;

    CampaignState(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String text(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    /**
     * Says whether it is over.
     *
     * @return true if it can neither go on nor be resumed
     */
    public boolean isOver() {
        return this == FINISHED || this == STOPPED;
    }
}
