package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.Clock;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.AssignmentEvent.ReturnRefused;
import io.civicline.core.event.AssignmentEvent.ReturnRequested;
import io.civicline.core.event.AssignmentEvent.Returned;
import io.civicline.core.event.Event;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.CommandName;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Giving a ticket back (退单). */
public sealed interface Returning extends Command {

    /**
     * The unit says that the ticket is not its job: to the hotline, or to the unit that gave it on. Where the policy says so, a
     * return to the hotline takes effect at once.
     *
     * @param reason a reason of the policy for returns
     * @param basis the legal basis and the rest in words, up to 20,000 characters
     * @param proposed who should have it instead; null if the unit does not say
     */
    record RequestReturn(
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String basis,
            @Nullable @Identifier String proposed)
            implements Returning {

        /**
         * Names no other unit.
         *
         * @param reason a reason of the policy for returns
         * @param basis the legal basis and the rest in words
         * @return the command
         */
        public static RequestReturn because(String reason, String basis) {
            return new RequestReturn(reason, basis, null);
        }

        /**
         * Names who should have it instead.
         *
         * @param unit which
         * @return the command
         */
        public RequestReturn proposing(String unit) {
            return new RequestReturn(reason, basis, unit);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "RequestReturn[" + reason + ", proposed=" + proposed + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            Checks checks = mine.mustBeOpen(at.check(ticket)).knows(ReasonUse.RETURN, reason);
            mine.assignment().ifPresent(a -> {
                checks.that(a.returnAsk() == null, RefusalCode.ALREADY_PENDING);
                clock(ticket, a, at)
                        .ifPresent(clock -> checks.that(
                                !at.occurredAt().isAfter(clock.due()),
                                RefusalCode.TOO_LATE_TO_RETURN,
                                "due",
                                clock.due()));
            });
            if (proposed != null) {
                checks.isUnit(UnitId.of(proposed));
            }
            mine.assignment().filter(a -> !a.isSubassigned()).ifPresent(a -> checkLimits(ticket, mine, checks, at));
            return checks.thenAll(() -> requested(mine.get(), at));
        }

        /** What limits returns to the hotline; how often a unit gives back to the one above it is their own affair. */
        private static void checkLimits(Ticket ticket, Part mine, Checks checks, Context at) {
            int allowed = at.policy().returnsAllowed();
            checks.that(mine.hasReturnsLeft(ticket, allowed), RefusalCode.RETURNS_USED_UP, "allowed", allowed)
                    .that(!ticket.handling().disputes().returnForbidden(), RefusalCode.RETURN_FORBIDDEN)
                    .notRuled(mine.get());
        }

        private List<Event> requested(Assignment mine, Context at) {
            ReturnRequested asked = new ReturnRequested(
                    mine.id(), ReasonCode.of(reason), at.words(basis), proposed == null ? null : UnitId.of(proposed));
            boolean atOnce = at.policy().returnsAtOnce() && !mine.isSubassigned();
            return atOnce ? List.of(asked, new Returned(mine.id(), null)) : List.of(asked);
        }

        private static Optional<Clock> clock(Ticket ticket, Assignment mine, Context at) {
            return at.policy().returnClock().flatMap(code -> ticket.ledger().latest(code, mine.id()));
        }
    }

    /**
     * The hotline decides on a return, or the unit that gave the part on.
     *
     * @param unit who asked
     * @param accept true to take the ticket back
     * @param opinion in words, up to 20,000 characters; null for none
     */
    record DecideReturn(
            @NotNull @Identifier String unit,
            boolean accept,
            @Nullable @Size(min = 1, max = 20_000) @Storable String opinion)
            implements Returning {

        /**
         * Takes the ticket back.
         *
         * @param unit who asked
         * @return the command
         */
        public static DecideReturn accept(String unit) {
            return new DecideReturn(unit, true, null);
        }

        /**
         * Leaves the ticket with the unit.
         *
         * @param unit who asked
         * @param opinion why
         * @return the command
         */
        public static DecideReturn refuse(String unit, String opinion) {
            return new DecideReturn(unit, false, opinion);
        }

        /**
         * Adds words.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public DecideReturn saying(String words) {
            return new DecideReturn(unit, accept, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "DecideReturn[unit=" + unit + ", accept=" + accept + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Assignment> asked =
                    ticket.handling().openOf(UnitId.of(unit)).filter(a -> a.returnAsk() != null);
            Checks checks = at.check(ticket)
                    .that(asked.isPresent(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()))
                    .notOwn(null, UnitId.of(unit));
            asked.ifPresent(checks::above);
            if (accept) {
                checks.notSuspended();
            }
            return checks.then(() -> accept
                    ? new Returned(asked.orElseThrow().id(), at.wordsOrNull(opinion))
                    : new ReturnRefused(asked.orElseThrow().id(), at.wordsOrNull(opinion)));
        }
    }
}
