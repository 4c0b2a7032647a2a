package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.policy.Appended;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Policies: a sequence a tenant, without gaps, that only grows; of two that take one number, one wins. */
abstract class PolicyContract extends StoreContract {

    private static final TenantId CITY = TenantId.of("city");
    private static final TenantId OTHER = TenantId.of("other city");
    private static final int THREADS = 8;
    private static final int ROUNDS = 25;

    private PolicyArchive archive() {
        return store.policies();
    }

    private static PolicyRow policy(TenantId tenant, long number, Instant from, String content) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("routing", hash("r" + number));
        sections.put("clocks", hash("c"));
        sections.put("access", hash("a"));
        Set<String> moves = new LinkedHashSet<>(List.of("routing", "clocks"));
        return new PolicyRow(
                new PolicyHead(
                        tenant, number, "规则 " + number, hash(content), sections, moves, from, ActorId.of("zhao"), NOW),
                Binary.of(content));
    }

    private static PolicyRow policy(long number, Instant from) {
        return policy(CITY, number, from, "policy " + number);
    }

    /** Not SHA-256: a store does not look. */
    private static String hash(String of) {
        StringBuilder digits = new StringBuilder(Bytes.utf8(of).toHex());
        while (digits.length() < 64) {
            digits.append('0');
        }
        return digits.substring(0, 64);
    }

    private PolicyRow appended(PolicyRow policy) {
        assertThat(archive().append(policy)).isEqualTo(Appended.STORED);
        return policy;
    }

    @Test
    void a_tenant_without_policies_has_none() {
        assertThat(archive().last(CITY)).isEmpty();
        assertThat(archive().find(CITY, 1)).isEmpty();
        assertThat(archive().list(CITY, 0, 9)).isEmpty();
    }

    @Test
    void a_policy_comes_back_as_it_was_to_the_byte_and_in_order() {
        PolicyRow first = appended(policy(1, NOW));

        assertThat(archive().find(CITY, 1)).contains(first);
        PolicyHead head = archive().find(CITY, 1).orElseThrow().head();
        assertThat(head.sections().keySet()).containsExactly("routing", "clocks", "access");
        assertThat(head.moves()).containsExactly("routing", "clocks");
        assertThat(archive().last(CITY)).contains(first.head());
    }

    @Test
    void a_policy_may_be_empty_or_large() {
        byte[] large = new byte[2_000_000];
        large[1_999_999] = -1;
        PolicyHead head = policy(1, NOW).head();
        PolicyHead next = policy(2, NOW).head();
        appended(new PolicyRow(head, Bytes.EMPTY));
        appended(new PolicyRow(next, Bytes.of(large)));

        assertThat(archive().find(CITY, 1).orElseThrow().content()).isEqualTo(Bytes.EMPTY);
        assertThat(archive().find(CITY, 2).orElseThrow().content()).isEqualTo(Bytes.of(large));
    }

    @Test
    void numbers_follow_each_other_without_gap_and_none_is_taken_twice() {
        assertThat(archive().append(policy(2, NOW))).isEqualTo(Appended.NOT_NEXT);
        PolicyRow first = appended(policy(1, NOW));

        assertThat(archive().append(policy(CITY, 1, NOW, "another"))).isEqualTo(Appended.NOT_NEXT);
        assertThat(archive().append(policy(3, NOW))).isEqualTo(Appended.NOT_NEXT);
        assertThat(archive().append(first)).isEqualTo(Appended.NOT_NEXT);
        assertThat(archive().find(CITY, 1)).contains(first);
        assertThat(archive().list(CITY, 0, 9)).containsExactly(first.head());
    }

    @Test
    void none_is_in_force_before_the_one_before_it() {
        appended(policy(1, NOW));

        assertThat(archive().append(policy(2, NOW.minusNanos(1000)))).isEqualTo(Appended.TOO_EARLY);
        assertThat(archive().append(policy(3, NOW.minusNanos(1000)))).isEqualTo(Appended.NOT_NEXT);
        assertThat(archive().last(CITY).orElseThrow().number()).isEqualTo(1);
        appended(policy(2, NOW));
    }

    @Test
    void the_sequence_is_read_page_by_page() {
        List<PolicyHead> all = new ArrayList<>();
        for (int number = 1; number <= 23; number++) {
            all.add(appended(policy(number, NOW.plusSeconds(number))).head());
        }

        assertThat(archive().list(CITY, 0, 100)).isEqualTo(all);
        assertThat(archive().list(CITY, 0, 10)).isEqualTo(all.subList(0, 10));
        assertThat(archive().list(CITY, 10, 10)).isEqualTo(all.subList(10, 20));
        assertThat(archive().list(CITY, 20, 10)).isEqualTo(all.subList(20, 23));
        assertThat(archive().list(CITY, 23, 10)).isEmpty();
        assertThat(archive().list(CITY, 99, 10)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> archive().list(CITY, -1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> archive().list(CITY, 0, 0));
    }

    @Test
    void tenants_have_sequences_of_their_own() {
        PolicyRow ours = appended(policy(CITY, 1, NOW.plusSeconds(60), "ours"));
        PolicyRow theirs = appended(policy(OTHER, 1, NOW, "theirs"));
        appended(policy(OTHER, 2, NOW, "theirs too"));

        assertThat(archive().find(CITY, 1)).contains(ours);
        assertThat(archive().find(OTHER, 1)).contains(theirs);
        assertThat(archive().find(CITY, 2)).isEmpty();
        assertThat(archive().last(CITY)).contains(ours.head());
        assertThat(archive().list(CITY, 0, 9)).containsExactly(ours.head());
        assertThat(archive().last(TenantId.of("City"))).isEmpty();
    }

    @Test
    void a_number_that_no_sequence_has_is_not_found() {
        appended(policy(1, NOW));

        assertThat(archive().find(CITY, 0)).isEmpty();
        assertThat(archive().find(CITY, -1)).isEmpty();
        assertThat(archive().find(CITY, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void of_many_threads_that_take_one_number_exactly_one_wins_and_the_others_are_told() {
        for (int round = 1; round <= ROUNDS; round++) {
            int number = round;
            Queue<PolicyRow> winners = new ConcurrentLinkedQueue<>();
            Queue<Appended> told = new ConcurrentLinkedQueue<>();
            Crowd.of(THREADS, thread -> {
                PolicyRow mine = policy(CITY, number, NOW, "thread " + thread);
                Appended answer = archive().append(mine);
                if (answer == Appended.STORED) {
                    winners.add(mine);
                } else {
                    told.add(answer);
                }
            });
            assertThat(winners).hasSize(1);
            assertThat(told).hasSize(THREADS - 1).containsOnly(Appended.NOT_NEXT);
            assertThat(archive().find(CITY, number)).contains(winners.element());
        }
        assertThat(archive().list(CITY, 0, 100)).hasSize(ROUNDS);
    }

    @Test
    void a_reader_never_sees_a_gap() {
        Crowd.whileDoing(
                () -> {
                    for (int number = 1; number <= 200; number++) {
                        appended(policy(number, NOW));
                    }
                },
                () -> {
                    List<PolicyHead> seen = archive().list(CITY, 0, 1_000);
                    for (int i = 0; i < seen.size(); i++) {
                        assertThat(seen.get(i).number()).isEqualTo(i + 1);
                    }
                    long last = seen.size();
                    assertThat(archive().last(CITY).map(PolicyHead::number).orElse(0L))
                            .isGreaterThanOrEqualTo(last);
                    assertThat(archive().find(CITY, last).isPresent()).isEqualTo(last > 0);
                });
    }
}
