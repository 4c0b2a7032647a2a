package io.civicline.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.civicline.core.code.RuleId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Names collections of notices: the same rule, recipient and end give the same key on every node. */
final class DigestKeys {

    private static final int MOST = 200;

    private DigestKeys() {}

    /** At most {@value #MOST} characters; what would be longer becomes its hash. */
    static String of(RuleId rule, String to, Instant end) {
        String key = rule + "|" + to + "|" + end;
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
