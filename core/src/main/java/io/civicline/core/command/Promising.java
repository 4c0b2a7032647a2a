package io.civicline.core.command;

import static io.civicline.core.internal.Micros.cut;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.commitment.Commitment;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.CommitmentEvent;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Dated promises to the citizen (承诺): made, kept, given another date. Time breaks them. */
public sealed interface Promising extends Command {

    /**
     * The lead promises something for a date.
     *
     * @param text what, up to 20,000 characters
     * @param until the date, the last instant that is in time; after now, and no later than the policy allows
     */
    record Promise(
            @NotBlank @Size(max = 20_000) @Storable String text,
            @NotNull Instant until) implements Promising {

        /** Without the words. */
        @Override
        public String toString() {
            return "Promise[until " + until + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Part mine = Part.of(ticket, at);
            Checks checks = mine.mustBeOpen(at.check(ticket))
                    .notAccused()
                    .that(PromiseDate.isFree(ticket, at), RefusalCode.ALREADY_PROMISED);
            mine.mustLead(checks);
            return PromiseDate.check(cut(until), checks, at)
                    .then(() -> new CommitmentEvent.Promised(at.words(text), cut(until), false));
        }
    }

    /** The unit that leads, or led when the ticket was closed, or the hotline itself. */
    private static Checks concerned(Ticket ticket, Optional<Commitment> found, Context at) {
        boolean concerned = at.unit()
                .map(unit -> ticket.lead().filter(unit::equals).isPresent())
                .orElse(true);
        Checks checks = at.check(ticket)
                .notAccused()
                .that(concerned, RefusalCode.ONLY_THE_LEAD)
                .that(found.isPresent(), RefusalCode.NO_PROMISE);
        found.ifPresent(promise -> checks.notBefore(promise.at()));
        return checks;
    }

    /** What was promised is done, says the lead or the hotline; in time or late. */
    record KeepPromise() implements Promising {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Commitment> found = ticket.commitments().outstanding();
            return concerned(ticket, found, at)
                    .then(() ->
                            new CommitmentEvent.PromiseKept(found.orElseThrow().number()));
        }
    }

    /**
     * The citizen agrees to another date, before the old one has passed.
     *
     * @param until the new date, the last instant that is in time; after now, and no later than the policy allows from now
     * @param reason a reason of the policy for that
     * @param basis the rest in words, up to 20,000 characters
     * @param contact the host's reference to the contact in which the citizen agreed, up to 2,000 characters
     */
    record RenegotiatePromise(
            @NotNull Instant until,
            @NotNull @Identifier String reason,
            @NotBlank @Size(max = 20_000) @Storable String basis,
            @NotBlank @Size(max = 2000) @Storable String contact)
            implements Promising {

        /**
         * Agrees on another date; why is to follow.
         *
         * @param date when it will be done
         * @param contact the host's reference to the contact in which the citizen agreed
         * @return the command
         */
        public static RenegotiatePromise until(Instant date, String contact) {
            return new RenegotiatePromise(date, "", "", contact);
        }

        /**
         * Says why.
         *
         * @param code a reason of the policy for other dates
         * @param words its basis in words
         * @return the command
         */
        public RenegotiatePromise because(String code, String words) {
            return new RenegotiatePromise(until, code, words, contact);
        }

        /** Without the words and the contact. */
        @Override
        public String toString() {
            return "RenegotiatePromise[until " + until + ", " + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Commitment> found = ticket.commitments().outstanding();
            Checks checks = concerned(ticket, found, at).knows(ReasonUse.RENEGOTIATE, reason);
            found.ifPresent(promise -> check(promise, checks, at));
            return PromiseDate.check(cut(until), checks, at)
                    .then(() -> new CommitmentEvent.PromiseRenegotiated(
                            found.orElseThrow().number(),
                            found.orElseThrow().due(),
                            cut(until),
                            ReasonCode.of(reason),
                            at.words(basis),
                            contact));
        }

        private static void check(Commitment promise, Checks checks, Context at) {
            int allowed = at.policy().renegotiationsAllowed();
            checks.that(!at.occurredAt().isAfter(promise.due()), RefusalCode.PROMISE_DUE, "due", promise.due())
                    .that(
                            promise.renegotiations().size() < allowed,
                            RefusalCode.RENEGOTIATIONS_USED_UP,
                            "allowed",
                            allowed);
        }
    }
}
