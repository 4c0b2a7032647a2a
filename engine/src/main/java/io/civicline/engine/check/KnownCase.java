package io.civicline.engine.check;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.InvalidAmountException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file of cases, read: a registration, acts with their times, and what is asked at the end.
 *
 * @param id of the case
 * @param line of the file
 * @param fields of the registration by name; a flag has the value {@code true}
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

    /** What stands before the name of an answer of the intake form. */
    static final String ATTRIBUTE = "attribute.";

    private static final Set<String> VALUES =
            Set.of("kind", "category", "region", "urgency", "channel", "words", "about", "to", "source", "due");
    private static final Set<String> FLAGS = Set.of("confidential", "anonymous", "draft");
    private static final Pattern LATER = Pattern.compile("\\+[0-9]+(?:min|h|d)");

    /**
     * One act.
     *
     * @param at when, local to the policy; null if counted from the act before
     * @param after how long after the act before; null if at a time of its own
     * @param words the act and what it is given
     */
    record Step(@Nullable LocalDateTime at, @Nullable Amount after, List<String> words) {}

    /**
     * Reads what is given: {@code register kind=… category=…; +2h acknowledge}.
     *
     * @throws BadCase if something in it is unknown, missing or given twice
     */
    static KnownCase read(String id, int line, String given, String at, String then, String expect, String because) {
        List<List<String>> parts = CaseWords.parts(given);
        List<String> first = parts.get(0);
        if (first.isEmpty() || !first.get(0).equals("register")) {
            throw new BadCase("CASE_BEGIN", "actual", String.join(" ", first));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        first.subList(1, first.size()).forEach(word -> field(word, fields));
        List<Step> steps = new ArrayList<>();
        parts.subList(1, parts.size()).forEach(words -> steps.add(step(words)));
        return new KnownCase(id, line, fields, time(at), steps, CaseWords.words(then), expect.strip(), because);
    }

    private static void field(String word, Map<String, String> fields) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        boolean answer = name.startsWith(ATTRIBUTE) && name.length() > ATTRIBUTE.length();
        if (!VALUES.contains(name) && !FLAGS.contains(name) && !answer) {
            Set<String> allowed = new TreeSet<>(VALUES);
            allowed.addAll(FLAGS);
            throw new BadCase("CASE_FIELD", "field", name, "allowed", String.join(", ", allowed) + ", attribute.NAME");
        }
        boolean flag = FLAGS.contains(name);
        if (flag == equals >= 0 || equals == word.length() - 1) {
            throw new BadCase("CASE_VALUE", "field", name, "form", flag ? name : name + "=…");
        }
        if (fields.put(name, flag ? "true" : word.substring(equals + 1)) != null) {
            throw new BadCase("CASE_TWICE", "field", name);
        }
    }

    private static Step step(List<String> words) {
        if (words.size() < 2) {
            throw new BadCase("CASE_STEP", "actual", String.join(" ", words));
        }
        String when = words.get(0);
        List<String> act = words.subList(1, words.size());
        if (!when.startsWith("+")) {
            return new Step(time(when), null, act);
        }
        if (!LATER.matcher(when).matches()) {
            throw new BadCase("CASE_TIME", "actual", when);
        }
        try {
            return new Step(null, Amount.parse(when.substring(1)), act);
        } catch (InvalidAmountException e) {
            throw (BadCase) new BadCase("CASE_TIME", "actual", when).initCause(e);
        }
    }

    /** A local time. */
    static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw (BadCase) new BadCase("CASE_TIME", "actual", text).initCause(e);
        }
    }

    /** A field of the registration. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
