package io.civicline.core.link;

import io.civicline.core.request.Source;
import java.util.List;

/**
 * The upstream cases of a ticket that was merged: each of their systems waits for the main ticket from then on.
 *
 * <p>Immutable, thread-safe.
 *
 * @param all the ticket's own, as it was when it was merged, then those of the tickets that were merged into it
 */
public record UpstreamCases(List<Source> all) {

    /** None. */
    public static final UpstreamCases NONE = new UpstreamCases(List.of());

    /** Copies the list. */
    public UpstreamCases {
        all = List.copyOf(all);
    }
}
