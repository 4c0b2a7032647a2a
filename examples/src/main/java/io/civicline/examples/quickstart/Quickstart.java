package io.civicline.examples.quickstart;

import io.civicline.examples.Example;
import io.civicline.examples.UsageException;
import io.civicline.examples.Values;
import io.civicline.examples.town.Dates;
import io.civicline.examples.town.Page;
import io.civicline.examples.town.ProgressBar;
import io.civicline.persistence.memory.InMemoryStore;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented city plays a month, in memory and in virtual time. The same seed prints the same bytes, on every release of
 * Java and in every locale.
 */
public final class Quickstart implements Example {

    private static final int CALLS = 10_000;
    private static final int MOST_CALLS = 1_000_000;
    private static final int DAYS = 28;
    private static final int SLOWEST = 10;
    private static final int BUSIEST = 20;

    @Override
    public String name() {
        return "quickstart";
    }

    @Override
    public String summary() {
        return "an invented city plays a month; figures, rates, one ticket's journal, two deadlines explained";
    }

    @Override
    public String usage() {
        return "quickstart [--seed N] [--tickets N] [--days N] [--html FILE]";
    }

    @Override
    public boolean run(List<String> args, PrintStream out) {
        long seed = 1;
        int calls = CALLS;
        int days = DAYS;
        Path html = null;
        for (int i = 0; i < args.size(); i += 2) {
            String value = i + 1 < args.size() ? args.get(i + 1) : "";
            switch (args.get(i)) {
                case "--seed" -> seed = Values.number("--seed", value, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--tickets" -> calls = (int) Values.number("--tickets", value, 1, MOST_CALLS);
                case "--days" -> days = (int) Values.number("--days", value, 1, DAYS);
                case "--html" -> html = Values.writable("--html", value);
                default -> throw new UsageException("quickstart knows no '" + args.get(i) + "'");
            }
        }
        return play(new Month(seed, calls, days, new InMemoryStore()), html, ProgressBar.onTerminal(), out);
    }

    static boolean play(Month month, @Nullable Path html, ProgressBar progress, PrintStream out) {
        month.play(progress);
        Story story = Story.of(month);
        Page page = new Page();
        page.line(
                "临澜市 Linlan, an invented city, %d calls from %s for %d days, seed %d",
                month.calls(), Dates.day(Month.FIRST_DAY), month.days(), month.seed());
        story.write(page, SLOWEST, BUSIEST);
        boolean whole = new Checked(month, story).write(page);
        out.print(page);
        if (html != null) {
            new HtmlReport(month, story).write(html);
            out.println("written: " + html);
        }
        return whole;
    }
}
