package io.civicline.examples.quickstart;

import io.civicline.engine.Desk;
import io.civicline.engine.Round;
import io.civicline.engine.journal.JournalReport;
import io.civicline.examples.Example;
import io.civicline.examples.UsageException;
import io.civicline.persistence.memory.InMemoryStore;
import java.io.PrintStream;
import java.util.List;

/**
 * An invented city plays a week, in memory and in virtual time. The same seed prints the same bytes, on every release of
 * Java and in every locale.
 */
public final class Quickstart implements Example {

    private static final int MOST_DAYS = 31;

    @Override
    public String name() {
        return "quickstart";
    }

    @Override
    public String summary() {
        return "an invented city plays a week; one ticket's journal, deadline and routing explained";
    }

    @Override
    public String usage() {
        return "quickstart [--seed N] [--days N]";
    }

    @Override
    public boolean run(List<String> args, PrintStream out) {
        long seed = 1;
        int days = 7;
        for (int i = 0; i < args.size(); i += 2) {
            String value = i + 1 < args.size() ? args.get(i + 1) : "";
            switch (args.get(i)) {
                case "--seed" -> seed = number("--seed", value, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--days" -> days = (int) number("--days", value, 1, MOST_DAYS);
                default -> throw new UsageException("quickstart knows no '" + args.get(i) + "'");
            }
        }
        return play(new Week(seed, days, new InMemoryStore()), out);
    }

    private static long number(String option, String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the range
        }
        throw new UsageException(
                option + " needs a whole number from " + least + " to " + most + ", not '" + value + "'");
    }

    static boolean play(Week week, PrintStream out) {
        week.play();
        Archive archive = Archive.read(week.hotline());
        Telling telling = new Telling(week.hotline().policy().units());
        Page page = new Page();
        page.line(
                "临澜市 Linlan, an invented city, from %s for %d days, seed %d",
                Dates.day(Week.FIRST_DAY), week.days(), week.seed());
        new Diary(telling, archive, week.rebuffs()).write(page, week.days());
        new Tables(week.hotline().policy(), archive).write(page);
        Desk desk = week.hotline().as(Centre.DISPATCHER);
        Dossier.choose(archive)
                .ifPresent(
                        file -> new Dossier(telling, desk.explain(file.ticket().id()), file).write(page));
        boolean whole = check(week, archive, desk, page);
        out.print(page);
        return whole;
    }

    /** Everything that must be so, whatever the dice said. */
    private static boolean check(Week week, Archive archive, Desk desk, Page page) {
        page.heading("checked");
        List<JournalReport> reports = archive.files().stream()
                .map(file -> desk.verify(file.ticket().id()))
                .toList();
        List<JournalReport> broken =
                reports.stream().filter(report -> !report.isWhole()).toList();
        long entries = reports.stream().mapToLong(JournalReport::entries).sum();
        Round done = week.done();
        page.line("journals       %d with %d entries, broken: %d", reports.size(), entries, broken.size());
        broken.forEach(report -> page.line("  %s: %s", report.ticket(), report.faults()));
        page.line("time           woke tickets: %d, failed: %d", done.woken(), done.failed());
        page.line("notices        sent: %d", week.sms().sent() + week.inbox().sent());
        page.line("gateway down   tries put off: %d", week.sms().putOff());
        page.line("sent twice     registrations: %d, taken twice: %d", week.repeats(), week.repeatsTakenTwice());
        return broken.isEmpty() && done.failed() == 0 && week.repeatsTakenTwice() == 0;
    }
}
