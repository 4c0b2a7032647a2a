package io.civicline.sla.limit;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The phrases of a language in which deadlines are told. Own formats: those of the JDK differ from version to version.
 */
abstract class Narration {

    /** Between the amount and the story. */
    abstract String colon();

    /** Between two clauses. */
    abstract String separator();

    abstract String amount(Amount amount);

    abstract String extendedBy(String amount);

    abstract String date(LocalDate date, boolean withYear);

    abstract String dates(LocalDate first, LocalDate last, boolean firstWithYear, boolean lastWithYear);

    /** A date and a time of day. */
    abstract String moment(String date, String time);

    /** From a moment to a moment or a time of day. */
    abstract String span(String from, String to);

    abstract String started(String moment, String event);

    abstract String due(String moment);

    abstract String nthDay(String dates, long first, long last);

    abstract String makeUpDay(String date, long nth);

    abstract String dayOff(String dates, Optional<Reason> reason, boolean weekend);

    abstract String paused(String dates, String reason);

    abstract String worked(String span, boolean makeUp, long micros);

    abstract String counted(String dates, Optional<Amount> amount);

    abstract String givenBack(String span);

    abstract String moved(String dates);

    abstract String provisional(String date);
}
