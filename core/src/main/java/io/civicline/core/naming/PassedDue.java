package io.civicline.core.naming;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.Sentence;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That a clock is overdue, and whose it is. As text it is the code of the clock and its due.
 *
 * <p>Immutable, thread-safe.
 *
 * @param clock which
 * @param unit whose part has it; null if it is the ticket's or a requester's
 * @param requester who waits; null if it is the ticket's or a part's
 * @param due the last instant that was in time
 */
public record PassedDue(
        ClockCode clock, @Nullable UnitId unit, @Nullable RequesterId requester, Instant due) {

    /** Checks that nothing is missing. */
    public PassedDue {
        requireNonNull(clock, "clock");
        requireNonNull(due, "due");
    }

    /**
     * Says it.
     *
     * @param naming how people are told its parts
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a clause
     */
    public String text(Naming naming, Locale locale) {
        boolean chinese = Sentence.isChinese(locale);
        String of = unit != null ? naming.say(unit, locale) : requester != null ? naming.say(requester, locale) : "";
        String whose = of.isEmpty() ? "" : chinese ? "（" + of + "）" : " of " + of;
        String name = naming.say(clock, locale);
        String at = naming.say(due, locale);
        return chinese ? "“" + name + "”" + whose + "已于" + at + "到期" : "'" + name + "'" + whose + " was due at " + at;
    }

    @Override
    public String toString() {
        return clock + " " + due;
    }
}
