package io.civicline.examples.calendarcheck;

import io.civicline.core.code.CountingId;
import io.civicline.examples.UsageException;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.limit.Limit;
import java.util.Map;

/**
 * A calendar, and the rules by which days are counted on it.
 *
 * @param calendar which
 * @param countings by name
 */
record Reckoning(WorkCalendar calendar, Map<CountingId, CountingRule> countings) {

    /** A limit on the calendar. */
    Limit limit(String amount, String counting) {
        Amount parsed = Amount.parse(amount);
        if (counting.isEmpty() && !parsed.unit().isTime()) {
            throw new UsageException(
                    amount + " counts days: name a counting rule in the column counting; the folder has "
                            + countings.keySet());
        }
        Limit.Draft limit = Limit.of(parsed);
        return (counting.isEmpty() ? limit : limit.counted(rule(counting))).on(calendar);
    }

    private CountingRule rule(String counting) {
        CountingRule rule = countings.get(CountingId.of(counting));
        if (rule == null) {
            throw new UsageException(
                    "there is no counting rule '" + counting + "'; the folder has " + countings.keySet());
        }
        return rule;
    }
}
