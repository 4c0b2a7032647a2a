package io.civicline.persistence.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Ranges of numbers know their ends. */
class PolicyNumbersTest {

    @Test
    void both_ends_belong_to_them() {
        PolicyNumbers numbers = new PolicyNumbers(3, 5);

        assertThat(numbers.contains(2)).isFalse();
        assertThat(numbers.contains(3)).isTrue();
        assertThat(numbers.contains(5)).isTrue();
        assertThat(numbers.contains(6)).isFalse();
        assertThat(PolicyNumbers.of(4)).isEqualTo(new PolicyNumbers(4, 4));
        assertThat(PolicyNumbers.below(4)).isEqualTo(new PolicyNumbers(0, 3));
        assertThat(PolicyNumbers.from(4).contains(Long.MAX_VALUE)).isTrue();
    }

    @Test
    void none_is_empty_or_below_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyNumbers(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyNumbers(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> PolicyNumbers.below(0));
    }
}
