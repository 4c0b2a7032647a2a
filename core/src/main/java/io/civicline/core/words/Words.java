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
 * <p>Who may not read a text that is there is shown it withheld (保密): that is a view of it, which is never stored.
 *
 * <p>Immutable, thread-safe. {@link #toString()} never shows the text.
 *
 * @param digest SHA-256 over salt and UTF-8 text, 64 lower-case hexadecimal digits
 * @param salt 32 lower-case hexadecimal digits; null once erased, and if withheld
 * @param text in Unicode normal form C; null once erased, and if withheld
 * @param withheld true if the text is there but not for who is shown this
 */
public record Words(
        String digest, @Nullable String salt, @Nullable String text, boolean withheld) {

    /** How many bytes of salt. */
    public static final int SALT_BYTES = 16;

    /**
     * Checks that the digest belongs to the text.
     *
     * @throws IllegalArgumentException if it does not, if only one of salt and text is there, or if they are although they
     *     are withheld
     */
    public Words {
        requireNonNull(digest, "digest");
        if ((salt == null) != (text == null)) {
            throw new IllegalArgumentException("salt and text are erased together");
        }
        if (withheld && text != null) {
            throw new IllegalArgumentException("what is withheld is not shown");
        }
        if (salt != null && text != null && !digest(salt, text).equals(digest)) {
            throw new IllegalArgumentException("the digest does not belong to the words");
        }
    }

    /**
     * Makes words that are not withheld.
     *
     * @param digest as in the other form
     * @param salt as in the other form
     * @param text as in the other form
     * @throws IllegalArgumentException as the other form
     */
    public Words(String digest, @Nullable String salt, @Nullable String text) {
        this(digest, salt, text, false);
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
     * Shows them to who may not read them.
     *
     * @return the digest alone, withheld; the same if they are erased, since nothing is left to withhold
     */
    public Words withhold() {
        return isErased() ? this : new Words(digest, null, null, true);
    }

    /**
     * Gives the text.
     *
     * @return the text; empty once erased, and if withheld
     */
    public Optional<String> read() {
        return Optional.ofNullable(text);
    }

    /**
     * Says whether the text is gone for everybody.
     *
     * @return true once erased; false if it is only withheld
     */
    public boolean isErased() {
        return text == null && !withheld;
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
        if (text == null) {
            return withheld ? "Words[withheld]" : "Words[erased]";
        }
        return "Words[" + text.length() + " characters]";
    }
}
