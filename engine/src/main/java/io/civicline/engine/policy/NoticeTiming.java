package io.civicline.engine.policy;

import io.civicline.sla.amount.Amount;
import org.jspecify.annotations.Nullable;

/**
 * When notices of a rule leave.
 *
 * <p>Immutable, thread-safe.
 *
 * @param window when they may be sent; null for at any time
 * @param digest when those of a recipient leave as one; null if each leaves alone
 * @param expires how long after its occasion a notice is still worth sending, as natural time; null for ever
 */
public record NoticeTiming(
        @Nullable NoticeWindow window,
        @Nullable DigestSchedule digest,
        @Nullable Amount expires) {

    /** At once, alone, and however late. */
    public static final NoticeTiming NONE = new NoticeTiming(null, null, null);
}
