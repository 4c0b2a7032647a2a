package io.civicline.core.command;

import io.civicline.core.assignment.Proposal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.AssignmentEvent.Dispatched;
import io.civicline.core.event.AssignmentEvent.Ground;
import io.civicline.core.event.Event;
import io.civicline.core.event.RulingEvent.ReturnForbidden;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.InputCopies;
import io.civicline.core.registration.Identifier;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The commands that give a ticket to units. */
public sealed interface Dispatching extends Command {

    /**
     * Gives a ticket to units (派单), or adds assists and copies to one that has a lead.
     *
     * @param lead who answers for the whole; null to take the proposal's, or if the ticket has a lead
     * @param assists who helps
     * @param copies who watches
     * @param noReturn true if nobody may give the ticket back (不得退单)
     */
    record Dispatch(
            @Nullable @Identifier String lead,
            @NotNull @Size(max = 100) List<@NotNull @Identifier String> assists,
            @NotNull @Size(max = 100) List<@NotNull @Identifier String> copies,
            boolean noReturn)
            implements Dispatching {

        /** Copies the lists. */
        public Dispatch {
            assists = InputCopies.of(assists);
            copies = InputCopies.of(copies);
        }

        /**
         * Takes the proposal as it is.
         *
         * @return the command
         */
        public static Dispatch asProposed() {
            return new Dispatch(null, List.of(), List.of(), false);
        }

        /**
         * Names the lead.
         *
         * @param lead who answers for the whole
         * @return the command
         */
        public static Dispatch to(String lead) {
            return new Dispatch(lead, List.of(), List.of(), false);
        }

        /**
         * Adds an assist to a ticket that has a lead.
         *
         * @param unit who helps
         * @return the command
         */
        public static Dispatch assisting(String unit) {
            return asProposed().assist(unit);
        }

        /**
         * Names one more that helps.
         *
         * @param unit who helps
         * @return the command
         */
        public Dispatch assist(String unit) {
            List<String> more = new ArrayList<>(assists);
            more.add(unit);
            return new Dispatch(lead, more, copies, noReturn);
        }

        /**
         * Names one more that watches.
         *
         * @param unit who watches
         * @return the command
         */
        public Dispatch copy(String unit) {
            List<String> more = new ArrayList<>(copies);
            more.add(unit);
            return new Dispatch(lead, assists, more, noReturn);
        }

        /**
         * Lets nobody give the ticket back (不得退单).
         *
         * @return the command
         */
        public Dispatch withoutReturn() {
            return new Dispatch(lead, assists, copies, true);
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<UnitId> leads = ticket.lead();
            NamedParts parts =
                    leads.isPresent() ? named() : chosen(ticket.handling().proposal());
            boolean adds = lead == null && !parts.all().isEmpty();
            Checks checks = at.check(ticket)
                    .that(leads.isEmpty() || adds, RefusalCode.HAS_LEAD, "unit", leads.orElse(null))
                    .that(leads.isPresent() || parts.lead() != null, missingLead());
            parts.check(ticket, ticket.request().accused(), checks, at);
            return checks.notSuspended().thenAll(() -> events(ticket, parts));
        }

        private List<Event> events(Ticket ticket, NamedParts parts) {
            List<Event> events = new ArrayList<>();
            if (noReturn && !ticket.handling().disputes().returnForbidden()) {
                events.add(new ReturnForbidden());
            }
            events.add(new Dispatched(
                    parts.offers(ticket), ground(ticket.handling().proposal(), parts)));
            return events;
        }

        private RefusalCode missingLead() {
            return assists.isEmpty() && copies.isEmpty() ? RefusalCode.NO_PROPOSAL : RefusalCode.LEAD_NEEDED;
        }

        private NamedParts named() {
            return NamedParts.of(lead, assists, copies);
        }

        /** The proposal with what the dispatcher changed: a lead that he names replaces all, assists are added. */
        private NamedParts chosen(@Nullable Proposal proposal) {
            NamedParts mine = named();
            if (lead != null || proposal == null) {
                return mine;
            }
            List<UnitId> helping = new ArrayList<>(proposal.assists());
            helping.addAll(mine.assists());
            List<UnitId> watching = new ArrayList<>(proposal.copies());
            watching.addAll(mine.copies());
            return new NamedParts(proposal.lead(), helping, watching);
        }

        private static Ground ground(@Nullable Proposal proposal, NamedParts parts) {
            if (proposal == null) {
                return Ground.PERSON;
            }
            boolean kept = proposal.lead().equals(parts.lead())
                    && proposal.assists().equals(parts.assists())
                    && proposal.copies().equals(parts.copies());
            return kept ? Ground.PROPOSAL : Ground.PROPOSAL_CHANGED;
        }
    }

    /**
     * Has the rules name the units of a ticket that nobody leads (按规则派单): a draft that is complete, or a ticket for which the
     * rules found no unit or that waits for a dispatcher, since rules, facts or the roster may have changed. As for any other, the
     * policy says whether the units get it at once or a dispatcher decides on the proposal.
     */
    record Route() implements Dispatching {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<UnitId> leads = ticket.lead();
            Checks checks = at.check(ticket)
                    .that(leads.isEmpty(), RefusalCode.HAS_LEAD, "unit", leads.orElse(null))
                    .notSuspended();
            return checks.thenAll(() -> at.policy().route(ticket, at));
        }
    }
}
