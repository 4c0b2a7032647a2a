package io.civicline.core.who;

import io.civicline.core.internal.Sentence;
import io.civicline.core.naming.Worded;
import java.util.Locale;

/** Why a candidate was passed over. */
public enum PassReason implements Worded {
    /** The request has no region, and nearness needs one. */
    NO_REGION("the request has no region", "诉求没有区域"),
    /** No unit carries the duty for the region or one above it. */
    NO_UNIT_WITH_DUTY("no unit has the duty for the region or above", "该区域及上级区域没有承担此职责的单位"),
    /** No unit has the level in the region or one above it. */
    NO_UNIT_AT_LEVEL("no unit of the level for the region or above", "该区域及上级区域没有此层级的单位"),
    /** The attribute was not given. */
    NO_ATTRIBUTE("the attribute was not given", "未填写该属性"),
    /** The relation starts from the unit concerned, and there is none. */
    NO_UNIT_CONCERNED("there is no unit concerned", "没有相关单位"),
    /** The unit concerned has no such relation. */
    NO_SUCH_RELATION("the unit concerned has no such relation", "相关单位没有此关系"),
    /** The policy names no centre. */
    NO_CENTRE("the policy names no centre", "政策未指定热线中心"),
    /** The policy lists no such unit. */
    DOES_NOT_EXIST("does not exist", "不存在"),
    /** The unit is not in force on the day; its successor, if it has ended and has one, is tried next. */
    NOT_IN_FORCE("is not in force", "当日无效"),
    /** The unit takes no tickets now, says the directory. */
    ABSENT("is absent", "缺勤"),
    /** The unit, or one whose place it took, has returned the ticket before. */
    RETURNED("has returned the ticket before", "曾退单"),
    /** The unit, or one whose place it took, is what the request complains of. */
    ACCUSED("is the unit complained of", "系被诉求单位"),
    /** The unit, or one whose place it took, is recused. */
    RECUSED("is recused", "应当回避"),
    /** The unit was offered the ticket just now and did not take it in time. */
    NOT_TAKEN("did not take the ticket in time", "逾期未签收"),
    /** The unit is the one that is to be supervised. */
    SUPERVISED("is the unit to be supervised", "系被督办单位"),
    /** The unit watches already, by an earlier step of the same clock. */
    WATCHES_ALREADY("watches already", "已在督办"),
    /** The unit has another part of the same ticket already. */
    HAS_A_PART("has another part of the ticket", "在本工单中已有任务");

    private final String english;
    private final String chinese;

    PassReason(String english, String chinese) {
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
