package io.civicline.core.error;

import static java.util.Objects.requireNonNull;

import io.civicline.core.naming.Worded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input or a policy: what, where, and what would be right.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code the kind of fault, stable, such as {@code UNKNOWN_CODE}
 * @param path where, such as {@code requesters[0].name} or {@code routing.rules[noise].lead}
 * @param args the values that the text names, in the order given; never a citizen's words
 */
public record Fault(String code, String path, Map<String, String> args) implements Worded {

    /** Copies the arguments. */
    public Fault {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
    }

    /**
     * Makes a fault from alternating argument names and values.
     *
     * @param code the kind of fault
     * @param path where
     * @param namesAndValues name, value, name, value …; {@link String#valueOf(Object)} of each is kept
     * @return the fault
     * @throws IllegalArgumentException if there is a name without a value
     */
    public static Fault of(String code, String path, @Nullable Object... namesAndValues) {
        return new Fault(code, path, Args.of(namesAndValues));
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return path and sentence
     */
    @Override
    public String text(Locale locale) {
        return (path.isEmpty() ? "" : path + ": ") + Texts.FAULTS.say(locale, code, args);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
