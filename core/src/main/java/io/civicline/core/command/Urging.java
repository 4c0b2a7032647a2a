package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.event.PressEvent;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.CommandName;
import io.civicline.core.press.UrgeCause;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Urging a unit (催办), and what the unit says to it. What clocks urge by themselves is answered in the same way. */
public sealed interface Urging extends Command {

    /**
     * Somebody urges a unit, or the citizen has called again.
     *
     * <p>Within the quiet time of the policy after the last urge of the same part a call joins that urge, and staff change nothing:
     * the unit has been told, and one answer is due.
     *
     * @param unit who is urged; null for the lead
     * @param contact the host's reference to the citizen's call, up to 2,000 characters; null if staff urge of their own accord
     * @param why in words, up to 20,000 characters; null for none
     */
    record Urge(
            @Nullable @Identifier String unit,
            @Nullable @Size(min = 1, max = 2000) @Storable String contact,
            @Nullable @Size(min = 1, max = 20_000) @Storable String why)
            implements Urging {

        /**
         * Staff urge the lead.
         *
         * @param why in words
         * @return the command
         */
        public static Urge because(String why) {
            return new Urge(null, null, why);
        }

        /**
         * The citizen has called again.
         *
         * @param contact the host's reference to the call
         * @return the command
         */
        public static Urge byCitizen(String contact) {
            return new Urge(null, contact, null);
        }

        /**
         * Names another unit than the lead.
         *
         * @param other who is urged
         * @return the command
         */
        public Urge to(String other) {
            return new Urge(other, contact, why);
        }

        /**
         * Says why.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public Urge saying(String words) {
            return new Urge(unit, contact, words);
        }

        /** Without the words and the contact. */
        @Override
        public String toString() {
            return "Urge[unit=" + unit + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<UnitId> whom = Optional.ofNullable(unit).map(UnitId::of).or(ticket::lead);
            Optional<Assignment> part = whom.flatMap(ticket.handling()::openOf);
            Checks checks = at.check(ticket)
                    .notAccused()
                    .that(
                            whom.isPresent(),
                            RefusalCode.NO_LEAD,
                            "stage",
                            ticket.stage(),
                            "command",
                            CommandName.of(name()));
            whom.ifPresent(who -> checks.that(part.isPresent(), RefusalCode.NOTHING_TO_URGE, "unit", who));
            part.ifPresent(p -> checks.that(p.role() != AssignmentRole.COPY, RefusalCode.ONLY_A_COPY, "unit", p.unit())
                    .notBefore(p.offeredAt()));
            return checks.thenAll(() -> urged(ticket, part.orElseThrow(), at));
        }

        private List<Event> urged(Ticket ticket, Assignment part, Context at) {
            Optional<io.civicline.core.press.Urge> last =
                    ticket.pressing().lastUrge(part.id(), at.occurredAt()).filter(urge -> isQuiet(urge, at));
            if (last.isPresent()) {
                return contact == null
                        ? List.of()
                        : List.of(
                                new PressEvent.UrgedAgain(part.id(), last.get().number(), contact));
            }
            UrgeCause cause = contact == null ? UrgeCause.STAFF : UrgeCause.CITIZEN;
            return List.of(new PressEvent.UnitUrged(part.id(), part.unit(), cause, contact, at.wordsOrNull(why)));
        }

        private static boolean isQuiet(io.civicline.core.press.Urge last, Context at) {
            Duration since = Duration.between(last.at(), at.occurredAt());
            return since.compareTo(at.policy().pressing().quiet()) < 0;
        }
    }

    /**
     * The unit answers (催办反馈): all urges of its part that want an answer.
     *
     * @param text what it says, up to 20,000 characters
     */
    record AnswerUrge(
            @NotBlank @Size(max = 20_000) @Storable String text) implements Urging {

        /** Without the words. */
        @Override
        public String toString() {
            return "AnswerUrge[]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            List<Integer> open = mine.assignment().stream()
                    .flatMap(part -> ticket.pressing().unansweredUrges(ticket.handling()).stream()
                            .filter(urge -> urge.assignment().equals(part.id())))
                    .filter(urge -> !urge.at().isAfter(at.occurredAt()))
                    .map(io.civicline.core.press.Urge::number)
                    .toList();
            Checks checks = mine.mustBeOpen(at.check(ticket)).notAccused();
            if (mine.assignment().isPresent()) {
                checks.that(!open.isEmpty(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()));
            }
            return checks.then(() -> new PressEvent.UrgeAnswered(mine.get().id(), open, at.words(text)));
        }
    }
}
