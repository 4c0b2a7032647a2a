package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.AssignmentEvent.Dispatched;
import io.civicline.core.event.AssignmentEvent.Ground;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.HandOverEvent.Reassigned;
import io.civicline.core.event.HandOverEvent.Recalled;
import io.civicline.core.event.HandOverEvent.TakenBack;
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

/**
 * Taking a part from a unit without its asking. The hotline does it with the parts that it gave, a unit with those that it gave
 * on; neither with a part whose unit a ruling names.
 */
public sealed interface HandingOver extends Command {

    /**
     * Takes an offer back before the unit has acknowledged it (撤回). It was no hand-over, and the unit stays a candidate.
     *
     * @param unit whose part; null for the lead's
     * @param why in words, up to 20,000 characters; null for none
     */
    record Recall(
            @Nullable @Identifier String unit,
            @Nullable @Size(min = 1, max = 20_000) @Storable String why) implements HandingOver {

        /**
         * Takes the offer to the lead back.
         *
         * @return the command
         */
        public static Recall lead() {
            return new Recall(null, null);
        }

        /**
         * Takes the offer to a unit back.
         *
         * @param unit whose
         * @return the command
         */
        public static Recall of(String unit) {
            return new Recall(unit, null);
        }

        /**
         * Says why.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public Recall saying(String words) {
            return new Recall(unit, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Recall[unit=" + unit + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Assignment> part =
                    unit == null ? ticket.handling().lead() : ticket.handling().openOf(UnitId.of(unit));
            Checks checks = at.check(ticket);
            if (part.isEmpty()) {
                RefusalCode none = unit == null ? RefusalCode.NO_LEAD : RefusalCode.NOT_YOURS;
                checks.that(false, none, "unit", unit, "command", CommandName.of(name()), "stage", ticket.stage());
            }
            part.ifPresent(p -> checks.that(
                            p.state() == AssignmentState.OFFERED,
                            RefusalCode.ALREADY_ACKNOWLEDGED,
                            "unit",
                            p.unit(),
                            "state",
                            p.state())
                    .above(p)
                    .notRuled(p));
            return checks.notSuspended()
                    .then(() -> new Recalled(part.orElseThrow().id(), at.wordsOrNull(why)));
        }
    }

    /**
     * Lets another unit lead from now on, in one act of the hotline (改派). A hand-over; those who help go on helping.
     *
     * @param lead who answers for the whole from now on
     * @param why in words, up to 20,000 characters
     */
    record Reassign(
            @NotNull @Identifier String lead,
            @NotBlank @Size(max = 20_000) @Storable String why) implements HandingOver {

        /**
         * Names the new lead.
         *
         * @param lead who answers for the whole from now on
         * @param why in words
         * @return the command
         */
        public static Reassign to(String lead, String why) {
            return new Reassign(lead, why);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Reassign[" + lead + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            UnitId next = UnitId.of(lead);
            Checks checks =
                    at.check(ticket).isUnit(next).that(isFree(ticket, next), RefusalCode.UNIT_TWICE, "unit", next);
            at.policy()
                    .barring(
                            next,
                            ticket.handling().returners(),
                            ticket.request().accused())
                    .ifPresent(bar -> checks.that(false, bar, "unit", next));
            ticket.handling().lead().ifPresent(p -> checks.above(p).notRuled(p));
            return checks.notSuspended()
                    .thenAll(() -> List.of(
                            new Reassigned(
                                    ticket.handling().lead().orElseThrow().id(), at.words(why)),
                            new Dispatched(Offer.list(ticket, next, List.of(), List.of()), Ground.PERSON)));
        }

        /** One who helps can lead, one who leads or works below another unit cannot. */
        private static boolean isFree(Ticket ticket, UnitId next) {
            return ticket.handling()
                    .openOf(next)
                    .filter(part -> part.leads() || part.isSubassigned())
                    .isEmpty();
        }
    }

    /**
     * Takes a part from a unit that is not needed any more (收回): from one that helps or watches, or from one below the own unit.
     *
     * @param unit whose part
     * @param why in words, up to 20,000 characters
     */
    record TakeBack(
            @NotNull @Identifier String unit,
            @NotBlank @Size(max = 20_000) @Storable String why) implements HandingOver {

        /**
         * Takes it.
         *
         * @param unit whose part
         * @param why in words
         * @return the command
         */
        public static TakeBack from(String unit, String why) {
            return new TakeBack(unit, why);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "TakeBack[unit=" + unit + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Assignment> part = ticket.handling().openOf(UnitId.of(unit));
            Checks checks = at.check(ticket).that(part.isPresent(), RefusalCode.NOT_YOURS, "unit", UnitId.of(unit));
            part.ifPresent(p -> checks.that(!p.leads(), RefusalCode.IS_LEAD, "unit", p.unit())
                    .above(p)
                    .notRuled(p));
            return checks.then(() -> new TakenBack(part.orElseThrow().id(), at.words(why)));
        }
    }
}
