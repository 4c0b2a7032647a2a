package io.civicline.examples.replay.boston;

import java.util.Collection;
import java.util.function.Function;

/**
 * How often the city and the hotline agree on one thing, and how often they must.
 *
 * @param name what is compared
 * @param rows how many were compared
 * @param equal how many agree
 * @param needed per cent of the rows that must agree
 */
record Measure(String name, int rows, int equal, int needed) {

    static Measure of(String name, int needed, Collection<Judgement> judgements, Function<Judgement, Verdict> verdict) {
        int rows = 0;
        int equal = 0;
        for (Judgement judgement : judgements) {
            switch (verdict.apply(judgement)) {
                case EQUAL -> {
                    rows++;
                    equal++;
                }
                case DIFFERENT -> rows++;
                case NOT_COMPARED -> {
                    // counted apart
                }
            }
        }
        return new Measure(name, rows, equal, needed);
    }

    /** Nothing to compare is no failure here; that nothing at all was compared is one, of the whole. */
    boolean isMet() {
        return 100L * equal >= (long) needed * rows;
    }

    String share() {
        return rows == 0 ? "-" : Texts.percent(equal, rows);
    }
}
