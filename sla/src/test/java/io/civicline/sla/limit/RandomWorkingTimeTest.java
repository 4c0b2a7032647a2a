package io.civicline.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.DayOverride;
import io.civicline.sla.calendar.Reason;
import io.civicline.sla.calendar.Window;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.calendar.WorkCalendarBuilder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Working time against a model that asks the wall clock every half minute and knows nothing else. */
class RandomWorkingTimeTest {

    private static final long SEED = 20260213;
    private static final int CASES_PER_CALENDAR = 400;
    private static final int TICK = 30;
    private static final int DAYS = 40;

    /** Zones, and a date in the middle of whose forty days the clocks do something. */
    private static final String[][] PLACES = {
        {"Asia/Shanghai", "2026-02-18"},
        {"Asia/Shanghai", "1988-04-17"},
        {"America/New_York", "2026-03-08"},
        {"America/New_York", "2026-11-01"},
        {"Europe/London", "2026-10-25"},
        {"Africa/Monrovia", "1972-01-07"},
        {"America/St_Johns", "2010-11-07"},
        {"Pacific/Apia", "2011-12-30"},
        {"Australia/Lord_Howe", "2026-04-05"},
        {"America/Havana", "2026-11-01"},
        {"Asia/Kathmandu", "1986-01-01"},
        {"Africa/Cairo", "2026-04-24"},
        {"America/Sao_Paulo", "2018-11-04"},
    };

    @Test
    void twenty_thousand_additions_subtractions_measures_and_pauses_agree_with_the_wall_clock() {
        System.out.println("RandomWorkingTimeTest: seed " + SEED);
        Random random = new Random(SEED);
        int cases = 0;
        for (int round = 0; round < 4; round++) {
            for (String[] place : PLACES) {
                Model model = new Model(place[0], LocalDate.parse(place[1]), random);
                for (int i = 0; i < CASES_PER_CALENDAR; i++) {
                    compare(model, random);
                    cases++;
                }
            }
        }
        assertThat(cases).isGreaterThanOrEqualTo(20_000);
    }

    private static void compare(Model model, Random random) {
        int start = random.nextInt(model.open.length / 3);
        int ticks = 2 * (1 + random.nextInt(1_500));
        Duration amount = Duration.ofSeconds((long) ticks * TICK);
        int end = model.add(start, ticks, List.of());
        if (end > 0) {
            assertThat(model.calendar.add(model.at(start), amount))
                    .as("%s add", model)
                    .isEqualTo(model.at(end));
            assertThat(model.calendar.subtract(model.at(end), amount))
                    .as("%s subtract", model)
                    .isEqualTo(model.at(model.subtract(end, ticks)));
        }
        int later = start + random.nextInt(10_000);
        assertThat(model.calendar.elapsed(model.at(start), model.at(later)))
                .as("%s elapsed", model)
                .isEqualTo(Duration.ofSeconds((long) model.count(start, later) * TICK));
        assertThat(model.calendar.isOpen(model.at(later))).isEqualTo(model.open[later]);

        List<int[]> pauses = pauses(start, random);
        int due = model.add(start, ticks, pauses);
        if (due > 0) {
            Deadline deadline = Limit.of(Amount.of(ticks / 2, AmountUnit.WORKING_MINUTE))
                    .on(model.calendar)
                    .from(model.at(start), model.pauses(pauses), List.of());
            assertThat(deadline.instant())
                    .as("%s with pauses from %s", model, model.at(start))
                    .isEqualTo(model.at(due));
        }
    }

    private static List<int[]> pauses(int start, Random random) {
        List<int[]> pauses = new ArrayList<>();
        int from = start - 500;
        for (int i = random.nextInt(4); i > 0; i--) {
            from += 1 + random.nextInt(2_000);
            int to = from + 1 + random.nextInt(3_000);
            pauses.add(new int[] {from, to});
            from = to;
        }
        return pauses;
    }

    /** Every half minute of forty days, open or not. */
    private static final class Model {

