package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.id.TenantId;
import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.envelope.Buckets;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.wakeup.WakeUp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The due scan: oldest first, bounded, fair between tenants, from the tickets' own rows. */
abstract class WakeUpContract extends StoreContract {

    private List<WakeUp> due(Instant now, int limit) {
        return store.wakeUps().due(Share.all(), now, limit);
    }

    private WakeUp sleeping(TicketKey ticket, Instant at) {
        stored(creating(ticket).wakeUp(at));
        return new WakeUp(at, ticket);
    }

    @Test
    void a_ticket_is_due_from_its_wake_up_on_and_not_a_microsecond_earlier() {
        WakeUp one = sleeping(key("t-1"), NOW);
        stored(creating(key("never")));

        assertThat(due(NOW.minus(1, MICROS), 9)).isEmpty();
        assertThat(due(NOW, 9)).containsExactly(one);
        assertThat(due(NOW.plusSeconds(86_400 * 365), 9)).containsExactly(one);
    }

    @Test
    void the_oldest_come_first_and_no_more_than_asked_for() {
        List<WakeUp> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(sleeping(key("t-" + i), NOW.minusSeconds(i * 7 % 40)));
        }
        all.sort(Comparator.comparing(WakeUp::at));

        assertThat(due(NOW, 10)).isEqualTo(all.subList(0, 10));
        assertThat(due(NOW, 40)).isEqualTo(all);
        assertThat(due(NOW, 1_000)).isEqualTo(all);
        assertThat(due(NOW.minusSeconds(20), 1_000)).isEqualTo(all.subList(0, 20));
    }

    @Test
    void looking_takes_nothing_away() {
        WakeUp one = sleeping(key("t-1"), NOW);

        assertThat(due(NOW, 9)).containsExactly(one);
        assertThat(due(NOW, 9)).containsExactly(one);
    }

    @Test
    void a_new_wake_up_takes_the_place_of_the_old_one() {
        Envelope ticket = stored(creating(key("t-1")).wakeUp(NOW));
        Envelope later = stored(changing(ticket).wakeUp(NOW.plusSeconds(60)));
        assertThat(due(NOW.plusSeconds(59), 9)).isEmpty();
        assertThat(due(NOW.plusSeconds(60), 9)).containsExactly(new WakeUp(NOW.plusSeconds(60), ticket.key()));

        stored(changing(later).wakeUp(NOW.minusSeconds(60)));
        assertThat(due(NOW, 9)).containsExactly(new WakeUp(NOW.minusSeconds(60), ticket.key()));
    }

    @Test
    void a_wake_up_taken_away_is_gone() {
        Envelope ticket = stored(creating(key("t-1")).wakeUp(NOW));
        stored(changing(ticket).wakeUp(null));

        assertThat(due(NOW.plusSeconds(60), 9)).isEmpty();
    }

    @Test
    void a_refused_change_moves_no_wake_up() {
        Envelope ticket = stored(creating(key("t-1")).wakeUp(NOW));
        stored(changing(ticket).withoutEntry());

        assertThat(submit(changing(ticket).withoutEntry().wakeUp(null).change()))
                .isEqualTo(new Stale(ticket.key()));
        assertThat(due(NOW, 9)).containsExactly(new WakeUp(NOW, ticket.key()));
    }

    @Test
    void each_bucket_has_its_own_tickets_and_none_is_left_out() {
        List<WakeUp> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(sleeping(key("t-" + i), NOW.minusSeconds(i)));
        }
        List<WakeUp> found = new ArrayList<>();
        for (int from = 0; from < Buckets.COUNT; from += 256) {
            Buckets quarter = Buckets.range(from, from + 256);
            List<WakeUp> due = store.wakeUps().due(Share.of(quarter), NOW, 1_000);
            assertThat(due).allMatch(wakeUp -> quarter.contains(wakeUp.ticket()));
            found.addAll(due);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(all);

        int bucket = all.get(0).ticket().bucket();
        assertThat(store.wakeUps().due(Share.of(Buckets.of(bucket)), NOW, 1_000))
                .contains(all.get(0));
        assertThat(store.wakeUps().due(Share.of(Buckets.of()), NOW, 1_000)).isEmpty();
    }

    @Test
    void a_share_of_some_tenants_has_only_their_tickets() {
        TicketKey bigCity = TicketKey.of("big city", "t-1");
        TicketKey town = TicketKey.of("town", "t-1");
        WakeUp big = sleeping(bigCity, NOW);
        WakeUp small = sleeping(town, NOW.minusSeconds(1));
        sleeping(TicketKey.of("village", "t-1"), NOW.minusSeconds(2));

        assertThat(store.wakeUps().due(Share.all().only(bigCity.tenant()), NOW, 9))
                .containsExactly(big);
        assertThat(store.wakeUps().due(Share.all().only(bigCity.tenant(), town.tenant()), NOW, 9))
                .containsExactly(small, big);
        assertThat(store.wakeUps()
                        .due(Share.of(Buckets.range(0, bigCity.bucket())).only(bigCity.tenant()), NOW, 9))
                .isEmpty();
        assertThat(store.wakeUps().due(Share.all().only(TenantId.of("nobody")), NOW, 9))
                .isEmpty();
    }

    @Test
    void a_tenant_with_much_to_do_does_not_keep_the_others_waiting() {
        for (int i = 0; i < 50; i++) {
            sleeping(TicketKey.of("big city", "t-" + i), NOW.minusSeconds(1_000 - i));
        }
        WakeUp late = sleeping(TicketKey.of("town", "t-1"), NOW.minusSeconds(2));
        WakeUp later = sleeping(TicketKey.of("town", "t-2"), NOW.minusSeconds(1));
        WakeUp last = sleeping(TicketKey.of("village", "t-1"), NOW);

        List<WakeUp> due = due(NOW, 9);
        assertThat(due).hasSize(9).contains(late, later, last);
        assertThat(due).isSortedAccordingTo(Comparator.comparing(WakeUp::at));
        assertThat(due.get(0)).isEqualTo(new WakeUp(NOW.minusSeconds(1_000), TicketKey.of("big city", "t-0")));
    }

    @Test
    void with_more_tenants_than_places_those_that_wait_longest_come_first() {
        for (int i = 0; i < 6; i++) {
            sleeping(TicketKey.of("city " + i, "t-1"), NOW.minusSeconds(i));
            sleeping(TicketKey.of("city " + i, "t-2"), NOW);
        }

        assertThat(due(NOW, 3).stream().map(wakeUp -> wakeUp.ticket().tenant().value()))
                .containsExactly("city 5", "city 4", "city 3");
    }

    @Test
    void a_scan_has_room_for_one_or_more() {
        assertThatIllegalArgumentException().isThrownBy(() -> due(NOW, 0));
    }
}
