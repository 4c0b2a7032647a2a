package io.civicline.core.error;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the code that was probably meant, for what is said of a code that nobody knows.
 *
 * <p>Immutable, thread-safe.
 */
public final class NearMiss {

    /** So many letters may be wrong, missing, too many or in each other's place: {@value}; fewer in codes of less than six. */
    public static final int MOST = 2;

    private NearMiss() {}

    /**
     * Finds the nearest of the known codes.
     *
     * @param code what was written
     * @param known what there is, each by its text
     * @return the first of those with the fewest wrong letters; empty if none is near, or the code is too short to tell
     */
    public static Optional<String> of(String code, Collection<?> known) {
        int most = Math.min(MOST, code.length() / 3);
        String nearest = null;
        int least = most + 1;
        for (Object one : known) {
            String candidate = one.toString();
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

    /**
     * Words the code that was probably meant as the {@code hint} of a fault or refusal.
     *
     * @param code what was written
     * @param known what there is, each by its text
     * @return such as {@code ; did you mean 'road.pothole'?}; empty text if none is near
     */
    public static String hint(String code, Collection<?> known) {
        return of(code, known).map(NearMiss::asked).orElse("");
    }

    /**
     * Words the codes that were probably meant as the {@code hint} of a fault or refusal.
     *
     * @param meant one or more
     * @return such as {@code ; did you mean 'urged'?}
     */
    public static String asked(Collection<String> meant) {
        return meant.stream().collect(Collectors.joining("' or '", "; did you mean '", "'?"));
    }

    private static String asked(String one) {
        return asked(List.of(one));
    }

    /**
     * Words the code that was probably meant, or all that there are if none is near.
     *
     * @param code what was written
     * @param known what there is, each by its text; few enough to be read
     * @return such as {@code ; did you mean 'sms'?} or {@code ; it has [phone, web]}
     */
    public static String hintOrList(String code, Collection<?> known) {
        return of(code, known).map(NearMiss::asked).orElse("; it has " + known);
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
