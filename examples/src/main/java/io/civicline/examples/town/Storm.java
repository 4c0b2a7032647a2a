package io.civicline.examples.town;

import io.civicline.core.access.Actor;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Waiting.GrantExtension;
import io.civicline.core.id.CampaignId;
import io.civicline.engine.Hotline;
import io.civicline.engine.campaign.Campaign;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.CampaignResult;
import io.civicline.engine.campaign.Selection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.TicketQuery;
import io.civicline.sla.clock.ClockRule;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A storm, for which the hotline gives more time to many tickets at once. Where nobody may, there is no storm. Not thread-safe. */
public final class Storm {

    private static final CampaignId ID = CampaignId.of("storm");

    private final Hotline hotline;
    private final Scene scene;
    private final PolicySet policy;
    private final Cast cast;
    private final Locale tongue;
    private @Nullable Actor leader;

    Storm(Hotline hotline, Scene scene, PolicySet policy, Locale tongue) {
        this.hotline = hotline;
        this.scene = scene;
        this.policy = policy;
        this.cast = new Cast(policy);
        this.tongue = tongue;
    }

    /** Lets it come at an instant, over the tickets that fit then. */
    public void comes(Instant when, TicketQuery tickets) {
        Optional<ClockRule> clock = policy.clocks().rules().stream()
                .filter(rule -> !rule.extensions().isEmpty())
                .findFirst();
        Optional<Grounds.Ground> reason = new Grounds(policy, tongue).any(ReasonUse.EXTEND, new Dice(0));
        Optional<Actor> somebody = cast.campaigner("grant-extension");
        if (clock.isPresent() && reason.isPresent() && somebody.isPresent()) {
            GrantExtension grant = new GrantExtension(
                    clock.get().code().value(),
                    clock.get().extensions().get(0).id().value(),
                    reason.get().code(),
                    Line.STORM.in(tongue));
            scene.agenda().at(when, () -> {
                leader = somebody.get();
                hotline.as(somebody.get())
                        .campaigns()
                        .start(CampaignPlan.of(ID.value(), new Selection.Matching(tickets), grant));
            });
        }
    }

    /** Counts what it did, when all is over; empty if none came. */
    Optional<Campaign> end() {
        Optional<Campaign> campaign = Optional.ofNullable(leader)
                .map(actor -> hotline.as(actor).campaigns().campaign(ID));
        campaign.ifPresent(storm -> scene.count("grant-extension", storm.count(CampaignResult.APPLIED)));
        return campaign;
    }
}
