package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.event.Stamp;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision may look at beside the ticket and the command: who, when, under which policy and facts.
 *
 * <p>Immutable; thread-safe if the source of salt is.
 *
 * @param stamp who and when
 * @param policy in force
 * @param facts fetched before
 * @param salts fresh salt for people's words
 */
public record Context(Stamp stamp, TicketPolicy policy, Facts facts, Supplier<byte[]> salts) {

    /** Checks that nothing is missing. */
    public Context {
        requireNonNull(stamp, "stamp");
        requireNonNull(policy, "policy");
        requireNonNull(facts, "facts");
        requireNonNull(salts, "salts");
    }

    /**
     * Says who acts.
     *
     * @return the actor
     */
    public Actor actor() {
        return stamp.actor();
    }

    /**
     * Says for which unit he acts.
     *
     * @return empty for the hotline itself
     */
    public Optional<UnitId> unit() {
        return stamp.actor().actsFor();
    }

    /**
     * Says when it happened.
     *
     * @return in microseconds; not after {@link #now()}
     */
    public Instant occurredAt() {
        return stamp.occurredAt();
    }

    /**
     * Says when it is recorded.
     *
     * @return in microseconds
     */
    public Instant now() {
        return stamp.recordedAt();
    }

    /**
     * Binds a text.
     *
     * @param text what somebody wrote
     * @return with fresh salt
     */
    public Words words(String text) {
        return Words.of(text, salts.get());
    }

    /**
     * Binds a text that may be missing.
     *
     * @param text what somebody wrote, or null
     * @return with fresh salt, or null
     */
    public @Nullable Words wordsOrNull(@Nullable String text) {
        return text == null ? null : words(text);
    }

    /**
     * Begins to check what must hold.
     *
     * @param ticket as it is
     * @return no reason against it yet
     */
    public Checks check(Ticket ticket) {
        return new Checks(ticket, this);
    }

    /**
     * The same, under another stamp.
     *
     * @param other who and when
     * @return otherwise unchanged
     */
    public Context with(Stamp other) {
        return new Context(other, policy, facts, salts);
    }
}
