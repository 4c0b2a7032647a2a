package io.civicline.engine.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which tickets move follows from the sequence alone. */
class PolicySequenceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private static PolicyHead head(long number, Map<String, Integer> sections, String... moves) {
        return head(number, NOW, sections, moves);
    }

    private static PolicyHead head(long number, Instant from, Map<String, Integer> sections, String... moves) {
        Map<String, String> hashes = new LinkedHashMap<>();
        sections.forEach(
                (section, digit) -> hashes.put(section, digit.toString().repeat(64)));
        return new PolicyHead(
                TenantId.of("town"),
                number,
                "town",
                "0".repeat(64),
                hashes,
                Set.of(moves),
                from,
                ActorId.of("zhao"),
                NOW);
    }

    private static PolicySequence sequence(PolicyHead... heads) {
        return new PolicySequence(List.of(heads));
    }

    @Test
    void the_numbers_are_one_two_three_and_so_on() {
        PolicyHead one = head(1, Map.of());
        PolicyHead three = head(3, Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sequence(one, three))
                .withMessageContaining("#2 is followed by #3");
        assertThatIllegalArgumentException().isThrownBy(() -> sequence(three));
        assertThatIllegalArgumentException().isThrownBy(() -> sequence(one).plus(List.of(three)));
    }

    @Test
    void a_page_that_overlaps_adds_what_is_new() {
        PolicySequence two = sequence(head(1, Map.of()), head(2, Map.of()));

        assertThat(two.plus(List.of(head(2, Map.of()), head(3, Map.of()))).length())
                .isEqualTo(3);
        assertThat(two.plus(two.heads())).isEqualTo(two);
    }

    @Test
    void the_numbers_that_move_are_ranges() {
        PolicySequence sequence = sequence(
                head(1, Map.of("clocks", 1)),
                head(2, Map.of("clocks", 1)),
                head(3, Map.of("clocks", 2), "clocks"),
                head(4, Map.of("clocks", 2), "clocks"),
                head(5, Map.of("clocks", 3)));

        assertThat(sequence.moving(NOW)).containsExactly(new PolicyNumbers(0, 2));
        assertThat(sequence(
                                head(1, Map.of("clocks", 1)),
                                head(2, Map.of("clocks", 2)),
                                head(3, Map.of("clocks", 1)),
                                head(4, Map.of("clocks", 2), "clocks"))
                        .moving(NOW))
                .containsExactly(new PolicyNumbers(0, 1), PolicyNumbers.of(3));
        assertThat(PolicySequence.EMPTY.moving(NOW)).isEmpty();
    }

    @Test
    void what_is_not_in_force_moves_nothing() {
        PolicySequence sequence =
                sequence(head(1, Map.of("clocks", 1)), head(2, NOW.plusSeconds(1), Map.of("clocks", 2), "clocks"));

        assertThat(sequence.moving(NOW)).containsExactly(PolicyNumbers.of(0));
        assertThat(sequence.moving(NOW.plusSeconds(1))).containsExactly(new PolicyNumbers(0, 1));
    }

    @Test
    void a_section_that_an_older_version_did_not_hash_counts_as_unchanged() {
        PolicyHead older = head(1, Map.of("clocks", 1));
        PolicyHead newer = head(2, Map.of("clocks", 1, "surveys", 1), "surveys", "clocks");

        assertThat(sequence(older, newer).moveOf(1, NOW)).isEmpty();
        assertThat(sequence(
                                head(1, Map.of("clocks", 1, "surveys", 1)),
                                head(2, Map.of("clocks", 1, "surveys", 2), "surveys"))
                        .moveOf(1, NOW))
                .isPresent();
    }
}
