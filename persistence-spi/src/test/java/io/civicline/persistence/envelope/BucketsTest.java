package io.civicline.persistence.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {

    /** Stores keep these numbers: a red line here is a migration of every database. */
    @ParameterizedTest
    @CsvSource({"t-1, 843", "0, 801", "工单一, 789", "🙂, 297", "01JD8Q2ZK3M4N5P6Q7R8S9T0VW, 442"})
    void a_ticket_has_its_bucket_for_ever(String ticket, int bucket) {
        assertThat(TicketKey.of("city", ticket).bucket()).isEqualTo(bucket);
        assertThat(TicketKey.of("other city", ticket).bucket()).isEqualTo(bucket);
    }

    @Test
    void tickets_in_a_row_are_spread_evenly() {
        int[] tickets = new int[Buckets.COUNT];
        for (int i = 0; i < 100 * Buckets.COUNT; i++) {
            tickets[TicketKey.of("city", "01jd8q2zk3-" + i).bucket()]++;
        }
        for (int inBucket : tickets) {
            assertThat(inBucket).isBetween(50, 150);
        }
    }

    @Test
    void a_range_begins_with_the_first_and_ends_before_the_last() {
        Buckets range = Buckets.range(2, 5);

        assertThat(range.numbers()).containsExactly(2, 3, 4);
        assertThat(range.size()).isEqualTo(3);
        assertThat(range.contains(1)).isFalse();
        assertThat(range.contains(2)).isTrue();
        assertThat(range.contains(4)).isTrue();
        assertThat(range.contains(5)).isFalse();
        assertThat(Buckets.range(7, 7).size()).isZero();
    }

    @Test
    void chosen_buckets_are_a_set() {
        assertThat(Buckets.of(9, 3, 9).numbers()).containsExactly(3, 9);
        assertThat(Buckets.of(3, 4)).isEqualTo(Buckets.range(3, 5)).hasSameHashCodeAs(Buckets.range(3, 5));
        assertThat(Buckets.of(3)).isNotEqualTo(Buckets.of(4));
    }

    @Test
    void all_buckets_are_every_number_once() {
        assertThat(Buckets.all().size()).isEqualTo(Buckets.COUNT);
        assertThat(Buckets.all()).isEqualTo(Buckets.range(0, 1_024)).hasToString("all buckets");
        assertThat(Buckets.all().contains(-1)).isFalse();
        assertThat(Buckets.all().contains(1_024)).isFalse();
        assertThat(Buckets.all().contains(1_023)).isTrue();
    }

    @Test
    void a_ticket_is_in_the_set_that_has_its_bucket() {
        TicketKey ticket = TicketKey.of("city", "t-1");

        assertThat(Buckets.of(ticket.bucket()).contains(ticket)).isTrue();
        assertThat(Buckets.of((ticket.bucket() + 1) % Buckets.COUNT).contains(ticket))
                .isFalse();
    }

    @Test
    void numbers_outside_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Buckets.of(-1)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> Buckets.of(1_024));
        assertThatIllegalArgumentException().isThrownBy(() -> Buckets.range(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Buckets.range(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Buckets.range(0, 1_025));
    }
}
