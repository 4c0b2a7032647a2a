package io.civicline.testkit.assertion;

import io.civicline.core.command.Decision;
import io.civicline.core.error.Refused;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.journal.JournalReport;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Where assertions begin: those of AssertJ, and Civicline's own. One static import serves both. */
public final class CiviclineAssertions extends Assertions {

    private CiviclineAssertions() {}

    /**
     * Asserts about a ticket.
     *
     * @param actual the ticket
     * @return assertions
     */
    public static TicketAssert assertThat(@Nullable Ticket actual) {
        return new TicketAssert(actual);
    }

    /**
     * Asserts about what became of a command.
     *
     * @param actual the decision
     * @return assertions
     */
    public static DecisionAssert assertThat(@Nullable Decision actual) {
        return new DecisionAssert(actual);
    }

    /**
     * Asserts about a verified journal.
     *
     * @param actual the report
     * @return assertions
     */
    public static JournalReportAssert assertThat(@Nullable JournalReport actual) {
        return new JournalReportAssert(actual);
    }

    /**
     * Asserts that something is refused, and goes on with the reasons.
     *
     * @param act what is tried
     * @return assertions about the reasons
     * @throws AssertionError if nothing is thrown, or something else than {@link Refused}
     */
    public static RefusalsAssert assertThatRefused(ThrowingCallable act) {
        Throwable thrown = catchThrowable(act);
        if (thrown == null) {
            throw new AssertionError("expected it to be refused, but it was done");
        }
        if (!(thrown instanceof Refused refused)) {
            throw new AssertionError("expected it to be refused, but it failed with " + thrown, thrown);
        }
        return new RefusalsAssert(refused.reasons());
    }
}
