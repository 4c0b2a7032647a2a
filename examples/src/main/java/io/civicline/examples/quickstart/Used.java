package io.civicline.examples.quickstart;

import io.civicline.core.command.Lifecycle;
import io.civicline.examples.town.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How often each command was done, of those that people may submit.
 *
 * @param times by the name of the command, in the order of a ticket's life
 */
record Used(Map<String, Integer> times) {

    /** What the library does by itself. */
    private static final Set<String> NOT_SUBMITTED = Set.of("pass-time", "move-to-policy");

    private static final int COLUMNS = 3;

    /** Copies the map, in its order. */
    Used {
        times = new LinkedHashMap<>(times);
    }

    static Used of(Map<String, Integer> done) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Lifecycle.commands().stream()
                .filter(command -> !NOT_SUBMITTED.contains(command))
                .forEach(command -> times.put(command, done.getOrDefault(command, 0)));
        return new Used(times);
    }

    /** The commands that were never done. */
    List<String> never() {
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    void write(Page page) {
        page.heading("用到的命令 the commands");
        List<Map.Entry<String, Integer>> all = new ArrayList<>(times.entrySet());
        int rows = (all.size() + COLUMNS - 1) / COLUMNS;
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            for (int i = row; i < all.size(); i += rows) {
                cells.add(String.format(
                        Locale.ROOT,
                        "%7d %-24s",
                        all.get(i).getValue(),
                        all.get(i).getKey()));
            }
            page.line("%s", String.join("", cells));
        }
    }
}
