package io.civicline.core.error;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a command is not done.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code the kind of reason, stable
 * @param values what the text names, in the order given; never a citizen's words
 * @param source the document and article that ask for the check, if the policy cites one
 */
public record Refusal(
        RefusalCode code,
        Map<String, String> values,
        @Nullable String source) {

    /** Copies the values. */
    public Refusal {
        requireNonNull(code, "code");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Makes a reason from alternating names and values.
     *
     * @param code the kind of reason
     * @param namesAndValues name, value, name, value …
     * @return the reason, without a source
     * @throws IllegalArgumentException if there is a name without a value
     */
    public static Refusal of(RefusalCode code, @Nullable Object... namesAndValues) {
        return new Refusal(code, Args.of(namesAndValues), null);
    }

    /**
     * Adds the source of the rule.
     *
     * @param document document and article
     * @return the same reason, citing it
     */
    public Refusal citing(@Nullable String document) {
        return new Refusal(code, values, document);
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a sentence, with the source if there is one
     */
    public String text(Locale locale) {
        String sentence = Texts.REFUSALS.say(locale, code.value(), values);
        return source == null ? sentence : sentence + " (" + source + ")";
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
