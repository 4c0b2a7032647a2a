package io.civicline.core.condition;

import static java.util.Objects.requireNonNull;

import io.civicline.core.internal.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        return Sentence.isChinese(locale) ? chinese() : english();
    }

    private String chinese() {
        String template = subject.chinese + "{actual}，要求" + (negated ? "不是" : "") + "{wanted}" + subject.chineseEnd;
        String is = actual.isEmpty() ? "（无）" : String.join("、", actual);
        return Sentence.fill(template, Map.of("name", name, "actual", is, "wanted", String.join("或", wanted)));
    }

    private String english() {
        String template =
                subject.english + " {actual}, wanted " + (negated ? "not " : "") + "{wanted}" + subject.englishEnd;
        String is = actual.isEmpty() ? "none" : String.join(", ", actual);
        return Sentence.fill(template, Map.of("name", name, "actual", is, "wanted", String.join(" or ", wanted)));
    }

    @Override
    public String toString() {
        return english();
    }

    /** What a condition looks at. */
    public enum Subject {
        /** The kind of the request. */
        KIND("kind is", "诉求类型为"),
        /** The category; wanted are subtrees. */
        CATEGORY("category is", "诉求分类为", " or below", "或其下级"),
        /** The region; wanted are subtrees. */
        REGION("region is", "区域为", " or below", "或其下级"),
        /** The urgency. */
        URGENCY("urgency is", "紧急程度为"),
        /** The channel. */
        CHANNEL("channel is", "受理渠道为"),
        /** The sub-status of the ticket. */
        STATUS("status is", "子状态为"),
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
        /** The condition itself, where it looks at nothing. */
        CONDITION("the condition is", "条件为");

        private final String english;
        private final String chinese;
        private final String englishEnd;
        private final String chineseEnd;

        Subject(String english, String chinese) {
            this(english, chinese, "", "");
        }

        Subject(String english, String chinese, String englishEnd, String chineseEnd) {
            this.english = english;
            this.chinese = chinese;
            this.englishEnd = englishEnd;
            this.chineseEnd = chineseEnd;
        }
    }
}
