package io.civicline.engine.explain;

import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Rechoice;
import io.civicline.core.naming.Naming;
import io.civicline.core.naming.WrittenAmount;
import java.time.Instant;
import java.util.Locale;

/**
 * Tells which limits a clock had before the one it runs on.
 *
 * @param clock whose
 * @param locale of the person
 * @param naming how the person is told instants and amounts
 */
record LimitStory(Clock clock, Locale locale, Naming naming) {

    /** Begins with a separator; empty if the clock has run on one limit all the time. */
    String tell() {
        StringBuilder told = new StringBuilder();
        Due due = clock.lastDue();
        for (LedgerEntry entry : clock.entries()) {
            Rechoice other = entry.rechoice();
            if (other != null) {
                told.append(told(entry.at(), other.before(), due));
            }
            due = entry.due() == null ? due : entry.due();
        }
        return told.toString();
    }

    private String told(Instant at, ChosenLimit before, Due due) {
        String limit = before.amount() == null ? "" : naming.say(WrittenAmount.of(before.amount()), locale);
        return locale.getLanguage().equals("zh")
                ? "；" + naming.say(at, locale) + "之前" + (limit.isEmpty() ? "" : "时限为" + limit + "，")
                        + naming.say(due.at(), locale) + "到期"
                : "; until " + naming.say(at, locale) + " it was " + limit + (limit.isEmpty() ? "" : ", ") + "due "
                        + naming.say(due.at(), locale);
    }
}
