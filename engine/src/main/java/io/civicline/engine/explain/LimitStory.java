package io.civicline.engine.explain;

import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Rechoice;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;

/**
 * Tells which limits a clock had before the one it runs on.
 *
 * @param clock whose
 * @param locale of the person
 * @param local writes an instant as the person's wall shows it
 */
record LimitStory(Clock clock, Locale locale, Function<Instant, String> local) {

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
        String limit = before.amount() == null ? "" : before.amount();
        return locale.getLanguage().equals("zh")
                ? "；" + local.apply(at) + "之前时限为" + limit + "，" + local.apply(due.at()) + "到期"
                : "; until " + local.apply(at) + " it was " + limit + (limit.isEmpty() ? "" : ", ") + "due "
                        + local.apply(due.at());
    }
}
