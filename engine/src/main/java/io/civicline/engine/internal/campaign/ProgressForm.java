package io.civicline.engine.internal.campaign;

import io.civicline.core.id.TicketId;
import io.civicline.engine.campaign.CampaignOutcome;
import io.civicline.engine.campaign.CampaignResult;
import io.civicline.engine.campaign.CampaignState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign is, as it is stored.
 *
 * @param state how it stands
 * @param cursor what has been taken out of the selection
 * @param pending taken out, and without an outcome yet; stored before anything is done to them, because what is done may take them
 *     out of the selection
 * @param tries how often the first of them was left to another try
 * @param counts outcomes by result
 * @param claim the number of the last piece that a node took
 * @param claimedUntil until when a node works on it; null if none does
 * @param endedAt when it was over; null if it is not
 */
public record ProgressForm(
        CampaignState state,
        Cursor cursor,
        List<TicketId> pending,
        int tries,
        Map<CampaignResult, Integer> counts,
        long claim,
        @Nullable Instant claimedUntil,
        @Nullable Instant endedAt) {

    /** How every campaign begins. */
    public static final ProgressForm BEGIN =
            new ProgressForm(CampaignState.RUNNING, new Cursor(null, 0, false), List.of(), 0, Map.of(), 0, null, null);

    /**
     * A place in a selection.
     *
     * @param last the last ticket before it; null at the beginning
     * @param passed how many tickets are before it
     * @param atEnd true if there are no more
     */
    public record Cursor(@Nullable TicketId last, int passed, boolean atEnd) {}

    /** A node takes a piece. */
    public ProgressForm claimed(Cursor place, List<TicketId> taken, Instant until) {
        return new ProgressForm(state, place, taken, tries, counts, claim + 1, until, endedAt);
    }

    /** A person decides otherwise. */
    public ProgressForm become(CampaignState next, @Nullable Instant over) {
        return new ProgressForm(next, cursor, pending, tries, counts, claim, claimedUntil, over);
    }

    /** The node gives the piece back. */
    public ProgressForm worked(List<CampaignOutcome> outcomes, List<TicketId> left, int triesOfNext) {
        Map<CampaignResult, Integer> sums = new LinkedHashMap<>(counts);
        outcomes.forEach(outcome -> sums.merge(outcome.result(), 1, Integer::sum));
        return new ProgressForm(state, cursor, left, triesOfNext, sums, claim, null, endedAt);
    }

    /** Says whether the node that took a piece still has it. */
    public boolean isClaimed(long number) {
        return claim == number && claimedUntil != null;
    }

    /** Says whether something may have been done to the pending tickets already. */
    public boolean mayHaveBegun() {
        return claimedUntil != null || tries > 0;
    }
}
