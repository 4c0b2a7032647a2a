package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.CampaignId;
import io.civicline.core.id.CommandId;
import io.civicline.engine.campaign.CampaignPlan;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a submission beside the command: an id that makes repeating it harmless, and when it really happened.
 *
 * <p>Immutable, thread-safe.
 */
public final class Act {

    /** It happens now, and is not repeated. */
    public static final Act NOW = new Act(null, null, null, null);

    private final @Nullable CommandId command;
    private final @Nullable Instant occurredAt;
    private final @Nullable String lateBecause;
    private final @Nullable CampaignId campaign;

    private Act(
            @Nullable CommandId command,
            @Nullable Instant occurredAt,
            @Nullable String lateBecause,
            @Nullable CampaignId campaign) {
        this.command = command;
        this.occurredAt = occurredAt;
        this.lateBecause = lateBecause;
        this.campaign = campaign;
    }

    /**
     * Makes repeating harmless: the same id, by the same actor, is answered with the first outcome.
     *
     * @param id unique within the ticket
     * @return an act that happens now
     * @throws IllegalArgumentException if the text breaks {@link io.civicline.core.id.IdRules}
     */
    public static Act once(String id) {
        return new Act(CommandId.of(requireNonNull(id, "id")), null, null, null);
    }

    /**
     * Says that it happened earlier.
     *
     * @param instant not after now, not longer ago than the role may record; cut to microseconds
     * @param because why it is recorded only now
     * @return an act without an id
     */
    public static Act occurred(Instant instant, String because) {
        return NOW.at(instant, because);
    }

    /**
     * The same act, that happened earlier.
     *
     * @param instant not after now, not longer ago than the role may record; cut to microseconds
     * @param because why it is recorded only now
     * @return with that
     */
    public Act at(Instant instant, String because) {
        return new Act(command, requireNonNull(instant, "instant"), requireNonNull(because, "because"), campaign);
    }

    /** As a campaign acts: what people are told because of it can be told together. */
    static Act of(CampaignPlan plan) {
        return new Act(plan.commandId(), plan.occurredAt(), plan.lateBecause(), plan.id());
    }

    /**
     * Gives the id.
     *
     * @return empty if repeating it does it again
     */
    public Optional<CommandId> command() {
        return Optional.ofNullable(command);
    }

    /**
     * Says when it happened.
     *
     * @return empty for now
     */
    public Optional<Instant> occurredAt() {
        return Optional.ofNullable(occurredAt);
    }

    /**
     * Says why it is recorded later.
     *
     * @return empty if it is not
     */
    public Optional<String> lateBecause() {
        return Optional.ofNullable(lateBecause);
    }

    /**
     * Says of which campaign it is a part.
     *
     * @return empty for what is submitted at a desk
     */
    public Optional<CampaignId> campaign() {
        return Optional.ofNullable(campaign);
    }
}
