package io.civicline.core.naming;

import java.util.Locale;

/** What has words of its own in both languages, wherever it is named. Implementations are immutable. */
public interface Worded {

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a word or a clause
     */
    String text(Locale locale);
}
