package io.civicline.engine.internal.campaign;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TicketId;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.Pace;
import io.civicline.engine.campaign.Selection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as it is stored, with who started it and when. Of query and tickets exactly one is there. */
public record PlanForm(
        CampaignId id,
        @Nullable QueryForm query,
        @Nullable List<TicketId> tickets,
        Command command,
        @Nullable Instant occurredAt,
        @Nullable String lateBecause,
        int pace,
        long everyMillis,
        Actor startedBy,
        Instant startedAt) {

    /** Takes the parts of a plan. */
    public static PlanForm of(CampaignPlan plan, Actor startedBy, Instant startedAt) {
        Selection selection = plan.selection();
        return new PlanForm(
                plan.id(),
                selection instanceof Selection.Matching matching ? QueryForm.of(matching.query()) : null,
                selection instanceof Selection.Tickets named ? named.tickets() : null,
                plan.command(),
                plan.occurredAt(),
                plan.lateBecause(),
                plan.pace().tickets(),
                plan.pace().every().toMillis(),
                startedBy,
                startedAt);
    }

    /** The plan again. */
    public CampaignPlan plan() {
        return new CampaignPlan(
                id, selection(), command, occurredAt, lateBecause, new Pace(pace, Duration.ofMillis(everyMillis)));
    }

    private Selection selection() {
        if (query != null) {
            return Selection.matching(query.query());
        }
        if (tickets == null) {
            throw new IllegalArgumentException("the campaign " + id + " selects nothing");
        }
        return Selection.tickets(tickets);
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return plan().toString();
    }
}
