package io.civicline.persistence.memory;

import io.civicline.core.id.TicketId;
import io.civicline.persistence.campaign.CampaignRow;
import io.civicline.persistence.campaign.CampaignStand;
import io.civicline.persistence.campaign.OutcomeRow;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Everything of one campaign. Guarded by the store's lock. */
final class StoredCampaign {

    private final NavigableMap<TicketId, OutcomeRow> outcomes = new TreeMap<>();
    private CampaignRow row;

    StoredCampaign(CampaignRow row) {
        this.row = row;
    }

    CampaignRow row() {
        return row;
    }

    NavigableMap<TicketId, OutcomeRow> outcomes() {
        return outcomes;
    }

    /** All of it, or nothing and false. */
    boolean save(CampaignStand stand, List<OutcomeRow> more) {
        Set<TicketId> tickets = new HashSet<>();
        boolean fresh = more.stream()
                .map(OutcomeRow::ticket)
                .allMatch(ticket -> !outcomes.containsKey(ticket) && tickets.add(ticket));
        if (!fresh || stand.revision() != row.stand().revision() + 1) {
            return false;
        }
        row = new CampaignRow(row.key(), row.plan(), stand);
        more.forEach(outcome -> outcomes.put(outcome.ticket(), outcome));
        return true;
    }
}
