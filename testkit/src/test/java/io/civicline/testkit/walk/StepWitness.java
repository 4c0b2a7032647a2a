package io.civicline.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.code.StepId;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.StepEvent;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Follows the steps of the clocks of one journal by rules of its own: once for each arming and turn, at the instant that was
 * armed and not before it passed, never while the clock is paused or over, after the breach of the same instant.
 */
final class StepWitness {

    /** Which time of which step of which clock. */
    private record Which(ClockKey clock, StepId step, int turn) {

        static Which of(StepEvent.Turn event) {
            return new Which(event.clock(), event.step(), event.turn());
        }
    }

    private final Map<Which, Instant> pending = new LinkedHashMap<>();
    private final Set<ClockKey> counting = new LinkedHashSet<>();
    private final Map<ClockKey, Instant> dues = new LinkedHashMap<>();
    private final Set<ClockKey> breached = new LinkedHashSet<>();
    private final Set<Which> acting = new LinkedHashSet<>();

    /** Reads a journal and compares the outcome with what the ticket says of the steps of its clocks. */
    static void compare(Iterable<Entry> journal, Ticket ticket) {
        StepWitness witness = new StepWitness();
        journal.forEach(witness::read);
        assertThat(witness.acting).as("a step that was reached acts").isEmpty();
        Map<Which, Instant> said = new LinkedHashMap<>();
        for (Clock clock : ticket.ledger().clocks()) {
            clock.steps().stream()
                    .filter(ClockStep::isPending)
                    .forEach(step -> said.put(new Which(clock.key(), step.id(), step.turn()), step.instant()));
        }
        assertThat(said).isEqualTo(witness.pending);
    }

    private void read(Entry entry) {
        if (entry.event() instanceof ClockEvent event) {
            read(event);
        } else if (entry.event() instanceof StepEvent.StepsArmed armed) {
            arm(armed);
        } else if (entry.event() instanceof StepEvent.StepReached reached) {
            reach(reached, entry);
        } else if (entry.event() instanceof StepEvent.Turn act) {
            assertThat(acting.remove(Which.of(act)))
                    .as("it acts once, because it was reached: %s", act)
                    .isTrue();
        }
    }

    private void read(ClockEvent event) {
        ClockKey key = event.clock();
        if (event instanceof ClockEvent.ClockBreached) {
            breached.add(key);
            return;
        }
        if (event instanceof ClockEvent.ClockExcused) {
            return; // a breach that is excused was one: the clock is still overdue, and its steps still come
        }
        pending.keySet().removeIf(which -> which.clock().equals(key));
        if (event instanceof ClockEvent.ClockStarted started) {
            counts(key, started.due().at());
        } else if (event instanceof ClockEvent.ClockResumed resumed) {
            counts(key, resumed.due().at());
        } else if (event instanceof ClockEvent.ClockReprojected again) {
            dues.put(key, again.due().at());
        } else if (event instanceof ClockEvent.ClockRechosen again) {
            if (again.due() != null) {
                dues.put(key, again.due().at());
            }
        } else if (event instanceof ClockEvent.ClockExtended extended) {
            if (extended.due() != null) {
                counts(key, extended.due().at());
            }
        } else {
            counting.remove(key);
        }
    }

    private void counts(ClockKey key, Instant due) {
        counting.add(key);
        breached.remove(key);
        dues.put(key, due);
    }

    private void arm(StepEvent.StepsArmed armed) {
        assertThat(counting).as("only a clock that counts is armed").contains(armed.clock());
        pending.keySet().removeIf(which -> which.clock().equals(armed.clock()));
        for (ClockStep step : armed.steps()) {
            if (step.isPending()) {
                Which which = new Which(armed.clock(), step.id(), step.turn());
                assertThat(pending.put(which, step.instant()))
                        .as("armed once: %s", which)
                        .isNull();
            }
        }
    }

    private void reach(StepEvent.StepReached reached, Entry entry) {
        Which which = Which.of(reached);
        String what = which + " at " + entry.stamp();
        Instant at = pending.remove(which);
        assertThat(at).as("armed, and reached once: %s", what).isNotNull();
        assertThat(counting).as("neither paused nor over: %s", what).contains(which.clock());
        assertThat(entry.stamp().occurredAt())
                .as("at its own instant: %s", what)
                .isEqualTo(at);
        assertThat(entry.stamp().recordedAt())
                .as("not before it passed: %s", what)
                .isAfter(at);
        assertThat(entry.stamp().actor()).as(what).isEqualTo(Actor.TIME);
        if (!at.isBefore(dues.get(which.clock()))) {
            assertThat(breached).as("the breach comes first: %s", what).contains(which.clock());
        }
        acting.add(which);
    }
}
