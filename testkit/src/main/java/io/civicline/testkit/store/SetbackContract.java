package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.id.TicketId;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.wakeup.Setback;
import io.civicline.persistence.wakeup.WakeUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Due tickets that fail: they wait, are set aside, are put back, and never hold up the others. */
abstract class SetbackContract extends StoreContract {

    private static final Remark BROKEN = Remark.of("guard 'x' threw IllegalStateException");
    private static final Instant SOON = NOW.plusSeconds(30);

    private final TicketKey one = key("t-1");
    private final TicketKey two = key("t-2");

    private List<TicketKey> due(Instant now, int limit) {
        return store.wakeUps().due(Share.all(), now, limit).stream()
                .map(WakeUp::ticket)
                .toList();
    }

    @Test
    void a_ticket_that_failed_waits_while_others_go_on() {
        stored(creating(one).wakeUp(NOW));
        stored(creating(two).wakeUp(NOW));

        assertThat(store.wakeUps().recordFailure(one, NOW, BROKEN, SOON)).isEqualTo(1);

        assertThat(due(NOW, 9)).containsExactly(two);
        assertThat(due(SOON.minusSeconds(1), 9)).containsExactly(two);
        assertThat(due(SOON, 9)).containsExactlyInAnyOrder(one, two);
        assertThat(store.wakeUps().setback(one)).contains(new Setback(one, 1, NOW, BROKEN, Optional.of(SOON)));
        assertThat(store.wakeUps().setback(two)).isEmpty();
    }

    @Test
    void failures_in_a_row_are_counted_and_the_last_one_is_kept() {
        stored(creating(one).wakeUp(NOW));
        store.wakeUps().recordFailure(one, NOW, BROKEN, SOON);

        assertThat(store.wakeUps().recordFailure(one, SOON, Remark.of("again"), SOON.plusSeconds(60)))
                .isEqualTo(2);
        assertThat(store.wakeUps().setback(one))
                .contains(new Setback(one, 2, SOON, Remark.of("again"), Optional.of(SOON.plusSeconds(60))));
    }

    @Test
    void a_change_ends_the_waiting_and_the_counting() {
        Envelope ticket = stored(creating(one).wakeUp(NOW));
        store.wakeUps().recordFailure(one, NOW, BROKEN, SOON);
        stored(changing(ticket));

        assertThat(due(NOW, 9)).containsExactly(one);
        assertThat(store.wakeUps().setback(one)).isEmpty();
        assertThat(store.wakeUps().setbacks(one.tenant(), null, 9)).isEmpty();
        assertThat(store.wakeUps().recordFailure(one, NOW, BROKEN, SOON)).isEqualTo(1);
    }

    @Test
    void a_ticket_set_aside_is_not_due_until_it_is_put_back() {
        Envelope ticket = stored(creating(one).wakeUp(NOW));
        store.wakeUps().recordFailure(one, NOW, BROKEN, SOON);
        assertThat(store.wakeUps().setAside(one, SOON, BROKEN)).isTrue();

        assertThat(due(NOW.plusSeconds(86_400), 9)).isEmpty();
        Envelope changed = stored(changing(ticket).wakeUp(NOW.minusSeconds(1)));
        assertThat(due(NOW.plusSeconds(86_400), 9)).isEmpty();
        assertThat(store.wakeUps().setback(one)).contains(new Setback(one, 1, SOON, BROKEN, Optional.empty()));

        assertThat(store.wakeUps().putBack(one)).isTrue();
        assertThat(due(NOW, 9)).containsExactly(one);
        assertThat(store.wakeUps().setback(one)).isEmpty();
        assertUntouched(changed);
    }

    @Test
    void a_ticket_set_aside_stays_so_when_it_fails_again() {
        stored(creating(one).wakeUp(NOW));
        store.wakeUps().setAside(one, NOW, BROKEN);

        assertThat(store.wakeUps().recordFailure(one, SOON, Remark.of("again"), SOON))
                .isEqualTo(1);
        assertThat(due(SOON, 9)).isEmpty();
        assertThat(store.wakeUps().setback(one)).map(Setback::isSetAside).contains(true);
    }

    @Test
    void setting_aside_again_replaces_time_and_remark() {
        stored(creating(one).wakeUp(NOW));
        store.wakeUps().setAside(one, NOW, BROKEN);
        store.wakeUps().setAside(one, SOON, Remark.of("looked at it"));

        assertThat(store.wakeUps().setback(one))
                .contains(new Setback(one, 0, SOON, Remark.of("looked at it"), Optional.empty()));
    }

    @Test
    void what_does_not_exist_cannot_fail() {
        assertThat(store.wakeUps().recordFailure(one, NOW, BROKEN, SOON)).isZero();
        assertThat(store.wakeUps().setAside(one, NOW, BROKEN)).isFalse();
        assertThat(store.wakeUps().putBack(one)).isFalse();
        assertThat(store.wakeUps().setback(one)).isEmpty();
        assertThat(store.wakeUps().setbacks(one.tenant(), null, 9)).isEmpty();
    }

    @Test
    void a_crowd_of_broken_tickets_does_not_hide_the_others() {
        for (int i = 0; i < 20; i++) {
            stored(creating(key("broken-" + i)).wakeUp(NOW.minusSeconds(100)));
            store.wakeUps().setAside(key("broken-" + i), NOW, BROKEN);
        }
        stored(creating(one).wakeUp(NOW));
        stored(creating(two).wakeUp(NOW));

        assertThat(due(NOW, 2)).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void what_failed_is_listed_by_ticket_page_by_page_and_by_tenant() {
        for (String ticket : List.of("t-3", "t-1", "t-5", "t-2", "t-4")) {
            stored(creating(key(ticket)));
            store.wakeUps().setAside(key(ticket), NOW, BROKEN);
        }
        TicketKey elsewhere = TicketKey.of("other city", "t-1");
        stored(creating(elsewhere));
        store.wakeUps().recordFailure(elsewhere, NOW, BROKEN, SOON);

        assertThat(setbacks(null, 2)).containsExactly("t-1", "t-2");
        assertThat(setbacks(TicketId.of("t-2"), 2)).containsExactly("t-3", "t-4");
        assertThat(setbacks(TicketId.of("t-4"), 2)).containsExactly("t-5");
        assertThat(store.wakeUps().setbacks(elsewhere.tenant(), null, 9))
                .containsExactly(new Setback(elsewhere, 1, NOW, BROKEN, Optional.of(SOON)));
        assertThatIllegalArgumentException().isThrownBy(() -> store.wakeUps().setbacks(one.tenant(), null, 0));
    }

    private List<String> setbacks(@Nullable TicketId after, int limit) {
        return store.wakeUps().setbacks(one.tenant(), after, limit).stream()
                .map(setback -> setback.ticket().ticket().value())
                .toList();
    }

    @Test
    void a_failure_of_one_tenant_is_not_one_of_another() {
        TicketKey elsewhere = TicketKey.of("other city", "t-1");
        stored(creating(one).wakeUp(NOW));
        stored(creating(elsewhere).wakeUp(NOW));
        store.wakeUps().setAside(one, NOW, BROKEN);

        assertThat(due(NOW, 9)).containsExactly(elsewhere);
    }
}
