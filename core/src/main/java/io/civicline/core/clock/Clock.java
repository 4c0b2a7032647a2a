package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.StepId;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.RequesterId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One limit of one ticket as a ledger: entries in order of occurrence, and everything else derived from them.
 *
 * <p>Met if and only if what it waited for occurred at or before the due, whenever that was recorded. Where an act that
 * occurred in time (the stop, a suspension, an extension) is recorded after a breach was noted, the line of the breach stays,
 * and the line that follows it says what holds.
 *
 * <p>Immutable, thread-safe.
 *
 * @param key which clock
 * @param limit what it runs on now; what it ran on before stands in the entries
 * @param entries oldest first; the first is {@link Mark#STARTED}
 * @param steps those that earlier armings reached, oldest first, then all that were armed last, in the order of the policy
 */
public record Clock(ClockKey key, ChosenLimit limit, List<LedgerEntry> entries, List<ClockStep> steps) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the first entry is not a start with a due
     */
    public Clock {
        requireNonNull(key, "key");
        requireNonNull(limit, "limit");
        entries = List.copyOf(entries);
        steps = List.copyOf(steps);
        if (entries.isEmpty()
                || entries.get(0).mark() != Mark.STARTED
                || entries.get(0).due() == null) {
            throw new IllegalArgumentException("the ledger of " + key + " must begin with a start that has a due");
        }
    }

    /**
     * Names the limit.
     *
     * @return the code of the policy, as in the key
     */
    public ClockCode code() {
        return key.code();
    }

    /**
     * Says whose part it is.
     *
     * @return empty if it is the ticket's or a requester's
     */
    public Optional<AssignmentId> assignment() {
        return Optional.ofNullable(key.assignment());
    }

    /**
     * Says who waits.
     *
     * @return empty if it is the ticket's or a part's
     */
    public Optional<RequesterId> requester() {
        return Optional.ofNullable(key.requester());
    }

    /**
     * Starts a clock.
     *
     * @param key which
     * @param limit what it runs on
     * @param at since when time counts
     * @param due as projected
     * @return a running clock
     */
    public static Clock started(ClockKey key, ChosenLimit limit, Instant at, Due due) {
        return new Clock(key, limit, List.of(new LedgerEntry(Mark.STARTED, at, due, null)), List.of());
    }

    /**
     * Adds a line. Whatever it says beside a breach or an excuse, the steps that are pending are armed no more.
     *
     * @param mark what happened
     * @param at when
     * @param due the new or judged due, or null
     * @param extension the amount granted, or null
     * @return with the line
     */
    public Clock plus(Mark mark, Instant at, @Nullable Due due, @Nullable String extension) {
        List<LedgerEntry> all = new ArrayList<>(entries);
        all.add(new LedgerEntry(mark, at, due, extension));
        boolean armed = mark == Mark.BREACHED || mark == Mark.EXCUSED;
        return new Clock(key, limit, all, armed ? steps : stepsWithout(StepState.PENDING));
    }

    /**
     * Lets it count something else.
     *
     * @param mark {@link Mark#RECHOSEN}, or {@link Mark#EXTENDED} where more time was granted up to a new total
     * @param at when
     * @param due the new due, or null while paused
     * @param extension what was granted, or null
     * @param other what it runs on from then on
     * @param from since when time counts; may be before {@code at}
     * @return with the line; the steps that are pending are armed no more
     */
    public Clock rechosen(
            Mark mark, Instant at, @Nullable Due due, @Nullable String extension, ChosenLimit other, Instant from) {
        List<LedgerEntry> all = new ArrayList<>(entries);
        all.add(new LedgerEntry(mark, at, due, extension, new Rechoice(limit, from)));
        return new Clock(key, other, all, stepsWithout(StepState.PENDING));
    }

    /**
     * Arms steps, in place of those that were pending or skipped.
     *
     * @param armed pending or skipped, in the order of the policy
     * @return with them
     */
    public Clock armed(List<ClockStep> armed) {
        List<ClockStep> all = stepsWithout(StepState.PENDING, StepState.SKIPPED);
        all.addAll(armed);
        return new Clock(key, limit, entries, all);
    }

    /**
     * Says what became of a step that was armed last.
     *
     * @param id which
     * @param turn which time it acts
     * @param state how it stands from now on
     * @param why it failed; null otherwise
     * @return with the change
     * @throws IllegalArgumentException if the clock has no such step
     */
    public Clock withStep(StepId id, int turn, StepState state, @Nullable StepObstacle why) {
        List<ClockStep> all = new ArrayList<>(steps);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).id().equals(id) && all.get(i).turn() == turn) {
                all.set(i, all.get(i).become(state, why));
                return new Clock(key, limit, entries, all);
            }
        }
        throw new IllegalArgumentException("the clock " + key + " has no step " + id + " #" + turn);
    }

    /**
     * Takes account of an act that had occurred before it was recorded: steps that were reached since do not count.
     *
     * @param occurrence when the act happened
     * @return with each step that was reached then or later overtaken
     */
    public Clock overtaking(Instant occurrence) {
        return new Clock(
                key,
                limit,
                entries,
                steps.stream()
                        .map(step -> step.state().isReached() && !step.instant().isBefore(occurrence)
                                ? step.become(StepState.OVERTAKEN, step.obstacle())
                                : step)
                        .toList());
    }

    private List<ClockStep> stepsWithout(StepState... states) {
        List<ClockStep> left = new ArrayList<>(steps);
        left.removeIf(step -> List.of(states).contains(step.state()));
        return left;
    }

    /**
     * Lists the steps as they were armed last, without those that time has come to since.
     *
     * @return pending and skipped ones, in the order of the policy
     */
    public List<ClockStep> armed() {
        return stepsWithout(StepState.REACHED, StepState.ACTED, StepState.FAILED, StepState.OVERTAKEN);
    }

    /**
     * Finds the step whose instant comes next.
     *
     * @return the earliest pending one, in the order of the policy at one instant; empty if none is pending
     */
    public Optional<ClockStep> nextStep() {
        ClockStep next = null;
        for (ClockStep step : steps) {
            if (step.isPending() && (next == null || step.instant().isBefore(next.instant()))) {
                next = step;
            }
        }
        return Optional.ofNullable(next);
    }

    /** When time has something to do next: the due while it runs, or a step. */
    Optional<Instant> nextMoment() {
        Optional<Instant> step = nextStep().map(ClockStep::instant);
        Instant due = due();
        boolean dueFirst = state() == ClockState.RUNNING
                && step.filter(instant -> instant.isBefore(due)).isEmpty();
        return dueFirst ? Optional.of(due) : step;
    }

    /**
     * Lists how often time came to a step, and what became of it.
     *
     * @param step as the policy calls it, such as {@code yellow}
     * @return oldest first, also by earlier armings; empty if it was not reached, or was overtaken
     */
    public List<ClockStep> reached(String step) {
        return steps.stream()
                .filter(s -> s.id().value().equals(step) && s.state().isReached())
                .toList();
    }

    /**
     * Says how the clock stands.
     *
     * @return the state that the entries leave
     */
    public ClockState state() {
        return stateAfter(entries);
    }

    private ClockState stateAfter(List<LedgerEntry> lines) {
        ClockState state = ClockState.RUNNING;
        for (LedgerEntry entry : lines) {
            state = switch (entry.mark()) {
                case STARTED, RESUMED -> ClockState.RUNNING;
                case EXTENDED, RECHOSEN, REPROJECTED ->
                    state == ClockState.OVERDUE || state == ClockState.HELD ? ClockState.RUNNING : state;
                case PAUSED -> ClockState.PAUSED;
                case EXCUSED -> state;
                case HELD -> ClockState.HELD;
                case BREACHED -> ClockState.OVERDUE;
                case MET -> ClockState.MET;
                case STOPPED_LATE -> ClockState.LATE;
                case CANCELLED ->
                    state == ClockState.OVERDUE && entry.at().isAfter(due()) ? ClockState.LATE : ClockState.CANCELLED;
            };
        }
        return state;
    }

    /**
     * Gives the due that is in force, or was when the clock ended. While paused: the due before the pause.
     *
     * @return the last due of the ledger
     */
    public Instant due() {
        return lastDue().at();
    }

    /**
     * Says whether the due can still change because a calendar was not published.
     *
     * @return true if the last due was provisional
     */
    public boolean isProvisional() {
        return lastDue().provisional();
    }

    /**
     * Gives the last due of the ledger.
     *
     * @return instant and whether it is provisional
     */
    public Due lastDue() {
        Due due = null;
        for (LedgerEntry entry : entries) {
            due = entry.due() == null ? due : entry.due();
        }
        return requireNonNull(due, "a ledger begins with a due");
    }

    /**
     * Says since when time counts.
     *
     * @return the start, or that of the limit it was given last
     */
    public Instant startedAt() {
        Instant from = entries.get(0).at();
        for (LedgerEntry entry : entries) {
            from = entry.rechoice() == null ? from : entry.rechoice().from();
        }
        return from;
    }

    /**
     * Says when the clock ended.
     *
     * @return empty while it is open
     */
    public Optional<Instant> endedAt() {
        return state().isOpen() ? Optional.empty() : Optional.of(last().at());
    }

    /**
     * Says how much time was left when the clock ended.
     *
     * @return natural time from the end to the due, negative if late; empty while it is open, if it was cancelled, or if it
     *     ended while it was paused, when no due was in force
     */
    public Optional<Duration> margin() {
        List<LedgerEntry> course = course();
        ClockState before = stateAfter(course.subList(0, course.size() - 1));
        boolean ended = last().mark() == Mark.MET || last().mark() == Mark.STOPPED_LATE;
        return ended && before != ClockState.PAUSED
                ? Optional.of(Duration.between(last().at(), due()))
                : Optional.empty();
    }

    /**
     * Says whether the due passed before what the clock waited for occurred.
     *
     * @return true if it is overdue, ended late, or was cancelled after a breach; false if it was met in time
     */
    public boolean hasBreached() {
        return state() == ClockState.OVERDUE || state() == ClockState.LATE;
    }

    /**
     * Says whether its breach was excused (免责): it stays a breach, and is not the unit's fault.
     *
     * @return true if a reviewer said so after the last breach
     */
    public boolean isExcused() {
        boolean excused = false;
        for (LedgerEntry entry : entries) {
            excused = entry.mark() == Mark.EXCUSED || (excused && entry.mark() != Mark.BREACHED);
        }
        return excused && hasBreached();
    }

    /**
     * Says whether an act of this instant finds the clock running, whatever has been noted since: time counts, and the due
     * has not passed.
     *
     * @param occurrence when the act happened
     * @return true if the clock ran then; false if it was paused, over, or the due had passed
     */
    public boolean ranAt(Instant occurrence) {
        return switch (state()) {
            case RUNNING, HELD, OVERDUE -> !occurrence.isAfter(due());
            case PAUSED, MET, LATE, CANCELLED -> false;
        };
    }

    /**
     * Lists the time that did not count and is over.
     *
     * @return pauses in order; one that still lasts, or ended at once, is not among them
     */
    public List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        Instant from = null;
        for (LedgerEntry entry : entries) {
            if (entry.mark() == Mark.PAUSED) {
                from = entry.at();
            } else if (entry.mark() == Mark.RESUMED && from != null) {
                if (from.isBefore(entry.at())) {
                    pauses.add(Pause.of(from, entry.at()));
                }
                from = null;
            }
        }
        return pauses;
    }

    /**
     * Says since when it rests, if nothing else has befallen it since.
     *
     * @return empty if it does not rest, or was given more time or another limit meanwhile
     */
    public Optional<Instant> pausedSince() {
        return state() == ClockState.PAUSED && last().mark() == Mark.PAUSED
                ? Optional.of(last().at())
                : Optional.empty();
    }

    /**
     * Lists the amounts that are added to the limit.
     *
     * @return amounts in order, as {@code 10wd}; those before an extension up to a new total are part of that
     */
    public List<String> extensions() {
        List<String> amounts = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.mark() == Mark.EXTENDED && entry.rechoice() != null) {
                amounts.clear();
            } else if (entry.extension() != null) {
                amounts.add(entry.extension());
            }
        }
        return amounts;
    }

    /**
     * Counts how often more time was granted.
     *
     * @return 0 or more
     */
    public int timesExtended() {
        return (int)
                entries.stream().filter(entry -> entry.mark() == Mark.EXTENDED).count();
    }

    /**
     * Gives the clock as it stood before it was cancelled.
     *
     * @return open, without what reviewers said of it, and without steps; empty if cancelling it was not what ended it
     */
    public Optional<Clock> beforeCancelled() {
        List<LedgerEntry> course = course();
        return last().mark() == Mark.CANCELLED
                ? Optional.of(new Clock(key, limit, course.subList(0, course.size() - 1), List.of()))
                : Optional.empty();
    }

    private LedgerEntry last() {
        List<LedgerEntry> course = course();
        return course.get(course.size() - 1);
    }

    /** What happened to time, without what reviewers said of it. */
    private List<LedgerEntry> course() {
        return entries.stream().filter(entry -> entry.mark() != Mark.EXCUSED).toList();
    }
}
