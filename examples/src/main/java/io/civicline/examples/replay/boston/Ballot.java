package io.civicline.examples.replay.boston;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts which department had how many cases. Not thread-safe. */
final class Ballot {

    private final Map<String, Integer> votes = new TreeMap<>();
    private int all;

    void cast(String department) {
        votes.merge(department, 1, Integer::sum);
        all++;
    }

    /** The department with the most cases; of several the one that is expected, else the first by name. */
    String winner(String expected) {
        int most = votes.isEmpty() ? 0 : Collections.max(votes.values());
        if (votes.getOrDefault(expected, 0) == most) {
            return expected;
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(expected);
    }

    /** How clear it was. */
    String text(String winner) {
        return votes.getOrDefault(winner, 0) + " of " + all + " cases";
    }
}
