package io.civicline.core.error;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What parts of a policy are called in Chinese, where a text names one, and the hints that follow it. */
final class ChineseTerms {

    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("category", "诉求分类"),
            Map.entry("region", "区域"),
            Map.entry("unit", "单位"),
            Map.entry("kind", "诉求类型"),
            Map.entry("urgency", "紧急程度"),
            Map.entry("channel", "渠道"),
            Map.entry("calendar", "日历"),
            Map.entry("counting rule", "计时规则"),
            Map.entry("clock", "计时"),
            Map.entry("moment", "时点"),
            Map.entry("command", "指令"),
            Map.entry("rule", "规则"),
            Map.entry("notice", "通知"),
            Map.entry("role", "角色"),
            Map.entry("reason", "原因"),
            Map.entry("form", "填报表"),
            Map.entry("question", "填报项"),
            Map.entry("choice", "选项"),
            Map.entry("attribute", "填报项"),
            Map.entry("duty", "职责"),
            Map.entry("level", "层级"),
            Map.entry("relation", "关系"));

    private static final Pattern KNOWN = Pattern.compile("; it has (.*)", Pattern.DOTALL);
    private static final Pattern FOLLOWED = Pattern.compile("; it was followed by '(.*)'", Pattern.DOTALL);

    private ChineseTerms() {}

    /** A hint in Chinese, or the hint itself if it is none that is known. */
    static String hint(String hint) {
        Matcher known = KNOWN.matcher(hint);
        if (known.matches()) {
            return "；现有" + known.group(1);
        }
        Matcher followed = FOLLOWED.matcher(hint);
        return followed.matches() ? "；已由“" + followed.group(1) + "”取代" : hint;
    }

    /** The Chinese term, or the text itself if it is none. */
    static String of(String term) {
        return TERMS.getOrDefault(term, term);
    }
}
