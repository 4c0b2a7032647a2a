package io.civicline.testkit.property;

import static io.civicline.core.code.GradeCode.DISSATISFIED;
import static io.civicline.core.code.GradeCode.SATISFIED;
import static io.civicline.core.error.RefusalCode.ALREADY_PROMISED;
import static io.civicline.core.error.RefusalCode.CLOSED;
import static io.civicline.core.error.RefusalCode.DATE_OF_EXTENSION;
import static io.civicline.core.error.RefusalCode.NOT_AHEAD;
import static io.civicline.core.error.RefusalCode.NOT_TRANSFERRED;
import static io.civicline.core.error.RefusalCode.STILL_HANDLED;
import static io.civicline.core.error.RefusalCode.UNKNOWN_REASON;
import static io.civicline.core.followup.Solved.NO;
import static io.civicline.core.followup.Solved.YES;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofDays;

import io.civicline.core.clock.ClockState;
import io.civicline.core.code.RuleId;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.CorrectAnswer;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Supervising.AnswerSupervision;
import io.civicline.core.command.Supervising.AuditSupervision;
import io.civicline.core.command.Supervising.CloseSupervision;
import io.civicline.core.command.Supervising.Supervise;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.commitment.CommitmentState;
import io.civicline.core.condition.Conditions;
import io.civicline.core.event.AnswerEvent.Dissatisfied;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.PressEvent.SupervisionOrdered;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Settlement;
import io.civicline.core.id.UnitId;
import io.civicline.core.metric.Calibre;
import io.civicline.core.metric.Metric;
import io.civicline.core.press.Supervision;
import io.civicline.core.press.SupervisionState;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.review.AnswerRef;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.Dissatisfaction;
import io.civicline.engine.policy.FollowUpRule;
import io.civicline.engine.policy.FollowUpRuleBuilder;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an unsatisfied answer leads to, and how it ends. */
class DissatisfactionTest {

    private static final Attempt UNSATISFIED = Attempt.answered().solved(NO).satisfied(DISSATISFIED);
    private static final Dissatisfaction.Act LISTED = Dissatisfaction.Supervise.by(
                    Who.unit("north-streets").or(Who.unit("north-district")))
            .at(SupervisionLevel.of("listed"));

    private static HotlineRig rig(String start, Dissatisfaction.Act act) {
        FollowUpRuleBuilder rule = FollowUpRule.of("everybody", start)
                .counted("from-the-minute", "city")
                .attempts(3, "2h", "09:00-20:00")
                .needs(Question.SOLVED, Question.RESULT)
                .unsolved(NO)
                .expiry("follow-up-expiry")
                .dissatisfied(Conditions.always(), act);
        return HotlineRig.with(CallBackCity.builder().followUp(rule.build()).build())
                .roles("operator", "dispatcher", "auditor", "supervisor", "caller")
                .at(TUESDAY);
    }

    private static Ticket replied(HotlineRig rig) {
        Ticket ticket = rig.register(aComplaint());
        rig.submit(ticket, new Acknowledge());
        return rig.submit(ticket, Reply.of(Finding.SOLVED, "已责令停工"));
    }

    private static Ticket closed(HotlineRig rig) {
        Ticket ticket = replied(rig);
        rig.submit(ticket, Audit.passed());
        rig.submit(ticket, new TellCitizen("PHONE"));
        return rig.submit(ticket, Close.as(Closure.RESOLVED));
    }

    private static List<Event> events(HotlineRig rig, Ticket ticket) {
        return rig.journal(ticket).stream().map(Entry::event).toList();
    }

    private static FollowUp last(Ticket ticket) {
        List<FollowUp> all = ticket.followUps().all();
        return all.get(all.size() - 1);
    }

    @Test
    void a_closed_ticket_is_watched_at_the_level_of_the_rule_and_wants_its_answer_in_time() {
        HotlineRig rig = rig("closed", LISTED);
        Ticket ticket = rig.submit(closed(rig), UNSATISFIED);

        assertThat(ticket).isClosedAs(Closure.RESOLVED).hasClock("supervision-answer", ClockState.RUNNING);
        assertThat(ticket.pressing().supervisions()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(SupervisionState.ISSUED);
            assertThat(one.level()).isEqualTo(SupervisionLevel.of("listed"));
            assertThat(one.by()).as("not the unit that is watched").isEqualTo(UnitId.of("north-district"));
            assertThat(one.assignment())
                    .isEqualTo(ticket.handling().lead().orElseThrow().id());
            assertThat(one.answer()).isEqualTo(new AnswerRef(last(ticket).requester(), 1));
            assertThat(one.reason()).isNull();
        });
        assertThat(events(rig, ticket))
                .filteredOn(SupervisionOrdered.class::isInstance)
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", RuleId.of("everybody"));

