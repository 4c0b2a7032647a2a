package io.civicline.engine.internal.shape;

import java.util.Map;

/** What the forms of texts are in Chinese. */
final class ChineseForms {

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("such as 30min, 12h or 2d", "如30min、12h、2d"),
            Map.entry("such as SATURDAY or MONDAY-FRIDAY", "如SATURDAY、MONDAY-FRIDAY"),
            Map.entry("a whole number", "整数"),
            Map.entry(
                    "a weekday, or windows such as 09:00-12:00 13:00-17:00",
                    "星期（如MONDAY），或时间段（如09:00-12:00 13:00-17:00）"),
            Map.entry("such as 2026-02-13T15:20", "如2026-02-13T15:20"),
            Map.entry("1 to 200 characters, without ; | and without space at either end", "1至200个字符，不含;和|，首尾无空格"),
            Map.entry("codes with ; between them", "多个代码以;分隔"),
            Map.entry("one line, not blank", "单行，非空"),
            Map.entry("not blank", "非空"),
            Map.entry(
                    "a number and one of min h wmin wh d w mo y wd, such as 5wd",
                    "数字加单位：min分钟 h小时 wmin工作分钟 wh工作小时 d日 w周 mo月 y年 wd工作日，如5wd"),
            Map.entry("such as 2026-02-13", "如2026-02-13"),
            Map.entry("such as 09:00-18:00", "如09:00-18:00"),
            Map.entry("such as 08:00-21:00 or calendar:ID", "如08:00-21:00，或calendar:日历代码"),
            Map.entry("daily 08:30, or a natural time of at most a day such as 2h", "daily 08:30，或不超过一天的自然时长，如2h"),
            Map.entry(
                    "LEAD, UNITS, SUPERVISORS, REQUESTERS, SOURCE, or who",
                    "LEAD、UNITS、SUPERVISORS、REQUESTERS、SOURCE，或承办对象写法"),
            Map.entry(
                    "unit:ID, duty:CODE near region, level:CODE, attribute:NAME, unit.RELATION or centre, with ; between them",
                    "unit:单位代码、duty:职责代码 near region、level:层级代码、attribute:填报项、unit.关系、centre，多个以;分隔"),
            Map.entry(
                    "such as unit:police | duty:noise near region; centre",
                    "如unit:police | duty:noise near region; centre"),
            Map.entry("suspended or status:CODE", "suspended，或status:子状态代码"),
            Map.entry("such as dispatched or host:CODE", "如dispatched、host:CODE"),
            Map.entry(
                    "due, 1wd before due, 2h after due, 80% of CLOCK, or an event",
                    "due、1wd before due、2h after due、80% of 计时代码，或事件名"));

    private ChineseForms() {}

    /** The form in Chinese, or as it is if nobody has said. */
    static String of(String form) {
        return FORMS.getOrDefault(form, form);
    }
}
