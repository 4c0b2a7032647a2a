package io.civicline.core.clock;

import io.civicline.core.id.AssignmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds a ticket up: suspensions, and a wish for more time.
 *
 * <p>Immutable, thread-safe.
 *
 * @param suspensions oldest first; only the last can still last
 * @param asked an extension that waits for a decision
 */
public record Waits(List<Suspension> suspensions, @Nullable ExtensionAsk asked) {

    /** Nothing. */
    public static final Waits NONE = new Waits(List.of(), null);

    /** Copies the suspensions. */
    public Waits {
        suspensions = List.copyOf(suspensions);
    }

    /**
     * Finds the suspension that lasts.
     *
     * @return empty if the ticket is not suspended
     */
    public Optional<Suspension> current() {
        return suspensions.stream().filter(s -> s.until() == null).findFirst();
    }

    /**
     * Begins a suspension.
     *
     * @param suspension that lasts
     * @return suspended
     */
    public Waits plus(Suspension suspension) {
        List<Suspension> all = new ArrayList<>(suspensions);
        all.add(suspension);
        return new Waits(all, asked);
    }

    /**
     * Ends the suspension that lasts, if one does.
     *
     * @param at when
     * @return not suspended
     */
    public Waits resumedAt(Instant at) {
        return new Waits(
                suspensions.stream()
                        .map(s -> s.until() == null ? s.endedAt(at) : s)
                        .toList(),
                asked);
    }

    /**
     * Sets or clears the extension that waits.
     *
     * @param ask null to clear
     * @return the same otherwise
     */
    public Waits withAsked(@Nullable ExtensionAsk ask) {
        return new Waits(suspensions, ask);
    }

    /**
     * Drops the extension that waits if it is for this clock.
     *
     * @param clock which
     * @return the same otherwise
     */
    public Waits withoutAskOf(ClockKey clock) {
        return asked != null && clock.equals(asked.clock()) ? withAsked(null) : this;
    }

    /**
     * Gives the extension that waits for a clock.
     *
     * @param clock which
     * @return empty if none does
     */
    public Optional<ExtensionAsk> askFor(ClockKey clock) {
        return Optional.ofNullable(asked).filter(ask -> ask.clock().equals(clock));
    }

    /**
     * Drops the extension that waits if it is for the clock of one part, because that part has ended.
     *
     * @param part which
     * @return the same otherwise
     */
    public Waits withoutAskOf(AssignmentId part) {
        return asked != null && part.equals(asked.clock().assignment()) ? withAsked(null) : this;
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Waits erase() {
        return new Waits(suspensions.stream().map(Suspension::erase).toList(), asked == null ? null : asked.erase());
    }
}
