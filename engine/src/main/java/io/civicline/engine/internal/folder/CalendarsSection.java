package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.DATE;
import static io.civicline.engine.internal.folder.Phrases.LINE;
import static io.civicline.engine.internal.folder.Phrases.WINDOW;
import static io.civicline.engine.internal.folder.Phrases.choice;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.CalendarId;
import io.civicline.core.error.Fault;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.MapShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.TextShape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.sla.calendar.Coverage;
import io.civicline.sla.calendar.DayOverride;
import io.civicline.sla.calendar.InvalidCalendarException;
import io.civicline.sla.calendar.Window;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.calendar.WorkCalendarBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Calendars and the days that differ from their weekday. */
final class CalendarsSection {

    private static final Pattern FILE_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}");

    private static final String WEEKDAY = "(?:MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)";

    private final Document document;
    private final PolicySetBuilder policy;
    private final Map<String, HolidayList> lists = new LinkedHashMap<>();

    private CalendarsSection(Document document, PolicySetBuilder policy) {
        this.document = document;
        this.policy = policy;
    }

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape published = EitherShape.of(
                choice("ALWAYS"), ObjectShape.empty().must("from", DATE).must("until", DATE));
        Shape list = sourced(ObjectShape.empty().must("id", CODE).must("published", published));
        TextShape days =
                TextShape.of("weekday", "such as SATURDAY or MONDAY-FRIDAY", WEEKDAY + "(?:-" + WEEKDAY + ")?");
        Shape calendar = sourced(ObjectShape.empty()
                .must("id", CODE)
                .must("zone", LINE)
                .must("week", new MapShape(days, ListShape.some(WINDOW)))
                .may("holidays", EitherShape.oneOrMore(CODE)));
        return top().may("holidays", ListShape.some(list)).may("calendars", ListShape.some(calendar));
    }

    static void read(Document document, PolicySetBuilder policy) {
        CalendarsSection section = new CalendarsSection(document, policy);
        section.readLists();
        section.checkNames();
        for (Row row : document.rows("calendars")) {
            section.readCalendar(row);
            Remarks.read(row, policy);
        }
    }

    private void readLists() {
        for (Row row : document.rows("holidays")) {
            String id = String.valueOf(row.text("id"));
            Node.Items days = document.days(id);
            if (days == null) {
                row.say("id", "NO_FILE", "file", "holidays-" + id + ".csv");
                continue;
            }
            lists.put(id, new HolidayList(coverage(row), DaysForm.read(id, days, row.faults())));
        }
    }

    /** A file that nothing names, unless as many lists look for theirs: then one of both was renamed, which is said already. */
    private void checkNames() {
        Set<String> named = new LinkedHashSet<>();
        document.rows("holidays").forEach(row -> named.add(String.valueOf(row.text("id"))));
        Map<String, Node.Items> unnamed = new LinkedHashMap<>(document.allDays());
        unnamed.keySet().removeAll(named);
        named.removeAll(document.allDays().keySet());
        if (unnamed.size() > named.size()) {
            unnamed.forEach((id, days) -> document.head()
                    .faults()
                    .add(Fault.of("NOT_NAMED", days.spot().file(), "list", "holidays", "id", id)));
        }
    }

    private static Coverage coverage(Row row) {
        Row span = row.row("published");
        if (span == null) {
            return Coverage.ALWAYS;
        }
        LocalDate from = span.date("from");
        LocalDate until = span.date("until");
        return from == null || until == null
                ? Coverage.ALWAYS
                : span.attempt("until", () -> new Coverage(from, until)).orElse(Coverage.ALWAYS);
    }

    private void readCalendar(Row row) {
        Optional<CalendarId> id = row.read("id", CalendarId::of);
        String zone = row.text("zone");
        Row week = row.row("week");
        if (id.isEmpty() || zone == null || week == null) {
            return;
        }
        WorkCalendarBuilder calendar = WorkCalendar.builder().zone(zone);
        for (String days : week.node().fields().keySet()) {
            String[] ends = days.split("-", 2);
            calendar.open(
                    DayOfWeek.valueOf(ends[0]),
                    DayOfWeek.valueOf(ends[ends.length - 1]),
                    week.texts(days).toArray(String[]::new));
        }
        calendar.published(addHolidays(row, calendar));
        if (row.isFaulty("week")) {
            return; // hours that could not be read are not missing too
        }
        try {
            policy.calendar(id.get().value(), calendar.build());
        } catch (InvalidCalendarException e) {
            e.faults().forEach(fault -> row.say("", "BAD_VALUE", "why", fault));
        }
    }

    /** Adds the days of each list, and tells for which dates all of them are published. */
    private Coverage addHolidays(Row row, WorkCalendarBuilder calendar) {
        Coverage published = Coverage.ALWAYS;
        for (String list : row.texts("holidays")) {
            HolidayList holidays = lists.get(list);
            if (holidays != null) {
                calendar.overrides(holidays.days());
                published = both(published, holidays.published(), row);
            } else if (document.find("holidays", list) == null && document.days(list) == null) {
                String hint = "; it has " + lists.keySet();
                row.say("holidays", "UNKNOWN_CODE", "what", "holiday list", "code", list, "hint", hint);
            }
        }
        return published;
    }

    private static Coverage both(Coverage one, Coverage other, Row row) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate until = one.until().isBefore(other.until()) ? one.until() : other.until();
        return row.attempt("holidays", () -> new Coverage(from, until)).orElse(one);
    }

    /** Days that are published together. */
    private record HolidayList(Coverage published, List<DayOverride> days) {}

    static void write(PolicySet policy, FileWriting out) {
        Map<HolidayList, String> lists = new LinkedHashMap<>();
        Map<String, Object> file = new LinkedHashMap<>();
        List<Object> calendars = new java.util.ArrayList<>();
        policy.clocks().timetable().calendars().forEach((id, calendar) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id.value());
            fields.put("zone", calendar.zone().getId());
            fields.put("week", week(calendar));
            HolidayList days = new HolidayList(calendar.coverage(), calendar.overrides());
            if (!days.days().isEmpty() || !days.published().equals(Coverage.ALWAYS)) {
                fields.put("holidays", lists.computeIfAbsent(days, key -> listId(id.value(), lists.values())));
            }
            Remarks.addTo(fields, policy, "calendars[" + id + "]");
            calendars.add(fields);
        });
        List<Object> holidays = new java.util.ArrayList<>();
        lists.forEach((list, id) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id);
            fields.put("published", published(list.published()));
            holidays.add(fields);
            DaysForm.write(id, list.days(), out);
        });
        if (!holidays.isEmpty()) {
            file.put("holidays", holidays);
        }
        if (!calendars.isEmpty()) {
            file.put("calendars", calendars);
        }
        out.object("calendars.json", file);
    }

    /** The name of the first calendar with these days, if it can be part of a file's name on every system. */
    private static String listId(String calendar, Collection<String> taken) {
        boolean free = taken.stream().noneMatch(calendar::equalsIgnoreCase);
        if (free && FILE_NAME.matcher(calendar).matches()) {
            return calendar;
        }
        int number = taken.size() + 1;
        while (taken.contains("list-" + number)) {
            number++;
        }
        return "list-" + number;
    }

    private static Object published(Coverage coverage) {
        if (coverage.equals(Coverage.ALWAYS)) {
            return "ALWAYS";
        }
        Map<String, Object> span = new LinkedHashMap<>();
        span.put("from", coverage.from().toString());
        span.put("until", coverage.until().toString());
        return span;
    }

    /** Weekdays of equal hours in one line. */
    private static Map<String, Object> week(WorkCalendar calendar) {
        Map<String, Object> week = new LinkedHashMap<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int first = 0; first < days.length; ) {
            List<Window> hours = calendar.week().getOrDefault(days[first], List.of());
            int last = first;
            while (last + 1 < days.length
                    && calendar.week().getOrDefault(days[last + 1], List.of()).equals(hours)) {
                last++;
            }
            if (!hours.isEmpty()) {
                String name = days[first] + (last == first ? "" : "-" + days[last]);
                week.put(name, hours.stream().map(Window::toString).toList());
            }
            first = last + 1;
        }
        return week;
    }
}
