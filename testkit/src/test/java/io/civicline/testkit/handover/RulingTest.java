package io.civicline.testkit.handover;

import static io.civicline.core.error.RefusalCode.ACCUSED;
import static io.civicline.core.error.RefusalCode.ALREADY_PENDING;
import static io.civicline.core.error.RefusalCode.NOT_PERMITTED;
import static io.civicline.core.error.RefusalCode.RETURNS_LEFT;
import static io.civicline.core.error.RefusalCode.RULING_BINDS;
import static io.civicline.core.error.RefusalCode.RULING_STANDS;
import static io.civicline.core.error.RefusalCode.UNKNOWN_RULING_LEVEL;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.assignment.Ruling;
import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.HandingOver.Reassign;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.CountingRule;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who is responsible where that is disputed (裁定). */
class RulingTest {

    private static final String DOCUMENT = "临热裁〔2026〕1号";

    private final HotlineRig rig = HotlineRig.with(TestCity.builder()
                    .clock(ClockRule.of("ruling", ClockScope.TICKET)
                            .within("9wh")
                            .counted(CountingRule.FROM_THE_MINUTE.id())
                            .on("city")
                            .starts("ruling-requested")
                            .stops("ruled")
                            .build())
                    .build())
            .at(TestCity.TUESDAY);
    private final Ticket ticket = rig.register(aComplaint().dispatchTo("education", "power"));

    private Ticket by(String unit, Command command) {
        return rig.as(unit).submit(ticket.id(), command).ticket();
    }

    private void givenBackTwice() {
        for (String unit : new String[] {"education", "environment"}) {
            by(unit, RequestReturn.because("not-our-duty", "非职责"));
            rig.submit(ticket, DecideReturn.accept(unit));
            rig.submit(ticket, Dispatch.to(unit.equals("education") ? "environment" : "police"));
        }
    }

    private Ticket ruled(String lead) {
        return rig.desk("supervisor")
                .submit(ticket.id(), Rule.at("centre", DOCUMENT, lead))
                .ticket();
    }

    @Test
    void a_unit_asks_for_a_ruling_once_it_may_not_return_any_more() {
        assertThatRefused(() -> by("education", RequestRuling.because("职责不清"))).onlyBecause(RETURNS_LEFT);
        givenBackTwice();
        Ticket asked = by("police", RequestRuling.because("职责不清").proposing("education"));

        assertThat(asked.awaitsRuling()).isTrue();
        assertThat(asked.isDisputed()).isTrue();
        assertThat(asked).hasStage(Stage.DISPATCHED);
        assertThat(asked.clock("ruling").state()).isEqualTo(ClockState.RUNNING);
        assertThatRefused(() -> by("police", RequestRuling.because("再次"))).onlyBecause(ALREADY_PENDING);

        Ticket ruled = ruled("education");
        assertThat(ruled.clock("ruling").state()).isEqualTo(ClockState.MET);
        assertThat(ruled.awaitsRuling()).isFalse();
        assertThat(ruled.isDisputed()).isFalse();
    }

    @Test
    void a_unit_that_names_one_which_gave_it_back_may_ask_at_once() {
        by("education", new RequestReturn("not-our-duty", "是生态环境局的事", "environment"));
        rig.submit(ticket, DecideReturn.accept("education"));
        rig.submit(ticket, Dispatch.to("environment"));

        Ticket asked = by("environment", RequestRuling.because("双方互指").proposing("education"));
        assertThat(asked.awaitsRuling()).isTrue();
    }

    @Test
    void a_ruling_may_name_who_gave_it_back_and_counts_as_a_hop() {
        givenBackTwice();
        Ticket after = ruled("education");

        assertThat(after).isWith("education", "power").hasStage(Stage.DISPATCHED);
        assertThat(after.handling().hops()).isEqualTo(3);
        assertThat(after.handling().returns()).isEqualTo(2);
        assertThat(rig.explain(ticket).routing().text(Locale.ENGLISH))
                .contains("ruled by supervisor at the level 'the centre' that 教育局 leads, by authority of " + DOCUMENT);
        assertThat(rig.explain(ticket).routing().text(Locale.CHINESE)).contains("热线中心", "裁定由教育局主办", DOCUMENT);
    }

