package io.civicline.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.command.Command;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refused;
import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TicketId;
import io.civicline.engine.CampaignDesk;
import io.civicline.engine.campaign.Campaign;
import io.civicline.engine.campaign.CampaignOutcome;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.CampaignState;
import io.civicline.engine.campaign.Selection;
import io.civicline.testkit.hotline.HotlineRig;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers what was begun in bulk; in the end each of its tickets has one outcome. Not thread-safe. */
final class CampaignWitness {

    private final Map<CampaignId, Set<TicketId>> begun = new LinkedHashMap<>();

    Optional<String> start(HotlineRig rig, String id, Set<TicketId> tickets, Command command) {
        CampaignDesk desk = rig.desk("supervisor").campaigns();
        try {
            Campaign campaign = desk.start(CampaignPlan.of(id, Selection.tickets(tickets), command));
            begun.put(campaign.plan().id(), Set.copyOf(tickets));
            return Optional.of("campaigns");
        } catch (Refused | Invalid e) {
            return Optional.of("campaigns not begun");
        }
    }

    void eachTicketHasAnOutcome(HotlineRig rig) {
        CampaignDesk desk = rig.desk("supervisor").campaigns();
        begun.forEach((id, tickets) -> {
            Campaign campaign = desk.campaign(id);
            assertThat(campaign.state()).as("%s", id).isEqualTo(CampaignState.FINISHED);
            assertThat(desk.outcomes(id, null))
                    .extracting(CampaignOutcome::ticket)
                    .as("one outcome for each ticket of %s", id)
                    .containsExactlyInAnyOrderElementsOf(tickets);
            assertThat(campaign.done()).isEqualTo(tickets.size());
        });
    }
}
