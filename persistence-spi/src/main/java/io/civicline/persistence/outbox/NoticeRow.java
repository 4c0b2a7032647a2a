package io.civicline.persistence.outbox;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.label;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.NoticeId;
import io.civicline.persistence.envelope.Bytes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is committed with its ticket. It is never changed; what became of it stands in {@link OutboxEntry}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id unique within the ticket, the same at every delivery
 * @param notBefore the earliest moment to deliver it, in whole microseconds
 * @param channel who delivers it, 1 to 200 characters in one line
 * @param body what to render, for the codec above; may be empty
 * @param expiresAt the first moment at which it is no longer worth sending, in whole microseconds; null if it always is
 * @param digest notices of a tenant and channel with the same key leave together as one; 1 to 200 characters in one line;
 *     null if it leaves alone
 * @param wantsReceipt whether it is missed as long as no receipt says that it arrived
 * @param seq its place in the journal of its ticket, by which notices of one instant leave in the order in which they were queued;
 *     0 or more
 */
public record NoticeRow(
        NoticeId id,
        Instant notBefore,
        String channel,
        Bytes body,
        @Nullable Instant expiresAt,
        @Nullable String digest,
        boolean wantsReceipt,
        long seq) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if an instant is finer than microseconds or outside the years 1 to 9999, or
     *     {@code channel} or {@code digest} is blank, too long or not one line, or {@code seq} is below 0
     */
    public NoticeRow {
        requireNonNull(id, "id");
        micros(notBefore, "notBefore");
        label(channel, "channel");
        requireNonNull(body, "body");
        if (expiresAt != null) {
            micros(expiresAt, "expiresAt");
        }
        if (digest != null) {
            label(digest, "digest");
        }
        atLeast(0, seq, "seq");
    }

    /**
     * Makes a notice that is always worth sending, leaves alone and wants no receipt.
     *
     * @param id as in the other form
     * @param notBefore as in the other form
     * @param channel as in the other form
     * @param body as in the other form
     */
    public NoticeRow(NoticeId id, Instant notBefore, String channel, Bytes body) {
        this(id, notBefore, channel, body, null, null, false, 0);
    }

    /**
     * Says where it stands in the journal of its ticket.
     *
     * @param place 0 or more; 0 for none
     * @return otherwise the same
     * @throws IllegalArgumentException if {@code place} is below 0
     */
    public NoticeRow at(long place) {
        return new NoticeRow(id, notBefore, channel, body, expiresAt, digest, wantsReceipt, place);
    }

    /**
     * Sets a deadline.
     *
     * @param at the first moment at which it is no longer worth sending
     * @return otherwise the same
     */
    public NoticeRow expiring(Instant at) {
        return new NoticeRow(id, notBefore, channel, body, requireNonNull(at, "at"), digest, wantsReceipt, seq);
    }

    /**
     * Puts it into a digest.
     *
     * @param key which
     * @return otherwise the same
     */
    public NoticeRow inDigest(String key) {
        return new NoticeRow(id, notBefore, channel, body, expiresAt, requireNonNull(key, "key"), wantsReceipt, seq);
    }

    /**
     * Wants a receipt for it.
     *
     * @return otherwise the same
     */
    public NoticeRow wantingReceipt() {
        return new NoticeRow(id, notBefore, channel, body, expiresAt, digest, true, seq);
    }

    /**
     * Says whether its deadline has passed.
     *
     * @param now any time
     * @return false if it has none
     */
    public boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
