package io.civicline.core.id;

import java.time.Instant;

/**
 * Where new ids and salts come from: the only randomness of the library.
 *
 * <p>Implementations are thread-safe. A test gives a seeded one and gets the same ids in every run.
 */
public interface IdSource {

    /**
     * Makes an id that no ticket of any node has.
     *
     * @param now the time of registration; ids of later instants sort later, which keeps indexes dense
     * @return a new id
     */
    TicketId newTicketId(Instant now);

    /**
     * Makes salt for digests of people's words, so that a short text cannot be guessed from its digest.
     *
     * @return 16 bytes, unpredictable in production
     */
    byte[] newSalt();
}
