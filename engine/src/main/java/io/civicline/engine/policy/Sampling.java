package io.civicline.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.civicline.core.code.RuleId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.ticket.Ticket;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Who is in a sample: the same on every node, whenever it is asked, and nobody can choose. */
final class Sampling {

    private static final long WHOLE = 100;

    private Sampling() {}

    /**
     * Says whether a requester is in the sample of a rule.
     *
     * @param percent how many of a hundred
     */
    static boolean takes(int percent, Ticket ticket, RequesterId requester, int cycle, RuleId rule) {
        String text = ticket.id() + "\n" + requester + "\n" + cycle + "\n" + rule;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), WHOLE) < percent;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
