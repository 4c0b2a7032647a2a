package io.civicline.routing;

import java.util.Locale;

/** The words of an explanation. {@code %s} is where the one value goes. */
enum Phrase {
    RULE_WON("rule %s won", "规则%s命中"),
    FALLBACK_WON("no rule matched, so the fallback counts", "没有规则命中，按兜底规则处理"),
    NONE_BEFORE("no rule came before it", "此前没有规则"),
    ONE_BEFORE("1 rule before it lost:", "此前1条规则未命中："),
    SOME_BEFORE("%s rules before it lost:", "此前%s条规则未命中："),
    RANK(" (rank %s)", "（序号%s）"),
    SOURCE("source: %s", "依据：%s"),
    NOTHING_FOUND("its own list led to nobody: the lead is the fallback's", "规则自身名单无可用单位，主办取自兜底规则"),
    UNROUTED("someone must decide: nobody is left who can take it", "没有单位可以承办，须人工决定"),
    LEAD("lead: %s", "主办：%s"),
    ASSIST("assist: %s", "协办：%s"),
    COPY("copy: %s", "抄送：%s"),
    TAGS("tags: %s", "标签：%s"),
    URGENCY("urgency: %s", "紧急程度：%s"),
    SEPARATOR("; ", "；"),
    COLON(": ", "：");

    private final String english;
    private final String chinese;

    Phrase(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    String in(Locale locale, Object value) {
        return in(locale).replace("%s", String.valueOf(value));
    }
}
