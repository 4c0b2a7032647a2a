package io.civicline.engine.campaign;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it stands (批量, 专项).
 *
 * <p>Immutable, thread-safe.
 *
 * @param plan what it does
 * @param startedBy who started it, and in whose name every command of it is submitted
 * @param startedAt when
 * @param state how it stands
 * @param counts how many tickets have which outcome; every result, in their order
 * @param endedAt when it was over; null if it is not
 */
public record Campaign(
        CampaignPlan plan,
        Actor startedBy,
        Instant startedAt,
        CampaignState state,
        Map<CampaignResult, Integer> counts,
        @Nullable Instant endedAt) {

    /** Copies the counts. */
    public Campaign {
        requireNonNull(plan, "plan");
        requireNonNull(startedBy, "startedBy");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(state, "state");
        Map<CampaignResult, Integer> all = new LinkedHashMap<>();
        for (CampaignResult result : CampaignResult.values()) {
            all.put(result, counts.getOrDefault(result, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    /**
     * Counts the tickets that have an outcome.
     *
     * @return 0 or more
     */
    public int done() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Counts the tickets that have one outcome.
     *
     * @param result which
     * @return 0 or more
     */
    public int count(CampaignResult result) {
        return counts.getOrDefault(result, 0);
    }
}
