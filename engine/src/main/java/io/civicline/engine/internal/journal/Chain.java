package io.civicline.engine.internal.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.TicketKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How entries are chained: each hash covers the one before, the place and the bytes of the entry. The first covers the
 * ticket's key, so that no entry can be moved to another ticket.
 */
final class Chain {

    private static final byte[] VERSION = "civicline journal 1".getBytes(UTF_8);

    private Chain() {}

    static Bytes beginning(TicketKey key) {
        MessageDigest sha = sha256();
        sha.update(VERSION);
        text(sha, key.tenant().value());
        text(sha, key.ticket().value());
        return Bytes.of(sha.digest());
    }

    static Bytes next(Bytes before, long seq, Bytes entry) {
        MessageDigest sha = sha256();
        sha.update(before.toArray());
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        sha.update(entry.toArray());
        return Bytes.of(sha.digest());
    }

    private static void text(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
