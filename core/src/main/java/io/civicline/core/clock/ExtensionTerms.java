package io.civicline.core.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ExtensionCode;
import org.jspecify.annotations.Nullable;

/**
 * On what terms more time was asked: a fact of the wish, whatever the policy says later.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id as the policy calls the extension
 * @param pendingAtDue what it means if nobody has decided when the due comes
 * @param decide the clock of the decision; null if the decision has no limit
 */
public record ExtensionTerms(
        ExtensionCode id,
        PendingAtDue pendingAtDue,
        @Nullable ClockCode decide) {

    /** Checks that nothing is missing. */
    public ExtensionTerms {
        requireNonNull(id, "id");
        requireNonNull(pendingAtDue, "pendingAtDue");
    }
}
