package io.civicline.engine.internal.folder;

import java.util.Collection;
import java.util.Optional;

/** Finds the code that was probably meant. */
final class NearMiss {

    /** So many letters may be wrong, missing, too many or in each other's place. */
    private static final int MOST = 2;

    private NearMiss() {}

    /** The nearest of the known codes; empty if none is near, or the code is too short to tell. */
    static Optional<String> of(String code, Collection<String> known) {
        int most = Math.min(MOST, code.length() / 3);
        String nearest = null;
        int least = most + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - code.length()) < least) {
                int distance = distance(code, candidate, least);
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many letters differ; {@code bound} if as many or more. */
    private static int distance(String one, String other, int bound) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least >= bound) {
                return bound;
            }
            before = row;
        }
        return Math.min(bound, before[other.length()]);
    }
}
