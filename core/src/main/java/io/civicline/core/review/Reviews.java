package io.civicline.core.review;

import io.civicline.core.assignment.Handling;
import io.civicline.core.id.AssignmentId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Decisions on request: terminations, staged closings, excusals, exclusions.
 *
 * <p>Immutable, thread-safe.
 *
 * @param all by number
 */
public record Reviews(List<Review> all) {

    /** Nothing. */
    public static final Reviews NONE = new Reviews(List.of());

    /** Copies the list. */
    public Reviews {
        all = List.copyOf(all);
    }

    /**
     * Lists what waits for a decision.
     *
     * @return by number
     */
    public List<Review> pending() {
        return all.stream()
                .filter(review -> review.state() == ReviewState.PENDING)
                .toList();
    }

    /**
     * Says whether a request has to lapse: one about the course of a ticket ends with the part for which it was made.
     *
     * @param handling who has the ticket
     * @return true if the part of a pending request has ended
     */
    public boolean lapse(Handling handling) {
        return all.stream().anyMatch(review -> review.lapses(handling));
    }

    /**
     * Lets requests lapse whose part has ended.
     *
     * @param handling who has the ticket
     * @return with these over
     */
    public Reviews lapsed(Handling handling) {
        return new Reviews(all.stream()
                .map(review -> review.lapses(handling) ? review.lapsed() : review)
                .toList());
    }

    /**
     * Finds a review.
     *
     * @param number which
     * @return empty if there is none
     */
    public Optional<Review> find(int number) {
        return all.stream().filter(review -> review.number() == number).findFirst();
    }

    /**
     * Finds what was granted last of a kind.
     *
     * @param kind of what was asked
     * @return the one with the highest number; empty if none was granted
     */
    public Optional<Review> lastGranted(ReviewKind kind) {
        return all.stream()
                .filter(review ->
                        review.state() == ReviewState.GRANTED && review.matter().kind() == kind)
                .reduce((earlier, later) -> later);
    }

    /**
     * Lists the parts whose hop is excused: they are in the history, and out of the counts.
     *
     * @return in order of number
     */
    public Set<AssignmentId> excusedHops() {
        Set<AssignmentId> parts = new LinkedHashSet<>();
        granted().forEach(matter -> {
            if (matter instanceof Matter.Hop hop) {
                parts.add(hop.assignment());
            }
        });
        return parts;
    }

    /**
     * Says whether the ticket does not count.
     *
     * @param measure in which rates
     * @return true if that, or all, was granted
     */
    public boolean isExcluded(Measure measure) {
        return granted()
                .anyMatch(matter -> matter instanceof Matter.WholeTicket whole
                        && whole.measure().covers(measure));
    }

    /**
     * Says whether an answer does not count, by itself or because its ticket does not.
     *
     * @param answer which
     * @param measure in which rates
     * @return true if that, or all, was granted for the answer or the ticket
     */
    public boolean isExcluded(AnswerRef answer, Measure measure) {
        return isExcluded(measure)
                || granted()
                        .anyMatch(matter -> matter instanceof Matter.OneAnswer one
                                && one.answer().equals(answer)
                                && one.measure().covers(measure));
    }

    private Stream<Matter> granted() {
        return all.stream()
                .filter(review -> review.state() == ReviewState.GRANTED)
                .map(Review::matter);
    }

    /**
     * Adds a request.
     *
     * @param review with the next number
     * @return with it
     */
    public Reviews plus(Review review) {
        List<Review> more = new ArrayList<>(all);
        more.add(review);
        return new Reviews(more);
    }

    /**
     * A level has decided.
     *
     * @param number on which
     * @param decision what it decided
     * @return with the decision
     */
    public Reviews decided(int number, ReviewDecision decision) {
        return each(number, review -> review.decided(decision));
    }

    /**
     * The next level is asked.
     *
     * @param number about which
     * @param appeal by whom and why
     * @return pending again
     */
    public Reviews appealed(int number, ReviewAppeal appeal) {
        return each(number, review -> review.appealed(appeal));
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Reviews erase() {
        return new Reviews(all.stream().map(Review::erase).toList());
    }

    private Reviews each(int number, UnaryOperator<Review> change) {
        return new Reviews(all.stream()
                .map(review -> review.number() == number ? change.apply(review) : review)
                .toList());
    }
}
