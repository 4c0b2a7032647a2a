package io.civicline.testkit.property;

import static io.civicline.core.code.GradeCode.BASICALLY;
import static io.civicline.core.code.GradeCode.DISSATISFIED;
import static io.civicline.core.code.GradeCode.SATISFIED;
import static io.civicline.core.followup.Solved.NO;
import static io.civicline.core.followup.Solved.YES;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.code.GradeCode;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Excluding.DecideExclusion;
import io.civicline.core.command.Excluding.RequestExclusion;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Reopening.Reopen;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.RequesterId;
import io.civicline.core.metric.Calibre;
import io.civicline.core.metric.Metric;
import io.civicline.core.metric.Rate;
import io.civicline.core.reply.Finding;
import io.civicline.core.review.AnswerRef;
import io.civicline.core.review.Measure;
import io.civicline.core.review.Reviews;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.policy.Dissatisfaction;
import io.civicline.engine.policy.FollowUpRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.ReopenRule;
import io.civicline.testkit.hotline.HotlineRig;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates over tickets of the test city, each counted by hand. */
class MetricsTest {

    private final HotlineRig rig = HotlineRig.with(policies())
            .roles("operator", "dispatcher", "auditor", "supervisor", "caller")
            .at(TUESDAY);
    private final List<Ticket> made = new ArrayList<>();

    private static PolicySet policies() {
        return CallBackCity.builder()
                .followUp(FollowUpRule.of("everybody", "closed")
                        .counted("from-the-minute", "city")
                        .attempts(3, "2h", "00:00-24:00")
                        .lastAfter(CallOutcome.WRONG_NUMBER)
                        .needs(Question.SOLVED, Question.RESULT)
                        .asks(Question.CONTACTED)
                        .unsolved(NO)
                        .expiry("follow-up-expiry")
                        .dissatisfied(Conditions.always(), new Dissatisfaction.Decide())
                        .build())
                .reopening(ReopenRule.of(
                        "30d", "from-the-minute", "city", 2, TakeUp.SAME_UNIT, Closure.RESOLVED, Closure.DECLINED))
                .build();
    }

    private Ticket closed() {
        Ticket ticket = rig.register(aComplaint());
        made.add(ticket);
        return closed(ticket);
    }

    private Ticket closed(Ticket ticket) {
        rig.submit(ticket, new Acknowledge());
        rig.submit(ticket, Reply.of(Finding.SOLVED, "已责令停工"));
        rig.submit(ticket, Audit.passed());
        rig.submit(ticket, new TellCitizen("PHONE"));
        return rig.submit(ticket, Close.as(Closure.RESOLVED));
    }

    private Ticket declined() {
        Ticket ticket = rig.register(aComplaint().decline("in-court"));
        made.add(ticket);
        return ticket;
    }

    private Ticket reopened(Ticket ticket) {
        return rig.submit(ticket, Reopen.because("not-settled", "又开工了"));
    }

    private List<Ticket> tickets() {
        return made.stream().map(rig::ticket).toList();
    }

    private Rate counted(Metric metric) {
        return metric.of(tickets(), Calibre.COUNTED);
    }

    private Rate all(Metric metric) {
        return metric.of(tickets(), Calibre.ALL);
    }

    private static Attempt said(Solved solved, GradeCode grade) {
        return Attempt.answered().solved(solved).satisfied(grade);
    }

    @Test
    void p86_a_ticket_that_was_rejected_and_reopened_is_in_the_denominator_too_and_twice_reopened_counts_once() {
        reopened(declined());
        Ticket twice = closed(reopened(closed()));
        rig.advance(ofDays(1));
        reopened(twice);
        closed();
        made.add(rig.register(aComplaint()));

        assertThat(rig.ticket(twice).followUps().reopenings()).isEqualTo(2);
        assertThat(counted(Metric.REOPENING)).isEqualTo(new Rate(BigDecimal.valueOf(2), 3));
        assertThat(counted(Metric.REOPENING)).hasToString("66.7%");
    }

    @Test
    void p86_where_every_ticket_was_reopened_the_rate_is_a_hundred_percent_and_never_more() {
        reopened(declined());
        reopened(closed(reopened(closed())));

        assertThat(counted(Metric.REOPENING)).hasToString("100.0%");
    }

    @Test
    void p86_a_ticket_that_was_merged_has_not_ended_and_one_that_was_withdrawn_has() {
        Ticket main = rig.register(aComplaint());
        Ticket other = rig.register(aComplaint().externalId("second"));
        rig.desk("supervisor").merge(main.id(), List.of(other.id()), null, Act.NOW);
        made.addAll(List.of(main, other));
        assertThat(counted(Metric.REOPENING)).isEqualTo(Rate.NONE).hasToString("-");

        made.add(rig.submit(rig.register(aComplaint().externalId("third")), new Withdraw(null)));
        assertThat(counted(Metric.REOPENING)).hasToString("0.0%");
    }

