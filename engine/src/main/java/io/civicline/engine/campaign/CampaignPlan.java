package io.civicline.engine.campaign;

import static java.util.Objects.requireNonNull;

import io.civicline.core.command.Command;
import io.civicline.core.id.CampaignId;
import io.civicline.core.id.CommandId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is to do: one command, to each ticket of a selection, at some pace.
 *
 * <p>What people write in the command, and why it is recorded late, is kept with the campaign as long as the store keeps it, and is
 * not reached by erasing a ticket's words: write nothing about a person there.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id unique within the tenant, never used again; 1 to {@value #MAX_ID} characters
 * @param selection to which tickets
 * @param command what is asked of each
 * @param occurredAt when it happened, in microseconds, from 1970 to 9999; null for when it is submitted
 * @param lateBecause why it is recorded later; null if it is not
 * @param pace how fast
 */
public record CampaignPlan(
        CampaignId id,
        Selection selection,
        Command command,
        @Nullable Instant occurredAt,
        @Nullable String lateBecause,
        Pace pace) {

    /** The most characters of an id. */
    public static final int MAX_ID = 150;

    private static final String COMMAND = "campaign/";
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the id is longer than {@value #MAX_ID}, only one of {@code occurredAt} and
     *     {@code lateBecause} is given, or {@code occurredAt} lies before 1970 or after 9999
     */
    public CampaignPlan {
        if (requireNonNull(id, "id").value().length() > MAX_ID) {
            throw new IllegalArgumentException("the id of a campaign has up to " + MAX_ID + " characters, not "
                    + id.value().length());
        }
        requireNonNull(selection, "selection");
        requireNonNull(command, "command");
        if ((occurredAt == null) != (lateBecause == null)) {
            throw new IllegalArgumentException(
                    "what happened earlier needs both, when and why it is recorded only now");
        }
        occurredAt = occurredAt == null ? null : kept(occurredAt);
        requireNonNull(pace, "pace");
    }

    private static Instant kept(Instant occurredAt) {
        Instant cut = occurredAt.truncatedTo(ChronoUnit.MICROS);
        if (cut.isBefore(EARLIEST) || cut.isAfter(LATEST)) {
            throw new IllegalArgumentException("what a campaign does happened from 1970 to 9999, not at " + occurredAt);
        }
        return cut;
    }

    /**
     * Plans a campaign at the {@linkplain Pace#DEFAULT default pace}.
     *
     * @param id unique within the tenant, such as {@code storm-2026-07-01}
     * @param selection to which tickets
     * @param command what is asked of each
     * @return the plan
     * @throws IllegalArgumentException if the id breaks {@link io.civicline.core.id.IdRules} or is too long
     */
    public static CampaignPlan of(String id, Selection selection, Command command) {
        return new CampaignPlan(CampaignId.of(requireNonNull(id, "id")), selection, command, null, null, Pace.DEFAULT);
    }

    /**
     * The same at another pace.
     *
     * @param other how fast
     * @return with that
     */
    public CampaignPlan at(Pace other) {
        return new CampaignPlan(id, selection, command, occurredAt, lateBecause, requireNonNull(other, "other"));
    }

    /**
     * The same for what happened earlier.
     *
     * @param instant when, from 1970 to 9999; not longer ago than the role may record
     * @param because why it is recorded only now
     * @return with that
     * @throws IllegalArgumentException if it is out of that range
     */
    public CampaignPlan occurred(Instant instant, String because) {
        return new CampaignPlan(
                id, selection, command, requireNonNull(instant, "instant"), requireNonNull(because, "because"), pace);
    }

    /**
     * Names the command id under which every ticket remembers it, by which nothing is done twice. Ids that begin like this belong to
     * campaigns.
     *
     * @return {@code campaign/} and the id
     */
    public CommandId commandId() {
        return CommandId.of(COMMAND + id);
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "campaign " + id + ": " + command.name() + ", " + pace;
    }
}
