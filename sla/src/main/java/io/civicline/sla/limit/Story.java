package io.civicline.sla.limit;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.limit.Interval.Kind;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One telling of a deadline. Years are named only where they change. Not thread-safe. */
final class Story {

    private static final String RUN = " … ";
    private static final int NO_YEAR = Integer.MIN_VALUE;

    private final Narration phrases;
    private final Deadline deadline;
    private final WorkCalendar calendar;
    private final List<Interval> intervals;
    private final boolean yearsDiffer;
    private final StringBuilder text = new StringBuilder();
    private final Map<AmountUnit, Long> counted = new EnumMap<>(AmountUnit.class);
    private int yearNamed = NO_YEAR;

    Story(Narration phrases, Deadline deadline) {
        this.phrases = phrases;
        this.deadline = deadline;
        this.calendar = deadline.limit().calendar();
        this.intervals = deadline.intervals();
        this.yearsDiffer =
                calendar.date(deadline.start()).getYear() != deadline.lastDay().getYear();
    }

    String tell(String started) {
        text.append(phrases.amount(deadline.limit().amount()));
        deadline.extensions().forEach(more -> text.append(phrases.extendedBy(phrases.amount(more))));
        text.append(phrases.colon()).append(phrases.started(moment(deadline.start()), started));
        int at = 0;
        while (at < intervals.size()) {
            int end = endOfRun(at);
            boolean last = end == intervals.size();
            if (end - at >= (last ? 2 : 3)) {
                run(at, end, last);
            } else {
                intervals.subList(at, end).forEach(interval -> clause(interval).ifPresent(this::append));
            }
            at = end;
        }
        if (!text.toString().endsWith(RUN)) {
            text.append(phrases.separator());
        }
        text.append(phrases.due(momentOfEnd(deadline.instant())));
        deadline.provisionalFrom().ifPresent(from -> text.append(phrases.provisional(phrases.date(from, true))));
        return text.toString();
    }

    /** The end of the run of plain working days, all published or all not, that begins here; or the next interval. */
    private int endOfRun(int at) {
        boolean provisional = intervals.get(at).provisional();
        int end = at;
        while (end < intervals.size()
                && isPlainDay(intervals.get(end))
                && intervals.get(end).provisional() == provisional) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    /** First and last of a run of working days; of the last run only the first, because the due instant follows. */
    private void run(int at, int end, boolean last) {
        append(nthDay(intervals.get(at)));
        intervals.subList(at + 1, end - 1).forEach(this::nthDay);
        String ending = nthDay(intervals.get(end - 1));
        text.append(RUN).append(last ? "" : ending);
    }

    private static boolean isPlainDay(Interval interval) {
        return interval.unit() == AmountUnit.WORKING_DAY
                && interval.kind() == Kind.COUNTED
                && interval.counted() == 100;
    }

    private void append(String clause) {
        text.append(phrases.separator()).append(clause);
    }

    private Optional<String> clause(Interval interval) {
        return switch (interval.kind()) {
            case NOT_YET, CLOSED -> Optional.empty();
            case COUNTED, MAKE_UP -> counting(interval);
            case DAY_OFF -> Optional.of(phrases.dayOff(dates(interval), interval.reason(), isWeekend(interval)));
            case PAUSED ->
                Optional.of(phrases.paused(
                        isWholeDays(interval) ? dates(interval) : span(interval), interval.pauseReason()));
            case GIVEN_BACK -> Optional.of(phrases.givenBack(span(interval)));
            case MOVED -> Optional.of(phrases.moved(dates(interval)));
        };
    }

    private Optional<String> counting(Interval interval) {
        return switch (interval.unit().kind()) {
            case NATURAL_TIME ->
                intervals.size() == 1
                        ? Optional.empty()
                        : Optional.of(phrases.worked(span(interval), false, interval.counted()));
            case WORKING_TIME ->
                Optional.of(phrases.worked(span(interval), interval.kind() == Kind.MAKE_UP, interval.counted()));
            case WORKING_DAYS ->
                interval.counted() >= 100
                        ? Optional.of(nthDay(interval))
                        : Optional.of(phrases.counted(span(interval), fraction(interval)));
            case NATURAL_DAYS ->
                interval.unit() == AmountUnit.DAY
                        ? Optional.of(nthDay(interval))
                        : Optional.of(phrases.counted(dates(interval), whole(interval)));
        };
    }

    private String nthDay(Interval interval) {
        long before = counted.getOrDefault(interval.unit(), 0L);
        long now = before + Math.max(1, interval.counted() / interval.unit().steps());
        counted.put(interval.unit(), now);
        return interval.kind() == Kind.MAKE_UP
                ? phrases.makeUpDay(dates(interval), now)
                : phrases.nthDay(dates(interval), before + 1, now);
    }

    private static Optional<Amount> whole(Interval interval) {
        return interval.counted() == 0 ? Optional.empty() : Optional.of(Amount.of(interval.counted(), interval.unit()));
    }

    private static Optional<Amount> fraction(Interval interval) {
        return interval.counted() == 0
                ? Optional.empty()
                : Optional.of(new Amount(BigDecimal.valueOf(interval.counted(), 2), AmountUnit.WORKING_DAY));
    }

    private boolean isWeekend(Interval interval) {
        DayOfWeek day = calendar.date(interval.start()).getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private boolean isWholeDays(Interval interval) {
        return interval.start()
                        .equals(calendar.endOf(calendar.date(interval.start()).minusDays(1)))
                && interval.end().equals(calendar.endOf(dateBefore(interval.end())));
    }

    private String dates(Interval interval) {
        LocalDate first = calendar.date(interval.start());
        LocalDate last = dateBefore(interval.end());
        if (!last.isAfter(first)) {
            return date(first);
        }
        boolean firstWithYear = namesYear(first);
        return phrases.dates(first, last, firstWithYear, namesYear(last));
    }

    private String span(Interval interval) {
        LocalDate first = calendar.date(interval.start());
        LocalDate last = dateBefore(interval.end());
        String from = moment(interval.start());
        return phrases.span(from, first.equals(last) ? timeOfEnd(interval.end()) : momentOfEnd(interval.end()));
    }

    private String moment(Instant instant) {
        return phrases.moment(date(calendar.date(instant)), time(LocalTime.ofInstant(instant, calendar.zone())));
    }

    private String momentOfEnd(Instant end) {
        LocalDate date = dateBefore(end);
        return phrases.moment(date(date), timeOfEnd(end));
    }

    private String timeOfEnd(Instant end) {
        boolean midnight = end.equals(calendar.endOf(dateBefore(end)));
        return midnight ? "24:00" : time(LocalTime.ofInstant(end, calendar.zone()));
    }

    private LocalDate dateBefore(Instant end) {
        return calendar.date(end.minusNanos(1_000));
    }

    private String date(LocalDate date) {
        return phrases.date(date, namesYear(date));
    }

    private boolean namesYear(LocalDate date) {
        boolean names = yearsDiffer && date.getYear() != yearNamed;
        yearNamed = date.getYear();
        return names;
    }

    private static String time(LocalTime time) {
        String minutes = two(time.getHour()) + ":" + two(time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + ":" + two(time.getSecond());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
