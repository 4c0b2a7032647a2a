package io.civicline.core.command;

import io.civicline.core.code.EventCode;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.internal.InputCopies;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** What is kept with a ticket at any stage, closed ones too. */
public sealed interface Recording extends Command {

    /**
     * Writes a note. It never satisfies a clock that waits for an act. Where the requester must stay unknown to units, they do not
     * read the notes of the hotline; what is meant for them is a {@link Changing.Supplement}.
     *
     * @param text up to 20,000 characters
     */
    record Note(@NotBlank @Size(max = 20_000) @Storable String text) implements Recording {

        /** Without the words. */
        @Override
        public String toString() {
            return "Note[]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return at.check(ticket).then(() -> new RecordEvent.Noted(at.words(text)));
        }
    }

    /**
     * Attaches a document of the host, by reference. Where the requester must stay unknown to units, they see the reference of what
     * the hotline attached, not its title; whom the host lets open it is for the host to say.
     *
     * @param reference where the host finds it, up to 2,000 characters; no citizen's words
     * @param title what it shows, up to 500 characters
     * @param mediaType as {@code image/jpeg}
     */
    record Attach(
            @NotBlank @Size(max = 2000) @Storable String reference,
            @NotBlank @Size(max = 500) @Storable String title,
            @NotNull @Identifier String mediaType)
            implements Recording {

        /** Without the words. */
        @Override
        public String toString() {
            return "Attach[" + reference + ", " + mediaType + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return at.check(ticket).then(() -> new RecordEvent.Attached(reference, at.words(title), mediaType));
        }
    }

    /**
     * Reports that something happened in the host's world; clocks can begin and end at {@code host:} and the code. Where
     * the requester must stay unknown to units, they see that it happened, without the values.
     *
     * @param code the host's name of it
     * @param data up to 100 values by name; no citizen's words
     */
    record HostEvent(
            @NotNull @Identifier String code,

            @NotNull @Size(max = 100)
            Map<@NotNull @Identifier String, @NotNull @Size(max = 2000) @Storable String> data)
            implements Recording {

        /** Copies the data. */
        public HostEvent {
            data = InputCopies.of(data);
        }

        /**
         * Reports without data.
         *
         * @param code the host's name of it
         * @return the command
         */
        public static HostEvent of(String code) {
            return new HostEvent(code, Map.of());
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return at.check(ticket).then(() -> new RecordEvent.HostReported(EventCode.of(code), data));
        }
    }

    /**
     * Erases every text and name recorded so far: names, numbers, addresses, subjects, bodies, replies, reasons, notes and
     * titles. The facts stay, the journal stays whole. Nothing brings them back.
     *
     * <p>Not words, hence not erased: attributes, coordinates, grid and asset numbers, references to calls and documents, and
     * the data of host events. A host keeps citizens' words out of them. Names that another ticket took over, by merging or
     * splitting, are erased there.
     *
     * @param ground the legal ground or order, up to 500 characters; no citizen's words
     */
    record EraseWords(@NotBlank @Size(max = 500) @Storable String ground) implements Recording {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return at.check(ticket).then(() -> new RecordEvent.WordsErased(ground));
        }
    }
}
