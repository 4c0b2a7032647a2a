package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.command.Registering.Register;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.event.PartyEvent;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.InputCopies;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.party.JoinedRequester;
import io.civicline.core.registration.Storable;
import io.civicline.core.request.Disposition;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Making one ticket of several that are about the same matter (重复件合并), and taking that back. Each command goes to all
 * tickets of one submission, which is stored whole or not at all.
 */
public sealed interface Merging extends Command {

    @Override
    default boolean isJoint() {
        return true;
    }

    /**
     * Merges tickets into a main one. The main ticket gets everybody who asks on the others: each is answered, told and called
     * back there, and who was confidential stays so. Where the same clock is due on one of the others before it is on the main
     * ticket, the earlier due holds, from the merge on, or from when that clock begins or is resumed; what has passed passes then. The others are closed as {@link io.civicline.core.ticket.Closure#MERGED}.
     *
     * <p>At most {@value io.civicline.core.party.Parties#MOST} ask on the main ticket then. All must be open, so that there are no chains to a ticket that is closed or merged itself, and no circles.
     *
     * @param main the ticket that stays
     * @param others the tickets that are merged into it, 1 to 100
     * @param arriving what came in of the one that the same submission registers; null if it registers none
     * @param reason why, up to 20,000 characters; null if nobody said
     */
    record Merge(
            @NotNull TicketId main,
            @NotNull @Size(min = 1, max = 100) List<@NotNull TicketId> others,
            @Nullable Register arriving,
            @Nullable @Size(min = 1, max = 20_000) @Storable String reason)
            implements Merging {

        /** Copies the list. */
        public Merge {
            others = InputCopies.of(others);
        }

        /**
         * Merges other tickets into one.
         *
         * @param main which stays
         * @param others which are merged into it; 1 to 100
         * @return the command
         */
        public static Merge into(TicketId main, List<TicketId> others) {
            return new Merge(main, others, null, null);
        }

        /**
         * Merges what is just registered, too.
         *
         * @param registering its registration
         * @return the command
         */
        public Merge arriving(Register registering) {
            return new Merge(main, others, registering, reason);
        }

        /**
         * Says why.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public Merge saying(String words) {
            return new Merge(main, others, arriving, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Merge[" + main + ", " + others + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return ticket.id().equals(main) ? takeIn(ticket, at) : join(ticket, at);
        }

        private Decision join(Ticket ticket, Context at) {
            boolean meant =
                    others.contains(ticket.id()) && at.facts().ticket(main).isPresent();
            return at.check(ticket)
                    .that(meant, RefusalCode.NO_SUCH_TICKET, "ticket", main)
                    .then(() -> new EndingEvent.Merged(main, at.wordsOrNull(reason)));
        }

        private Decision takeIn(Ticket ticket, Context at) {
            Checks checks = at.check(ticket).that(!isDraft(ticket), RefusalCode.MAIN_IS_DRAFT, "main", main);
            List<UnitId> accused = ticket.request().accused();
            int joining = 0;
            for (TicketId id : others) {
                Optional<Ticket> other = at.facts().ticket(id);
                checks.that(other.isPresent(), RefusalCode.NO_SUCH_TICKET, "ticket", id);
                joining += other.map(this::asking).orElse(0);
                other.map(this::accused)
                        .ifPresent(theirs -> checks.that(
                                accused.containsAll(theirs), RefusalCode.ACCUSED_DIFFER, "ticket", id, "main", main));
            }
            return checks.haveRoomFor(ticket, joining).thenAll(() -> taken(ticket, at));
        }

        private int asking(Ticket other) {
            return other.intake() == null
                    ? registering().registration().requesters().size()
                    : other.requesters().size();
        }

        /** What was not dispatched yet has no clocks; a ticket that runs would lose its own in it. */
        private static boolean isDraft(Ticket ticket) {
            return ticket.registered().disposition() == Disposition.DRAFT
                    && ticket.handling().assignments().isEmpty();
        }

        private List<UnitId> accused(Ticket other) {
            return other.intake() == null
                    ? registering().accused(Optional.empty())
                    : other.request().accused();
        }

        private Register registering() {
            return requireNonNull(arriving, "what came in of a ticket that is not registered");
        }

        private List<Event> taken(Ticket ticket, Context at) {
            List<Event> events = new ArrayList<>();
            int joining = 0;
            for (TicketId id : others) {
                Ticket other = at.facts().ticket(id).orElseThrow();
                List<JoinedRequester> theirs = other.intake() == null
                        ? registering().joining(ticket, id, joining, at)
                        : Merges.joining(ticket, other, joining, at);
                joining += theirs.size();
                JoinedTicket joined = other.intake() == null
                        ? Merges.arriving(id, registering().source())
                        : Merges.joined(other, at.occurredAt());
                events.add(new LinkEvent.Absorbed(joined));
                theirs.forEach(
                        one -> events.add(new PartyEvent.RequesterJoined(one.requester(), one.from(), one.origin())));
            }
            return events;
        }
    }

