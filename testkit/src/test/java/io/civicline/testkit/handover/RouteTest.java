package io.civicline.testkit.handover;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Dispatching.Route;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.watch.WatchList;
import io.civicline.core.who.Who;
import io.civicline.routing.ResultMode;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A draft that is complete goes where the rules say, as any other ticket. */
class RouteTest {

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);

    @Test
    void a_draft_that_is_routed_goes_to_whom_the_rules_name_and_its_clocks_begin_then() {
        Ticket byRule = rig.register(aComplaint());
        Ticket draft = rig.register(aComplaint().draft());
        assertThat(draft.ledger().clocks()).isEmpty();
        rig.advance(Duration.ofHours(2));

        Ticket routed = rig.submit(draft, new Route());

        assertThat(routed).hasStage(Stage.DISPATCHED);
        assertThat(routed.lead()).isEqualTo(byRule.lead());
        assertThat(routed.handling().tags()).isEqualTo(byRule.handling().tags());
        assertThat(routed.ledger().clocks())
                .extracting(clock -> clock.key().code())
                .containsExactlyInAnyOrderElementsOf(byRule.ledger().clocks().stream()
                        .map(clock -> clock.key().code())
                        .toList());
        assertThat(routed.ledger().clocks())
                .anySatisfy(clock -> assertThat(clock.startedAt()).isEqualTo(rig.now()));
        assertThatRefused(() -> rig.submit(routed, new Route())).onlyBecause(RefusalCode.HAS_LEAD);
    }

    @Test
    void where_a_dispatcher_decides_a_draft_that_is_routed_waits_for_him_and_is_listed() {
        HotlineRig proposing = HotlineRig.with(TestCity.builder()
                        .routing(ResultMode.PROPOSE, Who.level("district").or(Who.centre()))
                        .build())
                .at(TUESDAY);
        Ticket draft = proposing.register(aComplaint().draft());
        assertThat(listed(proposing, WatchList.PROPOSED)).isEmpty();
        assertThat(proposing.desk("operator").briefing(draft.id(), Locale.ENGLISH))
                .contains("not complete yet");

        Ticket routed = proposing.submit(draft, new Route());

        assertThat(routed).isProposedTo("north-streets").hasNoLead();
        assertThat(routed.isDraft()).isFalse();
        assertThat(listed(proposing, WatchList.PROPOSED)).containsExactly(draft.id());
        assertThat(proposing.desk("operator").briefing(draft.id(), Locale.ENGLISH))
                .doesNotContain("not complete yet");
        assertThat(proposing.submit(routed, Dispatch.asProposed())).hasStage(Stage.DISPATCHED);
    }

    @Test
    void a_draft_for_which_the_rules_find_nobody_is_no_draft_any_more_and_is_listed() {
        HotlineRig narrow = HotlineRig.with(TestCity.builder()
                        .routing(ResultMode.DISPATCH, Who.unit("water"))
                        .build())
                .at(TUESDAY);
        Ticket draft = narrow.register(aComplaint().subject("爆管").about("water").draft());
        assertThat(listed(narrow, WatchList.UNROUTED)).isEmpty();

        Ticket routed = narrow.submit(draft, new Route());

        assertThat(routed.handling().unrouted()).isNotNull();
        assertThat(listed(narrow, WatchList.UNROUTED)).containsExactly(draft.id());
    }

    private static List<TicketId> listed(HotlineRig rig, WatchList list) {
        return rig.desk("dispatcher").watch(list).rows().stream()
                .map(row -> row.ticket().id())
                .toList();
    }
}
