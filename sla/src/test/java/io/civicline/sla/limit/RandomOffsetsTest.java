package io.civicline.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.calendar.Offices;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import io.civicline.sla.counting.LastDayOff;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every moment before and after an end. */
class RandomOffsetsTest {

    private static final long SEED = 20260227;
    private static final List<WorkCalendar> CALENDARS = List.of(
            ChinaCalendar.standard(),
            ChinaCalendar.withHours("08:30-12:00", "14:00-17:30"),
            ChinaCalendar.withHours("00:00-24:00"),
            ChinaCalendar.withHours("13:00-24:00"),
            ChinaCalendar.withHours("00:00-02:00", "22:00-24:00"),
            Offices.weekdays("America/New_York", "08:30-17:00"),
            WorkCalendar.always(ZoneId.of("Asia/Shanghai")));

    private final Random random = new Random(SEED);

    @Test
    void what_lies_before_a_due_leads_back_to_it() {
        int led = 0;
        System.out.println("RandomOffsetsTest: seed " + SEED);
        for (int i = 0; i < 6_000; i++) {
            Limit limit = limit(List.of(AmountUnit.values()));
            Instant due = lastInTime(limit.from(start()));
            Limit step = Limit.of(sameUnit(limit)).counted(limit.counting()).on(limit.calendar());
            Instant before = step.before(due);

            String story = step.amount() + " before the due " + due + " of " + limit;
            assertThat(before).as(story).isBefore(due);
            if (leadsBack(limit, due)) {
                led++;
                assertThat(step.after(before)).as(story).isEqualTo(due);
            }
        }
        assertThat(led).isGreaterThan(5_000);
    }

    /** Not every month has a 29th, and a due outside hours has no place in a working day. */
    private static boolean leadsBack(Limit limit, Instant due) {
        WorkCalendar calendar = limit.calendar();
        boolean outside = limit.counting().ends() == Ends.SAME_TIME
                && !calendar.isOpen(due)
                && !calendar.isOpen(due.minus(1, ChronoUnit.MICROS));
        return switch (limit.amount().unit()) {
            case MONTH, YEAR -> calendar.date(due).getDayOfMonth() < 29;
            case WORKING_DAY -> !outside;
            default -> true;
        };
    }

    @Test
    void after_lies_ahead_and_before_lies_behind_whatever_the_end() {
        for (int i = 0; i < 6_000; i++) {
            Limit limit = limit(List.of(AmountUnit.values()));
            Instant end = start();

            assertThat(limit.before(end)).as("before %s: %s", end, limit).isBefore(end);
            assertThat(limit.after(end)).as("after %s: %s", end, limit).isAfter(end);
        }
    }

    @Test
    void more_time_lies_further_away() {
        for (int i = 0; i < 6_000; i++) {
            Limit limit = limit(List.of(AmountUnit.values()));
            Limit more = Limit.of(Amount.of(
                            limit.amount().number().intValue() + 1,
                            limit.amount().unit()))
                    .counted(limit.counting())
                    .on(limit.calendar());
            Instant end = start();

            assertThat(more.before(end)).as("before %s: %s", end, limit).isBefore(limit.before(end));
            assertThat(more.after(end)).as("after %s: %s", end, limit).isAfterOrEqualTo(limit.after(end));
        }
    }

    private Limit limit(List<AmountUnit> units) {
        AmountUnit unit = units.get(random.nextInt(units.size()));
        return Limit.of(amount(unit)).counted(counting()).on(CALENDARS.get(random.nextInt(CALENDARS.size())));
    }

    private Amount sameUnit(Limit limit) {
        return amount(limit.amount().unit());
    }

    private Amount amount(AmountUnit unit) {
        return switch (unit) {
            case MINUTE, WORKING_MINUTE -> Amount.of(1 + random.nextInt(3_000), unit);
            case HOUR, WORKING_HOUR -> Amount.of(1 + random.nextInt(100), unit);
            case MONTH, YEAR -> Amount.of(1, unit);
            default -> Amount.of(1 + random.nextInt(12), unit);
        };
    }

    private CountingRule counting() {
        FirstDay firstDay = oneOf(FirstDay.values());
        Ends ends = switch (firstDay) {
            case FROM_THE_MINUTE -> Ends.SAME_TIME;
            case IN -> random.nextBoolean() ? Ends.CLOSE_OF_BUSINESS : Ends.END_OF_DAY;
            case OUT -> oneOf(Ends.values());
        };
        return CountingRule.builder("x")
                .firstDay(firstDay)
                .ends(ends)
                .lastDayOff(oneOf(LastDayOff.values()))
                .build();
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Instant lastInTime(Deadline deadline) {
        return deadline.isExclusive() ? deadline.instant().minus(1, ChronoUnit.MICROS) : deadline.instant();
    }

    private Instant start() {
        return Instant.parse("2024-01-15T00:00:00Z").plusSeconds(60L * random.nextInt(900 * 1_440));
    }
}