    @Test
    void p86_each_metric_that_ships_says_its_numerator_and_denominator_and_has_no_value_where_nothing_is() {
        assertThat(Metric.all())
                .extracting(Metric::id)
                .containsExactly("response", "resolution", "satisfaction", "reached", "reopening");
        assertThat(Metric.all()).allSatisfy(metric -> {
            assertThat(metric.numerator().zh())
                    .containsPattern("\\p{IsHan}")
                    .isNotEqualTo(metric.denominator().zh());
            assertThat(metric.numerator().en())
                    .contains(" ")
                    .isNotEqualTo(metric.denominator().en());
            assertThat(metric.of(List.of(), Calibre.ALL)).isEqualTo(Rate.NONE);
            assertThat(metric.of(List.of(), Calibre.ALL).percent()).isEmpty();
        });
    }

    @Test
    void p86_the_last_valid_answer_of_each_requester_is_weighed_and_who_was_not_reached_is_in_no_rate_but_one() {
        rig.submit(closed(), said(YES, SATISFIED).contacted(true));
        rig.submit(closed(), said(YES, BASICALLY));
        rig.submit(closed(), said(NO, DISSATISFIED).contacted(false));
        rig.submit(closed(), Attempt.of(CallOutcome.WRONG_NUMBER));
        rig.submit(closed(), Attempt.answered().solved(YES));

        assertThat(counted(Metric.RESPONSE)).isEqualTo(new Rate(BigDecimal.ONE, 2));
        assertThat(counted(Metric.RESOLUTION)).isEqualTo(new Rate(BigDecimal.valueOf(2), 3));
        assertThat(counted(Metric.SATISFACTION)).isEqualTo(new Rate(new BigDecimal("1.9"), 3));
        assertThat(counted(Metric.SATISFACTION)).hasToString("63.3%");
        assertThat(counted(Metric.REACHED)).as("three of five").isEqualTo(new Rate(BigDecimal.valueOf(3), 5));
    }

    @Test
    void p86_what_was_excluded_or_struck_off_is_left_out_of_one_calibre_and_stands_in_the_other() {
        rig.submit(closed(), said(YES, SATISFIED));
        Ticket struckOff = rig.submit(closed(), said(NO, DISSATISFIED));
        rig.submit(struckOff, SettleDissatisfaction.as(Settlement.STRUCK_OFF, "诉求不合理"));
        Ticket excluded = rig.submit(closed(), said(NO, DISSATISFIED));
        rig.submit(excluded, RequestExclusion.ofTicket(Measure.SATISFIED, "unreasonable", "误评", "dms:1"));
        rig.desk("auditor").submit(excluded.id(), new DecideExclusion(1, true, null));

        assertThat(all(Metric.SATISFACTION)).isEqualTo(new Rate(BigDecimal.ONE, 3));
        assertThat(counted(Metric.SATISFACTION)).isEqualTo(new Rate(BigDecimal.ONE, 1));
        assertThat(counted(Metric.RESOLUTION)).as("only its grade is excluded").isEqualTo(new Rate(BigDecimal.ONE, 2));
    }

    @Test
    void one_answer_can_be_left_out_alone_if_there_is_one_and_both_calibres_stay_derivable() {
        Ticket ticket = rig.submit(closed(), said(NO, DISSATISFIED));
        RequesterId who = ticket.requesters().get(0).id();
        for (int cycle : List.of(-1, 0, 2)) {
            assertThatRefused(() -> rig.desk("supervisor").submit(ticket.id(), exclusion(who, cycle)))
                    .onlyBecause(RefusalCode.UNKNOWN_ANSWER);
        }
        rig.desk("supervisor").submit(ticket.id(), exclusion(who, 1));
        rig.desk("auditor").submit(ticket.id(), new DecideExclusion(1, true, null));

        Reviews reviews = rig.ticket(ticket).reviews();
        assertThat(reviews.isExcluded(new AnswerRef(who, 1), Measure.SOLVED)).isTrue();
        assertThat(reviews.isExcluded(new AnswerRef(who, 2), Measure.SOLVED)).isFalse();
        assertThat(reviews.isExcluded(Measure.SOLVED)).isFalse();
        assertThat(counted(Metric.RESOLUTION)).isEqualTo(Rate.NONE);
        assertThat(all(Metric.RESOLUTION)).hasToString("0.0%");
    }

    private static RequestExclusion exclusion(RequesterId who, int cycle) {
        return new RequestExclusion(who.value(), cycle, Measure.SOLVED, "unreasonable", "误评", List.of());
    }

    @Test
    void p86_a_rate_is_at_most_the_whole_and_has_one_decimal() {
        assertThat(new Rate(new BigDecimal("2.9"), 3)).hasToString("96.7%");
        assertThat(new Rate(BigDecimal.ZERO, 3)).hasToString("0.0%");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(BigDecimal.valueOf(2), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(BigDecimal.ONE.negate(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.NONE.plus(new BigDecimal("1.1")));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.NONE.plus(new BigDecimal("-0.1")));
    }
}
