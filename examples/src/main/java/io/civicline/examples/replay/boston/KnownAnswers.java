package io.civicline.examples.replay.boston;

import io.civicline.examples.town.Dates;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.calendar.DayOverride;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some of the city's own cases as answers that its rules must give: one of every sort, with the reason. */
final class KnownAnswers {

    private static final int MOST_DAYS_OFF = 5;
    private static final String HEADER = "id,given,at,then,expect,because";

    private final BostonData data;
    private final LearntRouting routing;

    KnownAnswers(BostonData data) {
        this.data = data;
        this.routing = new LearntRouting(data.learntFrom());
    }

    /** The file of cases: deadlines first, then departments. */
    String csv() {
        Map<String, String> rows = new LinkedHashMap<>();
        data.learntFrom().forEach(known -> deadline(known, rows));
        data.learntFrom().forEach(known -> department(known, rows));
        return HEADER + "\n" + String.join("\n", rows.values()) + "\n";
    }

    /** The first case of each sort: working or calendar days, over a weekend, over a holiday, opened outside hours. */
    private void deadline(BostonCase known, Map<String, String> rows) {
        Amount amount = data.rules().amounts().get(known.path().type());
        LocalDateTime due = data.answers().dueOf(known).orElse(null);
        if (amount == null || due == null) {
            return;
        }
        boolean working = amount.unit() == AmountUnit.WORKING_DAY;
        LocalDate opened = BostonTime.local(known.opened()).toLocalDate();
        List<String> off = working ? daysOff(opened, due.toLocalDate()) : List.of();
        if (off.size() <= MOST_DAYS_OFF) {
            boolean holiday = off.stream().anyMatch(day -> day.endsWith(")"));
            boolean outside = working && !data.calendar().isOpen(known.opened());
            String sort = amount.unit() + " " + holiday + " " + off.isEmpty() + " " + outside;
            String because = amount
                    + (outside ? ", opened outside office hours" : "")
                    + (off.isEmpty() ? "" : "; off: " + String.join(", ", off));
            String minute = due.truncatedTo(ChronoUnit.MINUTES).toString();
            rows.putIfAbsent(sort, row("due-", known, "clock " + BostonPolicies.HANDLE + " due", minute, because));
        }
    }

    /** The days between on which nobody works, as {@code Thu 2019-07-04 (Independence Day)}. */
    private List<String> daysOff(LocalDate first, LocalDate last) {
        WorkCalendar calendar = data.calendar();
        List<String> off = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                String name = calendar.override(day)
                        .map(DayOverride::reason)
                        .map(reason -> " (" + reason.name() + ")")
                        .orElse("");
                off.add(Dates.day(day) + name);
            }
        }
        return off;
    }

    /** The first case of each department that the majority gives it. */
    private void department(BostonCase known, Map<String, String> rows) {
        String department = known.department();
        if (!department.isEmpty() && routing.department(known.path()).equals(department)) {
            rows.putIfAbsent(
                    "lead " + department,
                    row("lead-", known, "lead", department, Departments.name(department) + " had most of these"));
        }
    }

    private static String row(String prefix, BostonCase known, String then, String expect, String because) {
        String given = "register kind=" + BostonPolicies.KIND + " category="
                + known.path().typeCode();
        String why = "case " + known.id() + " of the city's data; " + because;
        return String.join(
                ",",
                prefix + known.id(),
                given,
                BostonTime.local(known.opened()).toString(),
                then,
                expect,
                "\"" + why.replace("\"", "\"\"") + "\"");
    }
}
