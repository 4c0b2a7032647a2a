package io.civicline.core.request;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.RequesterId;
import io.civicline.core.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One who asks (诉求人), as the ticket keeps him.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id of this requester on this ticket
 * @param name null if anonymous
 * @param phone null if unknown
 * @param answerWanted false if he asked not to be called back
 * @param confidential true if he must stay unknown to the units, whoever else asks on the ticket
 */
public record TicketRequester(
        RequesterId id, @Nullable Words name, @Nullable Words phone, boolean answerWanted, boolean confidential) {

    /** Checks that nothing is missing. */
    public TicketRequester {
        requireNonNull(id, "id");
    }

    /**
     * One who is as confidential as the request.
     *
     * @param id of this requester on this ticket
     * @param name null if anonymous
     * @param phone null if unknown
     * @param answerWanted false if he asked not to be called back
     */
    public TicketRequester(RequesterId id, @Nullable Words name, @Nullable Words phone, boolean answerWanted) {
        this(id, name, phone, answerWanted, false);
    }

    /**
     * Says whether nobody knows who asked.
     *
     * @return true if there is no name and no phone
     */
    public boolean isAnonymous() {
        return name == null && phone == null;
    }

    /**
     * Forgets name and phone, keeping that they were given.
     *
     * @return the same requester with erased words
     */
    public TicketRequester erase() {
        return new TicketRequester(
                id,
                name == null ? null : name.erase(),
                phone == null ? null : phone.erase(),
                answerWanted,
                confidential);
    }

    /**
     * Shows the requester to who may not learn who it is.
     *
     * @return the same requester with name and phone withheld
     */
    public TicketRequester withhold() {
        return new TicketRequester(
                id,
                name == null ? null : name.withhold(),
                phone == null ? null : phone.withhold(),
                answerWanted,
                confidential);
    }
}
