package io.civicline.examples.replay.boston;

import io.civicline.engine.csv.BadRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * All cases of a file, judged.
 *
 * @param each in the order of the file
 * @param refused the cases that the hotline would not take or close
 * @param badRows the rows of the file that are no cases
 * @param woken how many dues passed and were acted on by time itself
 */
record Judgements(List<Judgement> each, List<BadRow> refused, List<BadRow> badRows, int woken) {

    static final int EXPLAINED_NEEDED = 100;
    static final int DEADLINES_NEEDED = 98;
    static final int DEPARTMENTS_NEEDED = 95;

    Judgements {
        each = List.copyOf(each);
        refused = List.copyOf(refused);
        badRows = List.copyOf(badRows);
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure("cases taken and closed", each.size() + refused.size(), each.size(), 100));
        List<Judgement> explained = each.stream().filter(Judgement::explained).toList();
        if (!explained.isEmpty()) {
            measures.add(Measure.of(
                    "deadline, where the answers explain it", EXPLAINED_NEEDED, explained, Judgement::deadline));
        }
        List<Judgement> ruled = each.stream().filter(Judgement::hasLimit).toList();
        measures.add(Measure.of("deadline, where the type has a rule", DEADLINES_NEEDED, ruled, Judgement::deadline));
        measures.add(Measure.of("on time, where deadlines agree", 100, each, Judgement::onTime));
        measures.add(Measure.of("breach shown if closed after due", 100, each, Judgement::breach));
        measures.add(Measure.of("department by routing", DEPARTMENTS_NEEDED, each, Judgement::department));
        return measures;
    }

    /** A check that checked nothing has not passed. */
    boolean isPassed() {
        return !each.isEmpty() && measures().stream().allMatch(Measure::isMet);
    }

    int rows() {
        return each.size() + refused.size() + badRows.size();
    }

    long withoutTarget() {
        return count(each, judgement -> !judgement.hasTarget());
    }

    long withoutRule() {
        return count(each, judgement -> judgement.hasTarget() && !judgement.hasLimit());
    }

    long closedBetween() {
        return count(each, Judgement::isClosedBetween);
    }

    List<Judgement> disputed() {
        return each.stream().filter(Judgement::isDisputed).toList();
    }

    private static long count(Collection<Judgement> judgements, Predicate<Judgement> which) {
        return judgements.stream().filter(which).count();
    }
}
