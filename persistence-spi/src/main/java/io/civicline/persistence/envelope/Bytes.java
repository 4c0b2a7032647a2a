package io.civicline.persistence.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of bytes as a value: compared by content, never changed by anyone.
 *
 * <p>Immutable, thread-safe. {@link #toString()} shows no content, because the bytes may be people's words.
 */
public final class Bytes {

    /** No byte at all. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * Copies an array.
     *
     * @param content any number of bytes; later changes of the array do not matter
     * @return the same bytes
     */
    public static Bytes of(byte[] content) {
        return content.length == 0 ? EMPTY : new Bytes(content.clone());
    }

    /**
     * Encodes a text.
     *
     * @param text any text; a lone surrogate becomes {@code ?}
     * @return its UTF-8 bytes
     */
    public static Bytes utf8(String text) {
        return text.isEmpty() ? EMPTY : new Bytes(text.getBytes(UTF_8));
    }

    /**
     * Copies the content.
     *
     * @return a new array of {@link #size()} bytes, which the caller may change
     */
    public byte[] toArray() {
        return content.clone();
    }

    /**
     * Gives access without a copy, for digests and decoders.
     *
     * @return a new read-only buffer over all bytes
     */
    public ByteBuffer asReadOnlyBuffer() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    /**
     * Counts the bytes.
     *
     * @return 0 or more
     */
    public int size() {
        return content.length;
    }

    /**
     * Says whether there is no byte.
     *
     * @return true if {@link #size()} is 0
     */
    public boolean isEmpty() {
        return content.length == 0;
    }

    /**
     * Writes the content as lower-case hexadecimal digits, as hashes are shown.
     *
     * @return two digits a byte, without separators
     */
    public String toHex() {
        return HexFormat.of().formatHex(content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** Shows size and hash code, enough to tell two apart, never the content. */
    @Override
    public String toString() {
        return "Bytes[" + size() + " #" + HexFormat.of().toHexDigits(hashCode()) + "]";
    }
}
