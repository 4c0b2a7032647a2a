package io.civicline.examples.quickstart;

import io.civicline.engine.Desk;
import io.civicline.engine.Round;
import io.civicline.examples.Example;
import io.civicline.examples.UsageException;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Dates;
import io.civicline.examples.town.Gateway;
import io.civicline.examples.town.Page;
import io.civicline.examples.town.Tables;
import io.civicline.examples.town.Town;
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
        Town town = week.town();
        Archive archive = town.archive();
        Telling telling = new Telling(town.policy());
        Page page = new Page();
        page.line(
                "临澜市 Linlan, an invented city, from %s for %d days, seed %d",
                Dates.day(Week.FIRST_DAY), week.days(), week.seed());
        new Holdings(town.policy()).write(page);
        new Diary(telling, archive, week).write(page, week.days());
        Tables tables = new Tables(town.policy(), archive);
        tables.units(page, "the units", Integer.MAX_VALUE);
        tables.clocks(page);
        tables.steps(page);
        tables.stages(page);
        Desk desk = town.desk();
        Dates dates = new Dates(town.policy().zone());
        Dossier.choose(archive)
                .map(file ->
                        new Dossier(telling, dates, desk.explain(file.ticket().id()), file))
                .ifPresent(dossier -> dossier.write(page));
        boolean whole = check(week, archive, page);
        out.print(page);
        return whole;
    }

    /** Everything that must be so, whatever the dice said. */
    private static boolean check(Week week, Archive archive, Page page) {
        page.heading("checked");
        archive.check(page);
        Round done = week.town().done();
        page.line("time           woke tickets: %d, failed: %d", done.woken(), done.failed());
        for (Gateway gateway : week.town().gateways()) {
            page.line("%-14s notices sent: %d, tries put off: %d", gateway.name(), gateway.sent(), gateway.putOff());
        }
        page.line("sent twice     registrations: %d, taken twice: %d", week.repeats(), week.repeatsTakenTwice());
        return archive.broken().isEmpty() && done.failed() == 0 && week.repeatsTakenTwice() == 0;
    }
}
