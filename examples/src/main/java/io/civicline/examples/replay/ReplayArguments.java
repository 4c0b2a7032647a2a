package io.civicline.examples.replay;

import io.civicline.examples.UsageException;
import io.civicline.examples.Values;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be replayed.
 *
 * @param city whose
 * @param file its cases
 * @param data the folder of rules, calendars and what is learnt from
 * @param folder where the policy is written to; null for a place that is cleared away
 * @param differences whether to explain every disagreement
 */
record ReplayArguments(
        String city, Path file, Path data, @Nullable Path folder, boolean differences) {

    /** Where the data lie if nobody says otherwise. */
    static final String DEFAULT_DATA = "../shared/data";

    private static final String DATA = "--data";
    private static final String FOLDER = "--folder";
    private static final String DIFFERENCES = "--differences";

    static ReplayArguments parse(List<String> args) {
        List<String> names = new ArrayList<>();
        String data = DEFAULT_DATA;
        Path folder = null;
        boolean differences = false;
        Deque<String> left = new ArrayDeque<>(args);
        while (!left.isEmpty()) {
            String arg = left.pop();
            if (arg.equals(DATA)) {
                data = valueOf(DATA, left);
            } else if (arg.equals(FOLDER)) {
                folder = Values.path(valueOf(FOLDER, left));
            } else if (arg.equals(DIFFERENCES)) {
                differences = true;
            } else if (arg.startsWith("-")) {
                throw new UsageException("there is no option " + arg);
            } else {
                names.add(arg);
            }
        }
        if (names.size() != 2) {
            throw new UsageException("replay takes a city and a file, not " + (names.isEmpty() ? "nothing" : names));
        }
        return new ReplayArguments(names.get(0), Values.path(names.get(1)), Values.path(data), folder, differences);
    }

    private static String valueOf(String option, Deque<String> left) {
        if (left.isEmpty() || left.peek().startsWith("--")) {
            throw new UsageException(option + " needs a value");
        }
        return left.pop();
    }
}
