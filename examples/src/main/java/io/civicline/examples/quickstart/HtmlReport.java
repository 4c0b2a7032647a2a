package io.civicline.examples.quickstart;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.engine.explain.JournalLine;
import io.civicline.examples.html.Bars;
import io.civicline.examples.html.Columns;
import io.civicline.examples.html.HtmlPage;
import io.civicline.examples.html.Markup;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Dates;
import io.civicline.sla.clock.ClockRule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The month as one page of HTML: charts, one ticket's life, one citizen's view. */
final class HtmlReport {

    private static final int SLOWEST = 10;

    private final Month month;
    private final Story story;
    private final Dates dates;

    HtmlReport(Month month, Story story) {
        this.month = month;
        this.story = story;
        this.dates = new Dates(story.policy().zone());
    }

    void write(Path file) {
        HtmlPage page = new HtmlPage("临澜市热线的一个月 · A month of the Linlan hotline");
        page.body()
                .element(
                        "p",
                        "An invented city: " + month.calls() + " calls from " + Dates.day(Month.FIRST_DAY) + " for "
                                + month.days() + " days, seed " + month.seed()
                                + ". Every figure comes from the journals of the tickets.",
                        "class",
                        "lead");
        tiles(page);
        rates(page);
        days(page);
        clocks(page);
        slowest(page);
        story.dossier().ifPresent(dossier -> ticket(page, dossier));
        page.write(file);
    }

    private void tiles(HtmlPage page) {
        page.section("本月 The month").open("div", "class", "tiles");
        story.figures().rows().stream()
                .filter(row -> row.tickets() > 0)
                .forEach(row ->
                        page.body().add(HtmlPage.tile(String.valueOf(row.tickets()), row.zh() + " " + row.en())));
        page.body().close("div");
    }

    /** What there is no answer for, has no bar. */
    private void rates(HtmlPage page) {
        Bars bars = new Bars();
        for (Rates.Row row : story.rates().rows()) {
            Optional<BigDecimal> good = row.counted().percent();
            double share = good.map(BigDecimal::doubleValue).orElse(0.0);
            bars.row(
                    row.metric().name().toString(),
                    row.counted().toString(),
                    new Bars.Part("good", share),
                    new Bars.Part("bad", good.isEmpty() ? 0 : 100 - share));
        }
        page.section("三率 The three rates, of " + story.rates().reached().numerator() + " valid answers")
                .add(bars.draw("share of who was asked, or of what has ended; what was excluded is left out", 100));
    }

    private void days(HtmlPage page) {
        page.section("逐日 Day by day")
                .add(HtmlPage.key("a", "来件 calls"))
                .add(HtmlPage.key("good", "办复 replied"))
                .add(HtmlPage.key("bad", "超期 overdue"));
        Columns columns = new Columns(List.of("a", "good", "bad"));
        for (Days.Row row : story.days().rows()) {
            columns.place(
                    String.valueOf(row.date().getDayOfMonth()),
                    !row.works(),
                    List.of(row.count("registered"), row.count("replied"), row.count("clock-breached")));
        }
        page.body().add(columns.draw("calls, replies and missed dues by day; days off are shaded"));
    }

    private void clocks(HtmlPage page) {
        List<Clock> clocks = story.archive().tickets().stream()
                .flatMap(ticket -> ticket.ledger().clocks().stream())
                .toList();
        Bars bars = new Bars();
        for (ClockRule rule : story.policy().clocks().rules()) {
            List<Clock> own = clocks.stream()
                    .filter(clock -> clock.key().code().equals(rule.code()))
                    .toList();
            long met = own.stream()
                    .filter(clock -> clock.state() == ClockState.MET)
                    .count();
            long late = own.stream().filter(Clock::hasBreached).count();
            if (met + late > 0) {
                bars.row(
                        rule.name(Locale.CHINESE) + " " + rule.code(),
                        100 * met / (met + late) + "%",
                        new Bars.Part("good", 100.0 * met / (met + late)),
                        new Bars.Part("bad", 100.0 * late / (met + late)));
            }
        }
        page.section("时限 Every wait is a clock")
                .add(HtmlPage.key("good", "按时 in time"))
                .add(HtmlPage.key("bad", "超期 late"))
                .add(bars.draw("share of each clock that was met", 100));
    }

    private void slowest(HtmlPage page) {
        Bars bars = new Bars();
        for (Slowest.Row row : story.slowest(SLOWEST).rows()) {
            bars.row(
                    row.name(),
                    row.hours() + " h",
                    new Bars.Part("b", row.median().toMinutes()));
        }
        page.section("办理最慢的诉求 The slowest categories, median from dispatch to reply")
                .add(bars.draw("hours"));
    }

    private void ticket(HtmlPage page, Dossier dossier) {
        Archive.File file = dossier.file();
        page.section("一件工单 One ticket: " + file.ticket().id())
                .add(new Timeline(file, dates).draw())
                .open("table");
        for (JournalLine line : dossier.journal()) {
            page.body()
                    .open("tr")
                    .element("td", line.at())
                    .element("td", line.who())
                    .element("td", line.what())
                    .close("tr");
        }
        page.body().close("table");
        citizen(page, dossier);
    }

    private void citizen(HtmlPage page, Dossier dossier) {
        Markup body = page.section("诉求人看到的 What the citizen sees").open("div", "class", "phone");
        dossier.citizensView().forEach(line -> body.element("p", line));
        body.close("div");
    }
}
