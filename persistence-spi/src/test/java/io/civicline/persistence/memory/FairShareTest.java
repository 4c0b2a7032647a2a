package io.civicline.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairShareTest {

    private static List<Integer> take(int limit, List<List<Integer>> queues) {
        return FairShare.take(queues, limit, Comparator.naturalOrder());
    }

    @Test
    void a_long_queue_leaves_room_for_a_short_one() {
        assertThat(take(4, List.of(List.of(1, 2, 3, 4, 5), List.of(8, 9)))).containsExactly(1, 2, 8, 9);
    }

    @Test
    void what_others_leave_goes_to_who_has_more() {
        assertThat(take(4, List.of(List.of(1, 2, 3, 4, 5), List.of(9)))).containsExactly(1, 2, 3, 9);
    }

    @Test
    void with_fewer_places_than_queues_the_oldest_get_them() {
        assertThat(take(2, List.of(List.of(7), List.of(3, 4), List.of(5)))).containsExactly(3, 5);
    }

    @Test
    void a_place_left_over_goes_to_the_oldest_of_the_round() {
        assertThat(take(3, List.of(List.of(1, 9), List.of(2, 3)))).containsExactly(1, 2, 3);
    }

    @Test
    void without_queues_there_is_nothing() {
        assertThat(take(3, List.of())).isEmpty();
        assertThat(take(3, List.of(List.of(), List.of()))).isEmpty();
    }
}
