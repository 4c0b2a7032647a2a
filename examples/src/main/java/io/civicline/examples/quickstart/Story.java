package io.civicline.examples.quickstart;

import io.civicline.engine.Desk;
import io.civicline.engine.policy.PolicySet;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Dates;
import io.civicline.examples.town.Page;
import io.civicline.examples.town.Tables;
import io.civicline.examples.town.Town;
import java.util.Locale;
import java.util.Optional;

/**
 * What is to be told of a month, gathered once, for the page of text and the page of HTML.
 *
 * @param policy by which it was played
 * @param archive everything that happened
 * @param figures the month in figures
 * @param rates what citizens said when they were called back
 * @param used how often each command was done
 * @param days the month day by day
 * @param dossier the ticket that most different things happened to
 */
record Story(
        PolicySet policy,
        Archive archive,
        Figures figures,
        Rates rates,
        Used used,
        Days days,
        Optional<Dossier> dossier) {

    static Story of(Month month) {
        Town town = month.town();
        Archive archive = town.archive();
        Dates dates = new Dates(town.policy().zone());
        Desk desk = town.desk();
        return new Story(
                town.policy(),
                archive,
                Figures.of(archive),
                Rates.of(archive),
                Used.of(town.scene().done()),
                Days.of(archive, dates, month.office(), Month.FIRST_DAY, month.days()),
                Dossier.choose(archive)
                        .map(file -> new Dossier(
                                desk.explain(file.ticket().id()),
                                desk.briefing(file.ticket().id(), Locale.CHINESE),
                                file)));
    }

    void write(Page page, int slowest, int busiest) {
        new Holdings(policy).write(page);
        figures.write(page);
        rates.write(page);
        days.write(page);
        slowest(slowest).write(page);
        Tables tables = new Tables(policy, archive);
        tables.units(page, "承办最多的单位 the units with most", busiest);
        tables.clocks(page);
        tables.steps(page);
        tables.stages(page);
        used.write(page);
        dossier.ifPresent(file -> file.write(page));
    }

    Slowest slowest(int most) {
        return Slowest.of(policy, archive, most);
    }
}
