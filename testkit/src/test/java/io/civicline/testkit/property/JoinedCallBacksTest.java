package io.civicline.testkit.property;

import static io.civicline.core.code.GradeCode.DISSATISFIED;
import static io.civicline.core.code.GradeCode.SATISFIED;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.civicline.core.access.Actor;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Contacting.WithdrawRequester;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Reopening.Reopen;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.RequesterId;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.party.Parties;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Desk;
import io.civicline.engine.policy.ReopenRule;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Call-backs of those whose tickets become one, and are taken apart again. */
class JoinedCallBacksTest {

    private static final Duration LONG = Duration.ofDays(30);

    private static final Attempt ANSWER = Attempt.answered().solved(Solved.YES).satisfied(SATISFIED);

    private final HotlineRig rig = from("1d after closed");

    private static HotlineRig from(String start) {
        return HotlineRig.with(CallBackCity.builder()
                        .followUp(CallBackCity.rule(start).build())
                        .build())
                .roles("operator", "dispatcher", "auditor", "supervisor", "caller")
                .at(TUESDAY);
    }

    private static Desk supervisor(HotlineRig rig) {
        return rig.desk("supervisor");
    }

    private static Ticket merge(HotlineRig rig, Ticket main, Ticket other) {
        return supervisor(rig)
                .merge(main.id(), List.of(other.id()), null, Act.NOW)
                .get(0)
                .ticket();
    }

    private static Ticket unmerge(HotlineRig rig, Ticket main, Ticket other) {
        return supervisor(rig)
                .unmerge(main.id(), other.id(), null, Act.NOW)
                .get(1)
                .ticket();
    }

    private static Ticket replied(HotlineRig rig, Ticket ticket) {
        rig.submit(ticket, new Acknowledge());
        return rig.submit(ticket, Reply.of(Finding.SOLVED, "已停工"));
    }

    private static Ticket closed(HotlineRig rig, Ticket ticket) {
        replied(rig, ticket);
        rig.submit(ticket, Audit.passed());
        rig.submit(ticket, new TellCitizen("PHONE"));
        return rig.submit(ticket, Close.as(Closure.RESOLVED));
    }

    private static List<String> states(HotlineRig rig, Ticket ticket) {
        return rig.ticket(ticket).followUps().all().stream()
                .map(f -> f.cycle() + " " + f.state()
                        + (f.skip() == null ? "" : " " + f.skip().reason()))
                .toList();
    }

    private static RequesterId last(HotlineRig rig, Ticket ticket) {
        List<RequesterId> all =
                rig.ticket(ticket).requesters().stream().map(one -> one.id()).toList();
        return all.get(all.size() - 1);
    }

    @Test
    void who_is_taken_out_of_a_closed_ticket_is_not_called_back_there() {
        Ticket main = rig.register(aComplaint());
        Ticket other = rig.register(aComplaint());
        merge(rig, main, other);
        closed(rig, main);
        rig.advance(Duration.ofDays(1).plusMinutes(1));

        unmerge(rig, main, other);

        assertThat(states(rig, main)).containsExactly("1 OPEN", "1 SKIPPED LEFT");
    }

    @Test
    void a_call_back_that_is_planned_for_who_leaves_never_opens() {
        Ticket main = rig.register(aComplaint());
        Ticket other = rig.register(aComplaint());
        merge(rig, main, other);
        closed(rig, main);

        unmerge(rig, main, other);
        rig.advance(LONG);

        assertThat(states(rig, main)).containsExactly("1 EXPIRED", "1 SKIPPED LEFT");
        assertThat(rig.desk("caller").toCallBack(query -> query)).isEmpty();
    }

    @Test
    void who_takes_his_request_back_while_he_is_to_be_called_is_called_no_more() {
        HotlineRig rig = from("handle.due");
        Ticket main = rig.register(aComplaint());
        merge(rig, main, rig.register(aComplaint()));
        rig.advanceTo(rig.ticket(main).clock("handle").due().plusSeconds(60));
        assertThat(states(rig, main)).containsExactly("1 OPEN", "1 OPEN");

        supervisor(rig).submit(main.id(), new WithdrawRequester(last(rig, main).value(), null));

        assertThat(states(rig, main)).containsExactly("1 OPEN", "1 SKIPPED LEFT");
        assertThat(rig.verify(main)).isWhole();
    }

    @Test
    void who_asks_on_a_ticket_that_was_taken_out_is_called_back_when_it_ends() {
        Ticket main = rig.register(aComplaint());
        Ticket other = rig.register(aComplaint());
        merge(rig, main, other);

        Ticket again = unmerge(rig, main, other);

        assertThat(again.followUps().cycle()).isEqualTo(2);
        assertThat(again.followUps().reopenings()).isZero();
        closed(rig, other);
        rig.advance(Duration.ofDays(1).plusMinutes(1));
        assertThat(states(rig, other)).containsExactly("1 SKIPPED MERGED", "2 OPEN");
        assertThat(rig.submit(other, Attempt.answered().solved(Solved.YES).satisfied(SATISFIED))
                        .followUps()
                        .all())
                .extracting(FollowUp::cycle, FollowUp::state)
                .contains(tuple(2, FollowUpState.FINISHED));
        assertThat(rig.verify(other)).isWhole();
    }

