package io.civicline.examples.quickstart;

import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The month in figures: how many tickets each thing happened to, and how often in all.
 *
 * @param rows in the order of a ticket's life
 */
record Figures(List<Row> rows) {

    /**
     * One figure.
     *
     * @param zh what it is in Chinese
     * @param en what it is in English
     * @param tickets to how many tickets it happened
     * @param times how often in all
     */
    record Row(String zh, String en, long tickets, long times) {}

    private static final String TABLE = """
            登记 | registered | registered drafted
            当场答复 | answered at once | answered-at-once
            派单 | dispatched | dispatched
            退单 | returned | returned
            裁定 | ruled | ruled
            二级派单 | subassigned | subassigned
            延期 | extended | extension-granted extended
            挂起 | suspended | suspended
            超期 | breached | clock-breached
            催办 | urged | urged
            督办 | supervised | supervised
            承诺 | promised | promised
            承诺兑现 | commitments kept | promise-kept
            承诺未兑现 | commitments broken | promise-broken
            办复 | replied | replied
            回访 | called back | attempted survey-answered
            二次办理 | reworked | reworked
            合并 | merged | merged
            结案 | closed | closed
            重新办理 | reopened | reopened
            """;

    /** Copies the rows. */
    Figures {
        rows = List.copyOf(rows);
    }

    static Figures of(Archive archive) {
        List<Map<String, Long>> counts =
                archive.files().stream().map(Archive.File::moments).toList();
        List<Row> rows = new ArrayList<>();
        TABLE.lines().map(line -> line.split("\\s*\\|\\s*", -1)).forEach(cells -> {
            List<String> moments = List.of(cells[2].split(" ", -1));
            List<Long> times = counts.stream()
                    .map(count -> moments.stream()
                            .mapToLong(moment -> count.getOrDefault(moment, 0L))
                            .sum())
                    .filter(happened -> happened > 0)
                    .toList();
            rows.add(new Row(
                    cells[0],
                    cells[1],
                    times.size(),
                    times.stream().mapToLong(n -> n).sum()));
        });
        return new Figures(rows);
    }

    void write(Page page) {
        page.heading("本月 the month");
        page.line("%8s %8s", "tickets", "times");
        rows.forEach(row -> page.line("%8d %8d   %s %s", row.tickets(), row.times(), row.zh(), row.en()));
    }
}
