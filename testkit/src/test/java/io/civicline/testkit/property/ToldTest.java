package io.civicline.testkit.property;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofHours;

import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Changing.ChangeFacts;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.notice.Notice;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import io.civicline.persistence.outbox.Receipt;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as having reached somebody. */
class ToldTest {

    private static HotlineRig rig(PolicySet policies) {
        return HotlineRig.with(policies).at(TUESDAY);
    }

    private static ClockRule reached(String... stops) {
        return ClockRule.of("reached", ClockScope.TICKET)
                .within("2h")
                .counted("from-the-minute")
                .on("round-the-clock")
                .starts("dispatched")
                .stops(stops)
                .build();
    }

    @Test
    void p35_what_counts_as_contact_the_policy_says_and_not_the_channel() {
        HotlineRig strict =
                rig(TestCity.builder().clock(reached("first-contacted")).build());
        HotlineRig lenient = rig(TestCity.builder()
                .clock(reached("first-contacted", "host:sms-read"))
                .build());

        for (HotlineRig rig : List.of(strict, lenient)) {
            rig.submit(rig.register(aComplaint()), HostEvent.of("sms-read"));
        }

        assertThat(only(strict)).hasClock("reached", ClockState.RUNNING);
        assertThat(only(lenient)).hasMet("reached");
    }

    private static Ticket only(HotlineRig rig) {
        return rig.desk("supervisor").all(all -> all).findFirst().orElseThrow();
    }

    @Test
    void p35_a_record_that_changes_has_its_limits_chosen_again() {
        HotlineRig rig = rig(TestCity.builder()
                .role(Role.of("editor").may("change-facts").seesEverything())
                .rechoosingLimits()
                .build());
        Ticket ticket = rig.register(aComplaint());
        rig.advance(ofHours(1));
        Ticket urgent = rig.desk("editor")
                .submit(ticket.id(), ChangeFacts.because("有人受伤").urgency("EMERGENCY"))
                .ticket();

        assertThat(urgent.clock("handle").limit().amount()).isEqualTo("24h");
        assertThat(urgent.clock("handle").startedAt())
                .isEqualTo(ticket.clock("handle").startedAt());
        assertThat(urgent.clock("handle").due()).isBefore(ticket.clock("handle").due());
    }

    @Test
    void p87_what_the_gateway_accepted_is_not_delivered_and_what_it_could_not_deliver_is_neither() {
        HotlineRig rig = rig(TestCity.policies());
        Ticket ticket = rig.register(aComplaint());
        assertThat(states(rig, ticket)).containsOnly("PENDING");
        rig.runDue();
        assertThat(states(rig, ticket)).containsOnly("ACCEPTED");

        List<Notice> sent = rig.notices();
        rig.hotline().receipt("sms", sent.get(0).id().value(), Receipt.Outcome.DELIVERED, rig.now(), "r");
        assertThat(states(rig, ticket).get(0)).isEqualTo("DELIVERED");

        Ticket other = rig.register(aComplaint());
        rig.runDue();
        String last = rig.notices().get(rig.notices().size() - 1).id().value();
        rig.hotline().receipt("sms", last, Receipt.Outcome.FAILED, rig.now(), "r");
        assertThat(states(rig, other)).contains("FAILED").doesNotContain("DELIVERED");
    }

    private static List<String> states(HotlineRig rig, Ticket ticket) {
        return rig.hotline().notices(ticket.id()).stream()
                .map(status -> status.state().name())
                .toList();
    }

    @Test
    void p87_a_placeholder_without_a_value_becomes_a_dash_and_the_rest_of_the_text_is_sent() {
        HotlineRig rig = rig(TestCity.builder()
                .notice(NoticeRule.of(
                        "odd", "drafted", Audience.of(Who.centre()), "sms", "{kind}，主办{lead}，期限{due:handle}，请分派"))
                .build());
        rig.register(aComplaint().draft());
        rig.runDue();

        assertThat(rig.notices()).extracting(Notice::text).contains("COMPLAINT，主办—，期限—，请分派");
    }
}
