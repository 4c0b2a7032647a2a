package io.civicline.engine.check;

import io.civicline.sla.amount.Amount;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file of cases, read: a registration, acts with their times, and what is asked at the end.
 *
 * @param id of the case
 * @param line of the file
 * @param fields of the registration by name; a word without a value has the value {@code true}
 * @param at when it is registered, local to the policy
 * @param acts after that, in order
 * @param then what is asked, in words
 * @param expect the known answer
 * @param because why
 */
record KnownCase(
        String id,
        int line,
        Map<String, String> fields,
        LocalDateTime at,
        List<Step> acts,
        List<String> then,
        String expect,
        String because) {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s']|'[^']*')+");
    private static final Pattern LATER = Pattern.compile("\\+(.+)");

    /**
     * One act.
     *
     * @param at when, local to the policy; null if counted from the act before
     * @param after how long after the act before; null if at a time of its own
     * @param words the act and what it is given
     */
    record Step(@Nullable LocalDateTime at, @Nullable Amount after, List<String> words) {}

    /** Reads what is given: {@code register kind=… category=…; +2h acknowledge}. */
    static KnownCase read(String id, int line, String given, String at, String then, String expect, String because) {
        String[] parts = given.split(";", -1);
        List<String> first = words(parts[0]);
        if (first.isEmpty() || !first.get(0).equals("register")) {
            throw new IllegalArgumentException("given begins with 'register', was '" + parts[0].strip() + "'");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        first.subList(1, first.size()).forEach(word -> field(word, fields));
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            steps.add(step(words(parts[i])));
        }
        return new KnownCase(id, line, fields, LocalDateTime.parse(at), steps, words(then), expect.strip(), because);
    }

    private static void field(String word, Map<String, String> fields) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        String value = equals < 0 ? "true" : word.substring(equals + 1);
        if (fields.put(name, value) != null) {
            throw new IllegalArgumentException("'" + name + "' is given twice");
        }
    }

    private static Step step(List<String> words) {
        if (words.size() < 2) {
            throw new IllegalArgumentException("an act is a time and a word, such as '+2h acknowledge', was " + words);
        }
        Matcher later = LATER.matcher(words.get(0));
        return later.matches()
                ? new Step(null, natural(later.group(1)), words.subList(1, words.size()))
                : new Step(LocalDateTime.parse(words.get(0)), null, words.subList(1, words.size()));
    }

    private static Amount natural(String text) {
        Amount amount = Amount.parse(text);
        if (!text.matches("[0-9]+(?:min|h|d)")) {
            throw new IllegalArgumentException("+ takes min, h or d, was '" + text + "'");
        }
        return amount;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().replace("'", ""));
        }
        return words;
    }

    /** A field of the registration. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
