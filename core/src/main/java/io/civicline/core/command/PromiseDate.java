package io.civicline.core.command;

import io.civicline.core.error.RefusalCode;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/** Whether a date may be promised. */
final class PromiseDate {

    private PromiseDate() {}

    /** No promise was open when it happened, whatever has been noted since. */
    static boolean isFree(Ticket ticket, Context at) {
        return ticket.commitments()
                .outstanding()
                .filter(promise -> !at.occurredAt().isAfter(promise.due()))
                .isEmpty();
    }

    /** It lies ahead, and not further than the policy allows. */
    static Checks check(Instant date, Checks checks, Context at) {
        Optional<Instant> latest = at.policy().latestPromise(at.occurredAt());
        checks.that(latest.isPresent(), RefusalCode.NO_PROMISES)
                .that(date.isAfter(at.occurredAt()), RefusalCode.NOT_AHEAD, "date", date, "now", at.occurredAt());
        latest.ifPresent(
                last -> checks.that(!date.isAfter(last), RefusalCode.TOO_FAR_AHEAD, "date", date, "latest", last));
        return checks;
    }
}
