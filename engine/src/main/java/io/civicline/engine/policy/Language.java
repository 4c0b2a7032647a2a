package io.civicline.engine.policy;

import java.util.Locale;

/** A language in which a city tells people things. */
public enum Language {
    /** Chinese. */
    ZH("zh", Locale.CHINESE),
    /** English. */
    EN("en", Locale.ENGLISH);

    private final String key;
    private final Locale locale;

    Language(String key, Locale locale) {
        this.key = key;
        this.locale = locale;
    }

    /**
     * Names it as policies do.
     *
     * @return {@code zh} or {@code en}
     */
    public String key() {
        return key;
    }

    /**
     * Gives the locale by which labels are chosen.
     *
     * @return never that of the machine
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Reads the form that policies write.
     *
     * @param key {@code zh} or {@code en}
     * @return the language
     * @throws IllegalArgumentException if it is neither
     */
    public static Language of(String key) {
        for (Language language : values()) {
            if (language.key.equals(key)) {
                return language;
            }
        }
        throw new IllegalArgumentException("a language is zh or en, was '" + key + "'");
    }
}
