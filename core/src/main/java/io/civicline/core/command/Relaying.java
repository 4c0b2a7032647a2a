package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.Downstream;
import io.civicline.core.code.EventCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.event.HandOverEvent.DownstreamReported;
import io.civicline.core.event.HandOverEvent.Subassigned;
import io.civicline.core.event.ReplyEvent.Replied;
import io.civicline.core.event.ReplyEvent.ReplyPassed;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.InputCopies;
import io.civicline.core.naming.CommandName;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unit lets others do of its part: units below it, its own system. It stays responsible. */
public sealed interface Relaying extends Command {

    /**
     * A unit gives its part, or work under it, to units below it (二级派单), along the relations that the policy names. What they
     * return comes back to it, what they reply is judged by it.
     *
     * @param lead who does the part; null if somebody does already, or nobody as a whole
     * @param assists who helps
     * @param instruction in words, up to 20,000 characters; null for none
     */
    record Subassign(
            @Nullable @Identifier String lead,
            @NotNull @Size(max = 100) List<@NotNull @Identifier String> assists,
            @Nullable @Size(min = 1, max = 20_000) @Storable String instruction)
            implements Relaying {

        /** Copies the list. */
        public Subassign {
            assists = InputCopies.of(assists);
        }

        /**
         * Gives the part on.
         *
         * @param lead who does it
         * @return the command
         */
        public static Subassign to(String lead) {
            return new Subassign(lead, List.of(), null);
        }

        /**
         * Lets a unit help.
         *
         * @param unit who helps
         * @return the command
         */
        public static Subassign assisting(String unit) {
            return new Subassign(null, List.of(unit), null);
        }

        /**
         * Names one more that helps.
         *
         * @param unit who helps
         * @return the command
         */
        public Subassign assist(String unit) {
            List<String> more = new ArrayList<>(assists);
            more.add(unit);
            return new Subassign(lead, more, instruction);
        }

        /**
         * Says what to do.
         *
         * @param words of the unit that gives it on
         * @return the command
         */
        public Subassign saying(String words) {
            return new Subassign(lead, assists, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Subassign[" + lead + ", assists=" + assists + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            NamedParts below = NamedParts.of(lead, assists, List.of());
            Checks checks = mine.mustBe(AssignmentState.ACKNOWLEDGED, mine.mustBeOpen(at.check(ticket)))
                    .that(!below.all().isEmpty(), RefusalCode.UNIT_NEEDED);
            mine.assignment().ifPresent(part -> {
                below.check(ticket, returnersTo(ticket, part), ticket.request().accused(), checks, at);
                Optional<UnitId> doing = ticket.handling().doing(part.id());
                checks.that(part.returnAsk() == null, RefusalCode.RETURN_PENDING)
                        .that(lead == null || doing.isEmpty(), RefusalCode.GIVEN_ON, "unit", doing.orElse(null));
                below.all()
                        .forEach(unit -> checks.that(
                                at.policy().maySubassign(part.unit(), unit),
                                RefusalCode.NOT_BELOW,
                                "unit",
                                unit,
                                "above",
                                part.unit()));
            });
            return checks.notSuspended()
                    .then(() -> new Subassigned(mine.get().id(), below.offers(ticket), at.wordsOrNull(instruction)));
        }

        /** Who gave it back to the unit above, is not asked again by that one. */
        private static List<UnitId> returnersTo(Ticket ticket, Assignment part) {
            return ticket.handling().under(part.id()).stream()
                    .filter(below -> below.state() == AssignmentState.RETURNED)
                    .map(Assignment::unit)
                    .toList();
        }
    }

    /**
     * A unit takes the reply of a unit below it as its own (转报): it passes that reply and gives it upwards.
     *
     * @param unit whose reply; null for the one that does the part
     */
    record PassOn(@Nullable @Identifier String unit) implements Relaying {

        /**
         * Passes on the reply of the unit that does the part.
         *
         * @return the command
         */
        public static PassOn reply() {
            return new PassOn(null);
        }

        /**
         * Passes on the reply of a unit.
         *
         * @param unit whose
         * @return the command
         */
        public static PassOn of(String unit) {
            return new PassOn(unit);
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            Optional<Assignment> child = mine.assignment().flatMap(part -> child(ticket, part));
            Optional<GivenReply> reply =
                    child.flatMap(c -> ticket.answering().lastOf(c.id())).filter(GivenReply::stands);
            Checks checks = mine.mustBe(AssignmentState.ACKNOWLEDGED, mine.mustBeOpen(at.check(ticket)));
            mine.checkReply(ticket, checks);
            if (mine.assignment().isPresent()) {
                checks.that(reply.isPresent(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()));
            }
            reply.ifPresent(
                    r -> checks.notOwn(r.by(), null).that(r.text().read().isPresent(), RefusalCode.WORDS_GONE));
            return checks.notSuspended().thenAll(() -> passed(mine.get(), reply.orElseThrow()));
        }

        private Optional<Assignment> child(Ticket ticket, Assignment part) {
            return ticket.handling().under(part.id()).stream()
                    .filter(c -> c.state() == AssignmentState.DONE)
                    .filter(c -> unit == null
                            ? c.role() == AssignmentRole.LEAD
                            : c.unit().equals(UnitId.of(unit)))
                    .reduce((first, last) -> last);
        }

        private static List<Event> passed(Assignment mine, GivenReply reply) {
            List<Event> events = new ArrayList<>();
            if (reply.judgement() == null) {
                events.add(new ReplyPassed(reply.assignment()));
            }
            events.add(new Replied(mine.id(), reply.finding(), reply.text()));
            return events;
        }
    }

    /**
     * The system of a unit says how it knows the unit's part.
     *
     * @param system which system, as the host names it
     * @param number the number of the part there, up to 200 characters
     * @param state how far it is there, in that system's own codes
     * @param acknowledged whether that system has it; once it has, it stays so
     */
    record ReportDownstream(
            @NotNull @Identifier String system,
            @NotBlank @Size(max = 200) @Storable String number,
            @NotNull @Identifier String state,
            boolean acknowledged)
            implements Relaying {

        /**
         * The system has said that it has it.
         *
         * @param system which system
         * @param number the number of the part there
         * @param state how far it is there
         * @return the command
         */
        public static ReportDownstream acknowledged(String system, String number, String state) {
            return new ReportDownstream(system, number, state, true);
        }

        /**
         * It was sent to the system, which has not said yet that it has it.
         *
         * @param system which system
         * @param number the number of the part there
         * @param state how far it is there
         * @return the command
         */
        public static ReportDownstream sent(String system, String number, String state) {
            return new ReportDownstream(system, number, state, false);
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Assignment> part = at.unit().flatMap(mine -> last(ticket, mine));
            Checks checks = at.check(ticket).that(at.unit().isPresent(), RefusalCode.NO_UNIT);
            at.unit().ifPresent(mine -> checks.that(part.isPresent(), RefusalCode.NOT_YOURS, "unit", mine));
            return checks.thenAll(() -> {
                Downstream before = part.orElseThrow().downstream();
                boolean seen = acknowledged || (before != null && isSame(before) && before.acknowledged());
                Downstream there = new Downstream(system, number, EventCode.of(state), seen);
                return there.equals(before)
                        ? List.of()
                        : List.of(new DownstreamReported(part.orElseThrow().id(), there));
            });
        }

        private boolean isSame(Downstream before) {
            return before.system().equals(system) && before.number().equals(number);
        }

        /** The open part of the unit, else the one it had last. */
        private static Optional<Assignment> last(Ticket ticket, UnitId mine) {
            return ticket.handling()
                    .openOf(mine)
                    .or(() -> ticket.handling().assignments().stream()
                            .filter(part -> part.unit().equals(mine))
                            .reduce((first, later) -> later));
        }
    }
}
