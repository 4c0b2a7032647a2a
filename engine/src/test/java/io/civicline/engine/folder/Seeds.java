package io.civicline.engine.folder;

/** The seed and the length of runs on random input: {@code -Dcivicline.seed=7 -Dcivicline.mutants=100000}. */
public final class Seeds {

    private static final long SEED = Long.getLong("civicline.seed", 20261124);

    private Seeds() {}

    /** The seed of a run, which is printed, so that a red run can be had again. */
    public static long of(String run) {
        System.out.println(run + ": -Dcivicline.seed=" + SEED);
        return SEED;
    }

    /** How many inputs a run makes. */
    public static int count(int usual) {
        return Integer.getInteger("civicline.mutants", usual);
    }
}
