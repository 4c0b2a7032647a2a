package io.civicline.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every id keeps to the same rules and shows itself as it is. */
class IdsTest {

    static Stream<Function<String, Object>> ids() {
        return Stream.of(
                ActorId::of,
                AssignmentId::of,
                CommandId::of,
                ExternalId::of,
                NoticeId::of,
                RequesterId::of,
                TenantId::of,
                TicketId::of,
                UnitId::of);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void any_text_of_one_line_is_an_id(Function<String, Object> id) {
        for (String text : List.of("a", "A 1", "单位", "a/b:c.d#e", "🏗", "x".repeat(200), "a\u00A0b", "é")) {
            assertThat(id.apply(text)).hasToString(text).isEqualTo(id.apply(text));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void ids_are_told_apart_character_by_character(Function<String, Object> id) {
        assertThat(id.apply("a1")).isNotEqualTo(id.apply("A1")).isNotEqualTo(id.apply("ａ1"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void what_some_database_would_change_is_no_id(Function<String, Object> id) {
        for (String text : List.of(
                "",
                " a",
                "a ",
                "a\t",
                "\u2003a",
                "a\nb",
                "a\tb",
                "a\0b",
                "a\u0085b",
                "x".repeat(201),
                "\uD83C",
                "a\uDFD7",
                "e\u0301")) {
            assertThatIllegalArgumentException().isThrownBy(() -> id.apply(text));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothing_is_no_id(Function<String, Object> id) {
        assertThatNullPointerException().isThrownBy(() -> id.apply(null));
    }

    @Test
    void the_message_names_the_kind_of_id_and_the_bound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketId.of(""))
                .withMessage("ticket id must have 1 to 200 characters, has 0");
    }

    @Test
    void tickets_have_an_order() {
        assertThat(List.of(TicketId.of("b"), TicketId.of("B"), TicketId.of("a")).stream()
                        .sorted())
                .extracting(TicketId::value)
                .containsExactly("B", "a", "b");
    }
}
