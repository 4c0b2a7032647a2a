package io.civicline.core.party;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.RequesterId;
import io.civicline.core.request.Contact;
import io.civicline.core.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One contact of a ticket: how somebody came, what for, and who he was.
 *
 * <p>Immutable, thread-safe.
 *
 * @param contact how and when it came
 * @param purpose what for
 * @param requester which of those who ask; null if it was somebody else, or is not known
 * @param said in his words, if anything was noted
 */
public record RecordedContact(
        Contact contact,
        ContactPurpose purpose,
        @Nullable RequesterId requester,
        @Nullable Words said) {

    /** Checks that nothing is missing. */
    public RecordedContact {
        requireNonNull(contact, "contact");
        requireNonNull(purpose, "purpose");
    }

    /**
     * Forgets what was said.
     *
     * @return the same with erased words
     */
    public RecordedContact erase() {
        return new RecordedContact(contact, purpose, requester, said == null ? null : said.erase());
    }

    /**
     * Keeps unknown who it was.
     *
     * @return the same with words withheld, without the reference to the call
     */
    public RecordedContact withoutIdentity() {
        return new RecordedContact(
                contact.withoutReference(), purpose, requester, said == null ? null : said.withhold());
    }
}
