package io.civicline.testkit.property;

import static io.civicline.core.code.GradeCode.DISSATISFIED;
import static io.civicline.core.code.GradeCode.SATISFIED;
import static io.civicline.core.error.RefusalCode.CLOSED;
import static io.civicline.core.error.RefusalCode.FOLLOW_UP_NOT_OPEN;
import static io.civicline.core.error.RefusalCode.FOLLOW_UP_OVER;
import static io.civicline.core.error.RefusalCode.NOTHING_PENDING;
import static io.civicline.core.error.RefusalCode.NOT_CLOSED;
import static io.civicline.core.error.RefusalCode.NOT_REOPENED_AFTER;
import static io.civicline.core.error.RefusalCode.NOT_TOLD;
import static io.civicline.core.error.RefusalCode.NO_FOLLOW_UP;
import static io.civicline.core.error.RefusalCode.OUTSIDE_WINDOW;
import static io.civicline.core.error.RefusalCode.OWN_WORK;
import static io.civicline.core.error.RefusalCode.QUESTION_NOT_ASKED;
import static io.civicline.core.error.RefusalCode.REOPENINGS_USED_UP;
import static io.civicline.core.error.RefusalCode.TOO_LATE_TO_REOPEN;
import static io.civicline.core.error.RefusalCode.TOO_SOON;
import static io.civicline.core.error.RefusalCode.UNKNOWN_GRADE;
import static io.civicline.core.error.RefusalCode.WHICH_REQUESTER;
import static io.civicline.core.followup.Solved.NO;
import static io.civicline.core.followup.Solved.YES;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.ClockState;
import io.civicline.core.code.GradeCode;
import io.civicline.core.command.CallingBack.AnswerSurvey;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.CorrectAnswer;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Contacting.WithdrawRequester;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Reopening.Reopen;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Said;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.Refused;
import io.civicline.core.event.AnswerEvent.Dissatisfied;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.SkipReason;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.UnitId;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.check.PolicyReport;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.FollowUpRuleBuilder;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.ReopenRule;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Section 7 of the complaints: follow-ups, reopening, ends. */
class FollowUpsTest {

    private static final Attempt SATISFIED_ANSWER =
            Attempt.answered().solved(YES).satisfied(SATISFIED);
    private static final Attempt UNSATISFIED_ANSWER =
            Attempt.answered().solved(NO).satisfied(DISSATISFIED);

    private static HotlineRig rig(FollowUpRuleBuilder rule) {
        return HotlineRig.with(CallBackCity.builder().followUp(rule.build()).build())
                .at(TUESDAY);
    }

    private static Ticket replied(HotlineRig rig, Ticket ticket) {
        rig.submit(ticket, new Acknowledge());
        rig.submit(ticket, Reply.of(Finding.SOLVED, "已责令停工"));
        return rig.submit(ticket, Audit.passed());
    }

    private static Ticket closed(HotlineRig rig, Ticket ticket) {
        replied(rig, ticket);
        rig.submit(ticket, new TellCitizen("PHONE"));
        return rig.submit(ticket, Close.as(Closure.RESOLVED));
    }

    private static Ticket closed(HotlineRig rig) {
        return closed(rig, rig.register(aComplaint()));
    }

    private static FollowUp only(HotlineRig rig, Ticket ticket) {
        List<FollowUp> all = rig.ticket(ticket).followUps().all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static FollowUp last(HotlineRig rig, Ticket ticket) {
        List<FollowUp> all = rig.ticket(ticket).followUps().all();
        return all.get(all.size() - 1);
    }

    private static List<Event> events(HotlineRig rig, Ticket ticket) {
        return rig.journal(ticket).stream().map(Entry::event).toList();
    }

    @Test
    void p76_a_follow_up_belongs_to_a_cycle_of_handling_and_its_rule_is_the_policys() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);

        Ticket again = rig.submit(ticket, UNSATISFIED_ANSWER);

