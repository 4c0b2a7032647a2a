package io.civicline.core.who;

import io.civicline.core.id.UnitId;
import io.civicline.core.internal.Sentence;
import io.civicline.core.naming.Naming;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a who-list led to, and everyone passed over before.
 *
 * <p>Immutable, thread-safe.
 *
 * @param unit who was chosen; null if nobody was left
 * @param by the candidate that led there; null exactly if {@code unit} is
 * @param passedOver in the order in which they were tried
 */
public record Choice(@Nullable UnitId unit, @Nullable Candidate by, List<PassedOver> passedOver) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if only one of {@code unit} and {@code by} is given
     */
    public Choice {
        if ((unit == null) != (by == null)) {
            throw new IllegalArgumentException("a chosen unit and its candidate go together");
        }
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Names the unit.
     *
     * @return who was chosen, or empty if nobody was left
     */
    public Optional<UnitId> found() {
        return Optional.ofNullable(unit);
    }

    /**
     * Goes on with another choice where this one found nobody.
     *
     * @param next what was chosen then
     * @return that choice, with those passed over here before its own
     */
    public Choice then(Choice next) {
        return new Choice(
                next.unit,
                next.by,
                Stream.concat(passedOver.stream(), next.passedOver.stream()).toList());
    }

    /**
     * Takes the choice back.
     *
     * @param reason why the chosen unit cannot be
     * @return the same without a unit; unchanged if there was none
     */
    public Choice without(PassReason reason) {
        if (unit == null || by == null) {
            return this;
        }
        PassedOver last = new PassedOver(by, unit, reason);
        return new Choice(
                null, null, Stream.concat(passedOver.stream(), Stream.of(last)).toList());
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return who, by which candidate, and who was passed over
     */
    public String text(Locale locale) {
        return text(locale, Naming.standard());
    }

    /**
     * Says it to a person, with names.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @param naming how units are called
     * @return who, by which candidate as the policy writes it, and who was passed over
     */
    public String text(Locale locale, Naming naming) {
        boolean chinese = Sentence.isChinese(locale);
        String who = chinese ? "无" : "nobody";
        if (unit != null) {
            who = naming.say(unit, locale) + (chinese ? "（" + by + "）" : " (" + by + ")");
        }
        if (passedOver.isEmpty()) {
            return who;
        }
        return passedOver.stream()
                .map(passed -> passed.text(locale, naming))
                .collect(Collectors.joining(chinese ? "；" : "; ", who + (chinese ? "；跳过：" : "; passed over: "), ""));
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
