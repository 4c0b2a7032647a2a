package io.civicline.examples.quickstart;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.tree.CodeNode;
import io.civicline.engine.policy.PolicySet;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The categories whose lead took longest from the offer to the reply, by the median of natural time.
 *
 * @param rows slowest first
 */
record Slowest(List<Row> rows) {

    /** A median of fewer says nothing. */
    private static final int FEWEST = 5;

    /**
     * One category.
     *
     * @param category its code
     * @param name what people call it
     * @param replied how many leads have replied
     * @param median of their time
     */
    record Row(CategoryCode category, String name, int replied, Duration median) {

        /** In hours and tenths, such as {@code 71.4}. */
        String hours() {
            long tenths = Math.round(median.toMinutes() / 6.0);
            return tenths / 10 + "." + tenths % 10;
        }
    }

    /** Copies the rows. */
    Slowest {
        rows = List.copyOf(rows);
    }

    static Slowest of(PolicySet policy, Archive archive, int most) {
        Map<String, List<Duration>> taken = new TreeMap<>();
        archive.tickets().forEach(ticket -> collect(ticket, taken));
        List<Row> rows = new ArrayList<>();
        taken.forEach((code, times) -> {
            if (times.size() >= FEWEST) {
                CategoryCode category = CategoryCode.of(code);
                String name = policy.vocabulary()
                        .categories()
                        .find(category)
                        .map(CodeNode::name)
                        .orElse(code);
                times.sort(Comparator.naturalOrder());
                rows.add(new Row(category, name, times.size(), times.get(times.size() / 2)));
            }
        });
        rows.sort(Comparator.comparing(Row::median)
                .reversed()
                .thenComparing(row -> row.category().value()));
        return new Slowest(rows.subList(0, Math.min(most, rows.size())));
    }

    private static void collect(Ticket ticket, Map<String, List<Duration>> taken) {
        ticket.handling()
                .lead()
                .filter(lead -> lead.state() == AssignmentState.DONE)
                .ifPresent(lead -> taken.computeIfAbsent(
                                ticket.request().category().value(), key -> new ArrayList<>())
                        .add(time(lead)));
    }

    private static Duration time(Assignment lead) {
        return lead.endedAt() == null ? Duration.ZERO : Duration.between(lead.offeredAt(), lead.endedAt());
    }

    void write(Page page) {
        page.heading("办理最慢的诉求分类 the slowest categories");
        page.line("%8s %8s   %s", "hours", "replied", "median from dispatch to reply");
        rows.forEach(row -> page.line("%8s %8d   %s %s", row.hours(), row.replied(), row.category(), row.name()));
    }
}
