package io.civicline.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.calendar.WorkCalendarBuilder;
import io.civicline.sla.counting.CountingRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A city's own deadlines: Boston writes the target of each case into its open data. */
@Tag("real-data")
class BostonTest {

    private static final Path DATA = Path.of(System.getProperty("civicline.data", "data"));
    private static final ZoneId BOSTON = ZoneId.of("America/New_York");

    @Test
    void every_target_that_the_rules_explain_is_met_within_90_seconds() throws IOException {
        WorkCalendar city = calendar();
        Map<String, String[]> answers = new HashMap<>();
        rows("us311/boston_311_dev_rule_answers.csv").forEach(row -> answers.put(row[0], row));
        List<String> wrong = new ArrayList<>();
        int judged = 0;
        for (String[] row : rows("us311/boston_311_dev_2019_2021.csv")) {
            String[] answer = answers.get(row[0]);
            if (!answer[4].equals("1")) {
                continue;
            }
            Amount amount = Amount.of(
                    Long.parseLong(answer[2]), answer[1].equals("business") ? AmountUnit.WORKING_DAY : AmountUnit.DAY);
            Instant due = Limit.of(amount)
                    .counted(CountingRule.FROM_THE_MINUTE)
                    .on(city)
                    .from(local(row[1]))
                    .instant();
            judged++;
            if (Duration.between(local(row[2]), due).abs().compareTo(Duration.ofSeconds(90)) > 0) {
                wrong.add(row[0] + " " + amount + " from " + row[1] + ": " + row[2] + ", not "
                        + LocalDateTime.ofInstant(due, BOSTON));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(judged).isGreaterThan(1300);
    }

    private static WorkCalendar calendar() throws IOException {
        Map<LocalDate, String> holidays = new TreeMap<>();
        for (String[] row : rows("calendars/us_holidays_2010_2027.csv")) {
            LocalDate date = LocalDate.parse(row[0]);
            boolean applied = date.getYear() != 2018 && date.getYear() != 2022 && !row[0].equals("2021-07-05");
            if (row[1].equals("MA") && applied) {
                holidays.put(date, row[2]);
            }
        }
        WorkCalendarBuilder city = WorkCalendar.builder()
                .zone(BOSTON)
                .open(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:30-17:00")
                .publishedAlways();
        holidays.forEach((date, name) -> city.off(date, name, "M.G.L. c. 4 s. 7"));
        return city.build();
    }

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(BOSTON).toInstant();
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(DATA.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .toList();
    }
}
