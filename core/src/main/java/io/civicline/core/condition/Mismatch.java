package io.civicline.core.condition;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.internal.Sentence;
import io.civicline.core.naming.Naming;
import io.civicline.core.situation.Counter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that was not as a condition wants it: what it is, what it should be.
 *
 * <p>Names codes, counts, the policy's own words and the value of an attribute; never the citizen's text. Immutable,
 * thread-safe.
 *
 * @param subject what was looked at
 * @param negated false if the wanted values are wanted; true if they are what must not be
 * @param name the attribute or counter; empty for every other subject
 * @param actual what the situation has; empty if it has nothing of the kind
 * @param wanted what the condition names
 */
public record Mismatch(Subject subject, boolean negated, String name, List<String> actual, List<String> wanted) {

    /** Copies the lists. */
    public Mismatch {
        requireNonNull(subject, "subject");
        requireNonNull(name, "name");
        actual = List.copyOf(actual);
        wanted = List.copyOf(wanted);
    }

    /**
     * Says it to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a clause such as {@code kind is INQUIRY, wanted COMPLAINT or TIP}
     */
    public String text(Locale locale) {
        return text(locale, Naming.standard());
    }

    /**
     * Says it to a person, with names.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @param naming how codes are called
     * @return a clause
     */
    public String text(Locale locale, Naming naming) {
        boolean chinese = Sentence.isChinese(locale);
        String template = chinese ? subject.chinese(negated) : subject.english(negated);
        String none = chinese ? "（无）" : "none";
        Map<String, String> values = Map.of(
                "name",
                subject == Subject.COUNTER ? naming.say(Counter.of(name), locale) : name,
                "actual",
                actual.isEmpty() ? none : said(actual, naming, locale, chinese ? "、" : ", "),
                "wanted",
                said(wanted, naming, locale, chinese ? "或" : " or "));
        return Sentence.fill(template, values);
    }

    private String said(List<String> codes, Naming naming, Locale locale, String separator) {
        return codes.stream()
                .map(code -> naming.say(subject.typed.apply(code), locale))
                .collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    /** What a condition looks at. */
    public enum Subject {
        /** The kind of the request. */
        KIND(KindCode::of, "kind is", "诉求类型为"),
        /** The category; wanted are subtrees. */
        CATEGORY(CategoryCode::of, "category is", "诉求分类为", " or below", "或其下级"),
        /** The region; wanted are subtrees. */
        REGION(RegionCode::of, "region is", "区域为", " or below", "或其下级"),
        /** The urgency. */
        URGENCY(UrgencyCode::of, "urgency is", "紧急程度为"),
        /** The channel. */
        CHANNEL(ChannelCode::of, "channel is", "受理渠道为"),
        /** The upstream system that the ticket comes from. */
        SOURCE(SourceCode::of, "source is", "来源系统为"),
        /** The sub-status of the ticket. */
        STATUS(StatusCode::of, "status is", "子状态为"),
        /** An answer of the intake form. */
        ATTRIBUTE("attribute {name} is", "属性{name}为"),
        /** A count on the ticket. */
        COUNTER("{name} is", "{name}为"),
        /** The local time of day. */
        LOCAL_TIME("local time is", "当地时间为"),
        /** The day, for what is in force only on some days. */
        DAY("the day is", "日期为"),
        /** Words of the text; actual are those of the policy's words that are in it. */
        WORDS("the text has", "文本含有"),
        /** Confidential, {@code true} or {@code false}. */
        CONFIDENTIAL("confidential is", "保密为"),
        /** Anonymous, {@code true} or {@code false}. */
        ANONYMOUS("anonymous is", "匿名为"),
        /** An upstream system waits for it, {@code true} or {@code false}. */
        UPSTREAM("upstream is", "上级待复为"),
        /** The condition itself, where it looks at nothing. */
        CONDITION("the condition is", "条件为");

        @SuppressWarnings("ImmutableEnumChecker") // a method of a code
        private final Function<String, Object> typed;

        private final String english;
        private final String chinese;
        private final String englishEnd;
        private final String chineseEnd;

        Subject(String english, String chinese) {
            this(code -> code, english, chinese, "", "");
        }

        Subject(Function<String, Object> typed, String english, String chinese) {
            this(typed, english, chinese, "", "");
        }

        Subject(Function<String, Object> typed, String english, String chinese, String englishEnd, String chineseEnd) {
            this.typed = typed;
            this.english = english;
            this.chinese = chinese;
            this.englishEnd = englishEnd;
            this.chineseEnd = chineseEnd;
        }

        private String english(boolean negated) {
            return english + " {actual}, wanted " + (negated ? "not " : "") + "{wanted}" + englishEnd;
        }

        private String chinese(boolean negated) {
            return chinese + "{actual}，要求" + (negated ? "不是" : "") + "{wanted}" + chineseEnd;
        }
    }
}
