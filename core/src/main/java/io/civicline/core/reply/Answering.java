package io.civicline.core.reply;

import io.civicline.core.id.AssignmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was answered on a ticket.
 *
 * <p>Immutable, thread-safe.
 *
 * @param replies every reply there ever was, oldest first
 * @param tellings every time the citizen was told, oldest first
 * @param corrected the finding that counts instead of that of the last reply; null if none was corrected since
 */
public record Answering(
        List<GivenReply> replies,
        List<Telling> tellings,
        @Nullable Finding corrected) {

    /** Nothing yet. */
    public static final Answering NONE = new Answering(List.of(), List.of(), null);

    /** Copies the lists. */
    public Answering {
        replies = List.copyOf(replies);
        tellings = List.copyOf(tellings);
    }

    /**
     * Finds the last reply of a part.
     *
     * @param assignment whose
     * @return empty if there is none
     */
    public Optional<GivenReply> lastOf(AssignmentId assignment) {
        return replies.stream().filter(r -> r.assignment().equals(assignment)).reduce((first, second) -> second);
    }

    /**
     * Says whether the citizen was told the answer of a part: after its last reply, which was not sent back.
     *
     * @param assignment whose answer; the lead's as a rule
     * @return true if such a telling stands
     */
    public boolean isTold(AssignmentId assignment) {
        return lastOf(assignment)
                .filter(GivenReply::stands)
                .filter(reply ->
                        tellings.stream().anyMatch(telling -> !telling.at().isBefore(reply.at())))
                .isPresent();
    }

    /**
     * Says when a part was answered or judged last.
     *
     * @param assignment which part
     * @return empty if it never was
     */
    public Optional<Instant> movedAt(AssignmentId assignment) {
        return lastOf(assignment).map(reply -> {
            Judgement judgement = reply.judgement();
            return judgement == null ? reply.at() : judgement.at();
        });
    }

    /**
     * Adds a reply. What it found counts, and no correction of an earlier one.
     *
     * @param reply new
     * @return with it
     */
    public Answering plus(GivenReply reply) {
        List<GivenReply> all = new ArrayList<>(replies);
        all.add(reply);
        return new Answering(all, tellings, null);
    }

    /**
     * Adds a telling.
     *
     * @param telling new
     * @return with it
     */
    public Answering plus(Telling telling) {
        List<Telling> all = new ArrayList<>(tellings);
        all.add(telling);
        return new Answering(replies, all, corrected);
    }

    /**
     * Says when a reply was sent back last.
     *
     * @return empty if none was
     */
    public Optional<Instant> lastSentBack() {
        return replies.stream()
                .map(GivenReply::judgement)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(judgement -> !judgement.passed())
                .map(Judgement::at)
                .max(Comparator.naturalOrder());
    }

    /**
     * Judges the last reply of a part.
     *
     * @param assignment whose
     * @param judgement passed or sent back
     * @return with the judged reply
     * @throws IllegalArgumentException if the part has no reply
     */
    public Answering judged(AssignmentId assignment, Judgement judgement) {
        GivenReply judged = lastOf(assignment)
                .orElseThrow(() -> new IllegalArgumentException("the assignment " + assignment + " has no reply"));
        List<GivenReply> all = new ArrayList<>(replies);
        all.set(all.lastIndexOf(judged), judged.judged(judgement));
        return new Answering(all, tellings, corrected);
    }

    /**
     * Has another finding count than that of the last reply, which is kept as it was given.
     *
     * @param finding the right one
     * @return with it
     */
    public Answering corrected(Finding finding) {
        return new Answering(replies, tellings, finding);
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Answering erase() {
        return new Answering(replies.stream().map(GivenReply::erase).toList(), tellings, corrected);
    }
}
