package io.civicline.core.ticket;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.UnitId;
import io.civicline.core.words.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a document, photo or recording that the host keeps.
 *
 * <p>Immutable, thread-safe.
 *
 * @param reference where the host finds it; Civicline never opens it
 * @param title what it shows
 * @param mediaType as {@code image/jpeg}
 * @param at when it was attached
 * @param unit for which unit it was attached; null if for none, and in what was stored before it was kept
 */
public record Attachment(
        String reference,
        Words title,
        String mediaType,
        Instant at,
        @Nullable UnitId unit) {

    /** Checks that nothing is missing. */
    public Attachment {
        requireNonNull(reference, "reference");
        requireNonNull(title, "title");
        requireNonNull(mediaType, "mediaType");
        requireNonNull(at, "at");
    }

    /**
     * Forgets the title.
     *
     * @return the same with erased words
     */
    public Attachment erase() {
        return new Attachment(reference, title.erase(), mediaType, at, unit);
    }

    /** What a unit attached has its title still: it did not know who asks. */
    Attachment withoutRemarks() {
        return unit == null ? new Attachment(reference, title.withhold(), mediaType, at, null) : this;
    }
}
