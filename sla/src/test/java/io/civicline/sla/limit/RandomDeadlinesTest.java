package io.civicline.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.calendar.Offices;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import io.civicline.sla.counting.LastDayOff;
import io.civicline.sla.counting.OutsideHours;
import io.civicline.sla.counting.PauseCounting;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every deadline, and days against a model that crosses dates off one by one. */
class RandomDeadlinesTest {

    private static final long SEED = 20260213;

    private static final List<WorkCalendar> CALENDARS = List.of(
            ChinaCalendar.standard(),
            ChinaCalendar.withHours("08:30-12:00", "14:00-17:30"),
            Offices.weekdays("America/New_York", "08:30-17:00"),
            Offices.weekdays("Europe/London", "00:00-01:30", "22:00-24:00"),
            Offices.daily("America/St_Johns", "00:00-24:00"),
            WorkCalendar.always(ZoneId.of("Pacific/Apia")));

    @Test
    void every_explanation_runs_without_a_gap_from_start_to_due_and_sums_exactly_to_the_amount() {
        System.out.println("RandomDeadlinesTest: seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 4_000; i++) {
            Deadline deadline = any(random);
            String story = deadline + " " + deadline.limit().counting() + " " + deadline.pauses() + " "
                    + deadline.extensions() + " " + deadline.intervals();
            Instant at = deadline.start();
            Map<AmountUnit, Long> counted = new EnumMap<>(AmountUnit.class);
            for (Interval interval : deadline.intervals()) {
                assertThat(interval.start()).as(story).isEqualTo(at).isBeforeOrEqualTo(interval.end());
                at = interval.end();
                counted.merge(interval.unit(), interval.counted(), Long::sum);
            }
            assertThat(at).as(story).isEqualTo(deadline.instant());
            counted.values().removeIf(sum -> sum == 0);
            assertThat(counted).as(story).isEqualTo(amounts(deadline));
            assertThat(deadline.explain(Locale.CHINESE)).contains("到期");
            assertThat(deadline.explain(Locale.ENGLISH)).contains("due ");
        }
    }

