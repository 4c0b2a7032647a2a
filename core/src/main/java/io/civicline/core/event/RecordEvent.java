package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.EventCode;
import io.civicline.core.ticket.Attachment;
import io.civicline.core.ticket.HostFact;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is kept with a ticket without moving it. */
public sealed interface RecordEvent extends Event {

    /**
     * Somebody has written a note.
     *
     * @param text the note
     */
    record Noted(Words text) implements RecordEvent {

        /** Checks that nothing is missing. */
        public Noted {
            requireNonNull(text, "text");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket;
        }

        @Override
        public Event withoutRemarks() {
            return new Noted(text.withhold());
        }
    }

    /**
     * A document of the host was attached, by reference.
     *
     * @param reference where the host finds it
     * @param title what it shows
     * @param mediaType as {@code image/jpeg}
     */
    record Attached(String reference, Words title, String mediaType) implements RecordEvent {

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            Attachment attachment = new Attachment(
                    reference,
                    title,
                    mediaType,
                    stamp.occurredAt(),
                    stamp.actor().unit());
            return ticket.withEnclosures(e -> e.plus(attachment));
        }

        @Override
        public Event withoutRemarks() {
            return new Attached(reference, title.withhold(), mediaType);
        }
    }

    /**
     * The host reports that something happened in its world.
     *
     * @param code the host's name of it
     * @param data values by name; no citizen's words
     */
    record HostReported(EventCode code, Map<String, String> data) implements RecordEvent {

        /** Copies the data. */
        public HostReported {
            requireNonNull(code, "code");
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withEnclosures(e -> e.plus(new HostFact(code, stamp.occurredAt(), data)));
        }

        /** That it happened, not with which values: the host's world knows citizens by name. */
        @Override
        public Event forUnits(Ticket ticket) {
            return ticket.withholdsWordsOf(null) ? new HostReported(code, Map.of()) : this;
        }

        /** {@return {@code host:} and the code} */
        @Override
        public String moment() {
            return "host:" + code;
        }
    }

    /**
     * Every text and name recorded so far was erased. The facts stay, and their digests.
     *
     * @param ground the legal ground or order, as the host cites it; no citizen's words
     */
    record WordsErased(String ground) implements RecordEvent {

        /** Checks that nothing is missing. */
        public WordsErased {
            requireNonNull(ground, "ground");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.erase();
        }

        @Override
        public Event withoutRemarks() {
            return new WordsErased("");
        }
    }

    /**
     * The ticket is decided under another policy from here on: what follows in the journal follows other rules.
     *
     * @param from the number of the policy before
     * @param to the number of the policy after; higher
     */
    record PolicyMoved(long from, long to) implements RecordEvent {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if {@code to} is not above {@code from}
         */
        public PolicyMoved {
            if (to <= from) {
                throw new IllegalArgumentException(
                        "a ticket moves to a later policy, not from #" + from + " to #" + to);
            }
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket;
        }
    }
}
