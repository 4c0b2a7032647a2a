package io.civicline.testkit.property;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.property.Folders.TOWN;
import static io.civicline.testkit.property.Folders.aRequest;
import static io.civicline.testkit.property.Folders.clock;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofDays;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.event.Entry;
import io.civicline.core.event.StepEvent.StepFailed;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import io.civicline.testkit.hotline.HotlineRig;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the complaints say of tickets under a folder: what it does not say does not happen, and what it says is what is shown. */
class FolderLifeTest {

    private static final String TUESDAY = "2026-03-10T10:00+08:00";

    private static HotlineRig rig(PolicyFiles folder) {
        return HotlineRig.with(PolicyFolder.load(folder)).at(TUESDAY);
    }

    private static List<String> withoutLimit(HotlineRig rig) {
        return rig.as(Actor.of("op", "operator"))
                .all(query -> query.openOnly().withoutWakeUp())
                .filter(ticket -> ticket.wakeUp().equals(new WakeUp.Never(WakeUp.Reason.NO_LIMIT)))
                .map(ticket -> ticket.id().value())
                .toList();
    }

    @Test
    void p27_a_ticket_that_no_limit_fits_says_so_and_is_listed_until_it_ends() {
        HotlineRig rig = rig(TOWN);
        Ticket limited = rig.register(aRequest("COMPLAINT", "roads"));
        Ticket free = rig.register(aRequest("INQUIRY", "roads"));

        assertThat(limited).hasClock("handle", ClockState.RUNNING);
        assertThat(free).hasNoClock("handle").neverWakesUp(WakeUp.Reason.NO_LIMIT);
        assertThat(withoutLimit(rig)).containsExactly(free.id().value());

        rig.submit(free, new Acknowledge());
        rig.submit(free, Reply.of(Finding.SOLVED, "已答复"));
        rig.submit(free, Audit.passed());
        rig.submit(free, new TellCitizen("PHONE"));
        rig.submit(free, Close.as(Closure.ANSWERED));
        assertThat(withoutLimit(rig)).isEmpty();
    }

    @Test
    void p27_a_target_that_is_absent_for_a_category_starts_no_clock_and_is_no_target_of_another() {
        String roadsOnly = clock("{ \"when\": { \"category\": \"roads\" }, \"within\": \"5wd\" }", "");
        HotlineRig rig = rig(TOWN.with("clocks.json", roadsOnly));

        Ticket roads = rig.register(aRequest("COMPLAINT", "roads"));
        Ticket water = rig.register(aRequest("COMPLAINT", "water"));

        assertThat(roads.clock("handle").limit().amount()).isEqualTo("5wd");
        assertThat(water.ledger().open()).isEmpty();
        assertThat(withoutLimit(rig)).containsExactly(water.id().value());
        rig.advance(ofDays(365));
        assertThat(rig.ticket(water)).hasNoClock("handle").isOpen();
    }

    @Test
    void p32_an_absent_limit_is_neither_zero_nor_for_ever() {
        HotlineRig rig = rig(TOWN);
        Ticket free = rig.register(aRequest("INQUIRY", "roads"));
        List<Entry> journal = rig.journal(free);

        rig.advance(ofDays(1));

        assertThat(rig.journal(free)).isEqualTo(journal);
        assertThat(rig.ticket(free).ledger().nextDue()).isEmpty();
        assertThat(rig.explain(free).clocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "30min, 30 minutes, 30分钟",
        "90min, 90 minutes, 90分钟",
        "120min, 120 minutes, 120分钟",
        "2h, 2 hours, 2小时",
        "24h, 24 hours, 24小时",
        "90wmin, 90 working minutes, 90个工作分钟",
        "2wh, 2 working hours, 2个工作小时",
        "8wh, 8 working hours, 8个工作小时",
        "7d, 7 calendar days, 7个自然日",
        "1w, 1 week, 1周",
        "3mo, 3 months, 3个月",
        "12mo, 12 months, 12个月",
        "1y, 1 year, 1年",
        "1wd, 1 working day, 1个工作日",
        "0.5wd, 0.5 working days, 0.5个工作日",
        "1.25wd, 1.25 working days, 1.25个工作日",
        "100wd, 100 working days, 100个工作日"
    })
    void p31_an_amount_is_the_same_wherever_it_stands(String amount, String english, String chinese) {
        PolicyFiles folder = TOWN.with(
                        "clocks.json",
                        clock("{ \"within\": \"" + amount + "\" }", "").replace("\"cn\"", "\"fractions\""))
                .with("countings.json", """
                        { "countings": [{ "id": "fractions", "firstDay": "OUT", "ends": "CLOSE_OF_BUSINESS", "lastDayOff": "KEEP",
                          "outsideHours": "KEEP", "pauses": "BY_DAY", "dayLength": "8wh" }] }""");
        PolicySet policy = PolicyFolder.load(folder);
        PolicyFiles written = PolicyFolder.files(policy);
        HotlineRig rig = HotlineRig.with(PolicyFolder.load(written)).at(TUESDAY);
        Ticket ticket = rig.register(aRequest("COMPLAINT", "roads"));
        ChosenLimit limit = ticket.clock("handle").limit();

        assertThat(within(policy)).isEqualTo(amount).isEqualTo(within(PolicyFolder.load(written)));
        assertThat(new String(written.bytes("clocks.json").orElseThrow(), UTF_8))
                .contains("\"" + amount + "\"");
        assertThat(limit.amount()).isEqualTo(amount);
        assertThat(rig.ticket(ticket).clock("handle").limit()).isEqualTo(limit);
        assertThat(rig.explain(ticket).clock("handle").text(Locale.ENGLISH)).contains(english);
        assertThat(rig.explain(ticket).clock("handle").text(Locale.CHINESE)).contains(chinese);
    }

