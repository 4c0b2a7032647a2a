package io.civicline.core.notice;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.NotTaken;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a notice when it was queued, beside whom it is for and what it says.
 *
 * <p>Immutable, thread-safe.
 *
 * @param values what placeholders of the text stand for, by name; no people's words, names or numbers, which are read from the
 *     ticket when the notice leaves
 * @param notBefore the earliest moment to send it; null for at once
 * @param expiresAt the first moment at which it is no longer worth sending; null if it always is
 * @param digest notices with the same key leave together; null if it leaves alone
 * @param notTaken those of a who-list who were passed over for the recipient, and why
 */
public record NoticeTerms(
        Map<String, String> values,
        @Nullable Instant notBefore,
        @Nullable Instant expiresAt,
        @Nullable String digest,
        List<NotTaken> notTaken) {

    /** It leaves at once, alone, whenever that is, and needs no values. */
    public static final NoticeTerms NONE = new NoticeTerms(Map.of(), null, null, null, List.of());

    /** Copies the collections. */
    public NoticeTerms {
        requireNonNull(values, "values");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        notTaken = List.copyOf(notTaken);
    }
}
