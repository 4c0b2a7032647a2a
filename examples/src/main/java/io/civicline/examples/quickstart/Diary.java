package io.civicline.examples.quickstart;

import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Ticket;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Dates;
import io.civicline.examples.town.Page;
import io.civicline.examples.town.Scene;
import io.civicline.sla.calendar.DayOverride;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The week day by day: how much of what was done, what fell overdue, and whatever was out of the ordinary. */
final class Diary {

    /** What is told one by one; everything else is only counted. */
    private static final Map<String, String> NOTABLE = new LinkedHashMap<>();

    static {
        NOTABLE.put("return-requested", "return asked by");
        NOTABLE.put("return-refused", "stays with");
        NOTABLE.put("suspended", "rests:");
        NOTABLE.put("resumed", "goes on");
        NOTABLE.put("extension-granted", "extended:");
        NOTABLE.put("extension-refused", "not extended:");
        NOTABLE.put("reply-sent-back", "reply sent back:");
        NOTABLE.put("withdrawn", "withdrawn");
        NOTABLE.put("words-erased", "words erased:");
        NOTABLE.put("supervised", "watched:");
        NOTABLE.put("host:made-safe", "made safe");
    }

    private record Line(Instant at, String ticket, String text) {}

    private final Telling telling;
    private final Archive archive;
    private final List<Scene.Rebuff> rebuffs;
    private final WorkCalendar office;
    private final Dates dates;

    Diary(Telling telling, Archive archive, Week week) {
        this.telling = telling;
        this.archive = archive;
        this.rebuffs = week.town().scene().rebuffs();
        this.office = week.office();
        this.dates = new Dates(week.town().policy().zone());
    }

    void write(Page page, int days) {
        for (int day = 0; day < days; day++) {
            write(page, Week.FIRST_DAY.plusDays(day));
        }
    }

    private void write(Page page, LocalDate date) {
        page.heading(Dates.day(date) + ", " + kindOf(date));
        Map<String, Long> counts = archive.entries()
                .filter(entry -> isOn(date, entry))
                .collect(Collectors.groupingBy(entry -> entry.event().moment(), TreeMap::new, Collectors.counting()));
        page.line("calls     %s", list(counts, "registered", "drafted", "answered-at-once", "proposed"));
        page.line("units     %s", list(counts, "acknowledged", "first-contacted", "replied"));
        page.line("hotline   %s", list(counts, "dispatched", "returned", "reply-passed", "citizen-told", "closed"));
        page.line("steps     %s", list(counts, "step-marked", "urged", "supervised", "step-failed"));
        overdue(date).forEach((clock, tickets) -> page.line("overdue   %s: %s", clock, String.join(" ", tickets)));
        Stream.concat(told(date), refused(date))
                .sorted(Comparator.comparing(Line::at).thenComparing(Line::ticket))
                .forEach(line -> page.line("%s     %s  %s", dates.time(line.at()), line.ticket(), line.text()));
    }

    private String kindOf(LocalDate date) {
        boolean works = office.isWorkingDay(date);
        return office.override(date)
                .map(DayOverride::reason)
                .map(reason -> (works ? "a make-up working day for " : "off for ") + reason.name())
                .orElse(works ? "a working day" : "a weekend");
    }

    private boolean isOn(LocalDate date, Entry entry) {
        return dates.local(entry.stamp().recordedAt()).toLocalDate().equals(date);
    }

    private static String list(Map<String, Long> counts, String... moments) {
        String list = Stream.of(moments)
                .filter(counts::containsKey)
                .map(moment -> counts.get(moment) + " " + moment)
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "nothing" : list;
    }

    /** Clocks that fell overdue on a day, with their tickets. */
    private Map<String, Set<String>> overdue(LocalDate date) {
        Map<String, Set<String>> overdue = new TreeMap<>();
        for (Archive.File file : archive.files()) {
            for (Entry entry : file.journal()) {
                if (isOn(date, entry) && entry.event() instanceof ClockEvent.ClockBreached breached) {
                    overdue.computeIfAbsent(breached.clock().code().value(), key -> new TreeSet<>())
                            .add(file.ticket().id().value());
                }
            }
        }
        return overdue;
    }

    private Stream<Line> told(LocalDate date) {
        List<Line> lines = new ArrayList<>();
        for (Archive.File file : archive.files()) {
            for (Entry entry : file.journal()) {
                String lead = NOTABLE.getOrDefault(entry.event().moment(), byHand(entry));
                boolean late = entry.stamp().lateBecause() != null && entry.event() instanceof AssignmentEvent;
                if (isOn(date, entry) && (!lead.isEmpty() || late)) {
                    String text = lead.isEmpty() ? entry.event().moment() + " by" : lead;
                    lines.add(line(file.ticket(), entry, text));
                }
            }
        }
        return lines.stream();
    }

    /** A dispatch is worth telling if a person decided it. */
    private static String byHand(Entry entry) {
        return entry.event() instanceof AssignmentEvent.Dispatched dispatched
                        && dispatched.ground() != AssignmentEvent.Ground.RULE
                ? "dispatched to"
                : "";
    }

    private Line line(Ticket ticket, Entry entry, String text) {
        return new Line(entry.stamp().recordedAt(), ticket.id().value(), text + " " + telling.tell(ticket, entry));
    }

    private Stream<Line> refused(LocalDate date) {
        return rebuffs.stream()
                .filter(rebuff -> dates.local(rebuff.at()).toLocalDate().equals(date))
                .map(rebuff -> new Line(
                        rebuff.at(),
                        Optional.ofNullable(rebuff.ticket())
                                .map(TicketId::value)
                                .orElse("-"),
                        "REFUSED to " + rebuff.actor().id() + ": " + rebuff.why()));
    }
}