        rig.advanceTo(ticket.clock("supervision-answer").due().plusSeconds(1));
        assertThat(rig.ticket(ticket)).hasClock("supervision-answer", ClockState.OVERDUE);
        rig.submit(ticket, new AnswerSupervision("已整改"));
        rig.desk("supervisor").submit(ticket.id(), new AuditSupervision(1, true, null));
        rig.desk("supervisor").submit(ticket.id(), new CloseSupervision(1, null));
        assertThat(rig.ticket(ticket)).isClosedAs(Closure.RESOLVED).hasClock("supervision-answer", ClockState.LATE);
        assertThat(rig.ticket(ticket).pressing().supervisions()).noneMatch(Supervision::isOpen);
        assertThatRefused(() -> rig.desk("supervisor").submit(ticket.id(), Supervise.at("daily", "overdue")))
                .onlyBecause(CLOSED);
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void an_answer_leads_to_one_supervision_however_often_it_is_corrected() {
        HotlineRig rig = rig("closed", LISTED);
        Ticket ticket = rig.submit(closed(rig), UNSATISFIED);

        rig.submit(
                ticket,
                new CorrectAnswer(
                        null,
                        Attempt.answered().solved(YES).satisfied(SATISFIED).said()));
        rig.submit(ticket, new CorrectAnswer(null, UNSATISFIED.said()));

        assertThat(rig.ticket(ticket).pressing().supervisions()).hasSize(1);
    }

    @Test
    void where_nobody_is_found_to_watch_the_journal_says_who_was_not_taken() {
        HotlineRig rig = rig("closed", Dissatisfaction.Supervise.by(Who.unit("north-streets")));
        Ticket ticket = rig.submit(closed(rig), UNSATISFIED);

        assertThat(ticket.pressing().supervisions()).isEmpty();
        assertThat(events(rig, ticket))
                .filteredOn(Dissatisfied.class::isInstance)
                .singleElement()
                .satisfies(
                        event -> assertThat(((Dissatisfied) event).notTaken()).hasSize(1));
        assertThat(last(ticket).isUnsettled()).isTrue();
    }

    @Test
    void what_is_struck_off_is_kept_and_does_not_count() {
        HotlineRig rig = rig("closed", new Dissatisfaction.Decide());
        Ticket ticket = rig.submit(closed(rig), UNSATISFIED);
        assertThat(last(ticket).counts()).isTrue();

        Ticket settled = rig.submit(ticket, SettleDissatisfaction.as(Settlement.STRUCK_OFF, "诉求不合理"));

        assertThat(last(settled).counts()).isFalse();
        assertThat(last(settled).isValid()).isTrue();
        assertThat(settled.followUps()
                        .grade(last(settled).requester())
                        .orElseThrow()
                        .code())
                .isEqualTo(DISSATISFIED);
        assertThat(Metric.SATISFACTION.of(List.of(settled), Calibre.COUNTED)).hasToString("-");
        assertThat(Metric.SATISFACTION.of(List.of(settled), Calibre.ALL)).hasToString("0.0%");
        rig.submit(
                ticket,
                new CorrectAnswer(
                        null,
                        Attempt.answered().solved(YES).satisfied(SATISFIED).said()));
        assertThat(last(rig.ticket(ticket)).counts())
                .as("not the answer that was struck off")
                .isTrue();
    }

