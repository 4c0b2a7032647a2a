package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.DATE;
import static io.civicline.engine.internal.folder.Phrases.LINE;
import static io.civicline.engine.internal.folder.Phrases.WINDOWS_REGEX;
import static io.civicline.engine.internal.folder.Phrases.choice;

import io.civicline.core.error.Fault;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.TextShape;
import io.civicline.sla.calendar.DayOverride;
import io.civicline.sla.calendar.Reason;
import io.civicline.sla.calendar.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days of a holiday list, one in a row. */
final class DaysForm {

    private static final String WEEKDAY = "(?:MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)";

    private static final List<String> HEADER = List.of("date", "kind", "hours", "name", "english", "source");

    private DaysForm() {}

    /** What a row may look like. */
    static ObjectShape row() {
        TextShape hours = TextShape.of(
                "hours", "a weekday, or windows such as 09:00-12:00 13:00-17:00", WEEKDAY + "|" + WINDOWS_REGEX);
        return ObjectShape.empty()
                .must("date", DATE)
                .must("kind", choice("off", "work", "hours"))
                .may("hours", hours)
                .must("name", LINE)
                .may("english", LINE)
                .must("source", LINE);
    }

    static List<DayOverride> read(String list, Node.Items items, List<Fault> faults) {
        List<DayOverride> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (Node item : items.items()) {
            Row row = new Row((Node.Fields) item, "holidays[" + list + "]", faults);
            LocalDate date = row.date("date");
            if (date != null && !seen.add(date)) {
                row.say("date", "DUPLICATE", "what", "day", "code", date);
            } else if (date != null) {
                day(row, date).ifPresent(days::add);
            }
        }
        return days;
    }

    private static Optional<DayOverride> day(Row row, LocalDate date) {
        String kind = row.text("kind");
        String name = row.text("name");
        String source = row.text("source");
        if (kind == null || name == null || source == null) {
            return Optional.empty();
        }
        String english = row.text("english");
        Reason reason = new Reason(name, english == null ? name : english, source);
        String hours = row.text("hours");
        if (kind.equals("off") == (hours != null)) {
            row.say("hours", kind.equals("off") ? "NOT_WITH" : "REQUIRED", "other", "off");
            return Optional.empty();
        }
        if (hours == null) {
            return Optional.of(new DayOverride.Off(date, reason));
        }
        if (!Character.isDigit(hours.charAt(0))) {
            return like(row, kind, DayOfWeek.valueOf(hours), date, reason);
        }
        return row.attempt("hours", () -> {
            List<Window> windows =
                    Arrays.stream(hours.split(" +")).map(Window::parse).toList();
            return kind.equals("work")
                    ? new DayOverride.MakeUpHours(date, windows, reason)
                    : new DayOverride.OwnHours(date, windows, reason);
        });
    }

    private static Optional<DayOverride> like(Row row, String kind, DayOfWeek like, LocalDate date, Reason reason) {
        if (!kind.equals("work")) {
            row.say("hours", "FORM", "actual", like, "what", "hours", "form", "such as 08:30-12:00");
            return Optional.empty();
        }
        return Optional.of(new DayOverride.MakeUpLike(date, like, reason));
    }

    static void write(String list, List<DayOverride> days, FileWriting out) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DayOverride day : days) {
            Reason reason = day.reason();
            String kind = day instanceof DayOverride.Off ? "off" : day.isMakeUp() ? "work" : "hours";
            String english = reason.english().equals(reason.name()) ? null : reason.english();
            rows.add(Arrays.asList(day.date(), kind, hours(day), reason.name(), english, reason.source()));
        }
        out.emptyOrTable("holidays-" + list + ".csv", HEADER, rows);
    }

    private static @Nullable String hours(DayOverride day) {
        if (day instanceof DayOverride.MakeUpLike like) {
            return like.like().name();
        }
        List<Window> windows = day instanceof DayOverride.MakeUpHours hours
                ? hours.windows()
                : day instanceof DayOverride.OwnHours own ? own.windows() : List.of();
        return windows.isEmpty() ? null : windows.stream().map(Window::toString).collect(Collectors.joining(" "));
    }
}
