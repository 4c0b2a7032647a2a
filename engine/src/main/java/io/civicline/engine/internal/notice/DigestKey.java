package io.civicline.engine.internal.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Names collections of notices: what makes them one, such as the rule, the recipient and the end, gives the same key on every node. */
public final class DigestKey {

    private static final int MOST = 200;

    private DigestKey() {}

    /** At most {@value #MOST} characters; what would be longer becomes its hash. */
    public static String of(Object... parts) {
        String key = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("|"));
        return key.length() <= MOST ? key : hash(key);
    }

    private static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
