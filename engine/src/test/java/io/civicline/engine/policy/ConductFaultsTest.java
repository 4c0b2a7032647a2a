package io.civicline.engine.policy;

import static io.civicline.core.condition.Conditions.always;
import static io.civicline.core.condition.Conditions.category;
import static io.civicline.engine.TownPolicies.ALWAYS;
import static io.civicline.engine.TownPolicies.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.clock.GivenDue;
import io.civicline.core.clock.PendingAtDue;
import io.civicline.core.code.Label;
import io.civicline.core.command.Approver;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.RulingLevel;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.ticket.Closure;
import io.civicline.core.who.Who;
import io.civicline.engine.TownPolicies;
import io.civicline.routing.ResultMode;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is wrong of pressing, promises, reviews, returns, extensions and follow-ups is told, each with its path. */
class ConductFaultsTest {

    private static final String MINUTES = "from-the-minute";

    /** The faults of the sound policy with more, said in both languages. */
    private static List<String> told(UnaryOperator<PolicySetBuilder> more) {
        PolicyFaults faults = catchThrowableOfType(PolicyFaults.class, more.apply(TownPolicies.builder())::build);
        assertThat(faults).as("the policy must have faults").isNotNull();
        for (Fault fault : faults.faults()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(fault.text(locale)).doesNotContain("{", "}").doesNotContain(fault.code());
            }
        }
        return faults.faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void a_level_of_supervision_is_defined_once_and_has_reasons() {
        assertThat(told(all -> all.supervision("daily").supervision("daily")))
                .containsExactlyInAnyOrder("supervisions DUPLICATE", "reasons.SUPERVISE EMPTY");
    }

    @Test
    void the_quiet_after_an_urge_is_whole_minutes_as_a_folder_writes_them() {
        assertThat(told(all -> all.quietAfterUrge(Duration.ofSeconds(90))))
                .containsExactlyInAnyOrder("quiet WHOLE_MINUTES");
    }

    @Test
    void a_promise_is_counted_by_what_the_policy_has() {
        assertThat(told(all -> all.promises(PromiseRules.of("5d", "no-counting", "no-calendar", 0))))
                .containsExactlyInAnyOrder("promises.counting UNKNOWN_CODE", "promises.calendar UNKNOWN_CODE");
        assertThat(told(all -> all.promises(PromiseRules.of("0.5wd", MINUTES, ALWAYS, 0))))
                .containsExactlyInAnyOrder("promises.within CONTRADICTION");
        assertThat(told(all -> all.promises(PromiseRules.of("5d", MINUTES, ALWAYS, 1))))
                .containsExactlyInAnyOrder("reasons.RENEGOTIATE EMPTY");
    }

    private static ClockRule word(String start) {
        return ClockRule.of("word", ClockScope.TICKET)
                .until(always(), GivenDue.COMMITMENT, null)
                .counted(MINUTES)
                .on(ALWAYS)
                .starts(start)
                .stops("promise-kept")
                .build();
    }

    @Test
    void a_clock_takes_the_date_of_a_promise_where_promises_are_made() {
        assertThat(told(all -> all.clock(word("promised")))).containsExactlyInAnyOrder("promises EMPTY");
        assertThat(told(all -> all.clock(word("registered")).promises(PromiseRules.of("5d", MINUTES, ALWAYS, 0))))
                .containsExactlyInAnyOrder("clocks[word] CONTRADICTION");
    }

    @Test
    void reviewers_are_roles_that_there_are_at_levels_named_once_and_reasons_are_named() {
        assertThat(told(all -> all.review(ReviewKind.EXCLUSION, ReviewLevel.of("first", "chief", "nobody"))
                        .review(ReviewKind.EXCLUSION, ReviewLevel.of("first", "chief"))))
                .containsExactlyInAnyOrder(
                        "reviews[EXCLUSION].levels DUPLICATE",
                        "reviews[EXCLUSION].levels[first].roles UNKNOWN_CODE",
                        "reasons.EXCLUDE EMPTY");
    }

    @Test
    void what_can_be_asked_again_has_one_level() {
        for (ReviewKind kind : List.of(ReviewKind.TERMINATION, ReviewKind.STAGED_CLOSING)) {
            assertThat(told(all -> all.reasons(ReasonUse.of(kind), "x")
                            .review(kind, ReviewLevel.of("first", "chief"))
                            .review(kind, ReviewLevel.of("second", "chief"))))
                    .containsExactlyInAnyOrder("reviews[" + kind + "].levels CONTRADICTION");
        }
    }

