package io.civicline.core.error;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parts of a policy are called in Chinese, where a text names one, and the hints that follow it. */
final class ChineseTerms {

    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("at least one code", "至少写一个代码"),
            Map.entry("category", "诉求分类"),
            Map.entry("region", "区域"),
            Map.entry("unit", "单位"),
            Map.entry("kind", "诉求类型"),
            Map.entry("urgency", "紧急程度"),
            Map.entry("channel", "渠道"),
            Map.entry("source", "来源系统"),
            Map.entry("upstream number", "来源编号"),
            Map.entry("status", "子状态"),
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
            Map.entry("relation", "关系"),
            Map.entry("holiday list", "节假日表"),
            Map.entry("pack", "规则包"),
            Map.entry("case", "案例"),
            Map.entry("day", "日期"),
            Map.entry("field", "字段"),
            Map.entry("column", "列"),
            Map.entry("step", "步骤"),
            Map.entry("decision", "审批决定"),
            Map.entry("code", "代码"),
            Map.entry("list of codes", "代码列表"),
            Map.entry("amount", "时长"),
            Map.entry("date", "日期"),
            Map.entry("hours", "时间段"),
            Map.entry("window of hours", "时间段"),
            Map.entry("window of notices", "发送时段"),
            Map.entry("digest", "汇总发送时间"),
            Map.entry("audience", "通知对象"),
            Map.entry("placeholder", "占位符"),
            Map.entry("weekday", "星期"),
            Map.entry("rank", "序号"),
            Map.entry("who", "承办对象"),
            Map.entry("list of who", "承办对象列表"),
            Map.entry("event", "事件"),
            Map.entry("local time", "当地时间"),
            Map.entry("natural time", "自然时长"),
            Map.entry("text", "文本"),
            Map.entry("string", "文本"),
            Map.entry("list", "列表"),
            Map.entry("array", "列表"),
            Map.entry("object", "对象"),
            Map.entry("number", "数字"),
            Map.entry("whole number", "整数"),
            Map.entry("boolean", "真假值"),
            Map.entry("true or false", "真假值"),
            Map.entry("null", "空值"),
            Map.entry("at least 1", "至少一项"));

    private static final String OR = " or ";

    private static final Pattern KNOWN = Pattern.compile("; it has (.*)", Pattern.DOTALL);
    private static final Pattern MEANT = Pattern.compile("; did you mean '(.*)'\\?", Pattern.DOTALL);
    private static final Pattern FOLLOWED = Pattern.compile("; it was followed by '(.*)'", Pattern.DOTALL);

    private static final Pattern MAY = Pattern.compile("; these roles may: (.*)", Pattern.DOTALL);

    private ChineseTerms() {}

    /** A hint in Chinese, or the hint itself if it is none that is known. */
    static String hint(String hint) {
        Matcher known = KNOWN.matcher(hint);
        if (known.matches()) {
            return known.group(1).equals("[]") ? "；目前一项也没有" : "；现有" + known.group(1);
        }
        Matcher meant = MEANT.matcher(hint);
        if (meant.matches()) {
            return "；是否为“" + meant.group(1).replace("' or '", "”或“") + "”？";
        }
        Matcher may = MAY.matcher(hint);
        if (may.matches()) {
            return "；有权的角色：" + may.group(1);
        }
        if (hint.equals("; no role of the policy may")) {
            return "；政策中没有角色有权执行";
        }
        Matcher followed = FOLLOWED.matcher(hint);
        return followed.matches() ? "；已由“" + followed.group(1) + "”取代" : hint;
    }

    /** The Chinese term, or the text itself if it is none. */
    static String of(String term) {
        String known = TERMS.get(term);
        if (known != null || !term.contains(OR)) {
            return known == null ? term : known;
        }
        return Stream.of(term.split(OR))
                .map(part -> TERMS.getOrDefault(part, part))
                .collect(Collectors.joining("或"));
    }
}
