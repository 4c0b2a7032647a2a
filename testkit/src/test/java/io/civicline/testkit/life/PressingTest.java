package io.civicline.testkit.life;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Supervising.AnswerSupervision;
import io.civicline.core.command.Supervising.AuditSupervision;
import io.civicline.core.command.Supervising.CloseSupervision;
import io.civicline.core.command.Supervising.ReturnSupervision;
import io.civicline.core.command.Supervising.Supervise;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Urging.AnswerUrge;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.PressEvent;
import io.civicline.core.id.UnitId;
import io.civicline.core.press.Supervision;
import io.civicline.core.press.SupervisionState;
import io.civicline.core.press.UrgeCause;
import io.civicline.core.reply.Finding;
import io.civicline.core.situation.Counter;
import io.civicline.core.situation.TicketSituation;
import io.civicline.core.ticket.Ticket;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.StepAct;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Urging and supervision, by people and by clocks (Shandong 2017; Weifang art. 26; Jinan art. 28). */
class PressingTest {

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);
    private final Ticket ticket = rig.register(aComplaint());

    private Ticket now() {
        return rig.ticket(ticket);
    }

    private Supervision supervision(int number) {
        return now().pressing().supervision(number).orElseThrow();
    }

    @Test
    void an_urge_starts_the_clock_of_its_answer_and_the_answer_stops_it() {
        rig.desk("operator").submit(ticket.id(), Urge.byCitizen("call-7"));
        assertThat(now().pressing().isUnanswered(now().handling())).isTrue();
        assertThat(now().clock("urge-answer").state()).isEqualTo(ClockState.RUNNING);

        rig.as("north-streets").submit(ticket.id(), new AnswerUrge("今晚到场"));

        assertThat(now().clock("urge-answer").state()).isEqualTo(ClockState.MET);
        assertThat(now().pressing().isUnanswered(now().handling())).isFalse();
        assertThatRefused(() -> rig.as("north-streets").submit(ticket.id(), new AnswerUrge("再答")))
                .onlyBecause(RefusalCode.NOTHING_PENDING);
    }

    @Test
    void within_the_quiet_time_a_call_joins_the_urge_and_staff_change_nothing() {
        rig.desk("operator").submit(ticket.id(), Urge.byCitizen("call-7"));
        rig.advance(Duration.ofMinutes(29));

        assertThat(rig.desk("operator").submit(ticket.id(), Urge.because("请尽快")).changed())
                .isFalse();
        assertThat(rig.desk("operator")
                        .submit(ticket.id(), Urge.byCitizen("call-8"))
                        .events())
                .containsExactly(new PressEvent.UrgedAgain(
                        now().handling().lead().orElseThrow().id(), 1, "call-8"));
        assertThat(now().pressing().urges()).singleElement().satisfies(urge -> {
            assertThat(urge.contacts()).containsExactly("call-7", "call-8");
            assertThat(urge.cause()).isEqualTo(UrgeCause.CITIZEN);
        });

        rig.advance(Duration.ofMinutes(1));
        rig.desk("operator").submit(ticket.id(), Urge.byCitizen("call-9"));
        assertThat(now().pressing().urges()).hasSize(2);
    }

    @Test
    void several_urges_are_answered_by_one_answer_and_the_earliest_is_in_time_or_late() {
        rig.desk("operator").submit(ticket.id(), Urge.because("一"));
        rig.advance(Duration.ofHours(6));
        rig.desk("operator").submit(ticket.id(), Urge.because("二"));
        rig.advance(Duration.ofDays(1));

        rig.as("north-streets").submit(ticket.id(), new AnswerUrge("今晚到场"));

        assertThat(now().clock("urge-answer").state()).isEqualTo(ClockState.LATE);
        assertThat(now().pressing().urges())
                .allSatisfy(urge -> assertThat(urge.answer()).isNotNull());
    }

    @Test
    void the_reply_answers_what_was_urged() {
        rig.as("north-streets").submit(ticket.id(), new Acknowledge());
        rig.desk("operator").submit(ticket.id(), Urge.because("请尽快"));
        rig.as("north-streets").submit(ticket.id(), Reply.of(Finding.SOLVED, "已停工"));

        assertThat(now().pressing().isUnanswered(now().handling())).isFalse();
        assertThat(now().clock("urge-answer").state()).isEqualTo(ClockState.MET);
    }

    @Test
    void what_a_clock_urges_has_a_number_like_what_people_urge_and_both_are_counted() {
        rig.desk("operator").submit(ticket.id(), Urge.because("请尽快"));
        rig.advance(Duration.ofDays(11));

        assertThat(now().pressing().urges().get(0).cause()).isEqualTo(UrgeCause.STAFF);
        assertThat(now().pressing().urges().get(1).cause()).isEqualTo(UrgeCause.CLOCK);
        TicketSituation seen =
                new TicketSituation(now(), TestCity.policies().vocabulary(), LocalDateTime.parse("2026-03-21T10:00"));
        assertThat(seen.count(Counter.URGES)).isEqualTo(now().pressing().urges().size());
        assertThat(seen.count(Counter.SUPERVISIONS)).isPositive();
    }

    @Test
    void a_supervision_is_issued_answered_sent_back_answered_accepted_and_closed() {
        rig.desk("supervisor")
                .submit(ticket.id(), Supervise.at("listed", "overdue").by("north-district"));
        rig.as("north-streets").submit(ticket.id(), new AnswerSupervision("已布置"));
        assertThat(supervision(1).state()).isEqualTo(SupervisionState.ANSWERED);

        rig.as("north-district").submit(ticket.id(), new AuditSupervision(1, false, "没有时限"));
        assertThat(supervision(1).state()).isEqualTo(SupervisionState.ISSUED);
        assertThat(now().clock("supervision-answer").key().cycle()).isEqualTo(2);

        rig.as("north-streets").submit(ticket.id(), new AnswerSupervision("周五前完成"));
        rig.as("north-district").submit(ticket.id(), new AuditSupervision(1, true, null));
        assertThat(supervision(1).state()).isEqualTo(SupervisionState.ACCEPTED);
        rig.as("north-district").submit(ticket.id(), new CloseSupervision(1, "已整改"));
        assertThat(supervision(1).isOpen()).isFalse();
    }

    @Test
    void a_return_that_passes_ends_the_supervision() {
        rig.desk("supervisor").submit(ticket.id(), Supervise.at("daily", "overdue"));
        rig.as("north-streets").submit(ticket.id(), new ReturnSupervision("非本单位原因"));
        rig.desk("supervisor").submit(ticket.id(), new AuditSupervision(1, true, null));

        assertThat(supervision(1).isOpen()).isFalse();
    }

    @Test
    void nobody_watches_over_himself_or_judges_his_own_answer() {
        assertThatRefused(() -> rig.desk("supervisor")
                        .submit(ticket.id(), Supervise.at("daily", "overdue").by("north-streets")))
                .onlyBecause(RefusalCode.SUPERVISES_ITSELF);
        rig.desk("supervisor")
                .submit(ticket.id(), Supervise.at("daily", "overdue").by("north-district"));
        rig.as("north-streets").submit(ticket.id(), new AnswerSupervision("已布置"));

        assertThatRefused(() -> rig.as("north-streets").submit(ticket.id(), new AuditSupervision(1, true, null)))
                .onlyBecause(RefusalCode.OWN_WORK);
    }

    @Test
    void who_watches_may_see_the_ticket_and_who_is_complained_of_may_not_watch() {
        rig.desk("supervisor")
                .submit(ticket.id(), Supervise.at("daily", "overdue").by("police"));
        assertThat(rig.as("police").ticket(ticket.id()).id()).isEqualTo(ticket.id());

        Ticket about = rig.register(aComplaint().about("police"));
        assertThatRefused(() -> rig.desk("supervisor")
                        .submit(about.id(), Supervise.at("daily", "overdue").by("police")))
                .onlyBecause(RefusalCode.ACCUSED);
    }

    @Test
    void what_the_policy_does_not_know_is_refused_with_what_it_knows() {
        assertThatRefused(() -> rig.desk("supervisor").submit(ticket.id(), Supervise.at("harsh", "because")))
                .onlyBecause(RefusalCode.UNKNOWN_LEVEL, RefusalCode.UNKNOWN_REASON);
    }

    @Test
    void escalation_goes_to_another_unit_than_before() {
        HotlineRig city = HotlineRig.with(TestCity.builder()
                        .clock(ClockRule.of("ladder", ClockScope.LEAD)
                                .within("1h")
                                .counted("from-the-minute")
                                .on("round-the-clock")
                                .starts("dispatched")
                                .stops("replied")
                                .step("first", "due", StepAct.supervise("unit.superior", "centre"))
                                .step("second", "1h after due", StepAct.supervise("unit.superior", "centre"))
                                .step("third", "2h after due", StepAct.supervise("unit.superior", "centre"))
                                .build())
                        .build())
                .at(TUESDAY);
        Ticket slow = city.register(aComplaint());
        city.advance(Duration.ofHours(4));

        assertThat(city.ticket(slow).pressing().supervisions())
                .extracting(Supervision::by)
                .isEqualTo(List.of(UnitId.of("north-district"), UnitId.of("centre")));
        assertThat(city.ticket(slow).clock("ladder").steps())
                .extracting(step -> String.valueOf(step.obstacle()))
                .containsExactly("null", "null", "NOBODY_FOUND");
    }

    @Test
    void a_unit_does_not_learn_by_which_calls_a_confidential_citizen_urged() {
        Ticket secret = rig.register(aComplaint().confidential());
        rig.desk("operator").submit(secret.id(), Urge.byCitizen("call-7"));

        assertThat(rig.as("north-streets")
                        .ticket(secret.id())
                        .pressing()
                        .urges()
                        .get(0)
                        .contacts())
                .isEmpty();
        assertThat(rig.as("north-streets").journal(secret.id()).toString()).doesNotContain("call-7");
        assertThat(rig.desk("operator").journal(secret.id()).toString()).contains("call-7");
    }
}
