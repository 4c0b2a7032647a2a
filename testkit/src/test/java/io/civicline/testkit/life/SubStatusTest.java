package io.civicline.testkit.life;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.ClockState;
import io.civicline.core.code.StatusCode;
import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Tracking.SetStatus;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Entry;
import io.civicline.core.event.StatusEvent;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a city calls a part of a stage: who sets it, what it rests, and that it ends with its stage. */
class SubStatusTest {

    private static final SetStatus PARTS = SetStatus.to("parts");
    private static final SetStatus ON_SITE = SetStatus.to("on-site");
    private static final Suspend SUSPEND = new Suspend("waits-for-expertise", "等待鉴定");
    private static final Reply REPLY = Reply.of(Finding.SOLVED, "已修好");

    private final HotlineRig rig = HotlineRig.with(policies()).at(TUESDAY);
    private final Ticket ticket = rig.register(aComplaint());

    /** The city; beside it a clock of its own for missing parts, and one of the whole ticket that rests meanwhile. */
    private static PolicySet policies() {
        return TestCity.builder()
                .clock(clock("missing-parts")
                        .when(Conditions.status("parts"))
                        .within("2d")
                        .starts("status-set")
                        .stops("status-cleared", "replied")
                        .build())
                .clock(clock("look")
                        .within("3d")
                        .starts("host:look-ordered")
                        .stops("host:look-done")
                        .pausedDuring("parts", "to-check")
                        .build())
                .notice(NoticeRule.of("standing", "status-set", Audience.REQUESTERS, "sms", "工单{ticket}：{status}"))
                .build();
    }

    private static ClockRule.Builder clock(String code) {
        return ClockRule.of(code, ClockScope.TICKET).counted("from-the-minute").on("round-the-clock");
    }

    private Ticket handling() {
        return lead(new Acknowledge());
    }

    private Ticket lead(Command command) {
        return rig.as("north-streets").submit(ticket.id(), command).ticket();
    }

    private List<String> events() {
        return rig.journal(ticket).stream()
                .map(Entry::event)
                .map(event -> event.name())
                .toList();
    }

    @Test
    void the_lead_sets_it_and_everybody_who_sees_the_ticket_sees_it() {
        handling();
        Ticket set = lead(PARTS.noting("厂家十日内发货"));

        assertThat(set.status()).hasValue(StatusCode.of("parts"));
        assertThat(set.standing().since()).isEqualTo(rig.now());
        assertThat(set).hasStage(Stage.HANDLING);
        assertThat(rig.as("north-district").ticket(ticket.id()).status()).isEqualTo(set.status());
        assertThat(rig.journal(ticket)).anySatisfy(entry -> {
            assertThat(entry.event()).isInstanceOfSatisfying(StatusEvent.StatusSet.class, event -> {
                assertThat(event.status()).isEqualTo(StatusCode.of("parts"));
                assertThat(event.note().read()).hasValue("厂家十日内发货");
            });
            assertThat(entry.stamp().actor().actsFor().orElseThrow()).hasToString("north-streets");
        });
        assertThat(rig.hotline().policy().labelOf(StatusCode.of("parts")).text(Locale.ENGLISH))
                .isEqualTo("waiting for parts");
    }

