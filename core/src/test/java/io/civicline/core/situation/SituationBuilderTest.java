package io.civicline.core.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.civicline.core.tree.CodeTree;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationBuilderTest {

    private static final Vocabulary EMPTY = new Vocabulary(
            CodeTree.categories(List.of()), CodeTree.regions(List.of()), List.of(), List.of(), List.of());

    private static SituationBuilder complete() {
        return Situation.builder(EMPTY)
                .kind("COMPLAINT")
                .category("noise")
                .urgency("NORMAL")
                .channel("PHONE")
                .at(LocalDateTime.of(2026, 2, 13, 15, 20));
    }

    @Test
    void what_is_not_said_is_absent_false_or_zero() {
        Situation situation = complete().build();

        assertThat(situation.region()).isNull();
        assertThat(situation.text()).isEqualTo(MatchText.EMPTY);
        assertThat(situation.attributes()).isEmpty();
        assertThat(situation.confidential()).isFalse();
        assertThat(situation.anonymous()).isFalse();
        assertThat(situation.count(Counter.RETURNS)).isZero();
    }

    @Test
    void a_missing_code_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Situation.builder(EMPTY).kind("COMPLAINT").build())
                .withMessage("category");
    }

    @Test
    void a_built_situation_does_not_change_with_its_builder() {
        SituationBuilder builder = complete().attribute("owner", "power-grid");
        Situation situation = builder.build();

        builder.attribute("owner", "telecom").count(Counter.RETURNS, 3);

        assertThat(situation.attributes()).containsEntry("owner", List.of("power-grid"));
        assertThat(situation.count(Counter.RETURNS)).isZero();
    }

    @Test
    void a_count_below_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().count(Counter.HOPS, -1))
                .withMessage("hops must be 0 or more, was -1");
    }

    @Test
    void what_is_shown_in_a_log_has_no_word_of_the_citizen() {
        Situation situation = complete()
                .region("east")
                .attribute("phone", "13800000000")
                .text("夜间施工")
                .build();

        assertThat(situation).hasToString("COMPLAINT noise in east at 2026-02-13T15:20");
    }
}
