package io.civicline.engine.activation;

import io.civicline.persistence.envelope.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of policies. */
final class Sha256 {

    private Sha256() {}

    /** 64 lower-case hexadecimal digits. */
    static String of(Bytes content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(content.asReadOnlyBuffer());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
