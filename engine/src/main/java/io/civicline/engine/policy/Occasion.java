package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.StepId;
import io.civicline.core.event.Event;
import io.civicline.core.ticket.Ticket;
import java.util.List;

/**
 * At what a notice is queued: a moment, and where that is about a clock, of which clocks, and at which of their steps. {@code
 * Occasion.of("clock-breached").ofClocks("handle")}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param moment such as {@code dispatched} or {@code clock-breached}
 * @param clocks of which of them; empty for whichever it is, and also where people did it without a clock
 * @param steps at which of their steps; empty for whichever it is
 */
public record Occasion(String moment, List<ClockCode> clocks, List<StepId> steps) {

    /** Copies the lists. */
    public Occasion {
        requireNonNull(moment, "moment");
        clocks = List.copyOf(clocks);
        steps = List.copyOf(steps);
    }

    /**
     * Makes the occasion of a moment, whichever clock it is about.
     *
     * @param moment such as {@code dispatched}
     * @return the occasion
     */
    public static Occasion of(String moment) {
        return new Occasion(moment, List.of(), List.of());
    }

    /**
     * Leaves out what is about other clocks, or about none.
     *
     * @param codes of the clocks that count, as the policy calls them
     * @return the same moment of those
     * @throws IllegalArgumentException if one of them is no code
     */
    public Occasion ofClocks(String... codes) {
        return new Occasion(moment, List.of(codes).stream().map(ClockCode::of).toList(), steps);
    }

    /**
     * Leaves out what is about other steps, or about none.
     *
     * @param ids of the steps that count, as the policy calls them
     * @return the same moment of those
     * @throws IllegalArgumentException if one of them is no id
     */
    public Occasion ofSteps(String... ids) {
        return new Occasion(
                moment, clocks, List.of(ids).stream().map(StepId::of).toList());
    }

    /** Whether an event is this, on the ticket as it is afterwards. */
    boolean is(Event event, Ticket ticket) {
        return event.moment(ticket).equals(moment)
                && (clocks.isEmpty()
                        || event.ofClock()
                                .filter(key -> clocks.contains(key.code()))
                                .isPresent())
                && (steps.isEmpty() || event.ofStep().filter(steps::contains).isPresent());
    }
}
