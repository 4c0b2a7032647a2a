package io.civicline.sla.calendar;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Why a day differs from its weekday: what it is called and who says so.
 *
 * <p>Immutable, thread-safe.
 *
 * @param name in the language of the place, such as {@code 春节}; not blank
 * @param english the English name; the same as {@code name} where there is none
 * @param source the document that declares it; not blank
 */
public record Reason(String name, String english, String source) {

    /**
     * Checks that name and source are there.
     *
     * @throws IllegalArgumentException if one of the three is blank
     */
    public Reason {
        if (requireNonNull(name, "name").isBlank()
                || requireNonNull(english, "english").isBlank()) {
            throw new IllegalArgumentException("a day that differs from its weekday needs a name");
        }
        if (requireNonNull(source, "source").isBlank()) {
            throw new IllegalArgumentException("'" + name + "' needs a source: the document that declares the day");
        }
    }

    /**
     * A reason that has one name in every language.
     *
     * @param name not blank
     * @param source not blank
     * @return the reason
     */
    public static Reason of(String name, String source) {
        return new Reason(name, name, source);
    }

    /**
     * The name in a language.
     *
     * @param locale the reader's
     * @return {@code name} for any locale whose language is {@code zh}, else {@code english}
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? name : english;
    }
}