    /**
     * Takes a merge back (取消合并): the joined ticket is open again and routed anew; whoever came with it asks on it again and
     * leaves the main ticket, except who took his request back meanwhile. The main ticket's dues stay, the earlier ones that it had
     * from the joined ticket too. It may be closed, but not merged itself.
     *
     * <p>The joined ticket goes by its own dues, as if it never had been merged. Clocks of the whole ticket that ran from its registration
     * begin again at once, those that run from its dispatch when it is dispatched again, with the due that they had when the merge ended
     * them; what has passed meanwhile passes at once. A clock of the lead begins anew if another unit leads; so do the limits of single
     * parts and acts, and the time within which a unit may give it back. Unless it
     * was registered to be dispatched at once, and the policy does that, it is only proposed, and its clocks of handling wait for a
     * dispatcher; a draft stays one.
     *
     * @param main the main ticket
     * @param joined the ticket that was merged into it
     * @param reason why, up to 20,000 characters; null if nobody said
     */
    record Unmerge(
            @NotNull TicketId main,
            @NotNull TicketId joined,
            @Nullable @Size(min = 1, max = 20_000) @Storable String reason)
            implements Merging {

        /**
         * Takes a merger back.
         *
         * @param main which stayed
         * @param joined which was merged into it
         * @return the command
         */
        public static Unmerge of(TicketId main, TicketId joined) {
            return new Unmerge(main, joined, null);
        }

        /**
         * Says why.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public Unmerge saying(String words) {
            return new Unmerge(main, joined, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Unmerge[" + main + ", " + joined + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return ticket.id().equals(main) ? letGo(ticket, at) : takeUp(ticket, at);
        }

        private Decision letGo(Ticket ticket, Context at) {
            return at.check(ticket)
                    .that(ticket.links().hasJoined(joined), RefusalCode.NOT_MERGED, "ticket", joined, "main", main)
                    .that(
                            ticket.links().mergedInto() == null,
                            RefusalCode.MAIN_IS_MERGED,
                            "main",
                            main,
                            "into",
                            ticket.links().mergedInto())
                    .thenAll(() -> {
                        List<Event> events = new ArrayList<>();
                        events.add(new LinkEvent.Separated(joined));
                        ticket.parties().stillJoined().stream()
                                .filter(one -> joined.equals(one.from()))
                                .forEach(one -> events.add(new PartyEvent.RequesterLeft(
                                        one.requester().id(), null)));
                        return events;
                    });
        }

        private Decision takeUp(Ticket ticket, Context at) {
            Optional<Ticket> before = at.facts().ticket(main);
            boolean merged = main.equals(ticket.links().mergedInto()) && !ticket.isOpen();
            return at.check(ticket)
                    .that(before.isPresent(), RefusalCode.NO_SUCH_TICKET, "ticket", main)
                    .that(merged, RefusalCode.NOT_MERGED, "ticket", joined, "main", main)
                    .thenAll(() -> {
                        List<Event> events = new ArrayList<>();
                        events.add(new LinkEvent.Unmerged(main, at.wordsOrNull(reason)));
                        Merges.gone(before.orElseThrow(), ticket)
                                .forEach(id -> events.add(new PartyEvent.RequesterLeft(id, null)));
                        return events;
                    });
        }
    }
}
