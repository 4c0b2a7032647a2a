package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.ExtensionAsk;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
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
     * The lead asks for more time (延期申请), before the due.
     *
     * @param clock which clock should have more
     * @param by the amount, as the policy offers it, such as {@code 10wd}
     * @param reason a reason of the policy for extensions
     * @param basis the rest in words, up to 20,000 characters
     */
    record RequestExtension(
            @NotNull @Identifier String clock,
            @NotBlank @Size(max = 50) @Storable String by,
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String basis)
            implements Waiting {

        /** Without the words. */
        @Override
        public String toString() {
            return "RequestExtension[" + clock + " by " + by + ", " + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            Optional<Clock> found = mine.assignment().flatMap(a -> clock(ticket, a));
            Checks checks = mine.mustBeOpen(at.check(ticket))
                    .knows(ReasonUse.EXTEND, reason)
                    .that(ticket.waits().asked() == null, RefusalCode.ALREADY_PENDING);
            if (mine.assignment().isPresent()) {
                checks.that(found.isPresent(), RefusalCode.NO_RUNNING_CLOCK, "clock", clock);
            }
            found.ifPresent(c -> check(c, checks, at));
            return checks.then(() -> new WaitEvent.ExtensionRequested(
                    found.orElseThrow().key(), by, ReasonCode.of(reason), at.words(basis)));
        }

        private Optional<Clock> clock(Ticket ticket, Assignment mine) {
            ClockCode code = ClockCode.of(clock);
            return ticket.ledger()
                    .latest(code, mine.id())
                    .or(() -> ticket.ledger().latest(code, null))
                    .filter(c -> c.state().isOpen());
        }

        private void check(Clock found, Checks checks, Context at) {
            List<ExtensionOffer> offers = found.limit().until() != null
                    ? List.of() // a due that was given is not ours to extend
                    : at.policy().extensions(found.key().code());
            Optional<ExtensionOffer> offer =
                    offers.stream().filter(o -> o.by().equals(by)).findFirst();
            int had = found.timesExtended();
            checks.that(
                            offer.isPresent(),
                            RefusalCode.EXTENSION_NOT_OFFERED,
                            "clock",
                            clock,
                            "by",
                            by,
                            "offered",
                            offers.stream().map(ExtensionOffer::by).toList())
                    .that(
                            offer.isEmpty() || had < offer.get().times(),
                            RefusalCode.EXTENSIONS_USED_UP,
                            "clock",
                            clock,
                            "allowed",
                            offer.map(ExtensionOffer::times).orElse(0))
                    .that(canBeExtended(found, at), RefusalCode.ALREADY_DUE, "clock", clock, "due", found.due());
        }
    }

    private static boolean canBeExtended(Clock clock, Context at) {
        return clock.state() == ClockState.PAUSED || clock.ranAt(at.occurredAt());
    }

    /**
     * Somebody decides on more time. A request that is still pending when the due passes does not stop the breach.
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

        /** Without the words. */
        @Override
        public String toString() {
            return "DecideExtension[grant=" + grant + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            ExtensionAsk asked = ticket.waits().asked();
            Checks checks = at.check(ticket).that(asked != null, RefusalCode.NOTHING_PENDING, "command", name());
            if (asked != null) {
                checks.notOwn(asked.asker(), ticket.lead().orElse(null));
                if (grant) {
                    checkOpen(ticket, asked, checks, at);
                }
            }
            return checks.then(() -> decided(requireNonNull(asked), at));
        }

        private static void checkOpen(Ticket ticket, ExtensionAsk asked, Checks checks, Context at) {
            Optional<Clock> clock = ticket.ledger().find(asked.clock());
            checks.that(
                    clock.filter(c -> canBeExtended(c, at)).isPresent(),
                    RefusalCode.ALREADY_DUE,
                    "clock",
                    asked.clock(),
                    "due",
                    clock.map(Clock::due).orElse(null));
        }

        private WaitEvent decided(ExtensionAsk asked, Context at) {
            return grant
                    ? new WaitEvent.ExtensionGranted(asked.clock(), asked.by(), at.wordsOrNull(opinion))
                    : new WaitEvent.ExtensionRefused(asked.clock(), at.wordsOrNull(opinion));
        }
    }
}
