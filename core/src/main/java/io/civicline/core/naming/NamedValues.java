package io.civicline.core.naming;

import io.civicline.core.internal.Sentence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a text names: codes for programs, names for people. Two are equal if the codes are.
 *
 * <p>Immutable, thread-safe.
 */
public final class NamedValues {

    private final Map<String, Object> values;
    private final Naming naming;

    private NamedValues(Map<String, Object> values, Naming naming) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.naming = naming;
    }

    /**
     * Makes them of alternating names and values, with the standard naming.
     *
     * @param namesAndValues name, value, name, value …; null is told as {@code -}
     * @return in the order given
     * @throws IllegalArgumentException if there is a name without a value
     */
    public static NamedValues of(@Nullable Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "a value is missing after '" + namesAndValues[namesAndValues.length - 1] + "'");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            values.put(String.valueOf(namesAndValues[i]), value == null ? "-" : value);
        }
        return new NamedValues(values, Naming.standard());
    }

    /**
     * Makes them of texts.
     *
     * @param values by name
     * @return in the order given
     */
    public static NamedValues of(Map<String, ?> values) {
        return new NamedValues(new LinkedHashMap<>(values), Naming.standard());
    }

    /**
     * Has them said otherwise.
     *
     * @param other how people are told them
     * @return the same values
     */
    public NamedValues with(Naming other) {
        return new NamedValues(values, other);
    }

    /**
     * Gives what programs read.
     *
     * @return the codes by name, in the order given
     */
    public Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        values.forEach((name, value) -> codes.put(name, value.toString()));
        return Collections.unmodifiableMap(codes);
    }

    /**
     * Gives what people read.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return the names by name, in the order given
     */
    public Map<String, String> said(Locale locale) {
        Map<String, String> said = new LinkedHashMap<>();
        values.forEach((name, value) -> said.put(name, naming.say(value, locale)));
        return Collections.unmodifiableMap(said);
    }

    /**
     * Puts them into a sentence.
     *
     * @param template with the names in braces
     * @param locale the language of the template
     * @return the sentence; a name without a value stays as it is
     */
    public String fill(String template, Locale locale) {
        return Sentence.fill(template, said(locale));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedValues that && codes().equals(that.codes());
    }

    @Override
    public int hashCode() {
        return codes().hashCode();
    }

    @Override
    public String toString() {
        return codes().toString();
    }
}
