package io.civicline.core.internal;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with {@code {name}} where values go. Values are put in once and never read for names themselves. */
public final class Sentence {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private Sentence() {}

    /** Puts the values in; a name without a value stays as it is. */
    public static String fill(String template, Map<String, String> values) {
        return SLOT.matcher(template)
                .replaceAll(
                        slot -> Matcher.quoteReplacement(requireNonNullElse(values.get(slot.group(1)), slot.group())));
    }

    /** Chinese for any locale whose language is {@code zh}, English for every other. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
