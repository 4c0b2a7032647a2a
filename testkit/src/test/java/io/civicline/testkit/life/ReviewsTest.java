package io.civicline.testkit.life;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Excluding.DecideExclusion;
import io.civicline.core.command.Excluding.RequestExclusion;
import io.civicline.core.command.Excusing.DecideExcusal;
import io.civicline.core.command.Excusing.RequestExcusal;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Reviewing.Appeal;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Terminating.DecideTermination;
import io.civicline.core.command.Terminating.RequestTermination;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.ReviewEvent;
import io.civicline.core.reply.Finding;
import io.civicline.core.review.Measure;
import io.civicline.core.review.ReviewState;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of a reviewer: terminations (Weifang art. 21), excusals, exclusions. */
class ReviewsTest {

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);
    private final Ticket ticket = rig.register(aComplaint());

    private Ticket now() {
        return rig.ticket(ticket);
    }

    private void lead(io.civicline.core.command.Command command) {
        rig.as("north-streets").submit(ticket.id(), command);
    }

    @Test
    void a_termination_that_is_granted_ends_the_ticket_and_all_clocks() {
        lead(new RequestTermination("no-cooperation", "三次联系均拒绝"));
        rig.desk("supervisor").submit(ticket.id(), new DecideTermination(true, "因您未提供材料，终止办理"));

        assertThat(now()).hasStage(Stage.CLOSED);
        assertThat(now().ending().closure()).isEqualTo(Closure.TERMINATED);
        assertThat(now().ending().reason()).hasToString("no-cooperation");
        assertThat(now().ledger().open()).isEmpty();
    }

    @Test
    void a_termination_that_is_refused_lets_handling_go_on_and_can_be_asked_again() {
        lead(new RequestTermination("no-cooperation", "三次联系均拒绝"));
        assertThatRefused(() -> lead(new RequestTermination("no-cooperation", "再次申请")))
                .onlyBecause(RefusalCode.ALREADY_PENDING);
        rig.desk("supervisor").submit(ticket.id(), new DecideTermination(false, "请再联系一次"));

        assertThat(now()).hasStage(Stage.DISPATCHED);
        lead(new RequestTermination("no-cooperation", "仍然拒绝"));
        assertThat(now().reviews().pending()).hasSize(1);
    }

    @Test
    void a_termination_needs_words_either_way_and_lapses_with_the_part_for_which_it_was_asked() {
        lead(new RequestTermination("no-cooperation", "三次联系均拒绝"));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> rig.desk("supervisor").submit(ticket.id(), DecideTermination.granted("")))
                .withMessageContaining("explanation");
        lead(RequestReturn.because("not-our-duty", "非本单位职责"));
        rig.desk("dispatcher").submit(ticket.id(), DecideReturn.accept("north-streets"));

        assertThat(now().reviews().pending()).isEmpty();
    }

    @Test
    void a_request_that_has_lapsed_does_not_come_back_with_the_part() {
        lead(new Acknowledge());
        lead(new RequestTermination("no-cooperation", "三次联系均拒绝"));
        lead(Reply.of(Finding.SOLVED, "已处理"));
        rig.desk("auditor").submit(ticket.id(), Audit.sendBack("没有照片"));

        assertThat(now().reviews().find(1).orElseThrow().state()).isEqualTo(ReviewState.LAPSED);
        assertThatRefused(() -> rig.desk("supervisor").submit(ticket.id(), new DecideTermination(true, "终止")))
                .onlyBecause(RefusalCode.NOTHING_PENDING);
        lead(new RequestTermination("no-cooperation", "再次申请"));
        assertThat(now().reviews().pending()).hasSize(1);
    }

    @Test
    void an_excused_breach_stays_a_breach() {
        rig.advance(Duration.ofDays(2));
        assertThat(now().clock("acknowledge").hasBreached()).isTrue();
        lead(RequestExcusal.ofBreach("acknowledge", "force-majeure", "系统停机"));
        rig.desk("auditor").submit(ticket.id(), new DecideExcusal(1, true, null));

        assertThat(now().clock("acknowledge").hasBreached()).isTrue();
        assertThat(now().clock("acknowledge").isExcused()).isTrue();
        assertThat(now().clock("acknowledge").state()).isEqualTo(ClockState.OVERDUE);
        assertThatRefused(() -> lead(RequestExcusal.ofBreach("acknowledge", "force-majeure", "再申请")))
                .onlyBecause(RefusalCode.NO_BREACH);
        assertThatRefused(() -> lead(RequestExcusal.ofBreach("overall", "force-majeure", "没有超期")))
                .onlyBecause(RefusalCode.NO_BREACH);
    }

    @Test
    void an_excused_hop_stays_in_the_history_and_leaves_the_counts() {
        lead(RequestReturn.because("not-our-duty", "非本单位职责"));
        rig.desk("dispatcher").submit(ticket.id(), DecideReturn.accept("north-streets"));
        assertThat(now().returns()).isEqualTo(1);
        lead(RequestExcusal.ofHop("force-majeure", "派单有误"));
        rig.desk("auditor").submit(ticket.id(), new DecideExcusal(1, true, null));

        assertThat(now().returns()).isZero();
        assertThat(now().handling().returns()).isEqualTo(1);
        assertThat(now().handling().returners()).hasSize(1);
    }

    @Test
    void an_exclusion_goes_up_level_by_level_and_every_decision_is_kept() {
        rig.desk("operator").submit(ticket.id(), new Withdraw(null));
        lead(RequestExclusion.ofTicket(Measure.SATISFIED, "unreasonable", "诉求不合理", "dms:17"));
        assertThatRefused(() -> rig.desk("supervisor").submit(ticket.id(), new DecideExclusion(1, true, null)))
                .onlyBecause(RefusalCode.NOT_THIS_LEVEL);
        rig.desk("auditor").submit(ticket.id(), new DecideExclusion(1, false, "证据不足"));
        assertThat(now().reviews().isExcluded(Measure.SATISFIED)).isFalse();

        lead(new Appeal(1, "证据在案"));
        rig.desk("supervisor").submit(ticket.id(), new DecideExclusion(1, true, null));

        assertThat(now().reviews().isExcluded(Measure.SATISFIED)).isTrue();
        assertThat(now().reviews().isExcluded(Measure.SOLVED)).isFalse();
        assertThat(now().reviews().find(1).orElseThrow().decisions())
                .extracting(decision -> decision.level() + " " + decision.granted())
                .containsExactly("auditors false", "head true");
    }

    @Test
    void above_the_highest_level_nobody_is_asked_and_the_same_is_not_asked_anew() {
        lead(RequestExclusion.ofTicket(Measure.ALL, "unreasonable", "诉求不合理"));
        rig.desk("auditor").submit(ticket.id(), new DecideExclusion(1, false, "证据不足"));
        lead(new Appeal(1, "证据在案"));
        rig.desk("supervisor").submit(ticket.id(), new DecideExclusion(1, false, "维持"));

        assertThatRefused(() -> lead(new Appeal(1, "不服"))).onlyBecause(RefusalCode.NO_HIGHER_LEVEL);
        assertThatRefused(() -> lead(RequestExclusion.ofTicket(Measure.ALL, "unreasonable", "再申请")))
                .onlyBecause(RefusalCode.ALREADY_REVIEWED);
        assertThat(now().reviews().find(1).orElseThrow().state()).isEqualTo(ReviewState.REFUSED);
    }

    @Test
    void an_answer_that_nobody_gave_cannot_be_left_out() {
        String requester = now().registered().requesters().get(0).id().value();

        assertThatRefused(() -> rig.desk("supervisor")
                        .submit(
                                ticket.id(),
                                new RequestExclusion(requester, 1, Measure.SOLVED, "unreasonable", "误评", List.of())))
                .onlyBecause(RefusalCode.UNKNOWN_ANSWER);
    }

    @Test
    void nobody_decides_on_what_he_asked() {
        rig.advance(Duration.ofDays(2));
        HotlineRig city = HotlineRig.with(TestCity.builder().build()).at(TUESDAY);
        Ticket one = city.register(aComplaint());
        city.desk("supervisor").submit(one.id(), RequestExclusion.ofTicket(Measure.ALL, "unreasonable", "诉求不合理"));

        assertThatRefused(() -> city.desk("supervisor").submit(one.id(), new DecideExclusion(1, true, null)))
                .onlyBecause(RefusalCode.OWN_WORK, RefusalCode.NOT_THIS_LEVEL);
    }

    @Test
    void what_people_wrote_for_a_review_can_be_erased_and_its_moment_names_its_kind() {
        lead(new RequestTermination("no-cooperation", "王女士拒绝配合"));
        rig.desk("supervisor").submit(ticket.id(), new DecideTermination(false, "请再联系王女士"));
        rig.desk("supervisor").submit(ticket.id(), new EraseWords("诉求人申请"));

        assertThat(now().reviews().find(1).orElseThrow().basis().isErased()).isTrue();
        assertThat(rig.journal(ticket).stream()
                        .filter(entry -> entry.event() instanceof ReviewEvent)
                        .map(entry -> entry.event().moment()))
                .containsExactly("termination-requested", "termination-refused");
        assertThat(rig.journal(ticket).toString()).doesNotContain("王女士拒绝");
    }
}
