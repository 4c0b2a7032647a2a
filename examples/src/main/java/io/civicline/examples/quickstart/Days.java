package io.civicline.examples.quickstart;

import io.civicline.core.event.Entry;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Dates;
import io.civicline.examples.town.Page;
import io.civicline.sla.calendar.DayOverride;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The month day by day: what sort of day it was, and how often what was done.
 *
 * @param rows in order of date
 */
record Days(List<Row> rows) {

    /** What is counted, and what the column is called. */
    static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("registered", "calls");
        COLUMNS.put("dispatched", "dispatched");
        COLUMNS.put("returned", "returned");
        COLUMNS.put("replied", "replied");
        COLUMNS.put("clock-breached", "overdue");
        COLUMNS.put("urged", "urged");
        COLUMNS.put("closed", "closed");
    }

    /**
     * One day.
     *
     * @param date the day
     * @param works whether offices work
     * @param kind such as {@code a working day}, or what it is off for
     * @param counts by moment
     */
    record Row(LocalDate date, boolean works, String kind, Map<String, Long> counts) {

        long count(String moment) {
            return counts.getOrDefault(moment, 0L);
        }
    }

    /** Copies the rows. */
    Days {
        rows = List.copyOf(rows);
    }

    static Days of(Archive archive, Dates dates, WorkCalendar office, LocalDate first, int days) {
        Map<LocalDate, Map<String, Long>> counts = new LinkedHashMap<>();
        archive.entries().forEach(entry -> count(entry, dates, counts));
        List<Row> rows = new ArrayList<>();
        for (LocalDate date = first; date.isBefore(first.plusDays(days)); date = date.plusDays(1)) {
            boolean works = office.isWorkingDay(date);
            rows.add(new Row(date, works, kind(date, works, office), counts.getOrDefault(date, Map.of())));
        }
        return new Days(rows);
    }

    private static void count(Entry entry, Dates dates, Map<LocalDate, Map<String, Long>> counts) {
        String moment = entry.event().moment();
        if (COLUMNS.containsKey(moment)) {
            LocalDate date = dates.local(entry.stamp().occurredAt()).toLocalDate();
            counts.computeIfAbsent(date, key -> new LinkedHashMap<>()).merge(moment, 1L, Long::sum);
        }
    }

    private static String kind(LocalDate date, boolean works, WorkCalendar office) {
        return office.override(date)
                .map(DayOverride::reason)
                .map(reason -> (works ? "worked for " : "off for ") + reason.name())
                .orElse(works ? "a working day" : "a weekend");
    }

    void write(Page page) {
        page.heading("逐日 day by day");
        page.line("%-15s %s   %s", "", heads(), "");
        for (Row row : rows) {
            StringBuilder cells = new StringBuilder();
            COLUMNS.keySet().forEach(moment -> cells.append(String.format(Locale.ROOT, "%11d", row.count(moment))));
            page.line("%-15s%s   %s", Dates.day(row.date()), cells, row.kind());
        }
    }

    private static String heads() {
        StringBuilder heads = new StringBuilder();
        COLUMNS.values().forEach(head -> heads.append(String.format(Locale.ROOT, "%11s", head)));
        return heads.substring(1);
    }
}