    @Test
    void pauses_and_extensions_never_make_a_deadline_earlier() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < 3_000; i++) {
            Deadline deadline = any(random);
            Deadline plain = deadline.limit().from(deadline.start());
            assertThat(plain.instant())
                    .as("%s %s %s %s", deadline, deadline.limit(), deadline.pauses(), deadline.extensions())
                    .isAfter(plain.start())
                    .isBeforeOrEqualTo(deadline.instant());
            assertThat(plain.isMetBy(plain.start())).isTrue();
            assertThat(plain.isMetBy(plain.instant().plusNanos(1_000))).isFalse();
        }
    }

    @Test
    void days_agree_with_dates_crossed_off_one_by_one() {
        Random random = new Random(SEED + 2);
        WorkCalendar china = ChinaCalendar.standard();
        for (int i = 0; i < 10_000; i++) {
            boolean working = random.nextBoolean();
            FirstDay firstDay = random.nextBoolean() ? FirstDay.OUT : FirstDay.IN;
            LastDayOff lastDayOff = random.nextBoolean() ? LastDayOff.KEEP : LastDayOff.NEXT_WORKING_DAY;
            CountingRule rule = CountingRule.builder("x")
                    .firstDay(firstDay)
                    .ends(Ends.END_OF_DAY)
                    .lastDayOff(lastDayOff)
                    .pauses(PauseCounting.BY_DAY)
                    .build();
            Amount amount = Amount.of(1 + random.nextInt(30), working ? AmountUnit.WORKING_DAY : AmountUnit.DAY);
            Instant start = start(random);
            Pause pause = pauses(start, random, 1).get(0);
            Instant due = Limit.of(amount)
                    .counted(rule)
                    .on(china)
                    .from(start, List.of(pause), List.of())
                    .instant();

            LocalDate last = crossOff(amount, working, firstDay, lastDayOff, start, Set.of());
            if (pause.to().isAfter(start) && pause.from().isBefore(china.endOf(last))) {
                last = crossOff(amount, working, firstDay, lastDayOff, start, dates(pause));
            }
            assertThat(due).as("%s %s %s %s", amount, rule, start, pause).isEqualTo(china.endOf(last));
        }
    }

    private static LocalDate crossOff(
            Amount amount,
            boolean working,
            FirstDay firstDay,
            LastDayOff lastDayOff,
            Instant start,
            Set<LocalDate> paused) {
        WorkCalendar china = ChinaCalendar.standard();
        LocalDate day = LocalDate.ofInstant(start, china.zone());
        if (firstDay == FirstDay.OUT) {
            day = day.plusDays(1);
        }
        int left = amount.number().intValue();
        while (true) {
            boolean works = !china.windows(day).isEmpty();
            if (!paused.contains(day) && (works || !working)) {
                left--;
            }
            boolean mayEnd = !paused.contains(day) && (works || lastDayOff == LastDayOff.KEEP);
            if (left <= 0 && mayEnd) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    private static Set<LocalDate> dates(Pause pause) {
        ZoneId zone = ChinaCalendar.standard().zone();
        Set<LocalDate> dates = new HashSet<>();
        for (Instant at = pause.from(); at.isBefore(pause.to()); at = at.plusSeconds(3_600)) {
            dates.add(LocalDate.ofInstant(at, zone));
        }
        dates.add(LocalDate.ofInstant(pause.to().minusNanos(1_000), zone));
        return dates;
    }

    private static Deadline any(Random random) {
        CountingRule rule = rule(random);
        Instant start = start(random);
        List<Amount> extensions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            extensions.add(amount(random));
        }
        return Limit.of(amount(random))
                .counted(rule)
                .on(oneOf(random, CALENDARS.toArray(WorkCalendar[]::new)))
                .from(start, pauses(start, random, random.nextInt(4)), extensions);
    }

    private static CountingRule rule(Random random) {
        FirstDay firstDay = oneOf(random, FirstDay.values());
        Ends ends = oneOf(random, Ends.values());
        if (firstDay == FirstDay.FROM_THE_MINUTE) {
            ends = Ends.SAME_TIME;
        } else if (firstDay == FirstDay.IN && ends == Ends.SAME_TIME) {
            ends = Ends.END_OF_DAY;
        }
        return CountingRule.builder("x")
                .firstDay(firstDay)
                .ends(ends)
                .lastDayOff(oneOf(random, LastDayOff.values()))
                .outsideHours(oneOf(random, OutsideHours.values()))
                .pauses(oneOf(random, PauseCounting.values()))
                .dayLength(Amount.parse("8wh"))
                .build();
    }

    private static Amount amount(Random random) {
        AmountUnit unit = oneOf(random, AmountUnit.values());
        return switch (unit) {
            case MINUTE, WORKING_MINUTE -> Amount.of(1 + random.nextInt(3_000), unit);
            case HOUR, WORKING_HOUR -> Amount.of(1 + random.nextInt(200), unit);
            case WORKING_DAY ->
                random.nextBoolean()
                        ? Amount.of(1 + random.nextInt(40), unit)
                        : new Amount(BigDecimal.valueOf(1 + random.nextInt(1_500), 2), unit);
            default -> Amount.of(1 + random.nextInt(unit == AmountUnit.DAY ? 60 : 2), unit);
        };
    }

    private static <T> T oneOf(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Instant start(Random random) {
        return Instant.parse("2024-01-01T00:00:00Z")
                .plusSeconds(random.nextInt(900 * 86_400))
                .plusNanos(random.nextInt(1_000_000) * 1_000L);
    }

    private static List<Pause> pauses(Instant start, Random random, int count) {
        List<Pause> pauses = new ArrayList<>();
        Instant from = start.minusSeconds(86_400);
        for (int i = 0; i < count; i++) {
            from = from.plusSeconds(random.nextInt(12 * 86_400));
            Instant to = from.plusSeconds(1 + random.nextInt(6 * 86_400));
            pauses.add(Pause.of(from, to));
            from = to;
        }
        return pauses;
    }

    private static Map<AmountUnit, Long> amounts(Deadline deadline) {
        Map<AmountUnit, Long> amounts = new EnumMap<>(AmountUnit.class);
        amounts.merge(
                deadline.limit().amount().unit(), deadline.limit().amount().steps(), Long::sum);
        deadline.extensions().forEach(more -> amounts.merge(more.unit(), more.steps(), Long::sum));
        return amounts;
    }
}
