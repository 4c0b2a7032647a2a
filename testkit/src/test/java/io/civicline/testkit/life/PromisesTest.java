package io.civicline.testkit.life;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Promising.Promise;
import io.civicline.core.command.Promising.RenegotiatePromise;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Staging.DecideStagedClosing;
import io.civicline.core.command.Staging.RequestStagedClosing;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.commitment.Commitment;
import io.civicline.core.commitment.CommitmentState;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.CommitmentEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** Dated promises and staged closing (Jinan art. 24(3); Shenzhen 阶段性办结). */
class PromisesTest {

    /** Two days after {@link TestCity#TUESDAY}, at noon. */
    private static final Instant THURSDAY = Instant.parse("2026-03-12T04:00:00Z");

    private static final Instant APRIL = Instant.parse("2026-04-10T10:00:00Z");

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);
    private final Ticket ticket = rig.register(aComplaint());

    private Ticket now() {
        return rig.ticket(ticket);
    }

    private Commitment last() {
        return now().commitments().all().get(now().commitments().all().size() - 1);
    }

    private void lead(io.civicline.core.command.Command command) {
        rig.as("north-streets").submit(ticket.id(), command);
    }

    private void close() {
        lead(new Acknowledge());
        lead(Reply.of(Finding.EXPLAINED, "已解释"));
        rig.desk("auditor").submit(ticket.id(), Audit.passed());
        rig.desk("auditor").submit(ticket.id(), new TellCitizen("PHONE"));
        rig.desk("auditor").submit(ticket.id(), Close.as(Closure.ANSWERED));
    }

    @Test
    void a_promise_is_kept_at_its_date_and_broken_a_microsecond_later_however_late_that_is_noticed() {
        lead(new Promise("周四中午前回电", THURSDAY));
        rig.advanceTo("2026-03-12T12:00+08:00");
        assertThat(last().state()).isEqualTo(CommitmentState.OPEN);

        rig.advance(Duration.ofDays(3));

        assertThat(last().state()).isEqualTo(CommitmentState.BROKEN);
        assertThat(now().commitments().isBroken()).isTrue();
        Entry broken = rig.journal(ticket).stream()
                .filter(entry -> entry.event() instanceof CommitmentEvent.PromiseBroken)
                .findFirst()
                .orElseThrow();
        assertThat(broken.stamp().occurredAt()).isEqualTo(THURSDAY);
    }

    @Test
    void what_was_kept_in_time_and_recorded_late_was_kept() {
        lead(new Promise("周四中午前回电", THURSDAY));
        rig.advanceTo("2026-03-12T20:00+08:00");
        assertThat(last().state()).isEqualTo(CommitmentState.BROKEN);

        rig.as("north-streets").submit(ticket.id(), new KeepPromise(), Act.NOW.at(THURSDAY, "夜间补录"));

        assertThat(last().state()).isEqualTo(CommitmentState.KEPT);
    }

    @Test
    void the_promised_date_and_the_legal_due_are_two_clocks() {
        lead(new Promise("四月十日前修好", APRIL));

        assertThat(now().clock("promise").due()).isEqualTo(APRIL);
        assertThat(now().clock("handle").due()).isBefore(APRIL);
    }

    @Test
    void another_date_moves_the_clock_of_the_promise_and_only_as_often_as_the_policy_allows() {
        lead(new Promise("周四中午前回电", THURSDAY));
        lead(new RenegotiatePromise(APRIL, "rain", "连日下雨", "call-8"));

        assertThat(now().clock("promise").due()).isEqualTo(APRIL);
        assertThat(last().renegotiations())
                .singleElement()
                .satisfies(agreed -> assertThat(agreed.before()).isEqualTo(THURSDAY));
        assertThatRefused(() -> lead(new RenegotiatePromise(APRIL.plusSeconds(60), "rain", "还在下", "call-9")))
                .onlyBecause(RefusalCode.RENEGOTIATIONS_USED_UP);
    }

    @Test
    void after_the_date_it_is_too_late_to_agree_on_another_but_a_new_promise_can_be_made() {
        lead(new Promise("周四中午前回电", THURSDAY));
        rig.advanceTo("2026-03-13T09:00+08:00");
        assertThatRefused(() -> lead(new RenegotiatePromise(APRIL, "rain", "连日下雨", "call-8")))
                .onlyBecause(RefusalCode.PROMISE_DUE);

        lead(new Promise("四月十日前修好", APRIL));

        assertThat(now().commitments().all())
                .extracting(Commitment::state)
                .containsExactly(CommitmentState.BROKEN, CommitmentState.OPEN);
    }

    @Test
    void a_date_lies_ahead_and_not_further_than_the_policy_allows() {
        assertThatRefused(() -> lead(new Promise("昨天", Instant.parse("2026-03-10T02:00:00Z"))))
                .onlyBecause(RefusalCode.NOT_AHEAD);
        assertThatRefused(() -> lead(new Promise("明年", Instant.parse("2026-12-31T00:00:00Z"))))
                .onlyBecause(RefusalCode.TOO_FAR_AHEAD);
        lead(new Promise("四月十日前修好", APRIL));
        assertThatRefused(() -> lead(new Promise("四月十日前修好", APRIL))).onlyBecause(RefusalCode.ALREADY_PROMISED);
    }

    @Test
    void a_promise_outlives_an_answer_and_time_breaks_it_on_the_closed_ticket() {
        lead(new Promise("四月十日前修好", APRIL));
        close();
        assertThat(now().wakeUp().when()).contains(APRIL.plusNanos(1000));

        rig.advanceTo("2026-04-11T09:00+08:00");
        assertThat(last().state()).isEqualTo(CommitmentState.BROKEN);
        lead(new KeepPromise());
        assertThat(last().state()).isEqualTo(CommitmentState.KEPT_LATE);
    }

    @Test
    void who_takes_his_request_back_leaves_nothing_to_keep() {
        lead(new Promise("四月十日前修好", APRIL));
        rig.desk("operator").submit(ticket.id(), new Withdraw(null));

        assertThat(last().state()).isEqualTo(CommitmentState.RELEASED);
        assertThat(now().wakeUp().when()).isEmpty();
    }

    @Test
    void a_staged_closing_stops_handling_and_the_rest_is_promised_for_the_date_approved() {
        lead(new Acknowledge());
        lead(new RequestStagedClosing("season", "已修两盏", "余下两盏", APRIL));
        Instant sooner = APRIL.minus(Duration.ofDays(7));
        rig.desk("supervisor").submit(ticket.id(), new DecideStagedClosing(true, sooner, "提前一周"));

        assertThat(now().clock("handle").state()).isEqualTo(ClockState.MET);
        assertThat(now().clock("promise").due()).isEqualTo(sooner);
        assertThat(now()).hasStage(Stage.HANDLING);
        assertThat(now().commitments().isStaged()).isTrue();

        lead(Reply.of(Finding.SOLVED, "全部修好"));
        assertThat(last().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(now().clock("promise").state()).isEqualTo(ClockState.MET);
        assertThat(now().commitments().isStaged()).isFalse();
    }

    private void staged(Instant until) {
        lead(new Acknowledge());
        lead(new RequestStagedClosing("season", "已修两盏", "余下两盏", until));
        rig.desk("supervisor").submit(ticket.id(), DecideStagedClosing.approved());
    }

    @Test
    void a_reply_that_is_sent_back_keeps_no_staged_promise_and_the_next_one_does() {
        staged(APRIL);
        lead(Reply.of(Finding.SOLVED, "全部修好"));
        assertThat(last().state()).isEqualTo(CommitmentState.KEPT);

        rig.desk("auditor").submit(ticket.id(), Audit.sendBack("仍有一盏不亮"));
        assertThat(last().state()).isEqualTo(CommitmentState.OPEN);
        assertThat(now().commitments().isStaged()).isTrue();
        rig.advance(Duration.ofDays(1));
        lead(Reply.of(Finding.SOLVED, "全部修好"));

        assertThat(last().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(last().keptAt()).isEqualTo(rig.now());
    }

    @Test
    void a_staged_promise_whose_reply_is_sent_back_after_the_date_is_broken_with_that() {
        staged(THURSDAY);
        rig.advanceTo("2026-03-12T11:00+08:00");
        lead(Reply.of(Finding.SOLVED, "全部修好"));
        rig.advanceTo("2026-03-13T09:00+08:00");

        rig.desk("auditor").submit(ticket.id(), Audit.sendBack("仍有一盏不亮"));
        Instant sentBack = rig.now();
        rig.advance(Duration.ofMinutes(1));

        assertThat(last().state()).isEqualTo(CommitmentState.BROKEN);
        Entry broken = rig.journal(ticket).stream()
                .filter(entry -> entry.event() instanceof CommitmentEvent.PromiseBroken)
                .findFirst()
                .orElseThrow();
        assertThat(broken.stamp().occurredAt()).isEqualTo(sentBack);
        assertThat(rig.journal(ticket))
                .isSortedAccordingTo(Comparator.comparing(entry -> entry.stamp().occurredAt()));
        lead(Reply.of(Finding.SOLVED, "全部修好"));
        assertThat(last().state()).isEqualTo(CommitmentState.KEPT_LATE);
    }

    @Test
    void what_the_lead_had_done_before_it_replied_stays_done_when_the_reply_is_sent_back() {
        staged(APRIL);
        lead(new KeepPromise());
        rig.advance(Duration.ofMinutes(1));
        lead(Reply.of(Finding.SOLVED, "全部修好"));
        rig.advance(Duration.ofMinutes(1));

        rig.desk("auditor").submit(ticket.id(), Audit.sendBack("说明不详"));

        assertThat(last().state()).isEqualTo(CommitmentState.KEPT);
    }

    @Test
    void what_was_erased_is_not_promised_any_more() {
        lead(new Acknowledge());
        lead(new RequestStagedClosing("season", "已修两盏", "余下两盏", APRIL));
        rig.desk("supervisor").submit(ticket.id(), new EraseWords("依申请"));

        assertThatRefused(() -> rig.desk("supervisor").submit(ticket.id(), DecideStagedClosing.approved()))
                .onlyBecause(RefusalCode.WORDS_GONE);
        assertThat(rig.verify(ticket).isWhole()).isTrue();
    }

    @Test
    void a_staged_closing_that_is_refused_leaves_handling_as_it_was() {
        lead(new Acknowledge());
        lead(new RequestStagedClosing("season", "已修两盏", "余下两盏", APRIL));
        rig.desk("supervisor").submit(ticket.id(), new DecideStagedClosing(false, null, "应当一次修好"));

        assertThat(now().clock("handle").state()).isEqualTo(ClockState.RUNNING);
        assertThat(now().commitments().all()).isEmpty();
    }
}
