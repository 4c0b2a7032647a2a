package io.civicline.engine;

import io.civicline.core.id.IdSource;
import io.civicline.core.id.TicketId;
import io.civicline.core.words.Words;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * The one place where time and randomness enter: the system's clock, and ids and salts from its secure random numbers.
 *
 * <p>A hotline uses them unless its builder is given others. Thread-safe.
 */
public final class SystemSources {

    private SystemSources() {}

    /**
     * Gives the system's clock.
     *
     * @return the time of this machine
     */
    public static InstantSource time() {
        return InstantSource.system();
    }

    /**
     * Gives ids that no other node makes.
     *
     * @return time-ordered ids: 12 hexadecimal digits of milliseconds, 20 of randomness
     */
    public static IdSource ids() {
        return new RandomIds();
    }

    private static final class RandomIds implements IdSource {

        private static final int RANDOM_BYTES = 10;

        private final SecureRandom random = new SecureRandom();

        @Override
        public TicketId newTicketId(Instant now) {
            StringBuilder id = new StringBuilder(String.format(Locale.ROOT, "%012x", now.toEpochMilli()));
            for (byte part : bytes(RANDOM_BYTES)) {
                id.append(String.format(Locale.ROOT, "%02x", part));
            }
            return TicketId.of(id.toString());
        }

        @Override
        public byte[] newSalt() {
            return bytes(Words.SALT_BYTES);
        }

        private byte[] bytes(int length) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            return bytes;
        }
    }
}
