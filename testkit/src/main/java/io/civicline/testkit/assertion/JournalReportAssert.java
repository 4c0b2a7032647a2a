package io.civicline.testkit.assertion;

import io.civicline.engine.journal.JournalFault;
import io.civicline.engine.journal.JournalReport;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about a verified journal. Not thread-safe. */
public final class JournalReportAssert extends AbstractAssert<JournalReportAssert, JournalReport> {

    JournalReportAssert(@Nullable JournalReport actual) {
        super(actual, JournalReportAssert.class);
    }

    /**
     * Nothing is changed, missing, swapped or cut off, and the ticket's state follows from the journal.
     *
     * @return this
     */
    public JournalReportAssert isWhole() {
        isNotNull();
        if (!actual.isWhole()) {
            failWithMessage("expected the journal of %s to be whole, but found %s", actual.ticket(), actual.faults());
        }
        return this;
    }

    /**
     * One of the faults is of this kind.
     *
     * @param kind what is wrong
     * @return this
     */
    public JournalReportAssert hasFault(JournalFault.Kind kind) {
        isNotNull();
        List<JournalFault.Kind> kinds =
                actual.faults().stream().map(JournalFault::kind).toList();
        if (!kinds.contains(kind)) {
            failWithMessage(
                    "expected the journal of %s to be %s, but found %s", actual.ticket(), kind, actual.faults());
        }
        return this;
    }

    /**
     * So many entries were read.
     *
     * @param entries 0 or more
     * @return this
     */
    public JournalReportAssert hasEntries(long entries) {
        isNotNull();
        if (actual.entries() != entries) {
            failWithMessage(
                    "expected the journal of %s to have %s entries, but it has %s",
                    actual.ticket(), entries, actual.entries());
        }
        return this;
    }
}
