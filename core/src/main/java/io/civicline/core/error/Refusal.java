package io.civicline.core.error;

import static java.util.Objects.requireNonNull;

import io.civicline.core.naming.NamedValues;
import io.civicline.core.naming.Naming;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a command is not done: codes for programs, and a sentence for people. The engine hands it out with the naming of
 * the policy that decided, so that the sentence has names and local times. Two are equal if code, values and source are.
 *
 * <p>Immutable, thread-safe.
 */
public final class Refusal {

    private final RefusalCode code;
    private final NamedValues values;
    private final @Nullable String source;

    private Refusal(RefusalCode code, NamedValues values, @Nullable String source) {
        this.code = requireNonNull(code, "code");
        this.values = values;
        this.source = source;
    }

    /**
     * Makes a reason from alternating names and values. A value is said by its type: give a unit as a
     * {@link io.civicline.core.id.UnitId}, an instant as an {@link java.time.Instant}.
     *
     * @param code the kind of reason
     * @param namesAndValues name, value, name, value …; never a citizen's words
     * @return the reason, without a source
     * @throws IllegalArgumentException if there is a name without a value
     */
    public static Refusal of(RefusalCode code, @Nullable Object... namesAndValues) {
        return new Refusal(code, NamedValues.of(namesAndValues), null);
    }

    /**
     * Adds the source of the rule.
     *
     * @param document document and article; null for none
     * @return the same reason, citing it
     */
    public Refusal citing(@Nullable String document) {
        return new Refusal(code, values, document);
    }

    /**
     * Has its values said otherwise.
     *
     * @param naming how people are told them
     * @return the same reason
     */
    public Refusal named(Naming naming) {
        return new Refusal(code, values.with(naming), source);
    }

    /**
     * Gives the kind of reason.
     *
     * @return stable
     */
    public RefusalCode code() {
        return code;
    }

    /**
     * Gives what the text names, for programs.
     *
     * @return codes, in the order given; never a citizen's words
     */
    public Map<String, String> values() {
        return values.codes();
    }

    /**
     * Gives the document and article that ask for the check.
     *
     * @return null if the policy cites none
     */
    public @Nullable String source() {
        return source;
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a sentence, with the source if there is one
     */
    public String text(Locale locale) {
        String sentence = Texts.REFUSALS.say(locale, code.value(), values.said(locale));
        return source == null ? sentence : sentence + Texts.cited(source, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Refusal that
                && code.equals(that.code)
                && values.equals(that.values)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, values, source);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
