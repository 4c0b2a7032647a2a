package io.civicline.core.clock;

import io.civicline.core.code.ClockCode;
import io.civicline.core.id.AssignmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All clocks of a ticket. They are independent; "next due" is only a view.
 *
 * <p>Immutable, thread-safe.
 *
 * @param clocks in order of start
 */
public record Ledger(List<Clock> clocks) {

    /** No clock yet. */
    public static final Ledger EMPTY = new Ledger(List.of());

    /** Copies the clocks. */
    public Ledger {
        clocks = List.copyOf(clocks);
    }

    /**
     * Finds a clock.
     *
     * @param key which
     * @return empty if it never started
     */
    public Optional<Clock> find(ClockKey key) {
        return clocks.stream().filter(clock -> clock.key().equals(key)).findFirst();
    }

    /**
     * Finds the clock of a limit that started last.
     *
     * @param code the policy's name of the limit
     * @return empty if none ever started
     */
    public Optional<Clock> latest(ClockCode code) {
        return clocks.stream().filter(c -> c.key().code().equals(code)).reduce((first, second) -> second);
    }

    /**
     * Finds the clock of a limit of one part that started last.
     *
     * @param code the policy's name of the limit
     * @param assignment whose; null for the ticket's own
     * @return empty if none ever started
     */
    public Optional<Clock> latest(ClockCode code, @Nullable AssignmentId assignment) {
        return clocks.stream()
                .filter(c -> c.key().code().equals(code))
                .filter(c -> Objects.equals(c.key().assignment(), assignment))
                .filter(c -> c.key().requester() == null)
                .reduce((first, second) -> second);
    }

    /**
     * Finds the last clock of the limit and subject of another.
     *
     * @param key whose limit and subject; its cycle does not matter
     * @return empty if none ever started
     */
    public Optional<Clock> latestLike(ClockKey key) {
        return clocks.stream().filter(c -> c.key().isOfSame(key)).reduce((first, second) -> second);
    }

    /**
     * Lists the clocks that still wait for something.
     *
     * @return running, paused and overdue ones
     */
    public Stream<Clock> open() {
        return clocks.stream().filter(clock -> clock.state().isOpen());
    }

    /**
     * Lists the clocks whose time counts and whose due has not passed unnoticed.
     *
     * @return running ones
     */
    public Stream<Clock> running() {
        return clocks.stream().filter(clock -> clock.state() == ClockState.RUNNING);
    }

    /**
     * Lists the clocks whose due has passed, noted or not, and that still wait for something. One that is paused has no due
     * that passes.
     *
     * @param now the moment
     * @return the earliest due first, in order of start at one instant
     */
    public List<Clock> overdueAt(Instant now) {
        return open().filter(clock -> clock.state() != ClockState.PAUSED)
                .filter(clock -> clock.due().isBefore(now))
                .sorted(Comparator.comparing(Clock::due))
                .toList();
    }

    /**
     * Gives the earliest due of the running clocks.
     *
     * @return empty if none runs
     */
    public Optional<Instant> nextDue() {
        return running().map(Clock::due).min(Instant::compareTo);
    }

    /**
     * Gives the earliest instant of a step that is pending.
     *
     * @return empty if none is
     */
    public Optional<Instant> nextStep() {
        return open().flatMap(clock -> clock.nextStep().stream())
                .map(ClockStep::instant)
                .min(Instant::compareTo);
    }

    /**
     * Gives the earliest instant at which time has something to do: a due or a step.
     *
     * @return empty if there is none
     */
    public Optional<Instant> nextMoment() {
        return open().flatMap(clock -> clock.nextMoment().stream()).min(Instant::compareTo);
    }

    /**
     * Adds a clock.
     *
     * @param clock new
     * @return with it
     * @throws IllegalArgumentException if there is one of the same key
     */
    public Ledger plus(Clock clock) {
        if (find(clock.key()).isPresent()) {
            throw new IllegalArgumentException("the clock " + clock.key() + " has been started already");
        }
        List<Clock> all = new ArrayList<>(clocks);
        all.add(clock);
        return new Ledger(all);
    }

    /**
     * Changes a clock.
     *
     * @param key which
     * @param change what becomes of it
     * @return with the changed clock
     * @throws IllegalArgumentException if there is no such clock
     */
    public Ledger with(ClockKey key, UnaryOperator<Clock> change) {
        if (find(key).isEmpty()) {
            throw new IllegalArgumentException("the ticket has no clock " + key);
        }
        return new Ledger(clocks.stream()
                .map(clock -> clock.key().equals(key) ? change.apply(clock) : clock)
                .toList());
    }
}