    @Test
    void p82_what_is_so_already_is_no_event() {
        handling();
        int before = events().size();
        lead(SetStatus.none());
        assertThat(events()).hasSize(before);

        lead(ON_SITE);
        int set = events().size();
        lead(ON_SITE.noting("again"));
        assertThat(events()).hasSize(set);
        assertThat(rig.as("north-streets").preview(ticket.id(), ON_SITE)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void it_can_be_taken_off_and_the_stage_stays() {
        handling();
        lead(ON_SITE);

        assertThat(lead(SetStatus.none()).status()).isEmpty();
        assertThat(rig.ticket(ticket)).hasStage(Stage.HANDLING);
        assertThat(events()).endsWith("status-cleared");
    }

    @Test
    void it_ends_with_its_stage_without_an_event_and_replay_says_the_same() {
        handling();
        lead(ON_SITE);
        Ticket replied = lead(REPLY);

        assertThat(replied).hasStage(Stage.REPLIED);
        assertThat(replied.status()).isEmpty();
        assertThat(replied.standing().since()).isEqualTo(rig.now());
        assertThat(events()).doesNotContain("status-cleared");
        assertThat(rig.submit(ticket, Audit.sendBack("请补充照片")).status())
                .as("back at the stage, it is not back in the sub-status")
                .isEmpty();
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void each_stage_has_its_own_also_after_the_end() {
        assertThat(lead(SetStatus.to("called")).status()).hasValue(StatusCode.of("called"));
        Ticket closed = rig.submit(ticket, new Withdraw(null));
        assertThat(closed.status()).isEmpty();

        Ticket archived = rig.desk("supervisor")
                .submit(ticket.id(), SetStatus.to("archived"))
                .ticket();
        assertThat(archived.status()).hasValue(StatusCode.of("archived"));
        assertThat(archived.wakeUp()).isEqualTo(closed.wakeUp());
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void a_ticket_that_changes_hands_stands_anew() {
        lead(SetStatus.to("called"));
        Ticket returned = lead(RequestReturn.because("not-our-duty", "非本单位职责"));
        assertThat(returned.status()).as("still asked").isNotEmpty();

        Ticket accepted = rig.submit(ticket, DecideReturn.accept("north-streets"));
        assertThat(accepted.status()).isEmpty();
    }

    @Test
    void it_is_refused_where_the_policy_does_not_know_it_or_knows_it_of_another_stage() {
        assertThatRefused(() -> lead(SetStatus.to("moon"))).because(RefusalCode.UNKNOWN_STATUS);
        assertThatRefused(() -> lead(PARTS)).because(RefusalCode.STATUS_OF_OTHER_STAGE);
        handling();
        assertThatRefused(() -> lead(SetStatus.to("called"))).because(RefusalCode.STATUS_OF_OTHER_STAGE);
    }

    @Test
    void units_that_do_not_lead_and_people_whose_role_does_not_say_so_may_not() {
        handling();

        assertThatRefused(() -> rig.as("north-district").submit(ticket.id(), ON_SITE))
                .because(RefusalCode.ONLY_THE_LEAD);
        assertThatRefused(() -> rig.desk("auditor").submit(ticket.id(), ON_SITE))
                .because(RefusalCode.NOT_PERMITTED);
        assertThat(rig.desk("supervisor").submit(ticket.id(), ON_SITE).ticket().status())
                .isNotEmpty();
    }

    @Test
    void waiting_for_parts_rests_a_clock_where_the_policy_says_so() {
        handling();
        rig.submit(ticket, HostEvent.of("look-ordered"));
        Instant due = rig.ticket(ticket).clock("look").due();
        rig.advance(ofHours(1));
        assertThat(lead(PARTS))
                .hasClock("look", ClockState.PAUSED)
                .hasClock("handle", ClockState.PAUSED)
                .hasClock("overall", ClockState.RUNNING);

        rig.advance(ofDays(20));
        assertThat(rig.ticket(ticket)).hasNotBreached("look").hasNotBreached("handle");

        assertThat(lead(ON_SITE)).hasClock("handle", ClockState.RUNNING).isDue("look", due.plus(ofDays(20)));
    }

    @Test
    void what_takes_the_ticket_to_another_stage_lets_the_clock_go_on() {
        handling();
        rig.submit(ticket, HostEvent.of("look-ordered"));
        lead(PARTS);
        rig.advance(ofHours(5));
        Instant due = rig.ticket(ticket).clock("look").due();

        assertThat(lead(REPLY)).hasMet("handle").isDue("look", due.plus(ofHours(5)));
        assertThat(rig.ticket(ticket)).hasClock("look", ClockState.RUNNING);
    }

    @Test
    void a_clock_rests_until_the_last_rest_is_over_whichever_that_is() {
        handling();
        lead(PARTS);
        lead(SUSPEND);
        lead(ON_SITE);
        assertThat(rig.ticket(ticket)).hasClock("handle", ClockState.PAUSED);
        lead(PARTS);
        lead(new Resume());
        assertThat(rig.ticket(ticket)).hasClock("handle", ClockState.PAUSED);

        assertThat(lead(SetStatus.none())).hasClock("handle", ClockState.RUNNING);
    }

    @Test
    void a_clock_that_begins_during_it_begins_at_rest() {
        handling();
        lead(PARTS);

        assertThat(rig.submit(ticket, HostEvent.of("look-ordered"))).hasClock("look", ClockState.PAUSED);
    }

    @Test
    void a_clock_can_be_that_of_the_sub_status_alone() {
        handling();
        assertThat(lead(ON_SITE)).hasNoClock("missing-parts");

        assertThat(lead(PARTS)).isDue("missing-parts", rig.now().plus(ofDays(2)));
        assertThat(lead(SetStatus.none())).hasMet("missing-parts");
        lead(PARTS);
        rig.advance(ofDays(3));
        assertThat(rig.ticket(ticket)).hasBreached("missing-parts");
    }

    @Test
    void the_citizen_can_be_told_by_its_name() {
        handling();
        lead(PARTS);
        rig.runDue();

        assertThat(rig.notices()).anyMatch(notice -> notice.text().endsWith("：等待配件"));
    }

    @Test
    void no_act_that_moves_the_ticket_comes_before_it() {
        handling();
        rig.advance(ofHours(2));
        lead(PARTS);

        assertThatRefused(() -> rig.as("north-streets")
                        .submit(ticket.id(), REPLY, Act.occurred(rig.now().minus(ofHours(1)), "补录")))
                .because(RefusalCode.OCCURRED_OUT_OF_ORDER);
        assertThatRefused(() -> rig.as("north-streets")
                        .submit(ticket.id(), ON_SITE, Act.occurred(rig.now().minus(ofHours(1)), "补录")))
                .because(RefusalCode.OCCURRED_OUT_OF_ORDER);
    }
}