    private static String within(PolicySet policy) {
        ClockRule rule = policy.clocks().rules().get(0);
        return String.valueOf(rule.limits().get(0).within());
    }

    @Test
    void p43_a_folder_without_clocks_serves_a_ticket_from_its_registration_to_its_end() {
        HotlineRig rig = rig(TOWN.without("clocks.json").without("calendars.json"));
        Ticket ticket = rig.register(aRequest("COMPLAINT", "roads"));
        assertThat(ticket).hasLead("roads").neverWakesUp(WakeUp.Reason.NO_LIMIT);

        rig.submit(ticket, new Acknowledge());
        rig.submit(ticket, new Note("已到现场"));
        assertThat(rig.submit(ticket, Reply.of(Finding.SOLVED, "已修补"))).hasStage(Stage.REPLIED);
        rig.submit(ticket, Audit.passed());
        rig.submit(ticket, new TellCitizen("PHONE"));
        assertThat(rig.submit(ticket, Close.as(Closure.ANSWERED))).isClosedAs(Closure.ANSWERED);

        assertThat(rig.explain(ticket).clocks()).isEmpty();
        assertThat(rig.explain(ticket).routing().text(Locale.ENGLISH)).contains("roads");
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void p49_a_step_that_could_not_act_is_stored_with_its_reason_and_the_next_ones_go_on() {
        HotlineRig rig = rig(TOWN.with("units.csv", "code,name\ncentre,中心\nroads,道路科\nwater,供水科\n")
                .with("relations.csv", "unit,relation,other\nwater,superior,centre\n")
                .with("clocks.json", clock("{ \"within\": \"5wd\" }", """
                        ,
                        "steps": [{ "id": "watch", "at": "due", "do": { "supervise": "unit.superior" } },
                                  { "id": "red", "at": "1wd after due", "do": "mark" },
                                  { "id": "centre", "at": "2wd after due", "do": { "supervise": ["unit.superior", "centre"] } }]""")));
        Ticket ticket = rig.register(aRequest("COMPLAINT", "roads"));

        rig.advance(ofDays(30));

        assertThat(rig.journal(ticket).stream()
                        .map(Entry::event)
                        .filter(StepFailed.class::isInstance)
                        .map(StepFailed.class::cast))
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.step().value()).isEqualTo("watch");
                    assertThat(failed.why()).isEqualTo(StepObstacle.NOBODY_FOUND);
                    assertThat(failed.notTaken()).hasSize(1);
                });
        assertThat(rig.journal(ticket))
                .extracting(entry -> entry.event().name())
                .contains("step-marked", "supervised");
        assertThat(rig.explain(ticket).clock("handle").clock().steps()).hasSize(3);
    }

    @Test
    void p50_a_folder_without_steps_escalates_nothing_and_tells_nobody_over_a_year() {
        HotlineRig rig = rig(TOWN);
        Ticket ticket = rig.register(aRequest("COMPLAINT", "roads"));
        int before = rig.journal(ticket).size();

        rig.advance(ofDays(366));

        assertThat(rig.journal(ticket).subList(before, rig.journal(ticket).size()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.event().name()).isEqualTo("clock-breached"));
        assertThat(rig.notices()).isEmpty();
        assertThat(rig.ticket(ticket)).hasLead("roads").neverWakesUp(WakeUp.Reason.NOTHING_RUNNING);
    }

    @Test
    void p50_a_folder_without_clocks_leaves_a_ticket_as_it_is_over_a_year() {
        HotlineRig rig = rig(TOWN.without("clocks.json"));
        Ticket ticket = rig.register(aRequest("COMPLAINT", "roads"));
        List<Entry> journal = rig.journal(ticket);

        rig.advance(ofDays(366));

        assertThat(rig.journal(ticket)).isEqualTo(journal);
        assertThat(rig.runDue().woken()).isZero();
    }
}