    @Test
    void a_ticket_that_was_replied_to_when_it_was_merged_is_routed_anew_when_it_is_taken_out() {
        Ticket main = rig.register(aComplaint());
        Ticket other = replied(rig, rig.register(aComplaint()));
        merge(rig, main, other);

        Ticket again = unmerge(rig, main, other);

        assertThat(again).hasStage(Stage.DISPATCHED).hasLead("north-streets");
        assertThat(again.clock("handle").state().isOpen()).isTrue();
        assertThat(closed(rig, other)).hasStage(Stage.CLOSED);
    }

    @Test
    void a_merged_ticket_is_handled_again_only_after_it_was_taken_out() {
        HotlineRig rig = HotlineRig.with(CallBackCity.builder()
                        .followUp(CallBackCity.decided("handle.due").build())
                        .build())
                .roles("operator", "dispatcher", "auditor", "supervisor", "caller")
                .at(TUESDAY);
        Ticket main = rig.register(aComplaint());
        Ticket other = rig.register(aComplaint());
        rig.advanceTo(rig.ticket(other).clock("handle").due().plusSeconds(60));
        rig.submit(other, Attempt.answered().solved(Solved.NO).satisfied(DISSATISFIED));
        merge(rig, main, other);
        SettleDissatisfaction rework = SettleDissatisfaction.as(Settlement.REWORKED, "…");

        assertThatRefused(() -> supervisor(rig).submit(other.id(), rework)).because(RefusalCode.IS_MERGED);
        assertThatRefused(() -> supervisor(rig).submit(other.id(), Reopen.because("not-settled", "…")))
                .because(RefusalCode.IS_MERGED);

        assertThat(unmerge(rig, main, other)).hasStage(Stage.DISPATCHED);
    }

    @Test
    void no_policy_reopens_what_ended_as_part_of_another() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReopenRule.of(
                        "30d", "from-the-minute", "city", 1, TakeUp.ROUTE, Closure.RESOLVED, Closure.MERGED))
                .withMessageContaining("not [RESOLVED, MERGED]");
    }

    @Test
    void as_many_as_can_ask_on_one_ticket_are_all_called_back_and_nobody_more_joins() {
        RegistrationForm crowd = aComplaint();
        for (int i = 1; i < Parties.MOST; i++) {
            crowd.requester(Requester.of("居民" + i, "1" + i));
        }
        Ticket main = rig.register(crowd);
        Ticket other = rig.register(aComplaint());
        RecordContact more = RecordContact.of(ContactPurpose.URGE, "PHONE").by(Requester.of("又一人", "2"));

        assertThatRefused(() -> merge(rig, main, other)).onlyBecause(RefusalCode.TOO_MANY_REQUESTERS);
        assertThatRefused(() -> rig.submit(main, more)).onlyBecause(RefusalCode.TOO_MANY_REQUESTERS);
        closed(rig, main);
        rig.advance(Duration.ofDays(1).plusMinutes(1));

        assertThat(rig.ticket(main).followUps().all())
                .hasSize(Parties.MOST)
                .allMatch(f -> f.state() == FollowUpState.OPEN);
    }

    @Test
    void whoever_acknowledged_or_spoke_to_the_citizen_writes_down_no_answer() {
        Ticket ticket = rig.register(aComplaint());
        rig.as(Actor.of("li", "handler").in("north-streets")).submit(ticket.id(), new Acknowledge());
        rig.as(Actor.of("wang", "handler").in("north-streets")).submit(ticket.id(), new FirstContact());
        rig.submit(ticket, Reply.of(Finding.SOLVED, "已停工"));
        rig.submit(ticket, Audit.passed());
        rig.submit(ticket, new TellCitizen("PHONE"));
        rig.submit(ticket, Close.as(Closure.RESOLVED));
        rig.advance(Duration.ofDays(1).plusMinutes(1));

        for (String who : List.of("li", "wang")) {
            assertThatRefused(() -> rig.as(Actor.of(who, "caller")).submit(ticket.id(), ANSWER))
                    .onlyBecause(RefusalCode.OWN_WORK);
        }
        assertThat(rig.as(Actor.of("zhao", "caller"))
                        .submit(ticket.id(), ANSWER)
                        .changed())
                .isTrue();
    }

    @Test
    void whoever_handled_a_ticket_that_was_merged_writes_down_no_answer_on_the_main_one() {
        Ticket main = rig.register(aComplaint());
        Ticket other = rig.register(aComplaint().region("3602"));
        rig.as(Actor.of("sun", "handler").in("south-streets")).submit(other.id(), new Acknowledge());
        Ticket merged = merge(rig, main, other);
        Attempt answer = ANSWER.of(last(rig, merged).value());
        closed(rig, main);
        rig.advance(Duration.ofDays(1).plusMinutes(1));

        assertThatRefused(() -> rig.as(Actor.of("sun", "caller")).submit(main.id(), answer))
                .onlyBecause(RefusalCode.OWN_WORK);
        assertThatRefused(() -> rig.as(Actor.of("boss", "supervisor").in("south-streets"))
                        .submit(main.id(), answer))
                .because(RefusalCode.OWN_WORK);
        assertThat(rig.verify(main)).isWhole();
    }
}
