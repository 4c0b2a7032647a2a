package io.civicline.sla.limit;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.counting.ChinaCounting;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import io.civicline.sla.counting.LastDayOff;
import io.civicline.sla.counting.OutsideHours;
import io.civicline.sla.counting.PauseCounting;

/** Counting rules by the short names that the tables use. */
public final class Rules {

    private Rules() {}

    /** {@code OUT close moves}, {@code IN midnight keeps by-day}, {@code minute}, {@code cn}, {@code –}. */
    public static CountingRule named(String words) {
        return switch (words) {
            case "cn" -> ChinaCounting.nextDay();
            case "minute", "–" -> CountingRule.FROM_THE_MINUTE;
            default -> options(words);
        };
    }

    private static CountingRule options(String words) {
        CountingRule.Builder rule = CountingRule.builder(words);
        for (String word : words.split(" ", -1)) {
            switch (word) {
                case "OUT" -> rule.firstDay(FirstDay.OUT);
                case "IN" -> rule.firstDay(FirstDay.IN);
                case "close" -> rule.ends(Ends.CLOSE_OF_BUSINESS);
                case "midnight" -> rule.ends(Ends.END_OF_DAY);
                case "same-time" -> rule.ends(Ends.SAME_TIME);
                case "moves" -> rule.lastDayOff(LastDayOff.NEXT_WORKING_DAY);
                case "keeps" -> rule.lastDayOff(LastDayOff.KEEP);
                case "by-day" -> rule.pauses(PauseCounting.BY_DAY);
                case "at-opening" -> rule.outsideHours(OutsideHours.NEXT_OPENING);
                case "8wh-a-day" -> rule.dayLength(Amount.parse("8wh"));
                default -> throw new IllegalArgumentException("no option '" + word + "'");
            }
        }
        return rule.build();
    }
}
