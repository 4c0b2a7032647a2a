package io.civicline.core.reply;

import io.civicline.core.id.AssignmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was answered on a ticket.
 *
 * <p>Immutable, thread-safe.
 *
 * @param replies every reply there ever was, oldest first
 * @param tellings every time the citizen was told, oldest first
 */
public record Answering(List<GivenReply> replies, List<Telling> tellings) {

    /** Nothing yet. */
    public static final Answering NONE = new Answering(List.of(), List.of());

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
     * Says whether the citizen was told since the last reply was sent back.
     *
     * @return true if a telling stands
     */
    public boolean isTold() {
        Instant sentBack = replies.stream()
                .filter(r -> !r.stands())
                .map(r -> r.judgement() == null ? r.at() : r.judgement().at())
                .reduce(Instant.MIN, (a, b) -> a.isAfter(b) ? a : b);
        return tellings.stream().anyMatch(telling -> !telling.at().isBefore(sentBack));
    }

    /**
     * Adds a reply.
     *
     * @param reply new
     * @return with it
     */
    public Answering plus(GivenReply reply) {
        List<GivenReply> all = new ArrayList<>(replies);
        all.add(reply);
        return new Answering(all, tellings);
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
        return new Answering(replies, all);
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
        return new Answering(all, tellings);
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Answering erase() {
        return new Answering(replies.stream().map(GivenReply::erase).toList(), tellings);
    }
}
