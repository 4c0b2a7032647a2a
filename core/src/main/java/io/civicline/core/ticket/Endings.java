package io.civicline.core.ticket;

import java.util.ArrayList;
import java.util.List;

/**
 * How a ticket was over before it was taken up again.
 *
 * <p>Immutable, thread-safe.
 *
 * @param past oldest first
 */
public record Endings(List<Ending> past) {

    /** It was never over before. */
    public static final Endings NONE = new Endings(List.of());

    /** Copies the list. */
    public Endings {
        past = List.copyOf(past);
    }

    /**
     * Adds one.
     *
     * @param ending that no longer holds
     * @return with it
     */
    public Endings plus(Ending ending) {
        List<Ending> all = new ArrayList<>(past);
        all.add(ending);
        return new Endings(all);
    }
}
