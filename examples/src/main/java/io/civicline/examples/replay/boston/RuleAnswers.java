package io.civicline.examples.replay.boston;

import io.civicline.examples.replay.csv.CsvRow;
import io.civicline.examples.replay.csv.CsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which cases' targets the rule of their type explains, as the answers file says.
 *
 * @param judged ids of the cases that were looked at
 * @param explained ids of those whose target the rule of their type gives
 */
record RuleAnswers(Set<String> judged, Set<String> explained) {

    /** There is no such file. */
    static final RuleAnswers NONE = new RuleAnswers(Set.of(), Set.of());

    RuleAnswers {
        judged = Collections.unmodifiableSet(new LinkedHashSet<>(judged));
        explained = Collections.unmodifiableSet(new LinkedHashSet<>(explained));
    }

    static RuleAnswers readIfThere(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        Set<String> judged = new LinkedHashSet<>();
        Set<String> explained = new LinkedHashSet<>();
        for (CsvRow row :
                CsvTable.flawless(file, List.of("case_id", "rule_matches")).rows()) {
            judged.add(row.get("case_id"));
            if (row.get("rule_matches").equals("1")) {
                explained.add(row.get("case_id"));
            }
        }
        return new RuleAnswers(judged, explained);
    }

    boolean explains(BostonCase of) {
        return explained.contains(of.id());
    }

    /** What they say of a case, for people. */
    String text(BostonCase of) {
        if (!judged.contains(of.id())) {
            return "no answer is known";
        }
        return explains(of)
                ? "the answers say that the rule of its type explains it"
                : "the answers say that no rule explains it";
    }
}
