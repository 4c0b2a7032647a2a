package io.civicline.engine.check;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.Label;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one known answer.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id of the case
 * @param line of the file of cases
 * @param then what was asked, such as {@code clock handle due}
 * @param expected what the city says
 * @param actual what the rules say
 * @param because why the city says so
 * @param explanation why the rules say so; null if the answer is as expected
 */
public record CaseResult(
        String id,
        int line,
        String then,
        String expected,
        String actual,
        String because,
        @Nullable Label explanation) {

    /** Checks that nothing is missing. */
    public CaseResult {
        requireNonNull(id, "id");
        requireNonNull(then, "then");
        requireNonNull(expected, "expected");
        requireNonNull(actual, "actual");
        requireNonNull(because, "because");
    }

    /**
     * Says whether the rules give the known answer.
     *
     * @return true if they do
     */
    public boolean isAsExpected() {
        return expected.equals(actual);
    }

    /**
     * Writes the difference with its explanation, or that there is none.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return one line, or several
     */
    public String text(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        String place = "cases.csv:" + line + " " + id + (chinese ? "：" : ": ") + then;
        if (isAsExpected()) {
            return place + (chinese ? " 为" : " is ") + actual;
        }
        String why =
                explanation == null ? "" : "\n  " + explanation.text(locale).replace("\n", "\n  ");
        return chinese
                ? place + " 实际为" + actual + "，预期" + expected + "\n  预期依据：" + because + why
                : place + " is " + actual + ", expected " + expected + "\n  expected because: " + because + why;
    }

    /** In English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
