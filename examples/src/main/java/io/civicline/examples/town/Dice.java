package io.civicline.examples.town;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance from a seed. Draws whole 64-bit numbers only, whose sequence no release of Java changes. Not thread-safe.
 */
public final class Dice {

    private final SplittableRandom random;

    /** Dice that always fall alike for the same seed. */
    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice whose throws do not depend on how often these are thrown later. */
    public Dice another() {
        return new Dice(random.nextLong());
    }

    /** A number from {@code lowest} to {@code highest}, both possible. */
    public int between(int lowest, int highest) {
        return (int) between((long) lowest, (long) highest);
    }

    /** A number from {@code lowest} to {@code highest}, both possible; they must be less than 2^63 apart. */
    public long between(long lowest, long highest) {
        return lowest + Math.floorMod(random.nextLong(), highest - lowest + 1);
    }

    /** Whether something of that chance happens. */
    public boolean percent(int chance) {
        return between(1, 100) <= chance;
    }

    /** One of several; at least one must be there. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }
}
