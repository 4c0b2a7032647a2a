package io.civicline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.Label;
import io.civicline.core.error.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts as an answer and how it is stored, by answers.md. */
class AnswersTest {

    private static Questionnaire asking(AnswerType type) {
        return new Questionnaire(List.of(Question.of("q", Label.of("问", "Q"), type)));
    }

    static List<AnswerTable.Row> rows() {
        return AnswerTable.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_answer_is_right_or_told(AnswerTable.Row row) {
        List<Fault> faults = asking(row.answerType()).faults(Map.of("q", row.values()), true, "a");

        assertThat(faults)
                .extracting(fault -> (fault.code() + " " + fault.path().substring("a[q]".length())).strip())
                .isEqualTo(row.faults());
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.text(Locale.ENGLISH)).startsWith("a[q]").doesNotContain("{", fault.code());
            assertThat(fault.text(Locale.CHINESE))
                    .doesNotContain("{", fault.code())
                    .containsPattern("[\\u4e00-\\u9fff]");
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_same_answer_is_stored_as_the_same_text(AnswerTable.Row row) {
        if (row.faults().isEmpty()) {
            Questionnaire asked = asking(row.answerType());
            Map<String, List<String>> stored = asked.canonical(Map.of("q", row.values()));

            assertThat(stored.getOrDefault("q", List.of())).isEqualTo(row.storedValues());
            assertThat(asked.faults(stored, false, "a")).isEmpty();
            assertThat(asked.canonical(stored)).isEqualTo(stored);
        }
    }

    @Test
    void the_table_has_every_type_right_and_wrong() {
        List<Class<?>> types = List.of(AnswerType.class.getPermittedSubclasses());

        assertThat(types)
                .extracting(Class::getSimpleName)
                .containsExactly("Text", "LongText", "Numeric", "Date", "DateTime", "OneOf", "SomeOf", "Flag");
        for (Class<?> type : types) {
            assertThat(rows().stream().filter(row -> type.isInstance(row.answerType())))
                    .anyMatch(row -> row.faults().isEmpty())
                    .anyMatch(row -> !row.faults().isEmpty());
        }
        assertThat(rows()).hasSizeGreaterThan(60);
    }

    @Test
    void a_fault_never_repeats_what_was_answered() {
        for (AnswerTable.Row row : rows()) {
            for (Fault fault : asking(row.answerType()).faults(Map.of("q", List.of("secret-13800000000")), true, "a")) {
                assertThat(fault.toString()).doesNotContain("secret", "1380");
            }
        }
    }

    @Test
    void each_type_has_its_name() {
        assertThat(rows().stream().map(row -> row.answerType().name()).distinct())
                .containsExactly("text", "long-text", "number", "date", "date-time", "choice", "choices", "flag");
    }
}
