package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import org.junit.jupiter.api.Test;

/** What becomes of a claimed notice: the first final settlement stands, a delivery counts whoever reports it. */
abstract class SettlementContract extends NoticeContract {

    @Test
    void an_accepted_notice_keeps_its_reference_and_never_comes_again() {
        stored(creating(one).notice("n-1", NOW));
        claim(NOW, 9);

        assertThat(store.outbox().settle(first, 1, ACCEPTED)).isTrue();
        assertFinal(NoticeState.ACCEPTED, ACCEPTED);
    }

    @Test
    void a_refused_notice_keeps_its_reason_and_never_comes_again() {
        stored(creating(one).notice("n-1", NOW));
        claim(NOW, 9);

        assertThat(store.outbox().settle(first, 1, REFUSED)).isTrue();
        assertFinal(NoticeState.FAILED, REFUSED);
    }

    private void assertFinal(NoticeState state, Settlement settlement) {
        assertThat(read(first).state()).isEqualTo(state);
        assertThat(read(first).last()).contains(settlement);
        assertThat(read(first).claimableFrom()).isEmpty();
        assertThat(claim(NOW.plusSeconds(86_400), 9)).isEmpty();
        assertThat(store.outbox().settle(first, 1, LATER)).isFalse();
        assertThat(store.outbox().settle(first, 1, REFUSED)).isFalse();
        assertThat(store.outbox().settle(first, 1, ACCEPTED)).isFalse();
        assertThat(read(first).last()).contains(settlement);
    }

    @Test
    void a_notice_put_off_comes_again_at_its_time() {
        stored(creating(one).notice("n-1", NOW));
        claim(NOW, 9);

        assertThat(store.outbox().settle(first, 1, LATER)).isTrue();
        assertThat(read(first).state()).isEqualTo(NoticeState.PENDING);
        assertThat(read(first).last()).contains(LATER);
        assertThat(claim(NOW.plusSeconds(599), 9)).isEmpty();
        OutboxEntry again = claim(NOW.plusSeconds(600), 9).get(0);
        assertThat(again.tries()).isEqualTo(2);
        assertThat(again.last()).contains(LATER);
    }

    @Test
    void a_claim_that_ran_out_can_still_be_settled_if_nobody_took_over() {
        stored(creating(one).notice("n-1", NOW));
        claim(NOW, 9);

        assertThat(store.outbox().settle(first, 1, REFUSED)).isTrue();
        assertThat(claim(LAPSED, 9)).isEmpty();
    }

    @Test
    void after_someone_took_over_only_a_delivery_counts() {
        stored(creating(one).notice("n-1", NOW));
        claim(NOW, 9);
        claim(LAPSED, 9);

        assertThat(store.outbox().settle(first, 1, REFUSED)).isFalse();
        assertThat(store.outbox().settle(first, 1, LATER)).isFalse();
        assertThat(read(first).state()).isEqualTo(NoticeState.CLAIMED);
        assertThat(store.outbox().settle(first, 1, ACCEPTED)).isTrue();
        assertThat(store.outbox().settle(first, 2, REFUSED)).isFalse();
        assertThat(read(first).last()).contains(ACCEPTED);
    }

    @Test
    void what_was_never_claimed_cannot_be_settled() {
        stored(creating(one).notice("n-1", NOW));

        assertThat(store.outbox().settle(first, 1, ACCEPTED)).isFalse();
        assertThat(store.outbox().settle(notice("n-2"), 1, ACCEPTED)).isFalse();
        claim(NOW, 9);
        assertThat(store.outbox().settle(first, 2, ACCEPTED)).isFalse();
        assertThat(read(first).state()).isEqualTo(NoticeState.CLAIMED);
    }
}
