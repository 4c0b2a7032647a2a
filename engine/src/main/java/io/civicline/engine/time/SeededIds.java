package io.civicline.engine.time;

import io.civicline.core.id.IdSource;
import io.civicline.core.id.TicketId;
import io.civicline.core.words.Words;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The same ids and salts in every run, for tests and simulations. Never for production: the salts can be guessed.
 *
 * <p>Thread-safe; several threads get the same ids, but not each always the same ones.
 */
public final class SeededIds implements IdSource {

    private final SplittableRandom random;
    private long count;

    /**
     * Begins a sequence.
     *
     * @param seed the same seed gives the same sequence
     */
    public SeededIds(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public synchronized TicketId newTicketId(Instant now) {
        count++;
        return TicketId.of(String.format(Locale.ROOT, "T%06d", count));
    }

    @Override
    public synchronized byte[] newSalt() {
        return ByteBuffer.allocate(Words.SALT_BYTES)
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .array();
    }
}
