package io.civicline.testkit.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.civicline.persistence.envelope.Bytes;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/** Bytes that no store may take for text. */
final class Binary {

    private Binary() {}

    /** The text, then NUL and every byte that is not UTF-8, so that a text column would break them. */
    static Bytes of(String text) {
        byte[] prefix = text.getBytes(UTF_8);
        ByteBuffer all = ByteBuffer.allocate(prefix.length + 6);
        return Bytes.of(all.put(prefix)
                .put(new byte[] {0, '\r', '\n', (byte) 0x80, (byte) 0xC0, (byte) 0xFF})
                .array());
    }

    /** As many bytes as asked for, without pattern, the same in every run. */
    static Bytes big(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return Bytes.of(content);
    }

    static Bytes hash(Bytes before, Bytes entry) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(before.asReadOnlyBuffer());
            sha.update(entry.asReadOnlyBuffer());
            return Bytes.of(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
