package io.civicline.core.error;

import io.civicline.core.internal.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Sentences by code in English and Chinese, with {@code {name}} for the values. */
final class Texts {

    // first: the tables below are split by it
    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*");

    static final Texts REFUSALS = new Texts(RefusalTexts.TABLE);
    static final Texts FAULTS = new Texts(FaultTexts.TABLE);

    /** A value of this ending is what its name without the ending is in Chinese. */
    private static final String IN_CHINESE = ".zh";

    /** A list without an entry is not read out as brackets. */
    private static final String NOTHING = "[]";

    /** The values that are terms of ours, not of the policy. */
    private static final List<String> TERMS = List.of("what", "wanted", "type");

    private final Map<String, String> english = new LinkedHashMap<>();
    private final Map<String, String> chinese = new LinkedHashMap<>();

    private Texts(String table) {
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] columns = COLUMNS.split(line.strip(), 3);
            english.put(columns[0], columns[1]);
            chinese.put(columns[0], columns[2]);
        });
    }

    /** A source in brackets, as the language writes them. */
    static String cited(String source, Locale locale) {
        return Sentence.isChinese(locale) ? "（依据：" + source + "）" : " (" + source + ")";
    }

    private String none(Map<String, String> sentences) {
        return sentences == english ? "none" : "无";
    }

    String say(Locale locale, String code, Map<String, String> values) {
        Map<String, String> sentences = locale.getLanguage().equals("zh") ? chinese : english;
        String sentence = sentences.get(code);
        if (sentence == null) {
            return values.isEmpty() ? code : code + " " + values;
        }
        Map<String, String> said = new LinkedHashMap<>(values);
        said.putIfAbsent("hint", values.containsKey("known") ? "; it has " + values.get("known") : "");
        said.computeIfPresent("known", (name, known) -> known.equals(NOTHING) ? none(sentences) : known);
        if (sentences == english) {
            said.computeIfPresent("hint", (name, hint) -> hint.replace("it has " + NOTHING, "it has none"));
            return Sentence.fill(sentence, said);
        }
        for (String name : TERMS) {
            said.computeIfPresent(name, (key, term) -> ChineseTerms.of(term));
        }
        values.forEach((name, value) -> {
            if (name.endsWith(IN_CHINESE)) {
                said.put(name.substring(0, name.length() - IN_CHINESE.length()), value);
            }
        });
        said.computeIfPresent("hint", (name, hint) -> ChineseTerms.hint(hint));
        return Sentence.fill(sentence, said);
    }
}
