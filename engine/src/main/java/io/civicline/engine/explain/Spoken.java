package io.civicline.engine.explain;

import io.civicline.core.id.UnitId;
import io.civicline.engine.policy.PolicySet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * How an operator says things: names for codes, and dates as people say them, in one language.
 *
 * @param policy whose names are used
 * @param locale Chinese for any Chinese locale, else English
 * @param sentences what was said so far; grows
 */
record Spoken(PolicySet policy, Locale locale, List<String> sentences) {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    void say(String code, Object... namesAndValues) {
        sentences.add(BriefingTexts.text(code, locale, namesAndValues));
    }

    String name(UnitId unit) {
        return policy.units().find(unit).map(found -> found.name()).orElse(unit.value());
    }

    String local(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, policy.zone());
        return (BriefingTexts.isChinese(locale) ? CHINESE : ENGLISH).format(time);
    }
}
