package io.civicline.testkit.hotline;

import static io.civicline.core.error.RefusalCode.NOT_PERMITTED;
import static io.civicline.core.error.RefusalCode.NO_SUCH_TICKET;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatIllegalArgumentException;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aCommendation;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.error.Refused;
import io.civicline.core.event.ClockEvent.ClockBreached;
import io.civicline.core.event.Entry;
import io.civicline.core.notice.Notice;
import io.civicline.core.registration.Registration;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySet;
import io.civicline.testkit.city.TestCity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HotlineRigTest {

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);

    @Test
    void the_test_of_a_host_reads_like_this() {
        Ticket t = rig.register(aComplaint().region("3602"));

        rig.advanceTo(t.clock("handle").due()).advance(ofHours(1));

        assertThat(rig.ticket(t)).hasLead("south-streets").hasBreached("handle");
        assertThat(rig.notices()).anySatisfy(n -> assertThat(n.to()).isEqualTo("unit:south-streets"));
    }

    @Test
    void a_form_is_dispatched_by_rule_and_a_registration_as_it_says() {
        assertThat(rig.register(aComplaint())).hasStage(Stage.DISPATCHED).hasLead("north-streets");
        assertThat(rig.register(aComplaint().propose()))
                .hasStage(Stage.REGISTERED)
                .isProposedTo("north-streets");
        assertThat(rig.register(aComplaint().answer("已告知"))).isClosedAs(Closure.ANSWERED);
    }

    @Test
    void a_ticket_goes_its_whole_way_and_everything_is_done_by_whoever_may() {
        Ticket t = rig.register(aComplaint());
        rig.submit(t, new Acknowledge());
        rig.submit(t, Reply.of(Finding.SOLVED, "已责令停工"));
        rig.submit(t, Audit.passed());
        rig.submit(t, new TellCitizen("PHONE"));

        assertThat(rig.submit(t, Close.as(Closure.RESOLVED)))
                .isClosedAs(Closure.RESOLVED)
                .hasMet("acknowledge")
                .hasMet("handle")
                .neverWakesUp(WakeUp.Reason.CLOSED);
        assertThat(rig.verify(t)).isWhole();
        assertThat(rig.journal(t))
                .extracting(entry -> entry.stamp().actor().role().value())
                .contains("operator", "handler", "auditor");
    }

    @Test
    void time_stops_at_every_due_on_the_way_so_that_each_is_noticed_when_it_passes() {
        Ticket t = rig.register(aComplaint());

        rig.advance(ofDays(60));

        List<Entry> breaches = rig.journal(t).stream()
                .filter(entry -> entry.event() instanceof ClockBreached)
                .toList();
        assertThat(breaches)
                .hasSizeGreaterThan(3)
                .allSatisfy(entry -> assertThat(entry.stamp().recordedAt())
                        .isBetween(
                                entry.stamp().occurredAt(),
                                entry.stamp().occurredAt().plusMillis(1)));
        assertThat(rig.now()).isEqualTo(Instant.parse("2026-05-09T02:00:00Z"));
    }

    @Test
    void sleeping_does_nothing_on_the_way() {
        Ticket t = rig.register(aComplaint());
        rig.sleepUntil(t.clock("handle").due().plusSeconds(1));

        assertThat(rig.ticket(t)).hasClock("handle", ClockState.RUNNING);
        assertThat(rig.runDue().woken()).isOne();
        assertThat(rig.ticket(t)).hasClock("handle", ClockState.OVERDUE);
    }

    @Test
    void time_is_given_with_an_offset_or_in_the_citys_own() {
        rig.advanceTo("2026-03-10T18:30");
        assertThat(rig.now()).isEqualTo(Instant.parse("2026-03-10T10:30:00Z"));
        rig.advanceTo("2026-03-10T13:00+02:00");
        assertThat(rig.now()).isEqualTo(Instant.parse("2026-03-10T11:00:00Z"));
    }

    @Test
    void time_does_not_go_back() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rig.advanceTo("2026-03-10T09:59+08:00"))
                .withMessageContaining("time does not go back");
    }

    @Test
    void notices_are_delivered_when_they_are_asked_for() {
        rig.register(aComplaint());

        assertThat(rig.notices()).extracting(Notice::text).containsExactly("工单T000001已派至北区城管局");
    }

    @Test
    void a_notice_that_failed_is_tried_again_while_time_goes_on() {
        HotlineRigBuilder setup = HotlineRig.with(TestCity.policies());
        FailingChannel gateway = FailingChannel.of(setup.recorder()).breaksAt(1).putsOffAt(2);
        HotlineRig broken = setup.notifier("sms", gateway).at(TUESDAY);
        broken.register(aComplaint());

        assertThat(broken.notices()).isEmpty();
        broken.advance(ofHours(1));

        assertThat(broken.notices()).hasSize(1);
        assertThat(gateway.deliveries()).isEqualTo(3);
    }

    @Test
    void a_gateway_that_breaks_after_sending_gets_the_same_notice_again_with_the_same_id() {
        HotlineRigBuilder setup = HotlineRig.with(TestCity.policies());
        HotlineRig broken = setup.notifier(
                        "sms", FailingChannel.of(setup.recorder()).sendsButBreaksAt(1))
                .at(TUESDAY);
        broken.register(aComplaint());
        broken.advance(ofHours(1));

        assertThat(broken.notices()).hasSize(2);
        assertThat(broken.notices().get(0)).isEqualTo(broken.notices().get(1));
    }

    @Test
    void a_notice_that_is_refused_for_good_does_not_come_again() {
        HotlineRigBuilder setup = HotlineRig.with(TestCity.policies());
        FailingChannel gateway = FailingChannel.of(setup.recorder()).refusesAt(1);
        HotlineRig broken = setup.notifier("sms", gateway).at(TUESDAY);
        broken.register(aComplaint());
        broken.advance(ofHours(1));

        assertThat(broken.notices()).isEmpty();
        assertThat(gateway.deliveries()).isOne();
    }

    @Test
    void an_absent_unit_is_passed_over_until_it_is_back() {
        rig.directory().absent("north-streets");
        assertThat(rig.register(aComplaint())).hasLead("north-district");

        rig.directory().present("north-streets");
        assertThat(rig.register(aComplaint())).hasLead("north-streets");
    }

    @Test
    void each_desk_sees_what_its_role_may() {
        Ticket t = rig.register(aComplaint());

        assertThat(rig.as("north-streets").ticket(t.id())).isEqualTo(t);
        assertThat(rig.desk("auditor").ticket(t.id())).isEqualTo(t);
        assertThatRefused(() -> rig.as("south-streets").ticket(t.id())).onlyBecause(NO_SUCH_TICKET);
        assertThatRefused(() -> rig.as(Actor.of("eve", "visitor")).ticket(t.id()))
                .onlyBecause(NO_SUCH_TICKET);
        assertThatRefused(() -> rig.desk("auditor").submit(t.id(), Dispatch.assisting("police")))
                .onlyBecause(NOT_PERMITTED);
    }

    @Test
    void a_unit_that_the_policy_does_not_have_is_a_mistake_in_the_test() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rig.as("north-street"))
                .withMessageContaining("north-streets");
    }

    @Test
    void a_preview_stores_nothing() {
        Ticket t = rig.register(aComplaint());

        assertThat(rig.preview(t, new Acknowledge())).isApplied().hasStage(Stage.HANDLING);
        assertThat(rig.ticket(t)).isEqualTo(t);
    }

    @Test
    void the_same_seed_gives_the_same_tickets_and_another_one_other_salts() {
        Ticket t = rig.register(aComplaint());

        assertThat(HotlineRig.with(TestCity.policies()).at(TUESDAY).register(aComplaint()))
                .isEqualTo(t);
        assertThat(HotlineRig.with(TestCity.policies()).seed(7).at(TUESDAY).register(aComplaint()))
                .isNotEqualTo(t);
    }

    @Test
    void another_node_works_on_the_same_tickets_in_the_same_time() {
        Ticket t = rig.register(aComplaint());
        rig.anotherNode().as(Actor.of("op", "operator")).submit(t.id(), new Note("来电催办"));

        assertThat(rig.journal(t))
                .last()
                .satisfies(entry -> assertThat(entry.event().name()).isEqualTo("noted"));
        assertThat(rig.anotherNode().tenant()).isEqualTo(rig.hotline().tenant());
    }

    @Test
    void a_city_with_other_names_for_its_roles_works_too() {
        HotlineRig other = HotlineRig.with(TestCity.policies())
                .roles("supervisor", "auditor")
                .handlers("handler")
                .at(TUESDAY);
        Ticket t = other.register(aComplaint());

        other.submit(t, new Acknowledge());
        assertThat(other.journal(t))
                .extracting(entry -> entry.stamp().actor().id().value())
                .contains("supervisor", "north-streets.handler");
    }

    @Test
    void every_role_of_the_policy_that_sees_all_tickets_acts_for_the_hotline_unless_others_are_chosen() {
        PolicySet yunxi = PolicyFolder.load(Path.of("src/test/resources/stories/cities/yunxi"));
        HotlineRig other = HotlineRig.with(yunxi).at(TUESDAY);
        Ticket t = other.register(Registration.of("COMPLAINT")
                .via("PHONE")
                .category("noise.construction")
                .region("east")
                .subject("夜间施工"));
        other.submit(t, new EraseWords("court order"));

        assertThat(other.journal(t)).anySatisfy(entry -> {
            assertThat(entry.event().name()).isEqualTo("words-erased");
            assertThat(entry.stamp().actor().role().value()).isEqualTo("privacy-officer");
        });
    }

    @Test
    void what_none_of_the_chosen_roles_may_is_refused_with_the_roles_that_may() {
        HotlineRig other = HotlineRig.with(TestCity.policies()).roles("auditor").at(TUESDAY);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> other.register(aComplaint()))
                .withMessageContaining("the role auditor may not register requests; these roles may: [");
    }

    @Test
    void what_no_limit_applies_to_never_wakes_up() {
        assertThat(rig.register(aCommendation())).neverWakesUp(WakeUp.Reason.NO_LIMIT);
    }
}
