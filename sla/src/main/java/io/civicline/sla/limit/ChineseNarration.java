package io.civicline.sla.limit;

import io.civicline.core.naming.DateWords;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.Reason;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Tells deadlines in Chinese. */
final class ChineseNarration extends Narration {

    @Override
    String colon() {
        return "：";
    }

    @Override
    String separator() {
        return "；";
    }

    @Override
    String amount(Amount amount) {
        return amount.text(Locale.CHINESE);
    }

    @Override
    String extendedBy(String amount) {
        return "，延长" + amount;
    }

    @Override
    String date(LocalDate date, boolean withYear) {
        return DateWords.date(date, withYear, Locale.CHINESE);
    }

    @Override
    String dates(LocalDate first, LocalDate last, boolean firstWithYear, boolean lastWithYear) {
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        return date(first, firstWithYear) + "至" + (sameMonth ? last.getDayOfMonth() + "日" : date(last, lastWithYear));
    }

    @Override
    String moment(String date, String time) {
        return date + time;
    }

    @Override
    String span(String from, String to) {
        return from + "至" + to;
    }

    @Override
    String started(String moment, String event) {
        return moment + (event.isEmpty() ? "登记" : event);
    }

    @Override
    String due(String moment) {
        return moment + "到期";
    }

    @Override
    String nthDay(String dates, long first, long last) {
        return dates + " 第" + first + "日" + (first == last ? "" : "至第" + last + "日");
    }

    @Override
    String makeUpDay(String date, long nth) {
        return date + "调休上班 第" + nth + "日";
    }

    @Override
    String dayOff(String dates, Optional<Reason> reason, boolean weekend) {
        return dates + reason.map(Reason::name).orElse(weekend ? "周末" : "休息日");
    }

    @Override
    String paused(String dates, String reason) {
        return dates + "暂停计时" + (reason.isEmpty() ? "" : "（" + reason + "）");
    }

    @Override
    String worked(String span, boolean makeUp, long micros) {
        return span + (makeUp ? "调休上班" : "") + " 计" + duration(micros);
    }

    @Override
    String counted(String dates, Optional<Amount> amount) {
        return dates + amount.map(whole -> " 计" + amount(whole)).orElse("计入");
    }

    @Override
    String givenBack(String span) {
        return span + "补足暂停时间";
    }

    @Override
    String moved(String dates) {
        return "末日休息，顺延至" + dates;
    }

    @Override
    String provisional(String date) {
        return "（" + date + "起放假安排尚未公布，到期时间为暂定）";
    }

    private static String duration(long micros) {
        long seconds = micros / 1_000_000;
        return part(seconds / 3600, "小时")
                + part(seconds / 60 % 60, "分钟")
                + (seconds == 0 ? "0秒" : part(seconds % 60, "秒"));
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + unit;
    }
}
