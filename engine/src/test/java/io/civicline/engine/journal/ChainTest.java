package io.civicline.engine.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Town;
import io.civicline.persistence.envelope.JournalRow;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** How entries are chained is a promise: whoever has the rows can check them without Civicline. */
class ChainTest {

    private final Town town = Town.open();
    private final Ticket ticket = town.replied();

    private static MessageDigest sha() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }

    private static byte[] length(String text) {
        return ByteBuffer.allocate(4).putInt(text.getBytes(UTF_8).length).array();
    }

    @Test
    void each_hash_covers_the_one_before_the_place_and_the_bytes_and_the_first_covers_the_key()
            throws NoSuchAlgorithmException {
        MessageDigest first = sha();
        first.update("civicline journal 1".getBytes(UTF_8));
        for (String part : new String[] {"default", ticket.id().value()}) {
            first.update(length(part));
            first.update(part.getBytes(UTF_8));
        }
        byte[] before = first.digest();
        for (JournalRow row : town.store.journal(town.key(ticket), 1, 1000)) {
            MessageDigest next = sha();
            next.update(before);
            next.update(ByteBuffer.allocate(8).putLong(row.seq()).array());
            before = next.digest(row.entry().toArray());

            assertThat(row.hash().toHex()).isEqualTo(HexFormat.of().formatHex(before));
        }
        assertThat(town.store
                        .find(town.key(ticket))
                        .orElseThrow()
                        .journal()
                        .hash()
                        .toHex())
                .isEqualTo(HexFormat.of().formatHex(before));
    }
}
