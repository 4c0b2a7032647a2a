package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.ReplyEvent.CitizenTold;
import io.civicline.core.event.ReplyEvent.Replied;
import io.civicline.core.event.ReplyEvent.ReplyPassed;
import io.civicline.core.event.ReplyEvent.ReplySentBack;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.CommandName;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.reply.Finding;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answering: the unit replies, the hotline audits, the citizen is told. */
public sealed interface Replying extends Command {

    /**
     * The unit answers (办复).
     *
     * @param finding what was found
     * @param text the answer, up to 20,000 characters
     */
    record Reply(
            @NotNull Finding finding,
            @NotBlank @Size(max = 20_000) @Storable String text) implements Replying {

        /**
         * Answers.
         *
         * @param finding what was found
         * @param text the answer
         * @return the command
         */
        public static Reply of(Finding finding, String text) {
            return new Reply(finding, text);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Reply[" + finding + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            Checks checks = mine.mustBe(AssignmentState.ACKNOWLEDGED, mine.mustBeOpen(at.check(ticket)));
            mine.checkReply(ticket, checks);
            return checks.notSuspended().then(() -> new Replied(mine.get().id(), finding, at.words(text)));
        }
    }

    /**
     * The hotline judges a reply (审核), or the unit that gave the part on.
     *
     * @param unit whose reply; null for the lead's
     * @param pass false to send it back
     * @param why what is missing, up to 20,000 characters; needed to send it back
     */
    record Audit(
            @Nullable @Identifier String unit,
            boolean pass,
            @Nullable @Size(min = 1, max = 20_000) @Storable String why)
            implements Replying {

        /**
         * Lets the lead's reply pass.
         *
         * @return the command
         */
        public static Audit passed() {
            return new Audit(null, true, null);
        }

        /**
         * Sends the lead's reply back.
         *
         * @param why what is missing
         * @return the command
         */
        public static Audit sendBack(String why) {
            return new Audit(null, false, why);
        }

        /**
         * Judges the reply of another unit than the lead.
         *
         * @param other whose
         * @return the command
         */
        public Audit of(String other) {
            return new Audit(other, pass, why);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Audit[unit=" + unit + ", pass=" + pass + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Assignment> part = part(ticket);
            Optional<GivenReply> reply =
                    part.flatMap(a -> ticket.answering().lastOf(a.id())).filter(r -> r.judgement() == null);
            Checks checks = at.check(ticket)
                    .that(reply.isPresent(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()))
                    .that(pass || why != null, RefusalCode.REASON_NEEDED);
            reply.ifPresent(r -> {
                UnitId author = part.orElseThrow().unit();
                checks.above(part.orElseThrow())
                        .notOwn(r.by(), author)
                        .that(pass || isFree(ticket, author), RefusalCode.UNIT_TWICE, "unit", author);
                if (!pass) {
                    checkAbove(ticket, part.orElseThrow(), checks);
                }
            });
            return checks.then(() -> pass
                    ? new ReplyPassed(part.orElseThrow().id())
                    : new ReplySentBack(part.orElseThrow().id(), at.words(String.valueOf(why))));
        }

        /** What goes back to a unit below another needs that other to have the ticket, and nobody else to do the part meanwhile. */
        private static void checkAbove(Ticket ticket, Assignment part, Checks checks) {
            AssignmentId parent = part.parent();
            if (parent == null) {
                return;
            }
            AssignmentState state = ticket.handling().assignment(parent).state();
            Optional<UnitId> doing = ticket.handling().doing(parent);
            checks.that(
                            state.isOpen(),
                            RefusalCode.WRONG_ASSIGNMENT_STATE,
                            "state",
                            state,
                            "wanted",
                            AssignmentState.ACKNOWLEDGED)
                    .that(
                            part.role() != AssignmentRole.LEAD || doing.isEmpty(),
                            RefusalCode.GIVEN_ON,
                            "unit",
                            doing.orElse(null));
        }

        /** A reply that is sent back gives its unit something to do again; it must not have another such part by now. */
        private static boolean isFree(Ticket ticket, UnitId unit) {
            return ticket.handling()
                    .openOf(unit)
                    .filter(open -> open.role() != AssignmentRole.COPY)
                    .isEmpty();
        }

        private Optional<Assignment> part(Ticket ticket) {
            return unit == null
                    ? ticket.handling().lead()
                    : ticket.handling().assignments().stream()
                            .filter(a -> a.unit().equals(UnitId.of(unit)) && a.state() == AssignmentState.DONE)
                            .reduce((first, last) -> last);
        }
    }

    /**
     * The citizen has been told the answer (告知), by the unit or by the hotline.
     *
     * @param channel how; a channel of the policy
     */
    record TellCitizen(@NotNull @Identifier String channel) implements Replying {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            boolean concerned = at.unit().map(ticket::concerns).orElse(true);
            return at.check(ticket)
                    .among(at.policy().channels(), channel, RefusalCode.UNKNOWN_CHANNEL, "channel")
                    .that(concerned, RefusalCode.NOT_YOURS, "unit", at.unit().orElse(null))
                    .then(() -> new CitizenTold(ChannelCode.of(channel)));
        }
    }
}
