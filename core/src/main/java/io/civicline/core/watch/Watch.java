package io.civicline.core.watch;

import static java.util.Objects.requireNonNull;

import io.civicline.core.internal.Sentence;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * That a ticket stands on a list: since when, why, and what is to be done.
 *
 * <p>Immutable, thread-safe.
 *
 * @param list which
 * @param since from when it stands there, in microseconds; {@link WatchList#OVERDUE} names it before it comes
 * @param values what the text names; never a citizen's words
 */
public record Watch(WatchList list, Instant since, Map<String, String> values) {

    /** A value of this ending is what its name without the ending is in Chinese. */
    static final String IN_CHINESE = ".zh";

    /** Copies the values. */
    public Watch {
        requireNonNull(list, "list");
        requireNonNull(since, "since");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Says whether the ticket stands there yet.
     *
     * @param now when
     * @return false if that is still to come
     */
    public boolean isOnAt(Instant now) {
        return !since.isAfter(now);
    }

    /**
     * Says why, to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a sentence
     */
    public String why(Locale locale) {
        return Sentence.fill(list.why(locale), said(locale));
    }

    /**
     * Says what is to be done, to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a sentence
     */
    public String toDo(Locale locale) {
        return Sentence.fill(list.toDo(locale), said(locale));
    }

    private Map<String, String> said(Locale locale) {
        Map<String, String> said = new LinkedHashMap<>(values);
        if (Sentence.isChinese(locale)) {
            said.replaceAll((name, value) -> values.getOrDefault(name + IN_CHINESE, value));
        }
        return said;
    }

    @Override
    public String toString() {
        return list + " since " + since + ": " + why(Locale.ENGLISH);
    }
}
