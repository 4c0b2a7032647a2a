package io.civicline.core.who;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.UnitId;
import io.civicline.core.internal.Sentence;
import io.civicline.core.naming.Naming;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A candidate, or a unit that a candidate led to, that was not taken.
 *
 * <p>Immutable, thread-safe.
 *
 * @param candidate the entry of the list
 * @param unit the unit it led to; null if it led to none
 * @param reason why not
 */
public record PassedOver(Candidate candidate, @Nullable UnitId unit, PassReason reason) {

    /** Refuses null. */
    public PassedOver {
        requireNonNull(candidate, "candidate");
        requireNonNull(reason, "reason");
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return such as {@code duty:noise near region: north-streets is absent}
     */
    public String text(Locale locale) {
        return text(locale, Naming.standard());
    }

    /**
     * Says it to a person, with names.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @param naming how units are called
     * @return the candidate as the policy writes it, and why it was not taken
     */
    public String text(Locale locale, Naming naming) {
        boolean chinese = Sentence.isChinese(locale);
        String whom = unit == null ? "" : naming.say(unit, locale) + (chinese ? "" : " ");
        return candidate + (chinese ? "：" : ": ") + whom + reason.text(locale);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
