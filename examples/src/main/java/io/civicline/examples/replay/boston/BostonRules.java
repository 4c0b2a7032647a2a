package io.civicline.examples.replay.boston;

import io.civicline.examples.UsageException;
import io.civicline.examples.replay.csv.CsvRow;
import io.civicline.examples.replay.csv.CsvTable;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much time the city gives each type: so many working days, or so many days of the calendar.
 *
 * @param amounts by type
 */
record BostonRules(Map<String, Amount> amounts) {

    BostonRules {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    static BostonRules read(Path file) {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        for (CsvRow row :
                CsvTable.flawless(file, List.of("type", "rule", "days")).rows()) {
            try {
                Amount before = amounts.put(row.get("type"), Amount.of(Long.parseLong(row.get("days")), unit(row)));
                if (before != null) {
                    throw new IllegalArgumentException("type '" + row.get("type") + "' has a rule already");
                }
            } catch (IllegalArgumentException e) {
                throw new UsageException(file + ", line " + row.line() + ": " + e.getMessage());
            }
        }
        return new BostonRules(amounts);
    }

    private static AmountUnit unit(CsvRow row) {
        return switch (row.get("rule")) {
            case "business" -> AmountUnit.WORKING_DAY;
            case "calendar" -> AmountUnit.DAY;
            default -> throw new IllegalArgumentException("rule '" + row.get("rule") + "' is not business or calendar");
        };
    }

    boolean knows(String type) {
        return amounts.containsKey(type);
    }
}