    @Test
    void returns_name_a_clock_that_there_is_and_silence_needs_one() {
        assertThat(told(all -> all.returns(2, "no-clock", ResultMode.PROPOSE)))
                .containsExactlyInAnyOrder("routing.returns.clock UNKNOWN_CODE");
        assertThat(told(all -> all.returns(new ReturnRules(
                        2,
                        null,
                        ResultMode.PROPOSE,
                        ReturnRules.Effect.ON_ANSWER,
                        ReturnRules.Silence.ACKNOWLEDGED,
                        List.of()))))
                .containsExactlyInAnyOrder("routing.returns.clock EMPTY");
    }

    @Test
    void rulings_are_made_by_roles_that_there_are_at_levels_named_once() {
        assertThat(told(all -> all.returns(ReturnRules.upTo(2)
                        .ruling(RulingLevel.of("centre", "chief", "nobody"))
                        .ruling(RulingLevel.of("city")))))
                .containsExactlyInAnyOrder(
                        "routing.returns.rulings[centre].roles UNKNOWN_CODE",
                        "routing.returns.rulings[city].roles EMPTY");
        assertThat(told(all -> all.returns(ReturnRules.upTo(2)
                        .ruling(RulingLevel.of("centre", "chief"))
                        .ruling(RulingLevel.of("centre", "chief")))))
                .containsExactlyInAnyOrder("routing.returns.rulings DUPLICATE");
    }

    @Test
    void work_is_given_on_along_relations_that_there_are_each_named_once() {
        assertThat(told(all -> all.subassign(SubassignRules.along("superior", "superior"))))
                .containsExactlyInAnyOrder(
                        "routing.subassign.relations UNKNOWN_CODE",
                        "routing.subassign.relations UNKNOWN_CODE",
                        "routing.subassign.relations DUPLICATE");
    }

    private static UnaryOperator<PolicySetBuilder> offering(ExtensionOffer... offers) {
        ClockRule.Builder clock =
                rule("task", ClockScope.LEAD, "10h").starts("dispatched").stops("replied");
        for (ExtensionOffer offer : offers) {
            clock.extendable(offer);
        }
        return all -> all.clock(clock.build());
    }

    @Test
    void an_extension_is_named_once_and_can_be_counted() {
        ExtensionOffer more = ExtensionOffer.of("more", "5h", 1);
        assertThat(told(offering(more, more))).containsExactlyInAnyOrder("clocks[task].extensions DUPLICATE");
        assertThat(told(offering(ExtensionOffer.of("more", "0.5wd", 1))))
                .containsExactlyInAnyOrder("clocks[task].extensions[more].by CONTRADICTION");
        assertThat(told(offering(ExtensionOffer.of("more", "0.5wd after received", 1))))
                .containsExactlyInAnyOrder("clocks[task].extensions[more].to CONTRADICTION");
    }

    @Test
    void who_decides_on_an_extension_is_there() {
        ExtensionOffer more = ExtensionOffer.of("more", "5h", 1);
        assertThat(told(offering(more.approvedBy(Approver.inRole("nobody")))))
                .containsExactlyInAnyOrder("clocks[task].extensions[more].approver.roles UNKNOWN_CODE");
        assertThat(told(offering(more.approvedBy(Approver.of(Who.unit("nobody"))))))
                .containsExactlyInAnyOrder("clocks[task].extensions[more].approver.who[0] UNKNOWN_CODE");
    }

    @Test
    void a_clock_waits_for_a_decision_that_has_a_clock_of_its_own() {
        ExtensionOffer more = ExtensionOffer.of("more", "5h", 1);
        assertThat(told(offering(more.pendingAtDue(PendingAtDue.HOLD))))
                .containsExactlyInAnyOrder("clocks[task].extensions[more].pendingAtDue HOLD_WITHOUT_END");
        assertThat(told(offering(more.decidedWithin("no-clock"))))
                .containsExactlyInAnyOrder("clocks[task].extensions[more].decide UNKNOWN_CODE");
        assertThat(told(offering(more.decidedWithin("sign"))))
                .containsExactlyInAnyOrder("clocks[task].extensions[more].decide NOT_OF_DECISIONS");
    }

    private static FollowUpRuleBuilder asking(String start) {
        return FollowUpRule.of("all", start)
                .counted(MINUTES, ALWAYS)
                .attempts(3, "2h", "00:00-24:00")
                .needs(Question.SOLVED)
                .expiry("expiry");
    }

    private static List<String> toldOf(FollowUpRule... rules) {
        return told(all -> {
            all.clock(rule("expiry", ClockScope.REQUESTER, "3d")
                    .starts("follow-up-opened")
                    .stops("follow-up-finished")
                    .cancels("follow-up-skipped")
                    .build());
            List.of(rules).forEach(all::followUp);
            return all;
        });
    }

