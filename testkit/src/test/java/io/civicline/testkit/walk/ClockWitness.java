package io.civicline.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.ClockEvent.ClockBreached;
import io.civicline.core.event.ClockEvent.ClockCancelled;
import io.civicline.core.event.ClockEvent.ClockExtended;
import io.civicline.core.event.ClockEvent.ClockHeld;
import io.civicline.core.event.ClockEvent.ClockMet;
import io.civicline.core.event.ClockEvent.ClockPaused;
import io.civicline.core.event.ClockEvent.ClockRechosen;
import io.civicline.core.event.ClockEvent.ClockResumed;
import io.civicline.core.event.ClockEvent.ClockStarted;
import io.civicline.core.event.ClockEvent.ClockStoppedLate;
import io.civicline.core.event.Entry;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows the clocks of one journal by rules of its own: in time by occurrence, late by occurrence, never while paused. */
final class ClockWitness {

    private final Map<ClockKey, Followed> followed = new LinkedHashMap<>();

    /** Reads a journal and compares the outcome with what the ticket says of its clocks. */
    static void compare(List<Entry> journal, Ticket ticket) {
        ClockWitness witness = new ClockWitness();
        journal.forEach(witness::read);
        Map<ClockKey, ClockState> states = ticket.ledger().clocks().stream()
                .collect(Collectors.toMap(Clock::key, Clock::state, (a, b) -> a, LinkedHashMap::new));
        assertThat(states).isEqualTo(witness.states());
        for (Clock clock : ticket.ledger().clocks()) {
            Followed own = witness.followed.get(clock.key());
            assertThat(clock.due()).as("due of %s", clock.key()).isEqualTo(own.due);
            assertThat(clock.hasBreached()).as("breach of %s", clock.key()).isEqualTo(own.breached());
        }
    }

    private Map<ClockKey, ClockState> states() {
        Map<ClockKey, ClockState> states = new LinkedHashMap<>();
        followed.forEach((key, clock) -> states.put(key, clock.state));
        return states;
    }

    private void read(Entry entry) {
        if (!(entry.event() instanceof ClockEvent event)) {
            return;
        }
        if (event instanceof ClockStarted started) {
            assertThat(followed).as("a clock starts once").doesNotContainKey(started.clock());
            followed.put(started.clock(), new Followed(started.due().at()));
            return;
        }
        Followed clock = followed.get(event.clock());
        assertThat(clock).as("%s begins with a start", event.clock()).isNotNull();
        Instant at = entry.stamp().occurredAt();
        String what = event.name() + " of " + event.clock() + " at " + at + ", due " + clock.due;
        if (event instanceof ClockPaused) {
            clock.at(at).from(what, ClockState.RUNNING).to(ClockState.PAUSED, null);
        } else if (event instanceof ClockResumed resumed) {
            clock.from(what, ClockState.PAUSED)
                    .to(ClockState.RUNNING, resumed.due().at());
        } else if (event instanceof ClockExtended extended) {
            clock.at(at)
                    .from(what, ClockState.RUNNING, ClockState.PAUSED, ClockState.HELD)
                    .to(
                            clock.state == ClockState.HELD ? ClockState.RUNNING : clock.state,
                            extended.due() == null ? null : extended.due().at());
        } else if (event instanceof ClockRechosen rechosen) {
            clock.at(at)
                    .from(what, ClockState.RUNNING, ClockState.PAUSED)
                    .to(
                            clock.state,
                            rechosen.due() == null ? null : rechosen.due().at());
        } else if (event instanceof ClockHeld held) {
            clock.from(what, ClockState.RUNNING).to(ClockState.HELD, null);
            assertThat(held.due().at()).as(what).isEqualTo(clock.due);
        } else if (event instanceof ClockEvent.ClockReprojected moved) {
            clock.at(at)
                    .from(what, ClockState.RUNNING)
                    .to(clock.state, moved.due().at());
        } else if (event instanceof ClockBreached breached) {
            breach(clock, breached, entry, what);
        } else if (event instanceof ClockMet met) {
            boolean paused = clock.state == ClockState.PAUSED;
            clock.from(what, ClockState.RUNNING, ClockState.PAUSED, ClockState.HELD, ClockState.OVERDUE)
                    .to(ClockState.MET, null);
            assertThat(met.due().at()).as(what).isEqualTo(clock.due);
            assertThat(paused || !at.isAfter(clock.due)).as("in time: %s", what).isTrue();
        } else if (event instanceof ClockStoppedLate late) {
            clock.from(what, ClockState.RUNNING, ClockState.HELD, ClockState.OVERDUE)
                    .to(ClockState.LATE, null);
            assertThat(late.due().at()).as(what).isEqualTo(clock.due);
            Instant judged =
                    entry.stamp().actor().equals(Actor.TIME) ? at.plusNanos(1) : at; // at the due, time takes over
            assertThat(judged).as("late: %s", what).isAfter(clock.due);
        } else if (event instanceof ClockCancelled) {
            boolean overdue = clock.at(at).state == ClockState.OVERDUE;
            clock.from(what, ClockState.RUNNING, ClockState.PAUSED, ClockState.HELD, ClockState.OVERDUE)
                    .to(overdue ? ClockState.LATE : ClockState.CANCELLED, null);
        }
    }

    private static void breach(Followed clock, ClockBreached event, Entry entry, String what) {
        boolean held = clock.state == ClockState.HELD;
        clock.from(what, ClockState.RUNNING, ClockState.HELD).to(ClockState.OVERDUE, null);
        assertThat(event.due().at())
                .as("judged against the due in force: %s", what)
                .isEqualTo(clock.due);
        if (held) {
            return; // the decision that ended the wait came later; the breach is at the due all the same
        }
        assertThat(entry.stamp().occurredAt())
                .as("takes effect at the due: %s", what)
                .isEqualTo(clock.due);
        assertThat(entry.stamp().recordedAt())
                .as("not before it passed: %s", what)
                .isAfter(clock.due);
        assertThat(entry.stamp().actor()).as(what).isEqualTo(Actor.TIME);
    }

    private static final class Followed {

        private Instant due;
        private ClockState state = ClockState.RUNNING;

        Followed(Instant due) {
            this.due = due;
        }

        /** A breach that was noted does not count for what had occurred before the due, or at it. */
        Followed at(Instant occurred) {
            if ((state == ClockState.OVERDUE || state == ClockState.HELD) && !occurred.isAfter(due)) {
                state = ClockState.RUNNING;
            }
            return this;
        }

        Followed from(String what, ClockState... possible) {
            assertThat(possible).as(what).contains(state);
            return this;
        }

        void to(ClockState next, @Nullable Instant newDue) {
            state = next;
            due = newDue == null ? due : newDue;
        }

        boolean breached() {
            return state == ClockState.OVERDUE || state == ClockState.LATE;
        }
    }
}
