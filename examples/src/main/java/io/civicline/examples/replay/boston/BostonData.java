package io.civicline.examples.replay.boston;

import io.civicline.examples.UsageException;
import io.civicline.sla.calendar.WorkCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of the city before a file is judged.
 *
 * @param rules how much time each type has
 * @param calendar when the city works
 * @param learntFrom the cases from which routing is learnt, whatever file is judged
 * @param answers which targets a rule explains
 */
record BostonData(BostonRules rules, WorkCalendar calendar, List<BostonCase> learntFrom, RuleAnswers answers) {

    BostonData {
        learntFrom = List.copyOf(learntFrom);
    }

    static BostonData read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("there is no data folder " + folder + "; name it with --data");
        }
        Path boston = folder.resolve("us311");
        WorkCalendar calendar = BostonCalendar.read(folder.resolve("calendars").resolve("us_holidays_2010_2027.csv"));
        BostonFile learntFrom = BostonFile.read(
                boston.resolve("boston_311_dev_2019_2021.csv"),
                new BostonCaseReader(calendar.coverage(), anyType -> true));
        if (learntFrom.cases().stream().allMatch(learnt -> learnt.department().isEmpty())) {
            throw new UsageException("there is no case to learn routing from in " + boston);
        }
        return new BostonData(
                BostonRules.read(boston.resolve("boston_sla_rules_inferred.csv")),
                calendar,
                learntFrom.cases(),
                RuleAnswers.readIfThere(boston.resolve("boston_311_dev_rule_answers.csv")));
    }

    /** Reads a file to be judged. A type is known if it has a rule or a case to learn from. */
    BostonFile judged(Path file) {
        Set<String> types = new HashSet<>(rules.amounts().keySet());
        learntFrom.forEach(learnt -> types.add(learnt.path().type()));
        return BostonFile.read(file, new BostonCaseReader(calendar.coverage(), types::contains));
    }
}
