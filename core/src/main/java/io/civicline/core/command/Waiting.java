package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ExtensionAsk;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.id.AssignmentId;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Letting handling rest, and asking for more time. */
public sealed interface Waiting extends Command {

    /**
     * Lets handling rest (挂起).
     *
     * @param reason a reason of the policy for suspensions
     * @param basis the rest in words, up to 20,000 characters
     */
    record Suspend(
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String basis) implements Waiting {

        /** Without the words. */
        @Override
        public String toString() {
            return "Suspend[" + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return at.check(ticket)
                    .knows(ReasonUse.SUSPEND, reason)
                    .notSuspended()
                    .then(() -> new WaitEvent.Suspended(ReasonCode.of(reason), at.words(basis)));
        }
    }

    /** Lets handling go on (恢复). */
    record Resume() implements Waiting {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return at.check(ticket)
                    .that(ticket.waits().current().isPresent(), RefusalCode.NOT_SUSPENDED)
                    .then(WaitEvent.Resumed::new);
        }
    }

    /**
     * The lead asks for more time (延期申请), before the due. What it means if nobody has decided when the due comes is kept with
     * the wish as the policy says it now. A rest of the ticket does not touch the wish; its decision has a clock of its own.
     *
     * @param clock which clock should have more
     * @param extension as the policy calls it, such as {@code first}; one that has no name is called by its amount
     * @param reason a reason of the policy for extensions
     * @param basis the rest in words, up to 20,000 characters
     */
    record RequestExtension(
            @NotNull @Identifier String clock,
            @NotBlank @Size(max = 50) @Storable String extension,
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String basis)
            implements Waiting {

        /**
         * Asks for more time; why is to follow.
         *
         * @param clock which
         * @param extension an id or amount that the policy offers, such as {@code 5wd}
         * @return the command
         */
        public static RequestExtension of(String clock, String extension) {
            return new RequestExtension(clock, extension, "", "");
        }

        /**
         * Says why.
         *
         * @param code a reason of the policy for extensions
         * @param words its basis in words
         * @return the command
         */
        public RequestExtension because(String code, String words) {
            return new RequestExtension(clock, extension, code, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "RequestExtension[" + clock + " " + extension + ", " + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            Checks checks = mine.mustBeOpen(at.check(ticket))
                    .knows(ReasonUse.EXTEND, reason)
                    .that(ticket.waits().asked() == null, RefusalCode.ALREADY_PENDING);
            MoreTime more = new MoreTime(ticket, checks, at);
            Optional<Clock> found = mine.assignment().flatMap(a -> more.clock(clock, a.id()));
            if (mine.assignment().isPresent()) {
                checks.that(found.isPresent(), RefusalCode.NO_RUNNING_CLOCK, "clock", ClockCode.of(clock));
            }
            Optional<ExtensionOffer> offer = found.flatMap(c -> more.offer(c, extension));
            return checks.then(() -> requested(found.orElseThrow(), offer.orElseThrow(), at));
        }

        private WaitEvent requested(Clock found, ExtensionOffer offer, Context at) {
            return new WaitEvent.ExtensionRequested(
                    found.key(), offer.by(), ReasonCode.of(reason), at.words(basis), offer.terms());
        }
    }

    /**
     * Somebody decides on more time. After the due he can still grant it where the clock waits for him, as the policy said when it
     * was asked; else the breach stands.
     *
     * @param grant false to refuse
     * @param opinion in words, up to 20,000 characters; null for none
     */
    record DecideExtension(
            boolean grant,
            @Nullable @Size(min = 1, max = 20_000) @Storable String opinion) implements Waiting {

        /**
         * Grants it.
         *
         * @return the command
         */
        public static DecideExtension granted() {
            return new DecideExtension(true, null);
        }

        /**
         * Refuses it.
         *
         * @param opinion why
         * @return the command
         */
        public static DecideExtension refused(String opinion) {
            return new DecideExtension(false, opinion);
        }

        /**
         * Adds words.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public DecideExtension saying(String words) {
            return new DecideExtension(grant, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "DecideExtension[grant=" + grant + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            ExtensionAsk asked = ticket.waits().asked();
            Checks checks = at.check(ticket)
                    .that(asked != null, RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()));
            if (asked != null) {
                List<UnitId> whose = whose(ticket, asked);
                checks.notOwn(asked.asker(), at.unit().filter(whose::contains).orElse(null));
                MoreTime more = new MoreTime(ticket, checks, at);
                more.mayDecide(approver(asked, at), whose);
                if (grant) {
                    more.canBeGranted(asked.clock());
                }
            }
            return checks.then(() -> decided(requireNonNull(asked), at));
        }

        /** Who asks, and whose part would have more; the lead's for a clock of the whole ticket. */
        private static List<UnitId> whose(Ticket ticket, ExtensionAsk asked) {
            AssignmentId part = asked.clock().assignment();
            Optional<UnitId> gains = part == null
                    ? ticket.lead()
                    : Optional.of(ticket.handling().assignment(part).unit());
            return Stream.concat(Stream.ofNullable(asked.unit()), gains.stream())
                    .distinct()
                    .toList();
        }

        private static @Nullable Approver approver(ExtensionAsk asked, Context at) {
            return Optional.ofNullable(asked.terms())
                    .flatMap(terms -> at.policy().extension(asked.clock().code(), terms.id()))
                    .map(ExtensionOffer::approver)
                    .orElse(null);
        }

        private WaitEvent decided(ExtensionAsk asked, Context at) {
            return grant
                    ? WaitEvent.ExtensionGranted.of(asked, at.wordsOrNull(opinion))
                    : new WaitEvent.ExtensionRefused(asked.clock(), at.wordsOrNull(opinion));
        }
    }

    /**
     * The hotline gives more time that nobody asked for, because of something that concerns many: a storm, a strike. One command for
     * each ticket; what it may give is what the policy offers.
     *
     * @param clock which clock has more; the lead's, or that of the whole ticket
     * @param extension as the policy calls it
     * @param reason a reason of the policy for extensions: the event that was declared
     * @param opinion in words, up to 20,000 characters; null for none
     */
    record GrantExtension(
            @NotNull @Identifier String clock,
            @NotBlank @Size(max = 50) @Storable String extension,
            @NotNull @Identifier String reason,
            @Nullable @Size(min = 1, max = 20_000) @Storable String opinion)
            implements Waiting {

        /**
         * Gives more time unasked.
         *
         * @param clock which
         * @param extension an id or amount that the policy offers
         * @param reason a reason of the policy for extensions
         * @return the command
         */
        public static GrantExtension of(String clock, String extension, String reason) {
            return new GrantExtension(clock, extension, reason, null);
        }

        /**
         * Adds words.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public GrantExtension saying(String words) {
            return new GrantExtension(clock, extension, reason, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "GrantExtension[" + clock + " " + extension + ", " + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Checks checks = at.check(ticket)
                    .knows(ReasonUse.EXTEND, reason)
                    .notOwn(null, ticket.lead().orElse(null));
            MoreTime more = new MoreTime(ticket, checks, at);
            AssignmentId lead = ticket.handling().lead().map(Assignment::id).orElse(null);
            Optional<Clock> found = more.clock(clock, lead);
            checks.that(found.isPresent(), RefusalCode.NO_RUNNING_CLOCK, "clock", ClockCode.of(clock))
                    .that(found.flatMap(c -> ticket.waits().askFor(c.key())).isEmpty(), RefusalCode.ALREADY_PENDING);
            Optional<ExtensionOffer> offer = found.flatMap(c -> more.offer(c, extension));
            offer.ifPresent(
                    o -> more.mayDecide(o.approver(), ticket.lead().stream().toList()));
            return checks.then(() -> granted(found.orElseThrow(), offer.orElseThrow(), at));
        }

        private WaitEvent granted(Clock found, ExtensionOffer offer, Context at) {
            return new WaitEvent.ExtensionGranted(
                    found.key(), offer.by(), at.wordsOrNull(opinion), offer.id(), ReasonCode.of(reason));
        }
    }
}
