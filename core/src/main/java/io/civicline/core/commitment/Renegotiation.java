package io.civicline.core.commitment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.words.Words;
import java.time.Instant;

/**
 * Another date for a commitment, agreed with the citizen before the old one passed.
 *
 * <p>Immutable, thread-safe.
 *
 * @param before the date that held until then
 * @param reason coded
 * @param basis the rest in words
 * @param contact the host's reference to the contact in which the citizen agreed
 * @param at when
 */
public record Renegotiation(Instant before, ReasonCode reason, Words basis, String contact, Instant at) {

    /** Checks that nothing is missing. */
    public Renegotiation {
        requireNonNull(before, "before");
        requireNonNull(reason, "reason");
        requireNonNull(basis, "basis");
        requireNonNull(contact, "contact");
        requireNonNull(at, "at");
    }

    Renegotiation erase() {
        return new Renegotiation(before, reason, basis.erase(), contact, at);
    }

    Renegotiation withoutContact() {
        return new Renegotiation(before, reason, basis.withhold(), "", at);
    }
}
