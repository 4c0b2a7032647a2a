package io.civicline.core.naming;

import io.civicline.core.code.Label;
import io.civicline.core.id.RequesterId;
import io.civicline.core.internal.Sentence;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what needs no policy. */
final class StandardNaming implements Naming {

    static final StandardNaming INSTANCE = new StandardNaming();

    private static final WordTable COMMANDS = new WordTable(CommandWords.TABLE);
    private static final WordTable MOMENTS = new WordTable(MomentWords.TABLE);
    private static final WordTable TERMS = new WordTable(TermWords.TABLE);
    private static final Pattern ORDINAL = Pattern.compile(".*\\.([1-9][0-9]*)");

    private final Map<Class<?>, BiFunction<Object, Locale, String>> byType = new LinkedHashMap<>();

    private StandardNaming() {
        byType.put(CommandName.class, StandardNaming::worded);
        byType.put(MomentName.class, StandardNaming::worded);
        byType.put(RequesterId.class, StandardNaming::requester);
        byType.put(Duration.class, (value, locale) -> Durations.text((Duration) value, locale));
        byType.put(Label.class, (value, locale) -> ((Label) value).text(locale));
        byType.put(Boolean.class, (value, locale) -> yesOrNo((Boolean) value, locale));
    }

    @Override
    public String say(Object value, Locale locale) {
        if (value instanceof Collection<?> many) {
            return sayAll(many, locale);
        }
        if (value instanceof Worded worded) {
            return worded.text(locale);
        }
        if (value instanceof Enum<?> constant) {
            return term(constant, locale);
        }
        if (value instanceof PassedDue passed) {
            return passed.text(this, locale);
        }
        BiFunction<Object, Locale, String> way = byType.get(value.getClass());
        return way == null ? value.toString() : way.apply(value, locale);
    }

    private static String worded(Object name, Locale locale) {
        WordTable table = name instanceof CommandName ? COMMANDS : MOMENTS;
        return table.find(name.toString())
                .map(label -> label.text(locale))
                .orElseGet(() -> name.toString().replace('-', ' '));
    }

    private static String term(Enum<?> constant, Locale locale) {
        String type = constant.getDeclaringClass().getName();
        String key = type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
        Optional<Label> term = TERMS.find(key);
        return term.map(label -> label.text(locale)).orElse(constant.toString());
    }

    /** People are not called by name where a text may be read by many: they are counted. */
    private static String requester(Object id, Locale locale) {
        Matcher ordinal = ORDINAL.matcher(id.toString());
        if (!ordinal.matches()) {
            return id.toString();
        }
        return Sentence.isChinese(locale) ? "诉求人" + ordinal.group(1) : "requester " + ordinal.group(1);
    }

    private static String yesOrNo(boolean value, Locale locale) {
        if (Sentence.isChinese(locale)) {
            return value ? "是" : "否";
        }
        return value ? "yes" : "no";
    }
}