    @Test
    void another_date_is_a_promise_that_is_kept_or_broken_though_the_ticket_is_closed() {
        HotlineRig rig = rig("closed", new Dissatisfaction.Decide());
        Ticket ticket = rig.submit(closed(rig), UNSATISFIED);
        Instant date = rig.now().plus(ofDays(10));
        assertThatRefused(() -> rig.submit(ticket, SettleDissatisfaction.as(Settlement.EXTENDED, "届时停工")))
                .onlyBecause(DATE_OF_EXTENSION);
        assertThatRefused(() -> rig.submit(ticket, SettleDissatisfaction.extended(rig.now(), "届时停工")))
                .onlyBecause(NOT_AHEAD);
        assertThatRefused(() -> rig.submit(
                        ticket, new SettleDissatisfaction(null, Settlement.FINAL, date, "petition-office", "届时停工")))
                .onlyBecause(DATE_OF_EXTENSION, NOT_TRANSFERRED);

        Ticket extended = rig.submit(ticket, SettleDissatisfaction.extended(date, "届时停工"));

        assertThat(extended).isClosedAs(Closure.RESOLVED);
        assertThat(extended.commitments().outstanding().orElseThrow().due()).isEqualTo(date);
        assertThat(last(extended).counts()).isTrue();
        rig.advanceTo(date.plusSeconds(1));
        assertThat(rig.ticket(ticket).commitments().isBroken()).isTrue();
        rig.submit(ticket, new KeepPromise());
        assertThat(rig.ticket(ticket).commitments().all().get(0).state()).isEqualTo(CommitmentState.KEPT_LATE);
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void there_is_no_second_promise_while_one_is_open() {
        HotlineRig rig = rig("registered", new Dissatisfaction.Decide());
        Ticket ticket = rig.register(aComplaint().requester(Requester.of("李", "139")));
        List<String> asked =
                ticket.requesters().stream().map(one -> one.id().value()).toList();
        asked.forEach(one -> rig.submit(ticket, UNSATISFIED.of(one)));
        SettleDissatisfaction later = SettleDissatisfaction.extended(rig.now().plus(ofDays(10)), "届时停工");

        rig.submit(ticket, later.of(asked.get(0)));

        assertThatRefused(() -> rig.submit(ticket, later.of(asked.get(1)))).onlyBecause(ALREADY_PROMISED);
    }

    @Test
    void what_is_transferred_leaves_its_unit_and_a_dispatcher_decides() {
        HotlineRig rig = rig("closed", new Dissatisfaction.Decide());
        Ticket ticket = rig.submit(closed(rig), UNSATISFIED);

        Ticket moved = rig.submit(ticket, SettleDissatisfaction.as(Settlement.TRANSFERRED, "应由公安办理"));

        assertThat(moved).hasStage(Stage.REGISTERED).hasNoLead().isOpen();
        assertThat(moved.handling().proposal()).isNotNull();
        assertThat(moved.followUps().cycle()).isEqualTo(2);
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void what_belongs_to_another_channel_keeps_its_end_and_an_open_ticket_is_closed_as_referred() {
        HotlineRig rig = rig("closed", new Dissatisfaction.Decide());
        Ticket over = rig.submit(closed(rig), UNSATISFIED);
        assertThatRefused(() -> rig.submit(over, SettleDissatisfaction.referred("the-moon", "应走信访渠道")))
                .onlyBecause(UNKNOWN_REASON);
        assertThat(rig.submit(over, SettleDissatisfaction.referred("petition-office", "应走信访渠道")))
                .isClosedAs(Closure.RESOLVED);

        HotlineRig early = rig("replied", new Dissatisfaction.Decide());
        Ticket open = early.submit(replied(early), UNSATISFIED);
        assertThat(open).isOpen();
        assertThat(early.submit(open, SettleDissatisfaction.referred("petition-office", "应走信访渠道")))
                .isClosedAs(Closure.REFERRED);
    }

    @Test
    void what_a_unit_still_handles_is_neither_reworked_nor_transferred() {
        HotlineRig rig = rig("registered", new Dissatisfaction.Decide());
        Ticket ticket = rig.submit(rig.register(aComplaint()), UNSATISFIED);

        for (Settlement how : List.of(Settlement.REWORKED, Settlement.TRANSFERRED)) {
            assertThatRefused(() -> rig.submit(ticket, SettleDissatisfaction.as(how, "再办")))
                    .onlyBecause(STILL_HANDLED);
        }
        assertThat(rig.submit(ticket, SettleDissatisfaction.extended(rig.now().plus(ofDays(2)), "两日内")))
                .hasStage(Stage.DISPATCHED);
    }
}
