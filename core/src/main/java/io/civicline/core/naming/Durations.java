package io.civicline.core.naming;

import io.civicline.core.internal.Sentence;
import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;

/** Natural time in words: days, hours, minutes, and seconds where there is nothing else. */
final class Durations {

    private Durations() {}

    static String text(Duration time, Locale locale) {
        boolean chinese = Sentence.isChinese(locale);
        StringJoiner parts = new StringJoiner(chinese ? "" : " ");
        part(parts, time.toDays(), chinese ? "天" : "day", chinese);
        part(parts, time.toHoursPart(), chinese ? "小时" : "hour", chinese);
        part(parts, time.toMinutesPart(), chinese ? "分钟" : "minute", chinese);
        if (time.toSecondsPart() > 0 || time.toMinutes() == 0) {
            parts.add(one(time.toSecondsPart(), chinese ? "秒" : "second", chinese));
        }
        return parts.toString();
    }

    private static void part(StringJoiner parts, long number, String unit, boolean chinese) {
        if (number > 0) {
            parts.add(one(number, unit, chinese));
        }
    }

    private static String one(long number, String unit, boolean chinese) {
        return chinese ? number + unit : number + " " + unit + (number == 1 ? "" : "s");
    }
}
