package io.civicline.examples.quickstart;

import io.civicline.core.metric.Calibre;
import io.civicline.core.metric.Metric;
import io.civicline.core.metric.Rate;
import io.civicline.core.ticket.Ticket;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Page;
import java.util.List;

/**
 * The three rates, with and without what was excluded, and how often tickets were reopened.
 *
 * @param rows response, resolution, satisfaction, reopening
 * @param reached how many call-backs ended, and how many of them with a valid answer
 */
record Rates(List<Row> rows, Rate reached) {

    private static final List<Metric> SHOWN =
            List.of(Metric.RESPONSE, Metric.RESOLUTION, Metric.SATISFACTION, Metric.REOPENING);

    /**
     * One rate.
     *
     * @param metric which
     * @param counted without what was excluded
     * @param all with it
     */
    record Row(Metric metric, Rate counted, Rate all) {}

    /** Copies the rows. */
    Rates {
        rows = List.copyOf(rows);
    }

    static Rates of(Archive archive) {
        List<Ticket> tickets = archive.tickets();
        return new Rates(
                SHOWN.stream()
                        .map(metric ->
                                new Row(metric, metric.of(tickets, Calibre.COUNTED), metric.of(tickets, Calibre.ALL)))
                        .toList(),
                Metric.REACHED.of(tickets, Calibre.ALL));
    }

    void write(Page page) {
        page.heading("三率 the three rates");
        page.line(
                "call-backs that ended: %d, with a valid answer: %s",
                reached.denominator(), reached.numerator().toPlainString());
        page.line("%9s %7s %9s %7s", "counted", "of", "with all", "of");
        rows.forEach(row -> page.line(
                "%9s %7d %9s %7d   %s",
                row.counted(),
                row.counted().denominator(),
                row.all(),
                row.all().denominator(),
                row.metric().name()));
    }
}
