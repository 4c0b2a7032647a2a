package io.civicline.examples.replay.boston;

import io.civicline.examples.UsageException;
import io.civicline.examples.replay.csv.CsvRow;
import io.civicline.examples.replay.csv.CsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases' targets the rule of their type explains, as the answers file says.
 *
 * @param judged ids of the cases that were looked at
 * @param explained ids of those whose target the rule of their type gives, with what it gives
 */
record RuleAnswers(Set<String> judged, Map<String, LocalDateTime> explained) {

    /** There is no such file. */
    static final RuleAnswers NONE = new RuleAnswers(Set.of(), Map.of());

    RuleAnswers {
        judged = Collections.unmodifiableSet(new LinkedHashSet<>(judged));
        explained = Collections.unmodifiableMap(new LinkedHashMap<>(explained));
    }

    static RuleAnswers readIfThere(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        Set<String> judged = new LinkedHashSet<>();
        Map<String, LocalDateTime> explained = new LinkedHashMap<>();
        for (CsvRow row : CsvTable.flawless(file, List.of("case_id", "rule_target", "rule_matches"))
                .rows()) {
            judged.add(row.get("case_id"));
            if (row.get("rule_matches").equals("1")) {
                explained.put(row.get("case_id"), target(file, row));
            }
        }
        return new RuleAnswers(judged, explained);
    }

    private static LocalDateTime target(Path file, CsvRow row) {
        try {
            return LocalDateTime.parse(row.get("rule_target"));
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    file + ", line " + row.line() + ": '" + row.get("rule_target") + "' is no local time");
        }
    }

    /** What the rule of its type gives a case; empty if it does not explain the city's target, or nobody looked. */
    Optional<LocalDateTime> dueOf(BostonCase of) {
        return Optional.ofNullable(explained.get(of.id()));
    }

    boolean explains(BostonCase of) {
        return explained.containsKey(of.id());
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
