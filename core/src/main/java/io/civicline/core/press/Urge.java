package io.civicline.core.press;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.ClockKey;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One urging of one unit (催办), by a person or by a clock, with the answer that it wants.
 *
 * <p>Immutable, thread-safe.
 *
 * @param number 1 for the first of the ticket
 * @param assignment the part that the unit has
 * @param unit who is urged
 * @param cause why
 * @param clock whose step urged; null if a person did
 * @param contacts the host's references to the citizen's calls that led to it or joined it, oldest first
 * @param why in words, if any
 * @param at when
 * @param answer null until it is answered
 */
public record Urge(
        int number,
        AssignmentId assignment,
        UnitId unit,
        UrgeCause cause,
        @Nullable ClockKey clock,
        List<String> contacts,
        @Nullable Words why,
        Instant at,
        @Nullable PressAnswer answer) {

    /** Copies the list. */
    public Urge {
        requireNonNull(assignment, "assignment");
        requireNonNull(unit, "unit");
        requireNonNull(cause, "cause");
        requireNonNull(at, "at");
        contacts = List.copyOf(contacts);
    }

    /** A call that is withheld is none in what is shown. */
    Urge joinedBy(String contact) {
        if (contact.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(contacts);
        all.add(contact);
        return new Urge(number, assignment, unit, cause, clock, all, why, at, answer);
    }

    Urge answered(PressAnswer given) {
        return new Urge(number, assignment, unit, cause, clock, contacts, why, at, given);
    }

    Urge withoutContacts() {
        Words shown =
                cause == UrgeCause.CITIZEN && why != null ? why.withhold() : why; // what he said can show who he is
        return new Urge(number, assignment, unit, cause, clock, List.of(), shown, at, answer);
    }

    Urge erase() {
        return new Urge(
                number,
                assignment,
                unit,
                cause,
                clock,
                contacts,
                why == null ? null : why.erase(),
                at,
                answer == null ? null : answer.erase());
    }
}
