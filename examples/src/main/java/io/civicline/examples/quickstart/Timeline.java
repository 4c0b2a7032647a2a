package io.civicline.examples.quickstart;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.NoticeEvent;
import io.civicline.core.event.StepEvent;
import io.civicline.examples.html.Markup;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One ticket's life as a picture: what happened, who did it, and how its clocks ran meanwhile. */
final class Timeline {

    private static final int WIDTH = 900;
    private static final int LABEL = 170;
    private static final int ROW = 22;

    private final Archive.File file;
    private final Dates dates;
    private final Instant from;
    private final Instant until;

    Timeline(Archive.File file, Dates dates) {
        this.file = file;
        this.dates = dates;
        this.from = file.journal().get(0).stamp().occurredAt();
        Instant last = file.journal().get(file.journal().size() - 1).stamp().recordedAt();
        this.until = file.ticket().ledger().clocks().stream()
                .map(Clock::due)
                .reduce(last, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** What people did, one line for each who did something; below, a line for each clock. */
    Markup draw() {
        List<String> actors = acts().map(Timeline::actor).distinct().toList();
        List<Clock> clocks = file.ticket().ledger().clocks();
        int height = (actors.size() + clocks.size() + 2) * ROW;
        Markup svg = new Markup().open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img");
        svg.element("title", "工单 " + file.ticket().id() + " 的经过");
        for (int i = 0; i < actors.size(); i++) {
            lane(svg, actors.get(i), (i + 1) * ROW);
        }
        for (int i = 0; i < clocks.size(); i++) {
            clock(svg, clocks.get(i), (actors.size() + i + 2) * ROW);
        }
        axis(svg);
        return svg.close("svg");
    }

    private Stream<Entry> acts() {
        return file.journal().stream()
                .filter(entry -> !(entry.event() instanceof ClockEvent
                        || entry.event() instanceof StepEvent
                        || entry.event() instanceof NoticeEvent))
                .filter(entry -> !entry.stamp().actor().equals(Actor.TIME));
    }

    private static String actor(Entry entry) {
        return entry.stamp().actor().id().value();
    }

    private void lane(Markup svg, String actor, int y) {
        svg.element("text", actor, "x", 0, "y", y + 4);
        svg.empty("line", "class", "rule", "x1", LABEL, "y1", y, "x2", WIDTH, "y2", y);
        acts().filter(entry -> actor(entry).equals(actor)).forEach(entry -> {
            svg.open("circle", "class", "a", "cx", x(entry.stamp().occurredAt()), "cy", y, "r", 5);
            svg.element(
                    "title",
                    dates.moment(entry.stamp().occurredAt()) + " "
                            + entry.event().moment());
            svg.close("circle");
        });
    }

    private void clock(Markup svg, Clock clock, int y) {
        Instant end = end(clock);
        svg.element("text", clock.key().code().value(), "x", 0, "y", y + 4, "class", "number");
        String style = clock.hasBreached() ? "bad" : clock.state() == ClockState.MET ? "good" : "wait";
        double x = x(clock.startedAt());
        svg.open("rect", "class", style, "x", x, "y", y - 5, "width", Math.max(2, x(end) - x), "height", 10);
        svg.element("title", clock.key() + ": " + dates.moment(clock.due()));
        svg.close("rect");
        double due = x(clock.due());
        svg.empty("line", "stroke", "currentColor", "x1", due, "y1", y - 8, "x2", due, "y2", y + 8);
    }

    private Instant end(Clock clock) {
        List<LedgerEntry> entries = new ArrayList<>(clock.entries());
        return clock.state().isOpen() ? until : entries.get(entries.size() - 1).at();
    }

    private void axis(Markup svg) {
        svg.element("text", dates.moment(from), "x", LABEL, "y", 10, "class", "number");
        svg.element("text", dates.moment(until), "x", WIDTH, "y", 10, "text-anchor", "end", "class", "number");
    }

    private double x(Instant at) {
        double all = Math.max(1, Duration.between(from, until).toSeconds());
        double past = Duration.between(from, at).toSeconds();
        return LABEL + (WIDTH - LABEL - 8) * Math.max(0, Math.min(1, past / all));
    }
}
