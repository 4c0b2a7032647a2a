package io.civicline.engine.check;

import static java.util.Objects.requireNonNull;

/**
 * What became of one known answer.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id of the case
 * @param line of the file of cases
 * @param then what was asked, such as {@code clock handle due}
 * @param expected what the city says
 * @param actual what the rules say
 * @param because why the city says so
 * @param explanation why the rules say so, in English; empty if the answer is as expected
 */
public record CaseResult(
        String id, int line, String then, String expected, String actual, String because, String explanation) {

    /** Checks that nothing is missing. */
    public CaseResult {
        requireNonNull(id, "id");
        requireNonNull(then, "then");
        requireNonNull(expected, "expected");
        requireNonNull(actual, "actual");
        requireNonNull(because, "because");
        requireNonNull(explanation, "explanation");
    }

    /**
     * Says whether the rules give the known answer.
     *
     * @return true if they do
     */
    public boolean isAsExpected() {
        return expected.equals(actual);
    }

    /** Writes the difference with its explanation, or that there is none. */
    @Override
    public String toString() {
        String place = "cases.csv:" + line + " " + id + ": " + then;
        return isAsExpected()
                ? place + " is " + actual
                : place + " is " + actual + ", expected " + expected + "\n  expected because: " + because + "\n  "
                        + explanation.replace("\n", "\n  ");
    }
}
