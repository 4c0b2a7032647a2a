package io.civicline.core.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.civicline.core.internal.Unstorable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote or is called: a text that may have to be erased later.
 *
 * <p>An event holds only the digest; salt and text stand beside it. Erasing removes both, and the record stays whole:
 * the digest still binds what was there, and nobody can guess it.
 *
 * <p>Immutable, thread-safe. {@link #toString()} never shows the text.
 *
 * @param digest SHA-256 over salt and UTF-8 text, 64 lower-case hexadecimal digits
 * @param salt 32 lower-case hexadecimal digits; null once erased
 * @param text in Unicode normal form C; null once erased
 */
public record Words(
        String digest, @Nullable String salt, @Nullable String text) {

    /** How many bytes of salt. */
    public static final int SALT_BYTES = 16;

    /**
     * Checks that the digest belongs to the text.
     *
     * @throws IllegalArgumentException if it does not, if only one of salt and text is there, or if the text holds NUL
     *     or a lone surrogate
     */
    public Words {
        requireNonNull(digest, "digest");
        if ((salt == null) != (text == null)) {
            throw new IllegalArgumentException("salt and text are erased together");
        }
        if (salt != null && text != null && !digest(salt, text).equals(digest)) {
            throw new IllegalArgumentException("the digest does not belong to the words");
        }
    }

    /**
     * Binds a text, normalised to form C.
     *
     * @param text any length; no NUL, no lone surrogate
     * @param salt {@value #SALT_BYTES} unpredictable bytes, used for nothing else
     * @return the words
     * @throws IllegalArgumentException if the text or the salt is not so
     */
    public static Words of(String text, byte[] salt) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("salt must have " + SALT_BYTES + " bytes, has " + salt.length);
        }
        Unstorable.find(text).ifPresent(fault -> {
            throw new IllegalArgumentException("the text must not contain " + fault);
        });
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        String hex = HexFormat.of().formatHex(salt);
        return new Words(digest(hex, normal), hex, normal);
    }

    /**
     * Rebuilds words from what stands beside an event.
     *
     * @param salt as {@link #salt()} gave it
     * @param text as {@link #text()} gave it
     * @return the words, with the digest that follows
     * @throws IllegalArgumentException if the salt is not hexadecimal
     */
    public static Words restored(String salt, String text) {
        return new Words(digest(salt, text), salt, text);
    }

    /**
     * What is left of words after erasure.
     *
     * @param digest of the erased words
     * @return words without text
     */
    public static Words erased(String digest) {
        return new Words(digest, null, null);
    }

    /**
     * Forgets salt and text.
     *
     * @return the digest alone
     */
    public Words erase() {
        return erased(digest);
    }

    /**
     * Gives the text.
     *
     * @return the text; empty once erased
     */
    public Optional<String> read() {
        return Optional.ofNullable(text);
    }

    /**
     * Says whether the text is gone.
     *
     * @return true once erased
     */
    public boolean isErased() {
        return text == null;
    }

    private static String digest(String salt, String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(HexFormat.of().parseHex(salt));
            return HexFormat.of().formatHex(sha.digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return isErased() ? "Words[erased]" : "Words[" + (text == null ? 0 : text.length()) + " characters]";
    }
}
