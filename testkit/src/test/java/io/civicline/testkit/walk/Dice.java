package io.civicline.testkit.walk;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance. Not thread-safe. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... of) {
        return of[below(of.length)];
    }
}
