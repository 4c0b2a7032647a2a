package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.id.TenantId;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.watch.Listed;
import io.civicline.persistence.watch.WatchLists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists: who has stood there longest comes first, and nobody before his time. */
abstract class WatchListContract extends StoreContract {

    private static final TenantId CITY = TenantId.of("city");

    private WatchLists lists() {
        return store.lists();
    }

    private Envelope listed(TicketKey ticket, String list, Instant since) {
        return stored(creating(ticket).columns(c -> c.lists(Map.of(list, since))));
    }

    private List<Listed> page(Instant by) {
        return lists().page(CITY, "OVERDUE", by, null, 100);
    }

    @Test
    void those_that_stand_there_longest_come_first_then_by_id() {
        listed(key("t-1"), "OVERDUE", NOW.plusSeconds(2));
        listed(key("t-3"), "OVERDUE", NOW.plusSeconds(1));
        listed(key("t-2"), "OVERDUE", NOW.plusSeconds(1));

        assertThat(page(NOW.plusSeconds(9)))
                .containsExactly(
                        new Listed(NOW.plusSeconds(1), key("t-2")),
                        new Listed(NOW.plusSeconds(1), key("t-3")),
                        new Listed(NOW.plusSeconds(2), key("t-1")));
    }

    @Test
    void a_ticket_comes_onto_a_list_at_its_instant_and_not_before_though_nobody_writes_it() {
        listed(key("t-1"), "OVERDUE", NOW);

        assertThat(page(NOW.minusNanos(1000))).isEmpty();
        assertThat(page(NOW)).containsExactly(new Listed(NOW, key("t-1")));
        assertThat(lists().count(CITY, "OVERDUE", NOW.minusNanos(1000))).isZero();
        assertThat(lists().count(CITY, "OVERDUE", NOW)).isEqualTo(1);
    }

    @Test
    void a_ticket_leaves_a_list_with_the_commit_that_does_not_name_it() {
        Envelope ticket = stored(
                creating(key("t-1")).columns(c -> c.lists(Map.of("OVERDUE", NOW, "UNROUTED", NOW.minusSeconds(1)))));
        stored(changing(ticket).columns(c -> c.lists(Map.of("UNROUTED", NOW.plusSeconds(1)))));

        assertThat(page(NOW.plusSeconds(9))).isEmpty();
        assertThat(lists().page(CITY, "UNROUTED", NOW.plusSeconds(9), null, 9))
                .containsExactly(new Listed(NOW.plusSeconds(1), key("t-1")));
    }

    @Test
    void a_refused_change_moves_nobody() {
        Envelope ticket = listed(key("t-1"), "OVERDUE", NOW);
        stored(changing(ticket));
        submit(changing(ticket).columns(c -> c.lists(Map.of())).change());

        assertThat(page(NOW)).hasSize(1);
    }

    @Test
    void lists_and_tenants_are_apart() {
        listed(key("t-1"), "OVERDUE", NOW);
        listed(key("t-2"), "overdue", NOW);
        listed(TicketKey.of("other city", "t-1"), "OVERDUE", NOW);

        assertThat(page(NOW)).containsExactly(new Listed(NOW, key("t-1")));
        assertThat(lists().count(CITY, "OVERDUE", NOW)).isEqualTo(1);
        assertThat(lists().page(CITY, "nothing", NOW, null, 9)).isEmpty();
        assertThat(lists().count(TenantId.of("nobody"), "OVERDUE", NOW)).isZero();
    }

    @Test
    void a_list_is_read_page_by_page() {
        for (int i = 0; i < 40; i++) {
            listed(key("t-" + (10 + i * 7 % 40)), "OVERDUE", NOW.plusSeconds(i % 5));
        }
        List<Listed> all = page(NOW.plusSeconds(9));
        List<Listed> seen = new ArrayList<>();
        @Nullable Listed after = null;
        List<Listed> page;
        do {
            page = lists().page(CITY, "OVERDUE", NOW.plusSeconds(9), after, 7);
            seen.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (page.size() == 7);

        assertThat(all).hasSize(40).isSorted();
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void the_one_to_begin_after_need_not_stand_there_any_more() {
        listed(key("t-1"), "OVERDUE", NOW);
        listed(key("t-3"), "OVERDUE", NOW.plusSeconds(1));

        assertThat(lists().page(CITY, "OVERDUE", NOW.plusSeconds(9), new Listed(NOW, key("t-2")), 9))
                .extracting(Listed::ticket)
                .containsExactly(key("t-3"));
    }

    @Test
    void a_page_has_room_for_one_or_more() {
        assertThatIllegalArgumentException().isThrownBy(() -> lists().page(CITY, "OVERDUE", NOW, null, 0));
    }
}
