package io.civicline.engine.campaign;

import static java.util.Objects.requireNonNull;

import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.TicketId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of each ticket if the campaign came to it now. Nothing was stored.
 *
 * <p>Immutable, thread-safe.
 *
 * @param groups tickets with the same outcome together; by result, then the largest first
 */
public record CampaignPreview(List<Group> groups) {

    /** Copies the groups. */
    public CampaignPreview {
        groups = List.copyOf(groups);
    }

    /**
     * Tickets that would have the same outcome.
     *
     * @param result which
     * @param codes why they would be refused, in the order of the checks; empty unless they would
     * @param error the kind of failure; null unless they would fail
     * @param tickets in the order in which the campaign would come to them
     */
    public record Group(
            CampaignResult result,
            List<RefusalCode> codes,
            @Nullable String error,
            List<TicketId> tickets) {

        /** Copies the lists. */
        public Group {
            requireNonNull(result, "result");
            codes = List.copyOf(codes);
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * Counts the tickets that would have an outcome.
     *
     * @param result which
     * @return 0 or more
     */
    public int count(CampaignResult result) {
        return groups.stream()
                .filter(group -> group.result() == result)
                .mapToInt(group -> group.tickets().size())
                .sum();
    }
}
