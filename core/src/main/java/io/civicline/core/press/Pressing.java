package io.civicline.core.press;

import io.civicline.core.assignment.Handling;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What presses a ticket: urges and supervisions, each of which wants an answer.
 *
 * <p>Immutable, thread-safe.
 *
 * @param urges by number
 * @param supervisions by number
 */
public record Pressing(List<Urge> urges, List<Supervision> supervisions) {

    /** Nothing. */
    public static final Pressing NONE = new Pressing(List.of(), List.of());

    /** Copies the lists. */
    public Pressing {
        urges = List.copyOf(urges);
        supervisions = List.copyOf(supervisions);
    }

    /**
     * Lists the urges that want an answer: not answered, and the unit still has its part to do.
     *
     * @param handling who has the ticket
     * @return by number
     */
    public List<Urge> unansweredUrges(Handling handling) {
        return urges.stream()
                .filter(urge -> urge.answer() == null
                        && handling.assignment(urge.assignment()).isOpen())
                .toList();
    }

    /**
     * Lists the supervisions that want an answer: issued or sent back, and the unit has not given up its part.
     *
     * @param handling who has the ticket
     * @return by number
     */
    public List<Supervision> unansweredSupervisions(Handling handling) {
        return supervisions.stream()
                .filter(one -> one.state() == SupervisionState.ISSUED && isHad(one.assignment(), handling))
                .toList();
    }

    /** A part that its unit has left has nobody who could answer for it. */
    private static boolean isHad(@Nullable AssignmentId part, Handling handling) {
        if (part == null) {
            return true;
        }
        return !handling.assignment(part).state().isGone();
    }

    /**
     * Says whether anything wants an answer.
     *
     * @param handling who has the ticket
     * @return true if an urge or a supervision does
     */
    public boolean isUnanswered(Handling handling) {
        return !unansweredUrges(handling).isEmpty()
                || !unansweredSupervisions(handling).isEmpty();
    }

    /**
     * Finds a supervision.
     *
     * @param number which
     * @return empty if there is none
     */
    public Optional<Supervision> supervision(int number) {
        return supervisions.stream().filter(one -> one.number() == number).findFirst();
    }

    /**
     * Finds the last urge of a part.
     *
     * @param part which
     * @param until an urge after this instant is not looked at
     * @return empty if it had not been urged
     */
    public Optional<Urge> lastUrge(AssignmentId part, Instant until) {
        return urges.stream()
                .filter(urge -> urge.assignment().equals(part) && !urge.at().isAfter(until))
                .reduce((first, second) -> second);
    }

    /**
     * Says whether a unit watches, or has watched.
     *
     * @param unit which
     * @return true if it ever supervised the ticket
     */
    public boolean isWatchedBy(UnitId unit) {
        return supervisions.stream().anyMatch(one -> unit.equals(one.by()));
    }

    /**
     * Adds an urge.
     *
     * @param urge with the next number
     * @return with it
     */
    public Pressing plus(Urge urge) {
        List<Urge> all = new ArrayList<>(urges);
        all.add(urge);
        return new Pressing(all, supervisions);
    }

    /**
     * Adds a supervision.
     *
     * @param supervision with the next number
     * @return with it
     */
    public Pressing plus(Supervision supervision) {
        List<Supervision> all = new ArrayList<>(supervisions);
        all.add(supervision);
        return new Pressing(urges, all);
    }

    /**
     * Adds a citizen's call to an urge.
     *
     * @param number of the urge
     * @param contact the host's reference to the call
     * @return with it
     */
    public Pressing joined(int number, String contact) {
        return urges(urge -> urge.number() == number, urge -> urge.joinedBy(contact));
    }

    /**
     * Answers urges.
     *
     * @param numbers which
     * @param given what was said
     * @return with the answer
     */
    public Pressing urgesAnswered(Collection<Integer> numbers, PressAnswer given) {
        return urges(urge -> numbers.contains(urge.number()), urge -> urge.answered(given));
    }

    /**
     * A reply answers every urge of its part that came before it.
     *
     * @param part that was done
     * @param given who replied, and when
     * @return with the answer
     */
    public Pressing repliedBy(AssignmentId part, PressAnswer given) {
        Instant at = given.at();
        return urges(
                urge -> urge.answer() == null
                        && urge.assignment().equals(part)
                        && !urge.at().isAfter(at),
                urge -> urge.answered(given));
    }

    /**
     * Answers supervisions, or gives them back.
     *
     * @param numbers which
     * @param next answered or returned
     * @param given what was said
     * @return with the answer
     */
    public Pressing supervisionsAnswered(Collection<Integer> numbers, SupervisionState next, PressAnswer given) {
        return supervisions(one -> numbers.contains(one.number()), one -> one.answered(next, given));
    }

    /**
     * Moves a supervision on.
     *
     * @param number which
     * @param next how it stands from now on
     * @return with the change
     */
    public Pressing become(int number, SupervisionState next) {
        return supervisions(one -> one.number() == number, one -> one.become(next));
    }

    /**
     * The ticket is over: so is all supervision.
     *
     * @return with every supervision closed
     */
    public Pressing ended() {
        return supervisions(Supervision::isOpen, one -> one.become(SupervisionState.CLOSED));
    }

    /**
     * Hides which calls of the citizen urged.
     *
     * @return without references to contacts
     */
    public Pressing withoutContacts() {
        return urges(any -> true, Urge::withoutContacts);
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Pressing erase() {
        return urges(any -> true, Urge::erase).supervisions(any -> true, Supervision::erase);
    }

    private Pressing urges(Predicate<Urge> which, UnaryOperator<Urge> change) {
        return new Pressing(
                urges.stream()
                        .map(urge -> which.test(urge) ? change.apply(urge) : urge)
                        .toList(),
                supervisions);
    }

    private Pressing supervisions(Predicate<Supervision> which, UnaryOperator<Supervision> change) {
        return new Pressing(
                urges,
                supervisions.stream()
                        .map(one -> which.test(one) ? change.apply(one) : one)
                        .toList());
    }
}
