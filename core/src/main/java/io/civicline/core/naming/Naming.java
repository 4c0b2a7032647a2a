package io.civicline.core.naming;

import io.civicline.core.internal.Sentence;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says a value to a person: one way for every text that names something, so that a refusal, a remark of a watch list, an
 * explanation and a line of a journal call the same thing the same.
 *
 * <p>A value is told by its type: a {@link io.civicline.core.id.UnitId} is a unit, a {@link io.civicline.core.code.ClockCode} a
 * clock, an {@link Instant} a moment. What a policy names, such as units, and the zone of its city, only a policy knows; the engine
 * hands out every text with the naming of the policy that decided. What the library itself names, such as commands and stages, is
 * said by {@link #standard()} too.
 *
 * <p>Implementations are immutable and thread-safe, and give the same text on every machine.
 */
@FunctionalInterface
public interface Naming {

    /**
     * Says it.
     *
     * @param value of any type; a collection is said element by element
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return its name; the code itself where there is none; never blank for a value that has a text
     */
    String say(Object value, Locale locale);

    /**
     * Says several things.
     *
     * @param values each of any type
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return one after the other; {@code -} for none
     */
    default String sayAll(Collection<?> values, Locale locale) {
        return values.isEmpty()
                ? "-"
                : values.stream()
                        .map(value -> say(value, locale))
                        .collect(Collectors.joining(Sentence.isChinese(locale) ? "、" : ", "));
    }

    /**
     * Gives the naming that needs no policy.
     *
     * @return commands, moments, stages and the other closed lists in words; codes of policies as they are; instants in UTC, as
     *     {@link Instant#toString()} writes them
     */
    static Naming standard() {
        return StandardNaming.INSTANCE;
    }
}
