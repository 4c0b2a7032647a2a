package io.civicline.engine.campaign;

import static java.util.Objects.requireNonNull;

import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.TicketId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one ticket of a campaign.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket which; once in a campaign
 * @param result what
 * @param at when it was noted
 * @param position the number of the last journal entry that the command wrote; 0 unless it was applied
 * @param codes why it was refused, in the order of the checks; empty unless it was
 * @param error the kind of failure, such as {@code IllegalStateException}; null unless it failed
 */
public record CampaignOutcome(
        TicketId ticket,
        CampaignResult result,
        Instant at,
        long position,
        List<RefusalCode> codes,
        @Nullable String error) {

    /** Copies the codes. */
    public CampaignOutcome {
        requireNonNull(ticket, "ticket");
        requireNonNull(result, "result");
        requireNonNull(at, "at");
        codes = List.copyOf(codes);
    }
}
