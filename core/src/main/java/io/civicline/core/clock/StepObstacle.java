package io.civicline.core.clock;

import io.civicline.core.internal.Sentence;
import io.civicline.core.naming.Worded;
import java.util.Locale;

/** Why a step was skipped, or could not act. */
public enum StepObstacle implements Worded {
    /** Skipped: its instant is not after the start of its clock. */
    BEFORE_START("its instant is not after the start of the clock", "其时点不晚于计时起点"),
    /** Skipped: when the clock was resumed or extended, its new instant had passed. */
    PASSED("its instant had passed when the clock was resumed or extended", "计时恢复或延期时其时点已过"),
    /** Skipped: the policy in force cannot count the clock's limit, or the instant is beyond every calendar. */
    NOT_COUNTABLE("the policy in force cannot count its instant", "现行政策无法计算其时点"),
    /** Could not act: the clock had ended, or did not count, when the step's turn came. */
    CLOCK_OVER("the clock had ended or was paused", "计时已结束或暂停"),
    /** Could not act: the policy in force has no such step any more. */
    NOT_IN_POLICY("the policy in force has no such step any more", "现行政策已无此步骤"),
    /** Could not act: nobody leads the ticket. */
    NO_LEAD("nobody leads the ticket", "工单没有主办单位"),
    /** Could not act: the unit has done its part, so there is nothing to urge it to. */
    PART_DONE("the unit has done its part", "单位已办结其任务"),
    /** Could not act: the unit has taken its part, so the offer cannot expire. */
    PART_TAKEN("the unit has taken its part", "单位已签收"),
    /** Could not act: only the lead's part is routed again, and this one is not the lead's. */
    NOT_THE_LEAD("the part is not the lead's", "不是主办任务"),
    /** Could not act: a ruling named the unit, and binds. */
    RULED("a ruling names the unit", "裁定已指定该单位"),
    /** Could not act: the ticket is suspended. */
    SUSPENDED("the ticket is suspended", "工单已挂起"),
    /** Could not act: none of those who might supervise could be found. */
    NOBODY_FOUND("none of those who might supervise could be found", "找不到可以督办的单位");

    private final String english;
    private final String chinese;

    StepObstacle(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a clause
     */
    @Override
    public String text(Locale locale) {
        return Sentence.isChinese(locale) ? chinese : english;
    }
}
