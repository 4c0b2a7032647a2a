package io.civicline.core.code;

import static java.util.Objects.requireNonNull;

import io.civicline.core.internal.Sentence;
import java.util.Locale;

/**
 * What people read instead of a code, in Chinese and in English.
 *
 * <p>Immutable, thread-safe.
 *
 * @param zh the Chinese text; not blank
 * @param en the English text; not blank
 */
public record Label(String zh, String en) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Label {
        requireNonNull(zh, "zh");
        requireNonNull(en, "en");
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label must not be blank");
        }
    }

    /**
     * Short for the constructor.
     *
     * @param zh not blank
     * @param en not blank
     * @return the label
     * @throws IllegalArgumentException if one is blank
     */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }

    /**
     * Takes one text for both languages: a name that needs no translation, or a city that speaks one language.
     *
     * @param both not blank
     * @return the label
     * @throws IllegalArgumentException if it is blank
     */
    public static Label of(String both) {
        return new Label(both, both);
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return the text
     */
    public String text(Locale locale) {
        return Sentence.isChinese(locale) ? zh : en;
    }

    @Override
    public String toString() {
        return zh.equals(en) ? zh : zh + " " + en;
    }
}