        assertThat(again.followUps().cycle()).isEqualTo(2);
        closed(rig, again);
        assertThat(rig.ticket(ticket).followUps().all())
                .extracting(FollowUp::cycle, FollowUp::state)
                .containsExactly(tuple(1, FollowUpState.FINISHED), tuple(2, FollowUpState.OPEN));
        Ticket settled = rig.submit(ticket, SATISFIED_ANSWER);
        RequesterId who = settled.requesters().get(0).id();
        assertThat(settled.followUps().grade(who).orElseThrow().code()).isEqualTo(SATISFIED);
        assertThat(settled.followUps().lastAnswered(who).orElseThrow().cycle())
                .as("settled the second time")
                .isEqualTo(2);
    }

    @Test
    void p77_a_ticket_that_is_reopened_and_closed_again_is_followed_up_again() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        rig.submit(ticket, SATISFIED_ANSWER);
        rig.advance(ofDays(1));

        closed(rig, rig.submit(ticket, Reopen.because("not-settled", "又开工了")));

        assertThat(last(rig, ticket).state()).isEqualTo(FollowUpState.OPEN);
        rig.submit(ticket, SATISFIED_ANSWER);
        assertThat(rig.ticket(ticket).followUps().all())
                .allMatch(f -> f.state() == FollowUpState.FINISHED)
                .hasSize(2);
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void p78_how_a_ticket_ended_and_who_asks_decide_whether_he_is_asked_and_he_is_asked_once() {
        HotlineRig rig = rig(CallBackCity.rule("closed").after(Closure.RESOLVED));
        Ticket withdrawn = rig.submit(rig.register(aComplaint()), new Withdraw(null));
        assertThat(only(rig, withdrawn).skip().reason()).isEqualTo(SkipReason.CLOSURE);

        Ticket silent = closed(
                rig,
                rig.register(aComplaint().requester(Requester.of("李", "139").withoutAnswer())));
        assertThat(rig.ticket(silent).followUps().all())
                .extracting(f -> f.skip() == null ? null : f.skip().reason())
                .containsExactly(null, SkipReason.NO_ANSWER_WANTED);

        RequesterId asked = silent.requesters().get(0).id();
        rig.submit(silent, SATISFIED_ANSWER.of(asked.value()));
        assertThatRefused(() -> rig.submit(silent, SATISFIED_ANSWER.of(asked.value())))
                .onlyBecause(FOLLOW_UP_OVER);
        assertThatRefused(() -> rig.submit(
                        silent,
                        SATISFIED_ANSWER.of(silent.requesters().get(1).id().value())))
                .onlyBecause(FOLLOW_UP_OVER);
        assertThatRefused(() -> rig.submit(silent, SATISFIED_ANSWER)).onlyBecause(WHICH_REQUESTER);
    }

    @Test
    void p78_nobody_is_asked_of_whom_no_rule_says_so() {
        HotlineRig rig = rig(CallBackCity.rule("replied").when(Conditions.kind("INQUIRY")));
        Ticket ticket = closed(rig);

        assertThat(only(rig, ticket).skip().reason()).isEqualTo(SkipReason.NO_RULE);
        HotlineRig other = rig(CallBackCity.rule("replied"));
        Ticket early = other.submit(other.register(aComplaint()), new Withdraw(null));
        assertThat(only(other, early).skip().reason()).isEqualTo(SkipReason.NOT_STARTED);
    }

    @Test
    void p78_exceptions_the_anonymous_and_who_is_represented_have_their_reason() {
        HotlineRig rig =
                rig(CallBackCity.rule("closed").onlyRepresentative().except("urgent", Conditions.urgency("URGENT")));

        Ticket urgent = closed(rig, rig.register(aComplaint().urgency("URGENT")));
        assertThat(only(rig, urgent).skip()).isEqualTo(new FollowUp.Skip(SkipReason.EXCEPTED, "urgent"));
        Ticket joint = closed(
                rig,
                rig.register(aComplaint().requester(Requester.of("李", "139")).requester(Requester.anonymous())));
        assertThat(rig.ticket(joint).followUps().all())
                .extracting(f -> f.skip() == null ? null : f.skip().reason())
                .containsExactly(null, SkipReason.REPRESENTED, SkipReason.ANONYMOUS);
    }

    @Test
    void p78_a_sample_is_the_same_on_every_node_and_about_as_large_as_the_policy_says() {
        HotlineRig rig = rig(CallBackCity.rule("registered").sample(30));
        List<Ticket> tickets = IntStream.range(0, 200)
                .mapToObj(i -> rig.register(aComplaint().externalId("s" + i)))
                .toList();

        long asked = tickets.stream()
                .filter(ticket -> only(rig, ticket).state() == FollowUpState.OPEN)
                .count();

        assertThat(asked).isBetween(40L, 80L);
        assertThat(tickets)
                .allMatch(ticket ->
                        only(rig, ticket).isActive() || only(rig, ticket).skip().reason() == SkipReason.NOT_SAMPLED);
    }

    @Test
    void p79_every_open_follow_up_expires_in_the_end_and_a_ticket_that_is_closed_wakes_up_for_it() {
        HotlineRig rig = rig(CallBackCity.rule("1d after closed"));
        Ticket ticket = closed(rig);
        assertThat(only(rig, ticket).state()).isEqualTo(FollowUpState.PLANNED);
        assertThatRefused(() -> rig.submit(ticket, SATISFIED_ANSWER)).onlyBecause(FOLLOW_UP_NOT_OPEN);

        rig.advanceTo(TUESDAY).advance(ofDays(1)).advance(ofHours(1));
        assertThat(only(rig, ticket).state()).isEqualTo(FollowUpState.OPEN);
        rig.advance(ofDays(3));

        assertThat(only(rig, ticket).state()).isEqualTo(FollowUpState.EXPIRED);
        assertThat(only(rig, ticket).endedAt()).isEqualTo(Instant.parse("2026-03-14T02:00:00Z"));
        assertThatRefused(() -> rig.submit(ticket, SATISFIED_ANSWER)).onlyBecause(FOLLOW_UP_OVER);
        assertThat(rig.ticket(ticket)).hasBreached("follow-up-expiry");
    }

    @Test
    void a_follow_up_is_open_at_its_instant_and_not_a_microsecond_before_though_no_worker_ran() {
        HotlineRig rig = rig(CallBackCity.rule("1h after closed"));
        Ticket ticket = closed(rig);
        Instant opens = only(rig, ticket).opensAt();
        rig.sleepUntil(opens.minusNanos(1000));
        assertThatRefused(() -> rig.submit(ticket, SATISFIED_ANSWER)).onlyBecause(FOLLOW_UP_NOT_OPEN);

        rig.sleepUntil(opens);
        rig.submit(ticket, Attempt.noAnswer());

        assertThat(only(rig, ticket).opensAt()).isEqualTo(opens);
        assertThat(only(rig, ticket).nextAttemptAt()).isAfter(opens);
        assertThat(rig.ticket(ticket).clock("follow-up-expiry").startedAt()).isEqualTo(opens);
        assertThat(rig.journal(ticket))
                .extracting(entry -> entry.event().name())
                .containsSubsequence("follow-up-opened", "follow-up-given", "clock-started", "attempted");
    }

    @Test
    void who_answers_a_survey_at_the_instant_at_which_it_opens_is_heard() {
        HotlineRig rig = rig(CallBackCity.rule("1h after closed"));
        Ticket ticket = closed(rig);
        Instant opens = only(rig, ticket).opensAt();
        rig.sleepUntil(opens);

        rig.submit(ticket, AnswerSurvey.via("WEB", Said.NOTHING.withSolved(YES).withResult("SATISFIED")));

        assertThat(only(rig, ticket).state()).isEqualTo(FollowUpState.FINISHED);
        assertThat(only(rig, ticket).endedAt()).isEqualTo(opens);
        assertThat(only(rig, ticket).nextAttemptAt()).isNull();
    }

    @Test
    void p79_what_has_expired_once_expires_the_next_time_round_as_well() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        rig.advance(ofDays(4));
        closed(rig, rig.submit(ticket, Reopen.because("not-settled", "又开工了")));
        assertThat(last(rig, ticket).state()).isEqualTo(FollowUpState.OPEN);

        rig.advance(ofDays(4));

        assertThat(rig.ticket(ticket).followUps().all())
                .extracting(FollowUp::state)
                .containsExactly(FollowUpState.EXPIRED, FollowUpState.EXPIRED);
    }

    @Test
    void p80_attempts_have_a_spacing_a_window_a_maximum_and_an_outcome_each() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        rig.submit(ticket, Attempt.noAnswer());
        assertThatRefused(() -> rig.submit(ticket, SATISFIED_ANSWER)).onlyBecause(TOO_SOON);
        assertThat(rig.ticket(ticket).toCallBack(rig.now())).isEmpty();

        rig.advanceTo("2026-03-10T21:00+08:00");
        assertThatRefused(() -> rig.submit(ticket, SATISFIED_ANSWER)).onlyBecause(OUTSIDE_WINDOW);
        rig.advanceTo("2026-03-11T09:00+08:00");
        assertThat(rig.desk("caller").toCallBack(q -> q)).hasSize(1);
        rig.submit(ticket, Attempt.of(CallOutcome.BUSY));
        rig.advance(ofHours(2));
        Ticket done = rig.submit(ticket, Attempt.of(CallOutcome.UNREACHABLE));

        FollowUp followUp = only(rig, done);
        assertThat(followUp.state()).isEqualTo(FollowUpState.FINISHED);
        assertThat(followUp.isValid()).as("not reached is neither good nor bad").isFalse();
        assertThat(followUp.attempts())
                .extracting(attempt -> attempt.outcome())
                .containsExactly(CallOutcome.NO_ANSWER, CallOutcome.BUSY, CallOutcome.UNREACHABLE);
        assertThat(done.clock("follow-up-expiry").state()).isEqualTo(ClockState.MET);
    }

    @Test
    void p80_an_attempt_in_the_evening_is_followed_by_one_when_the_window_opens() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        rig.advanceTo("2026-03-10T19:30+08:00");

        rig.submit(ticket, Attempt.noAnswer());

        assertThat(only(rig, ticket).nextAttemptAt()).isEqualTo(Instant.parse("2026-03-11T01:00:00Z"));
        Ticket wrong = closed(rig);
        rig.submit(wrong, Attempt.of(CallOutcome.WRONG_NUMBER));
        assertThat(only(rig, wrong).state()).isEqualTo(FollowUpState.FINISHED);
    }

    @Test
    void p81_whoever_handled_the_ticket_and_his_unit_cannot_write_down_the_answer() {
        HotlineRig rig =
                rig(CallBackCity.rule("closed").by(Who.unit("north-streets").or(Who.unit("police"))));
        Ticket ticket = closed(rig);

        assertThat(only(rig, ticket).by()).as("the lead is no candidate").hasToString("police");
        Actor own = Actor.of("x", "doorstep").in("north-streets");
        assertThatRefused(() -> rig.as(own).submit(ticket.id(), SATISFIED_ANSWER))
                .because(OWN_WORK);
        assertThatRefused(() -> rig.as(own).submit(ticket.id(), new AnswerSurvey(null, "WEB", said(YES, SATISFIED))))
                .because(OWN_WORK);
        Actor author = Actor.of("north-streets.handler", "caller");
        assertThatRefused(() -> rig.as(author).submit(ticket.id(), SATISFIED_ANSWER))
                .onlyBecause(OWN_WORK);
        rig.as(Actor.of("y", "doorstep").in("police")).submit(ticket.id(), SATISFIED_ANSWER);
        assertThat(only(rig, ticket).isValid()).isTrue();
    }

    private static Said said(Solved solved, GradeCode grade) {
        return new Said(null, null, solved, grade.value(), null, null, null);
    }

    @Test
    void p81_the_citizen_answers_by_himself_at_any_hour_and_a_second_call_keeps_his_first_answer() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        rig.advanceTo("2026-03-10T23:00+08:00");
        rig.submit(ticket, new AnswerSurvey(null, "WEB", said(YES, GradeCode.BASICALLY)));
        assertThat(only(rig, ticket).answer().orElseThrow().result().weight()).isEqualTo(new BigDecimal("0.9"));

        rig.submit(ticket, new CorrectAnswer(null, said(NO, DISSATISFIED)));

        FollowUp corrected = only(rig, ticket);
        assertThat(corrected.verdict().first().result().code()).isEqualTo(GradeCode.BASICALLY);
        assertThat(corrected.verdict().last().result().code()).isEqualTo(DISSATISFIED);
        assertThat(corrected.isUnsettled()).isTrue();
        rig.submit(ticket, SettleDissatisfaction.extended(rig.now().plus(ofDays(20)), "下月复工前完成"));
        assertThat(only(rig, ticket).isUnsettled()).isFalse();
    }

    @Test
    void answers_that_nobody_asked_for_are_refused_and_what_is_needed_makes_an_answer_valid() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        assertThatRefused(() -> rig.submit(ticket, SATISFIED_ANSWER.truthful(true)))
                .onlyBecause(QUESTION_NOT_ASKED);
        assertThatRefused(() -> rig.submit(ticket, Attempt.answered().satisfied(GradeCode.of("FINE"))))
                .onlyBecause(UNKNOWN_GRADE);

        rig.submit(ticket, Attempt.answered().solved(NO));

        assertThat(only(rig, ticket).isValid()).isFalse();
        assertThat(rig.ticket(ticket)).isClosedAs(Closure.RESOLVED);
    }

    @Test
    void p82_no_change_no_event() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        int before = rig.journal(ticket).size();

        rig.submit(ticket, new Note("问过"));

        assertThat(rig.journal(ticket)).hasSize(before + 1);
    }

    @Test
    void p83_the_time_to_reopen_counts_from_the_end_whatever_is_recorded_later() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        assertThatRefused(() -> rig.submit(rig.register(aComplaint()), Reopen.because("not-settled", "…")))
                .onlyBecause(NOT_CLOSED);
        rig.advance(ofDays(29));
        rig.submit(ticket, new Note("诉求人来电"));
        rig.advance(ofDays(1)).advance(ofHours(1));

        assertThatRefused(() -> rig.submit(ticket, Reopen.because("not-settled", "…")))
                .onlyBecause(TOO_LATE_TO_REOPEN);
        Ticket withdrawn = rig.submit(rig.register(aComplaint()), new Withdraw(null));
        assertThatRefused(() -> rig.submit(withdrawn, Reopen.because("not-settled", "…")))
                .onlyBecause(NOT_REOPENED_AFTER);
    }

    @Test
    void p84_a_reopened_ticket_is_its_handlers_again_with_a_clock_of_its_own() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        rig.advance(ofDays(1));

        Ticket again = rig.submit(ticket, Reopen.because("not-settled", "又开工了"));

        assertThat(again)
                .hasStage(Stage.HANDLING)
                .hasLead("north-streets")
                .isDue("rework", rig.now().plus(ofDays(2)));
        closed2(rig, again);
        assertThat(rig.ticket(ticket)).hasMet("rework").isClosedAs(Closure.RESOLVED);
        assertThatRefused(() -> rig.submit(ticket, Reopen.because("not-settled", "…")))
                .onlyBecause(REOPENINGS_USED_UP);
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void p84_a_policy_by_which_a_reopened_ticket_would_have_no_clock_is_warned_of() {
        ReopenRule rule = ReopenRule.of("30d", "from-the-minute", "city", 1, TakeUp.SAME_UNIT, Closure.RESOLVED);
        PolicySet without = TestCity.builder()
                .reasons(ReasonUse.REOPEN, "not-settled")
                .reopening(rule)
                .build();

        assertThat(PolicyReport.of(PolicyFolder.files(without)).warnings())
                .filteredOn(warning -> warning.code().equals("NOT_REARMED"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.path()).endsWith(" reopening"));
        assertThat(PolicyReport.of(PolicyFolder.files(CallBackCity.builder().build()))
                        .warnings())
                .noneMatch(warning -> warning.code().equals("NOT_REARMED"));
    }

    private static void closed2(HotlineRig rig, Ticket ticket) {
        rig.submit(ticket, Reply.of(Finding.SOLVED, "已停工"));
        rig.submit(ticket, Audit.passed());
        rig.submit(ticket, new TellCitizen("PHONE"));
        rig.submit(ticket, Close.as(Closure.RESOLVED));
    }

    @Test
    void p85_the_reason_of_each_end_and_its_instant_are_kept_when_a_ticket_is_taken_up_again() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        Instant firstEnd = ticket.ending().at();
        rig.advance(ofHours(1));

        Ticket again = rig.submit(ticket, UNSATISFIED_ANSWER);

        assertThat(again).isOpen();
        assertThat(again.endings().past()).hasSize(1);
        assertThat(again.endings().past().get(0).at()).isEqualTo(firstEnd);
        assertThat(again.endings().past().get(0).closure()).isEqualTo(Closure.RESOLVED);
    }

    @Test
    void an_unsatisfied_answer_has_the_ticket_handled_again_by_the_same_unit_and_the_second_time_a_superior_watches() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);
        rig.submit(ticket, UNSATISFIED_ANSWER);
        assertThat(rig.ticket(ticket)).hasStage(Stage.HANDLING).hasLead("north-streets");
        assertThat(only(rig, ticket).verdict().settlement()).isEqualTo(Settlement.REWORKED);
        assertThat(rig.ticket(ticket)).isDue("rework", rig.now().plus(ofDays(2)));

        closed2(rig, ticket);
        rig.submit(ticket, UNSATISFIED_ANSWER);

        assertThat(rig.ticket(ticket)).isClosedAs(Closure.RESOLVED);
        assertThat(events(rig, ticket).stream().filter(Dissatisfied.class::isInstance))
                .hasSize(2)
                .last()
                .hasFieldOrPropertyWithValue("supervisor", UnitId.of("centre"));
        assertThat(last(rig, ticket).isUnsettled()).isTrue();
        rig.submit(ticket, SettleDissatisfaction.as(Settlement.STRUCK_OFF, "诉求不合理"));
        assertThat(last(rig, ticket).isUnsettled()).isFalse();
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void when_the_limit_ends_the_citizen_is_asked_closed_or_not_and_the_moment_moves_with_the_due() {
        HotlineRig rig = rig(CallBackCity.rule("handle.due"));
        Ticket ticket = rig.register(aComplaint());
        Instant due = ticket.clock("handle").due();
        assertThat(only(rig, ticket).opensAt()).isEqualTo(due);

        rig.advanceTo(due.plusSeconds(1));
        assertThat(only(rig, ticket).state()).isEqualTo(FollowUpState.OPEN);
        rig.submit(ticket, UNSATISFIED_ANSWER);
        assertThat(rig.ticket(ticket)).hasStage(Stage.DISPATCHED);
        assertThat(events(rig, ticket)).noneMatch(ReopenEvent.class::isInstance);

        Ticket early = closed(rig);
        assertThat(only(rig, early).state()).isEqualTo(FollowUpState.PLANNED);
        rig.advanceTo(early.clock("handle").due().plusSeconds(1));
        assertThat(only(rig, early).state()).isEqualTo(FollowUpState.OPEN);
    }

    @Test
    void a_ticket_whose_limit_never_ran_is_no_ticket_without_a_reason() {
        HotlineRig rig = rig(CallBackCity.rule("handle.due"));
        Ticket ticket = rig.register(aComplaint().answer("已解释"));

        assertThat(only(rig, ticket).skip().reason()).isEqualTo(SkipReason.NOT_STARTED);
        assertThatRefused(() -> rig.submit(ticket, SATISFIED_ANSWER)).onlyBecause(FOLLOW_UP_OVER);
        HotlineRig none = HotlineRig.with(CallBackCity.builder().build()).at(TUESDAY);
        Ticket quiet = closed(none);
        assertThat(quiet.followUps().all()).isEmpty();
        assertThatRefused(() -> none.submit(quiet, SATISFIED_ANSWER)).onlyBecause(NO_FOLLOW_UP);
    }

    @Test
    void a_satisfied_answer_closes_a_ticket_whose_reply_has_passed_and_was_told() {
        HotlineRig rig = rig(CallBackCity.rule("citizen-told").closesWhenSatisfied());
        Ticket ticket = replied(rig, rig.register(aComplaint()));
        rig.submit(ticket, new TellCitizen("PHONE"));

        assertThat(rig.submit(ticket, SATISFIED_ANSWER)).isClosedAs(Closure.RESOLVED);
        assertThatRefused(() -> rig.submit(ticket, new Acknowledge())).because(CLOSED);
    }

    @Test
    void a_satisfied_answer_closes_nothing_that_a_person_could_not_close() {
        HotlineRig rig = rig(CallBackCity.rule("reply-passed").closesWhenSatisfied());
        Ticket ticket = replied(rig, rig.register(aComplaint()));

        assertThat(rig.submit(ticket, SATISFIED_ANSWER)).hasStage(Stage.REPLIED);
        assertThatRefused(() -> rig.submit(ticket, Close.as(Closure.RESOLVED))).onlyBecause(NOT_TOLD);
        rig.submit(ticket, new TellCitizen("PHONE"));
        assertThat(rig.submit(ticket, Close.as(Closure.RESOLVED))).isClosedAs(Closure.RESOLVED);
    }

    @Test
    void of_a_joint_request_who_waits_to_be_asked_is_asked_at_the_end_of_the_next_cycle() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig, rig.register(aComplaint().requester(Requester.of("李", "139"))));
        String first = ticket.requesters().get(0).id().value();

        rig.submit(ticket, UNSATISFIED_ANSWER.of(first));
        assertThat(rig.ticket(ticket).followUps().all())
                .extracting(f -> f.skip() == null ? null : f.skip().reason())
                .containsExactly(null, SkipReason.SUPERSEDED);
        closed2(rig, ticket);

        assertThat(rig.ticket(ticket).followUps().active()).hasSize(2);
    }

    private static Ticket told(HotlineRig rig) {
        Ticket ticket = replied(rig, rig.register(aComplaint().requester(Requester.of("李", "139"))));
        return rig.submit(ticket, new TellCitizen("PHONE"));
    }

    @Test
    void what_who_left_was_unhappy_with_keeps_nobody_else_from_the_end() {
        HotlineRig rig = rig(CallBackCity.decided("citizen-told").closesWhenSatisfied());
        Ticket ticket = told(rig);
        String first = ticket.requesters().get(0).id().value();
        String second = ticket.requesters().get(1).id().value();
        rig.submit(ticket, UNSATISFIED_ANSWER.of(first));
        rig.submit(ticket, WithdrawRequester.of(first));

        assertThat(rig.submit(ticket, SATISFIED_ANSWER.of(second))).isClosedAs(Closure.RESOLVED);
    }

    @Test
    void the_answer_of_who_left_can_still_be_settled_by_his_name() {
        HotlineRig rig = rig(CallBackCity.decided("citizen-told"));
        Ticket ticket = told(rig);
        String first = ticket.requesters().get(0).id().value();
        rig.submit(ticket, UNSATISFIED_ANSWER.of(first));
        rig.submit(ticket, WithdrawRequester.of(first));

        Ticket settled = rig.submit(
                ticket,
                SettleDissatisfaction.as(Settlement.STRUCK_OFF, "诉求人已撤回").of(first));
        assertThat(settled.followUps().all()).noneMatch(FollowUp::isUnsettled);
        assertThatRefused(() -> rig.submit(
                        ticket, SettleDissatisfaction.as(Settlement.FINAL, "x").of("nobody")))
                .because(NOTHING_PENDING);
    }

    @Test
    void a_briefing_names_the_unit_and_the_date_and_nobody_who_asked() {
        HotlineRig rig = rig(CallBackCity.rule("1d after closed"));
        Ticket ticket = rig.register(aComplaint());
        rig.submit(ticket, new Acknowledge());

        String chinese = rig.desk("operator").briefing(ticket.id(), Locale.CHINESE);
        String english = rig.desk("operator").briefing(ticket.id(), Locale.ENGLISH);

        assertThat(chinese)
                .contains("2026年3月10日10:00")
                .contains("办理：2026年3月17日")
                .doesNotContain("王女士", "138", "凌晨");
        assertThat(english)
                .contains("is handling it since 10 March 2026, 10:00")
                .contains("handling: by 17 March 2026");
        closed2(rig, ticket);
        assertThat(rig.desk("operator").briefing(ticket.id(), Locale.CHINESE))
                .contains("答复：已停工", "已于2026年3月10日10:00结案：已办结", "自2026年3月11日10:00起回访");
        Ticket declined = rig.register(aComplaint().decline("in-court"));
        assertThat(rig.desk("operator").briefing(declined.id(), Locale.ENGLISH)).contains("not accepted");
    }

    @Test
    void a_ticket_that_is_routed_anew_loses_its_lead_and_gets_another() {
        HotlineRig rig = HotlineRig.with(CallBackCity.builder()
                        .followUp(CallBackCity.rule("closed").build())
                        .reopening(ReopenRule.of("30d", "from-the-minute", "city", 1, TakeUp.PROPOSE, Closure.RESOLVED))
                        .build())
                .at(TUESDAY);
        Ticket ticket = closed(rig);

        Ticket again = rig.submit(ticket, Reopen.because("not-settled", "…"));

        assertThat(again).hasStage(Stage.REGISTERED).hasNoLead().isProposedTo("north-streets");
        assertThat(rig.submit(again, Dispatch.asProposed())).hasLead("north-streets");
        closed(rig, again);
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void whoever_may_not_is_refused() {
        HotlineRig rig = rig(CallBackCity.rule("closed"));
        Ticket ticket = closed(rig);

        assertThatThrownBy(() -> rig.desk("visitor").submit(ticket.id(), SATISFIED_ANSWER))
                .isInstanceOf(Refused.class);
    }
}
