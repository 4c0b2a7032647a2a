package io.civicline.core.command;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Ending;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Taking up a ticket that had ended. */
public sealed interface Reopening extends Command {

    /**
     * The ticket is open again, because the citizen asks for it. How long after its end, how often, after which ends and who gets
     * it then, the policy says; the time counts from the end itself, not from any later change. A ticket that is merged into another
     * is not reopened but taken out of it: {@link Merging.Unmerge}.
     *
     * @param reason a reason of the policy for reopening
     * @param basis the rest in words, up to 20,000 characters
     */
    record Reopen(
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String basis) implements Reopening {

        /**
         * Reopens.
         *
         * @param reason a reason of the policy for reopening
         * @param basis the rest in words
         * @return the command
         */
        public static Reopen because(String reason, String basis) {
            return new Reopen(reason, basis);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Reopen[" + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<ReopenTerms> terms = at.policy().reopening();
            Checks checks = TakingUp.mustBeOfItsOwn(at.check(ticket), ticket)
                    .that(terms.isPresent(), RefusalCode.NO_REOPENING)
                    .knows(ReasonUse.REOPEN, reason);
            Ending ending = ticket.ending();
            if (terms.isPresent() && ending != null) {
                check(ticket, ending, terms.get(), checks, at);
            }
            return checks.thenAll(() ->
                    TakingUp.reopen(ticket, terms.orElseThrow().takeUp(), ReasonCode.of(reason), at.words(basis), at));
        }

        private static void check(Ticket ticket, Ending ending, ReopenTerms terms, Checks checks, Context at) {
            Instant last = terms.lastAt(ending.at());
            checks.that(
                            terms.closures().contains(ending.closure()),
                            RefusalCode.NOT_REOPENED_AFTER,
                            "closure",
                            ending.closure(),
                            "possible",
                            terms.closures())
                    .that(
                            ticket.followUps().reopenings() < terms.times(),
                            RefusalCode.REOPENINGS_USED_UP,
                            "allowed",
                            terms.times())
                    .that(!at.occurredAt().isAfter(last), RefusalCode.TOO_LATE_TO_REOPEN, "last", last);
        }
    }
}
