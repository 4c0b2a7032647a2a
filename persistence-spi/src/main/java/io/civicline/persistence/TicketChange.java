package io.civicline.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one command makes of one ticket: the row after it, and all that is written with it.
 *
 * <p>Immutable, thread-safe.
 *
 * @param after the ticket after the change; it takes the place of revision {@code after.revision() - 1}
 * @param entries journal entries to append, in order; the last one is {@code after.journal()}
 * @param notices notices to put into the outbox
 * @param command the command to remember, if it has an id; its entries are among {@code entries}
 * @param eraseWordsThrough removes the words of the ticket's stored journal entries 1 to this number; 0 removes none
 */
public record TicketChange(
        Envelope after,
        List<JournalRow> entries,
        List<NoticeRow> notices,
        Optional<AppliedCommand> command,
        long eraseWordsThrough) {

    /**
     * Checks that the parts agree, and copies the lists.
     *
     * @throws IllegalArgumentException if {@code entries} do not run without gap up to {@code after.journal()}, do not begin
     *     with 1 for a new ticket, do not hold the command's entries, if two notices have the same id, or
     *     {@code eraseWordsThrough} is below 0 or above {@link #expectedLength()}
     */
    public TicketChange {
        requireNonNull(after, "after");
        entries = List.copyOf(entries);
        notices = List.copyOf(notices);
        requireNonNull(command, "command");
        long length = after.journal().length() - entries.size();
        checkEntries(after, entries, length);
        if (command.filter(c ->
                        c.firstSeq() <= length || c.lastSeq() > after.journal().length())
                .isPresent()) {
            throw wrong(after, "the entries of " + command.get() + " are not those appended");
        }
        if (notices.stream().map(NoticeRow::id).collect(toSet()).size() < notices.size()) {
            throw wrong(after, "two notices have the same id");
        }
        if (eraseWordsThrough < 0 || eraseWordsThrough > length) {
            throw wrong(after, "words can be erased in entries 1 to " + length + ", not through " + eraseWordsThrough);
        }
    }

    private static void checkEntries(Envelope after, List<JournalRow> entries, long length) {
        if (after.revision() == 1 ? length != 0 : length < 0) {
            throw wrong(
                    after,
                    "a journal of " + after.journal().length() + " cannot follow from " + entries.size()
                            + " entries more at revision " + after.revision());
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).seq() != length + 1 + i) {
                throw wrong(
                        after,
                        "entry " + (length + 1 + i) + " was to come, not "
                                + entries.get(i).seq());
            }
        }
        if (!entries.isEmpty()
                && !entries.get(entries.size() - 1)
                        .hash()
                        .equals(after.journal().hash())) {
            throw wrong(after, "the last entry's hash is not the one in the ticket's row");
        }
    }

    private static IllegalArgumentException wrong(Envelope after, String what) {
        return new IllegalArgumentException("change of ticket " + after.key() + ": " + what);
    }

    /**
     * Begins a change.
     *
     * @param after the ticket after it
     * @return a builder
     */
    public static Builder to(Envelope after) {
        return new Builder(after);
    }

    /**
     * Which ticket.
     *
     * @return the key of the row
     */
    public TicketKey key() {
        return after.key();
    }

    /**
     * The revision that the store must have now.
     *
     * @return one less than the new one; 0 if the ticket is new
     */
    public long expectedRevision() {
        return after.revision() - 1;
    }

    /**
     * The length that the journal must have now.
     *
     * @return the length after the change less the entries appended
     */
    public long expectedLength() {
        return after.journal().length() - entries.size();
    }

    /**
     * Says whether the ticket is to be created.
     *
     * @return true if {@link #expectedRevision()} is 0
     */
    public boolean isNew() {
        return expectedRevision() == 0;
    }

    /** Collects what is written with a row. Not thread-safe. */
    public static final class Builder {

        private final Envelope after;
        private final List<JournalRow> entries = new ArrayList<>();
        private final List<NoticeRow> notices = new ArrayList<>();
        private @Nullable AppliedCommand command;
        private long eraseWordsThrough;

        private Builder(Envelope after) {
            this.after = requireNonNull(after, "after");
        }

        /**
         * Appends journal entries, after those appended before.
         *
         * @param more in order
         * @return this
         */
        public Builder append(List<JournalRow> more) {
            entries.addAll(more);
            return this;
        }

        /**
         * Puts notices into the outbox.
         *
         * @param more each with its own id
         * @return this
         */
        public Builder send(List<NoticeRow> more) {
            notices.addAll(more);
            return this;
        }

        /**
         * Remembers the command.
         *
         * @param applied the command; null for one without id
         * @return this
         */
        public Builder command(@Nullable AppliedCommand applied) {
            this.command = applied;
            return this;
        }

        /**
         * Erases people's words in entries that are stored already.
         *
         * @param seq the last entry to lose its words; 0 for none
         * @return this
         */
        public Builder eraseWordsThrough(long seq) {
            this.eraseWordsThrough = seq;
            return this;
        }

        /**
         * Checks that all parts agree.
         *
         * @return the change
         * @throws IllegalArgumentException as the constructor of {@link TicketChange}
         */
        public TicketChange build() {
            return new TicketChange(after, entries, notices, Optional.ofNullable(command), eraseWordsThrough);
        }
    }
}
