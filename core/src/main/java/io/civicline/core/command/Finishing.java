package io.civicline.core.command;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finishing a ticket. */
public sealed interface Finishing extends Command {

    /**
     * The requester takes the request back (撤诉). Where others joined who still ask, only one of them can:
     * {@link Contacting.WithdrawRequester}.
     *
     * @param why in his words, up to 20,000 characters; null if he did not say
     */
    record Withdraw(
            @Nullable @Size(min = 1, max = 20_000) @Storable String why) implements Finishing {

        /**
         * Takes the request back without saying why.
         *
         * @return the command
         */
        public static Withdraw request() {
            return new Withdraw(null);
        }

        /**
         * Says why.
         *
         * @param words of the requester, up to 20,000 characters
         * @return the command
         */
        public Withdraw saying(String words) {
            return new Withdraw(words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Withdraw[]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            boolean alone = ticket.parties().stillJoined().isEmpty();
            return at.check(ticket)
                    .that(
                            alone,
                            RefusalCode.OTHERS_ASK,
                            "requesters",
                            ticket.requesters().size())
                    .then(() -> new EndingEvent.Withdrawn(at.wordsOrNull(why)));
        }
    }

    /**
     * The hotline closes the ticket (结案): answered or resolved once the lead's reply has passed and the citizen has been
     * told; declined or referred as long as nobody has it.
     *
     * @param closure how
     * @param reason a reason of the policy; needed to decline or refer
     */
    record Close(
            @NotNull Closure closure, @Nullable @Identifier String reason) implements Finishing {

        private static final Set<Closure> BEFORE_DISPATCH = EnumSet.of(Closure.DECLINED, Closure.REFERRED);
        private static final Set<Closure> AFTER_REPLY = EnumSet.of(Closure.ANSWERED, Closure.RESOLVED);

        /**
         * Closes what was answered.
         *
         * @param closure {@link Closure#ANSWERED} or {@link Closure#RESOLVED}
         * @return the command
         */
        public static Close as(Closure closure) {
            return new Close(closure, null);
        }

        /**
         * Says why.
         *
         * @param code a reason of the policy for that closure
         * @return the command
         */
        public Close because(String code) {
            return new Close(closure, code);
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            boolean replied = ticket.stage() == Stage.REPLIED;
            Set<Closure> possible = replied ? AFTER_REPLY : BEFORE_DISPATCH;
            Checks checks = at.check(ticket)
                    .that(
                            possible.contains(closure),
                            RefusalCode.WRONG_CLOSURE,
                            "closure",
                            closure,
                            "stage",
                            ticket.stage(),
                            "possible",
                            possible);
            if (replied) {
                Answered.missing(ticket).forEach(code -> checks.that(false, code));
            } else if (possible.contains(closure)) {
                ReasonUse.of(closure).ifPresent(use -> checks.knows(use, String.valueOf(reason)));
            }
            return checks.then(() -> new EndingEvent.Closed(closure, reason == null ? null : ReasonCode.of(reason)));
        }
    }
}
