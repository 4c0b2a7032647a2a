package io.civicline.core.condition;

import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.situation.MatchText;
import io.civicline.core.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds if the citizen's text has one of some words, all of others, and none of yet others.
 *
 * <p>A word is found anywhere in the text, also inside a longer word; width and case do not matter
 * ({@link MatchText}). An empty list asks for nothing. Immutable, thread-safe.
 *
 * @param any one of these must be there; kept in normal form, as the others
 * @param all each of these must be there
 * @param none none of these may be there
 */
public record WordsMatch(List<String> any, List<String> all, List<String> none) implements Condition {

    /**
     * Normalises the words.
     *
     * @throws IllegalArgumentException if there is no word at all, or a word is blank
     */
    public WordsMatch {
        any = normal(any);
        all = normal(all);
        none = normal(none);
        if (any.isEmpty() && all.isEmpty() && none.isEmpty()) {
            throw new IllegalArgumentException("words must name at least one");
        }
    }

    private static List<String> normal(List<String> words) {
        List<String> normal = words.stream().map(MatchText::normalise).toList();
        if (normal.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a word must not be blank, in " + words);
        }
        return normal;
    }

    @Override
    public boolean test(Situation situation) {
        MatchText text = situation.text();
        return hasOne(text, any) && hasAll(text, all) && !hasSome(text, none);
    }

    private static boolean hasOne(MatchText text, List<String> words) {
        return words.isEmpty() || hasSome(text, words);
    }

    private static boolean hasSome(MatchText text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(MatchText text, List<String> words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Verdict explain(Situation situation) {
        MatchText text = situation.text();
        if (!hasOne(text, any)) {
            return fails(false, List.of(), any);
        }
        for (String word : all) {
            if (!text.contains(word)) {
                return fails(false, found(text, all), List.of(word));
            }
        }
        return hasSome(text, none) ? fails(true, found(text, none), none) : Verdict.HOLDS;
    }

    @Override
    public Verdict explainNot(Situation situation) {
        if (!test(situation)) {
            return Verdict.HOLDS;
        }
        List<String> sought = Stream.concat(any.stream(), all.stream()).toList();
        return sought.isEmpty() ? fails(false, List.of(), none) : fails(true, found(situation.text(), sought), sought);
    }

    private static List<String> found(MatchText text, List<String> words) {
        return words.stream().filter(text::contains).toList();
    }

    private static Verdict fails(boolean negated, List<String> actual, List<String> wanted) {
        return Verdict.fails(new Mismatch(Subject.WORDS, negated, "", actual, wanted));
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, "any: ", any);
        add(parts, "all: ", all);
        add(parts, "none: ", none);
        return "words(" + String.join("; ", parts) + ")";
    }

    private static void add(List<String> parts, String name, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(name + String.join(", ", words));
        }
    }
}
