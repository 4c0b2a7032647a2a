package io.civicline.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.situation.Situation;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConditionFuzzTest {

    private static final int ROUNDS = 20_000;

    private final long seed = Long.getLong("civicline.seed", 690_701L);

    @Test
    void the_explanation_holds_exactly_where_the_test_does() {
        System.out.println("seed " + seed);
        RandomConditions given = new RandomConditions(new Random(seed));
        int held = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Condition condition = given.condition(4);
            Situation situation = given.situation();
            boolean holds = condition.test(situation);
            held += holds ? 1 : 0;

            assertThat(condition.explain(situation).holds())
                    .as("%s, seed %s, round %s", condition, seed, round)
                    .isEqualTo(holds);
            assertThat(condition.explainNot(situation).holds())
                    .as("not %s, seed %s, round %s", condition, seed, round)
                    .isEqualTo(!holds);
            assertThat(condition.negate().test(situation)).isEqualTo(!holds);
        }
        assertThat(held).as("conditions that held").isBetween(ROUNDS / 4, ROUNDS * 3 / 4);
    }

    @Test
    void what_failed_is_said_in_both_languages_with_no_slot_left_open() {
        System.out.println("seed " + seed);
        RandomConditions given = new RandomConditions(new Random(seed));
        for (int round = 0; round < ROUNDS / 10; round++) {
            Verdict verdict = given.condition(4).explain(given.situation());

            assertThat(verdict.text(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(verdict.text(Locale.CHINESE)).isNotBlank().doesNotContain("{");
        }
    }
}
