package io.civicline.core.situation;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.UrgencyCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A situation that holds what it was given. */
record GivenSituation(
        Vocabulary vocabulary,
        KindCode kind,
        CategoryCode category,
        @Nullable RegionCode region,
        UrgencyCode urgency,
        ChannelCode channel,
        @Nullable SourceCode source,
        @Nullable StatusCode status,
        Map<String, List<String>> attributes,
        MatchText text,
        boolean confidential,
        boolean anonymous,
        Map<Counter, Integer> counts,
        LocalDateTime at)
        implements Situation {

    @Override
    public boolean upstream() {
        return source != null;
    }

    @Override
    public int count(Counter counter) {
        return counts.getOrDefault(counter, 0);
    }

    /** Codes only: attributes and text are the citizen's. */
    @Override
    public String toString() {
        return kind + " " + category + (region == null ? "" : " in " + region) + " at " + at;
    }
}
