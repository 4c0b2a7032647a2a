package io.civicline.examples.replay.boston;

import io.civicline.engine.csv.BadRow;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what came out. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Judgements judgements) {
        rows("left out", judgements.badRows());
        rows("refused by the hotline", judgements.refused());
        table(judgements.measures());
        out.println();
        apart("rows without a target", judgements.withoutTarget());
        apart("rows with a target, type without a rule", judgements.withoutRule());
        apart("dues that passed, acted on by time", judgements.woken());
        apart("closed between the two deadlines", judgements.closedBetween());
        apart("bad rows, left out", judgements.badRows().size());
        out.println();
        out.println(lastLine(judgements));
    }

    private void rows(String title, List<BadRow> rows) {
        if (!rows.isEmpty()) {
            out.println(title);
            rows.forEach(row -> out.println("  " + row));
            out.println();
        }
    }

    private void table(List<Measure> measures) {
        line("", "rows", "equal", "share", "needed", "");
        for (Measure measure : measures) {
            line(
                    measure.name(),
                    measure.rows(),
                    measure.equal(),
                    measure.share(),
                    measure.needed() + " %",
                    measure.isMet() ? "" : "BELOW");
        }
    }

    private void line(Object... cells) {
        out.println(
                String.format(Locale.ROOT, "%-40s %6s %6s %9s %7s  %s", cells).stripTrailing());
    }

    private void apart(String what, long rows) {
        out.println(String.format(Locale.ROOT, "%-40s %6d", what, rows));
    }

    private static String lastLine(Judgements judgements) {
        String counts = judgements.each().size() + " of " + judgements.rows() + " rows replayed";
        if (judgements.isPassed()) {
            return "PASSED: " + counts + ", every measure reached";
        }
        String below = judgements.measures().stream()
                .filter(measure -> !measure.isMet())
                .map(measure -> measure.name() + " " + measure.share() + ", needed " + measure.needed() + " %")
                .collect(Collectors.joining("; "));
        return "FAILED: " + counts + "; " + (below.isEmpty() ? "there was nothing to judge" : below);
    }
}
