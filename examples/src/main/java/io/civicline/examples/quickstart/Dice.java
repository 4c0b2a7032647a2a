package io.civicline.examples.quickstart;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance from a seed. Draws whole 64-bit numbers only, whose sequence no release of Java changes. Not thread-safe.
 */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice whose throws do not depend on how often these are thrown later. */
    Dice another() {
        return new Dice(random.nextLong());
    }

    /** A number from {@code lowest} to {@code highest}, both possible. */
    int between(int lowest, int highest) {
        return lowest + (int) Math.floorMod(random.nextLong(), (long) highest - lowest + 1);
    }

    boolean percent(int chance) {
        return between(1, 100) <= chance;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }
}
