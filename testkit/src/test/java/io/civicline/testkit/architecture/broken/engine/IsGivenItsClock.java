package io.civicline.testkit.architecture.broken.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Random;

/** What is allowed: time and randomness that the caller hands over. */
final class IsGivenItsClock {
    Instant now(Clock clock) {
        return Instant.now(clock);
    }

    Random random(long seed) {
        return new Random(seed);
    }
}
