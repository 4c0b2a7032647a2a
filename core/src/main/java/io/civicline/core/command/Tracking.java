package io.civicline.core.command;

import io.civicline.core.code.StatusCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.event.StatusEvent;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saying where a ticket stands within its stage. */
public sealed interface Tracking extends Command {

    /**
     * Gives a ticket a sub-status of its present stage (子状态), in place of any that it has, or takes it off. Of units, only the one
     * that leads may do so. What is so already is no change.
     *
     * @param status as the policy calls it; null to take it off
     * @param note in words, 1 to 20,000 characters; null for none
     */
    record SetStatus(
            @Nullable @Identifier String status,
            @Nullable @Size(min = 1, max = 20_000) @Storable String note) implements Tracking {

        /**
         * Sets a sub-status.
         *
         * @param status as the policy calls it
         * @return without a note
         */
        public static SetStatus to(String status) {
            return new SetStatus(status, null);
        }

        /**
         * Takes the sub-status off.
         *
         * @return without a note
         */
        public static SetStatus none() {
            return new SetStatus(null, null);
        }

        /**
         * Adds a note.
         *
         * @param words 1 to 20,000 characters
         * @return the same otherwise
         */
        public SetStatus noting(String words) {
            return new SetStatus(status, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "SetStatus[" + status + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            boolean leads = at.unit().isEmpty() || at.unit().equals(ticket.lead());
            Checks checks = at.check(ticket).that(leads, RefusalCode.ONLY_THE_LEAD);
            Optional<StatusCode> wanted = Optional.ofNullable(status).map(StatusCode::of);
            wanted.ifPresent(code -> isOf(ticket.stage(), code, at.policy().statuses(), checks));
            return checks.thenAll(() -> wanted.equals(ticket.status()) ? List.of() : List.of(event(wanted, at)));
        }

        private Event event(Optional<StatusCode> wanted, Context at) {
            return wanted.<Event>map(code -> new StatusEvent.StatusSet(code, at.wordsOrNull(note)))
                    .orElseGet(() -> new StatusEvent.StatusCleared(at.wordsOrNull(note)));
        }

        private static void isOf(Stage stage, StatusCode code, List<SubStatus> all, Checks checks) {
            Optional<Stage> of = all.stream()
                    .filter(one -> one.code().equals(code))
                    .map(SubStatus::stage)
                    .findFirst();
            checks.that(
                    of.isPresent(),
                    RefusalCode.UNKNOWN_STATUS,
                    "status",
                    code,
                    "known",
                    all.stream().map(SubStatus::code).toList());
            of.ifPresent(its -> checks.that(
                    its == stage, RefusalCode.STATUS_OF_OTHER_STAGE, "status", code, "of", its, "stage", stage));
        }
    }
}
