package io.civicline.engine.internal.node;

/**
 * Where something stands.
 *
 * <p>Immutable, thread-safe.
 *
 * @param file its name in the folder
 * @param line the first line is 1; 0 for the file as a whole
 */
public record Spot(String file, int line) {

    /** A file as a whole. */
    public static Spot of(String file) {
        return new Spot(file, 0);
    }

    /** Writes {@code clocks.json:14}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
