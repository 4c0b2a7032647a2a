package io.civicline.examples.simulate;

import io.civicline.core.condition.AllOf;
import io.civicline.core.condition.AnyOf;
import io.civicline.core.condition.AttributeIs;
import io.civicline.core.condition.CodeIs;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.FlagIs;
import io.civicline.core.condition.NumberIs;
import io.civicline.core.condition.Within;
import io.civicline.core.condition.WordsMatch;
import io.civicline.examples.town.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request as a rule would like it: what its condition names, one of each. What it excludes, counts or times is left to
 * chance.
 *
 * <p>Not thread-safe.
 */
final class Wish {

    private final Dice dice;
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private boolean confidential;
    private boolean anonymous;

    private Wish(Dice dice) {
        this.dice = dice;
    }

    /** Nothing in particular. */
    static Wish none(Dice dice) {
        return new Wish(dice);
    }

    /** What a condition names. */
    static Wish of(Condition condition, Dice dice) {
        Wish wish = new Wish(dice);
        wish.add(condition);
        return wish;
    }

    private void add(Condition condition) {
        if (condition instanceof AllOf all) {
            all.parts().forEach(this::add);
        } else if (condition instanceof AnyOf any) {
            add(dice.oneOf(any.parts()));
        } else if (condition instanceof WordsMatch match) {
            words.addAll(match.all());
            Optional.of(match.any()).filter(any -> !any.isEmpty()).ifPresent(any -> words.add(dice.oneOf(any)));
        } else if (condition instanceof AttributeIs attribute) {
            attributes.put(attribute.name(), dice.oneOf(attribute.values()));
        } else if (condition instanceof NumberIs number) {
            attributes.put(number.name(), bound(number).toPlainString());
        } else if (condition instanceof FlagIs flag) {
            confidential |= flag.flag() == FlagIs.Flag.CONFIDENTIAL;
            anonymous |= flag.flag() == FlagIs.Flag.ANONYMOUS;
        } else {
            code(condition);
        }
    }

    /** The smallest number that does, or else the largest: a condition has one of them. */
    private static BigDecimal bound(NumberIs number) {
        return Stream.of(Optional.ofNullable(number.atLeast()), Optional.ofNullable(number.atMost()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private void code(Condition condition) {
        if (condition instanceof Within<?> within) {
            codes.put(condition instanceof Within.Category ? "category" : "region", one(within.codes()));
        } else if (condition instanceof CodeIs.Kind kind) {
            codes.put("kind", one(kind.codes()));
        } else if (condition instanceof CodeIs.Urgency urgency) {
            codes.put("urgency", one(urgency.codes()));
        } else if (condition instanceof CodeIs.Channel channel) {
            codes.put("channel", one(channel.codes()));
        } else if (condition instanceof CodeIs.Source source) {
            codes.put("source", one(source.codes()));
        }
    }

    private String one(List<?> names) {
        return dice.oneOf(names).toString();
    }

    /** The code it wants, such as its {@code category}; empty if any will do. */
    Optional<String> code(String what) {
        return Optional.ofNullable(codes.get(what));
    }

    List<String> words() {
        return List.copyOf(words);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    boolean isConfidential() {
        return confidential;
    }

    boolean isAnonymous() {
        return anonymous;
    }
}