        private final String name;
        private final long first;
        private final boolean[] open;
        private final WorkCalendar calendar;

        Model(String zone, LocalDate middle, Random random) {
            Map<DayOfWeek, List<Window>> week = new HashMap<>();
            Map<LocalDate, List<Window>> dates = new HashMap<>();
            WorkCalendarBuilder builder = WorkCalendar.builder().zone(zone).publishedAlways();
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day == DayOfWeek.WEDNESDAY || random.nextInt(4) > 0) {
                    week.put(day, windows(random));
                    week.get(day).forEach(window -> builder.open(day, window.toString()));
                }
            }
            List<DayOverride> overrides = new ArrayList<>();
            Reason reason = Reason.of("differs", "the dice");
            for (int i = -DAYS / 2; i < DAYS; i++) {
                LocalDate date = middle.plusDays(i);
                switch (random.nextInt(8)) {
                    case 0 -> {
                        dates.put(date, List.of());
                        overrides.add(new DayOverride.Off(date, reason));
                    }
                    case 1 -> {
                        dates.put(date, windows(random));
                        overrides.add(new DayOverride.OwnHours(date, dates.get(date), reason));
                    }
                    case 2 -> {
                        dates.put(date, week.get(DayOfWeek.WEDNESDAY));
                        overrides.add(new DayOverride.MakeUpLike(date, DayOfWeek.WEDNESDAY, reason));
                    }
                    default -> {}
                }
            }
            calendar = builder.overrides(overrides).build();
            name = zone + " " + week + " " + dates;
            ZoneId id = ZoneId.of(zone);
            long noon = middle.atTime(12, 0).atZone(id).toEpochSecond();
            first = Math.floorDiv(noon - DAYS / 2 * 86_400L, TICK) * TICK;
            open = new boolean[DAYS * 86_400 / TICK];
            for (int tick = 0; tick < open.length; tick++) {
                ZonedDateTime wall = at(tick).atZone(id);
                List<Window> today =
                        dates.getOrDefault(wall.toLocalDate(), week.getOrDefault(wall.getDayOfWeek(), List.of()));
                LocalTime time = wall.toLocalTime();
                open[tick] = today.stream()
                        .anyMatch(window ->
                                window.start() <= time.toSecondOfDay() && time.toSecondOfDay() < window.end());
            }
        }

        Instant at(int tick) {
            return Instant.ofEpochSecond(first + (long) tick * TICK);
        }

        List<Pause> pauses(List<int[]> pauses) {
            return pauses.stream()
                    .map(pause -> Pause.of(at(pause[0]), at(pause[1])))
                    .toList();
        }

        /** The tick at which so many open, unpaused ticks have passed; 0 if the model is too short. */
        int add(int start, int ticks, List<int[]> pauses) {
            int left = ticks;
            for (int tick = start; tick < open.length; tick++) {
                if (open[tick] && !isPaused(tick, pauses) && --left == 0) {
                    return tick + 1;
                }
            }
            return 0;
        }

        private static boolean isPaused(int tick, List<int[]> pauses) {
            for (int[] pause : pauses) {
                if (pause[0] <= tick && tick < pause[1]) {
                    return true;
                }
            }
            return false;
        }

        int subtract(int end, int ticks) {
            int left = ticks;
            int tick = end;
            while (left > 0) {
                left -= open[--tick] ? 1 : 0;
            }
            return tick;
        }

        int count(int start, int end) {
            int count = 0;
            for (int tick = start; tick < end; tick++) {
                count += open[tick] ? 1 : 0;
            }
            return count;
        }

        private static List<Window> windows(Random random) {
            List<Window> windows = new ArrayList<>();
            int minute = random.nextInt(600);
            for (int i = random.nextInt(4); i >= 0 && minute < 1440; i--) {
                int end = Math.min(1440, minute + 1 + random.nextInt(500));
                windows.add(new Window(minute * 60, end * 60));
                minute = end + random.nextInt(120);
            }
            return windows;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
