package io.civicline.testkit.property;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;

import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.registration.Upstream;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From when on citizens are asked: by what the lead does, and by the due as it is now. */
class FollowUpStartsTest {

    private static HotlineRig rig(String start) {
        return HotlineRig.with(CallBackCity.builder()
                        .followUp(CallBackCity.rule(start).build())
                        .build())
                .roles("operator", "dispatcher", "auditor", "supervisor", "caller")
                .at(TUESDAY);
    }

    private static List<FollowUp> followUps(HotlineRig rig, Ticket ticket) {
        return rig.ticket(ticket).followUps().all();
    }

    @Test
    void the_reply_of_a_unit_that_helps_calls_nobody() {
        HotlineRig rig = rig("replied");
        Ticket ticket = rig.register(aComplaint());
        rig.submit(ticket, Dispatch.assisting("water"));

        rig.as("water").submit(ticket.id(), new Acknowledge());
        rig.as("water").submit(ticket.id(), Reply.of(Finding.SOLVED, "…"));
        assertThat(followUps(rig, ticket)).isEmpty();

        rig.as("north-streets").submit(ticket.id(), new Acknowledge());
        rig.as("north-streets").submit(ticket.id(), Reply.of(Finding.SOLVED, "…"));
        assertThat(followUps(rig, ticket)).extracting(FollowUp::state).containsExactly(FollowUpState.OPEN);
    }

    @Test
    void the_due_of_a_unit_that_helps_moves_no_call_back() {
        HotlineRig rig = rig("acknowledge.due");
        Ticket ticket = rig.register(aComplaint());
        Instant due = rig.ticket(ticket).clock("acknowledge").due();
        rig.advance(Duration.ofHours(1));

        rig.submit(ticket, Dispatch.assisting("water"));

        assertThat(followUps(rig, ticket)).extracting(FollowUp::opensAt).containsExactly(due);
    }

    @Test
    void a_due_that_upstream_moves_moves_the_call_back() {
        HotlineRig rig = rig("handle.due");
        Instant given = rig.now().plus(Duration.ofDays(4));
        Instant later = given.plus(Duration.ofDays(5));
        Ticket ticket = rig.register(aComplaint().from(new Upstream("province", "P-1", given)));
        assertThat(followUps(rig, ticket)).extracting(FollowUp::opensAt).containsExactly(given);

        rig.submit(ticket, ChangeSource.due(later));

        assertThat(rig.ticket(ticket).clock("handle").due()).isEqualTo(later);
        assertThat(followUps(rig, ticket)).extracting(FollowUp::opensAt).containsExactly(later);
    }
}