    @Test
    void a_ruling_binds_and_the_refusal_cites_the_law() {
        ruled("environment");

        assertThatRefused(() -> by("environment", RequestReturn.because("not-our-duty", "非职责")))
                .onlyBecause(RULING_BINDS)
                .naming("authority", DOCUMENT);
        assertThatRefused(() -> rig.submit(ticket, Recall.lead())).onlyBecause(RULING_BINDS);
        assertThatRefused(() -> rig.submit(ticket, Reassign.to("police", "改派"))).onlyBecause(RULING_BINDS);
        assertThatRefused(() -> by("environment", RequestRuling.because("不服"))).because(RULING_BINDS);
        assertThat(refusal()).endsWith("（依据：临川市12345管理办法 第二十二条）");
    }

    private String refusal() {
        return rig.as("environment")
                .preview(ticket.id(), RequestReturn.because("not-our-duty", "非职责"))
                .refusals()
                .get(0)
                .text(Locale.CHINESE);
    }

    @Test
    void who_helps_by_a_ruling_is_bound_too_and_others_are_not() {
        rig.desk("supervisor")
                .submit(ticket.id(), Rule.at("centre", DOCUMENT, "education").assist("police"));

        assertThatRefused(() -> rig.submit(ticket, TakeBack.from("police", "不再需要")))
                .onlyBecause(RULING_BINDS);
        Ticket after = rig.submit(ticket, TakeBack.from("power", "不再需要"));
        assertThat(after).isWith("education", "police");
        assertThat(after.handling().hops()).isZero();
    }

    @Test
    void only_a_higher_level_overturns_a_ruling() {
        ruled("environment");
        assertThatRefused(() -> ruled("police")).onlyBecause(RULING_STANDS).naming("level", "centre");

        Ticket after = rig.desk("vice-mayor")
                .submit(
                        ticket.id(),
                        Rule.at("vice-mayor", "临政专〔2026〕2号", "police").saying("以此为准"))
                .ticket();
        assertThat(after).isWith("police", "power");
        assertThat(after.handling().disputes().rulings()).hasSize(2);
        assertThatRefused(() -> ruled("environment")).onlyBecause(RULING_STANDS).naming("level", "vice-mayor");
    }

    @Test
    void who_may_not_rule_at_a_level_does_not() {
        assertThatRefused(() -> rig.desk("supervisor").submit(ticket.id(), Rule.at("vice-mayor", DOCUMENT, "police")))
                .onlyBecause(NOT_PERMITTED);
        assertThatRefused(() -> rig.desk("supervisor").submit(ticket.id(), Rule.at("minister", DOCUMENT, "police")))
                .onlyBecause(UNKNOWN_RULING_LEVEL);
    }

    @Test
    void a_ruling_settles_what_the_bound_unit_asked_and_never_names_an_accused_one() {
        by("education", RequestReturn.because("not-our-duty", "非职责"));
        Ticket after = ruled("education");
        assertThat(after.handling().lead().orElseThrow().returnAsk()).isNull();
        assertThat(by("education", new Acknowledge())).hasStage(Stage.HANDLING);

        Ticket about = rig.register(aComplaint().about("police").dispatchTo("education"));
        assertThatRefused(() -> rig.desk("supervisor").submit(about.id(), Rule.at("centre", DOCUMENT, "police")))
                .onlyBecause(ACCUSED);
    }

    @Test
    void the_grounds_are_erased_and_the_document_stays() {
        rig.desk("supervisor")
                .submit(ticket.id(), Rule.at("centre", DOCUMENT, "police").saying("因为王女士家的事"));
        Ticket erased = rig.submit(ticket, new EraseWords("诉求人申请"));

        Ruling ruling = erased.handling().disputes().inForce().orElseThrow();
        assertThat(ruling.authority()).isEqualTo(DOCUMENT);
        assertThat(ruling.opinion()).isNotNull().matches(words -> words.read().isEmpty());
        assertThat(ruling.binds(UnitId.of("police"))).isTrue();
        assertThat(rig.verify(ticket)).isWhole();
    }
}
