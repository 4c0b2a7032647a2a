package io.civicline.sla.limit;

import io.civicline.core.naming.DateWords;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.Reason;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Tells deadlines in English. */
final class EnglishNarration extends Narration {

    @Override
    String colon() {
        return ": ";
    }

    @Override
    String separator() {
        return "; ";
    }

    @Override
    String amount(Amount amount) {
        return amount.text(Locale.ENGLISH);
    }

    @Override
    String extendedBy(String amount) {
        return ", extended by " + amount;
    }

    @Override
    String date(LocalDate date, boolean withYear) {
        return DateWords.date(date, withYear, Locale.ENGLISH);
    }

    @Override
    String dates(LocalDate first, LocalDate last, boolean firstWithYear, boolean lastWithYear) {
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        return (sameMonth ? first.getDayOfMonth() : date(first, firstWithYear))
                + " to "
                + date(last, sameMonth ? firstWithYear : lastWithYear);
    }

    @Override
    String moment(String date, String time) {
        return date + " " + time;
    }

    @Override
    String span(String from, String to) {
        return from + " to " + to;
    }

    @Override
    String started(String moment, String event) {
        return (event.isEmpty() ? "registered" : event) + " " + moment;
    }

    @Override
    String due(String moment) {
        return "due " + moment;
    }

    @Override
    String nthDay(String dates, long first, long last) {
        return dates + (first == last ? " day " + first : " days " + first + " to " + last);
    }

    @Override
    String makeUpDay(String date, long nth) {
        return date + " make-up working day, day " + nth;
    }

    @Override
    String dayOff(String dates, Optional<Reason> reason, boolean weekend) {
        return dates + " " + reason.map(Reason::english).orElse(weekend ? "weekend" : "day off");
    }

    @Override
    String paused(String dates, String reason) {
        return dates + " paused" + (reason.isEmpty() ? "" : " (" + reason + ")");
    }

    @Override
    String worked(String span, boolean makeUp, long micros) {
        return span + (makeUp ? ", make-up working day," : "") + " counts " + duration(micros);
    }

    @Override
    String counted(String dates, Optional<Amount> amount) {
        return dates + amount.map(whole -> " counts " + amount(whole)).orElse(" counts");
    }

    @Override
    String givenBack(String span) {
        return span + " gives paused time back";
    }

    @Override
    String moved(String dates) {
        return "last day off, moved to " + dates;
    }

    @Override
    String provisional(String date) {
        return " (provisional: days off from " + date + " are not published yet)";
    }

    private static String duration(long micros) {
        long seconds = micros / 1_000_000;
        String text = part(seconds / 3600, "h") + part(seconds / 60 % 60, "min") + part(seconds % 60, "s");
        return text.isEmpty() ? "0 s" : text.stripTrailing();
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + " " + unit + " ";
    }
}