    @Test
    void a_follow_up_rule_or_a_grade_is_defined_once_and_who_asks_for_grades_has_a_scale() {
        assertThat(toldOf(asking("closed").build(), asking("closed").build()))
                .containsExactlyInAnyOrder("followUps DUPLICATE");
        assertThat(toldOf(asking("closed").asks(Question.HOTLINE).build())).containsExactlyInAnyOrder("grades EMPTY");
        assertThat(told(all ->
                        all.grade(Grade.of("GOOD", "1"), Label.of("好")).grade(Grade.of("GOOD", "1"), Label.of("好"))))
                .containsExactlyInAnyOrder("grades DUPLICATE");
    }

    @Test
    void a_follow_up_begins_at_what_happens_or_is_due() {
        for (String start : List.of("received", "follow-up-opened", "1d before closed")) {
            assertThat(toldOf(asking(start).build()))
                    .as(start)
                    .containsExactlyInAnyOrder("followUps[all].start CONTRADICTION");
        }
        assertThat(toldOf(asking("no-clock.due").build()))
                .containsExactlyInAnyOrder("followUps[all].start UNKNOWN_CODE");
        assertThat(toldOf(asking("0.5wd after closed").build()))
                .containsExactlyInAnyOrder("followUps[all].start CONTRADICTION");
    }

    @Test
    void a_follow_up_names_what_the_policy_has() {
        FollowUpRule wrong = asking("closed")
                .counted("no-counting", "no-calendar")
                .when(category("no.such"))
                .except("lamps", category("no.such"))
                .by(Who.unit("nobody"))
                .dissatisfied(category("no.such"), Dissatisfaction.Supervise.by(Who.unit("nobody")))
                .build();
        assertThat(toldOf(wrong))
                .containsExactlyInAnyOrder(
                        "followUps[all].when.category UNKNOWN_CODE",
                        "followUps[all].except[lamps].when.category UNKNOWN_CODE",
                        "followUps[all].dissatisfied[0].when.category UNKNOWN_CODE",
                        "followUps[all].dissatisfied[0].do.supervise[0] UNKNOWN_CODE",
                        "followUps[all].by[0] UNKNOWN_CODE",
                        "followUps[all].counting UNKNOWN_CODE",
                        "followUps[all].calendar UNKNOWN_CODE");
        assertThat(toldOf(asking("closed").attempts(3, "0.5wd", "open").build()))
                .containsExactlyInAnyOrder("followUps[all].attempts.spacing CONTRADICTION");
    }

    @Test
    void every_follow_up_ends() {
        assertThat(toldOf(asking("closed").expiry("no-clock").build()))
                .containsExactlyInAnyOrder("followUps[all].expiry UNKNOWN_CODE");
        assertThat(toldOf(asking("closed").expiry("handle").build()))
                .containsExactlyInAnyOrder("followUps[all].expiry CONTRADICTION");
    }

    private static ClockRule.Builder ending(ClockScope scope, String start, String stop, String cancel) {
        return ClockRule.of("other", scope)
                .counted(MINUTES)
                .on(ALWAYS)
                .starts(start)
                .stops(stop)
                .cancels(cancel);
    }

    @Test
    void a_clock_that_leaves_some_follow_up_open_does_not_end_every_one() {
        String opened = "follow-up-opened";
        String finished = "follow-up-finished";
        String skipped = "follow-up-skipped";
        ClockScope requester = ClockScope.REQUESTER;
        for (ClockRule.Builder clock : List.of(
                ending(ClockScope.TICKET, opened, finished, skipped).within("3d"),
                ending(requester, "replied", finished, skipped).within("3d"),
                ending(requester, opened, "replied", skipped).within("3d"),
                ending(requester, opened, finished, "replied").within("3d"),
                ending(requester, opened, finished, skipped).within("3d").when(category("city")),
                ending(requester, opened, finished, skipped).within(category("city"), "3d", null))) {
            assertThat(told(all -> all.clock(clock.build())
                            .followUp(asking("closed").expiry("other").build())))
                    .contains("followUps[all].expiry CONTRADICTION");
        }
    }

    @Test
    void reopening_is_counted_by_what_the_policy_has_and_has_reasons() {
        assertThat(told(all -> all.reopening(
                        ReopenRule.of("15d", "no-counting", "no-calendar", 1, TakeUp.ROUTE, Closure.RESOLVED))))
                .containsExactlyInAnyOrder(
                        "reopening.counting UNKNOWN_CODE", "reopening.calendar UNKNOWN_CODE", "reasons.REOPEN EMPTY");
        assertThat(told(all -> all.reasons(ReasonUse.REOPEN, "x")
                        .reopening(ReopenRule.of("0.5wd", MINUTES, ALWAYS, 1, TakeUp.ROUTE, Closure.RESOLVED))))
                .containsExactlyInAnyOrder("reopening.within CONTRADICTION");
    }
}
