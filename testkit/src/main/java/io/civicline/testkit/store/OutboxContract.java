package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.id.NoticeId;
import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.envelope.Buckets;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.NoticeRow;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The outbox: with the commit or not at all, at least once, oldest first, fair between tenants. */
abstract class OutboxContract extends NoticeContract {

    @Test
    void a_notice_waits_as_it_was_committed() {
        NoticeRow row = new NoticeRow(NoticeId.of("n-1"), NOW, "sms", Binary.of("正文"));
        stored(creating(one).notice(row));

        OutboxEntry waiting = new OutboxEntry(one, row, NoticeState.PENDING, 0, Optional.of(NOW), Optional.empty());
        assertThat(store.outbox().find(first)).contains(waiting);
        assertThat(store.outbox().ofTicket(one, null, 9)).containsExactly(waiting);
        assertThat(store.outbox().find(notice("n-2"))).isEmpty();
    }

    @Test
    void a_notice_of_a_refused_change_is_never_there() {
        Envelope ticket = stored(creating(one));
        stored(changing(ticket));

        assertThat(submit(changing(ticket).notice("n-1", NOW).change())).isEqualTo(new Stale(one));
        assertThat(store.outbox().find(first)).isEmpty();
        assertThat(claim(NOW, 9)).isEmpty();
    }

    @Test
    void a_notice_can_be_claimed_from_its_time_on() {
        stored(creating(one).notice("n-1", NOW));

        assertThat(claim(NOW.minus(1, MICROS), 9)).isEmpty();
        assertThat(claimed(NOW, 9)).containsExactly("n-1");
    }

    @Test
    void a_claimed_notice_says_whose_turn_it_is() {
        stored(creating(one).notice("n-1", NOW));
        OutboxEntry claimed = claim(NOW, 9).get(0);

        assertThat(claimed.state()).isEqualTo(NoticeState.CLAIMED);
        assertThat(claimed.tries()).isEqualTo(1);
        assertThat(claimed.claimableFrom()).contains(LAPSED);
        assertThat(claimed.last()).isEmpty();
        assertThat(store.outbox().find(first)).contains(claimed);
    }

    @Test
    void the_end_of_a_claim_is_cut_to_microseconds() {
        stored(creating(one).notice("n-1", NOW));

        assertThat(claim(NOW.plusNanos(1_999), 9).get(0).claimableFrom()).contains(LAPSED.plus(1, MICROS));
    }

    @Test
    void while_a_claim_runs_nobody_else_gets_the_notice() {
        stored(creating(one).notice("n-1", NOW));
        claim(NOW, 9);

        assertThat(claim(NOW, 9)).isEmpty();
        assertThat(claim(LAPSED.minus(1, MICROS), 9)).isEmpty();
    }

    @Test
    void a_notice_whose_claim_ran_out_comes_again_with_the_same_id() {
        stored(creating(one).notice("n-1", NOW));
        claim(NOW, 9);

        List<OutboxEntry> again = claim(LAPSED, 9);
        assertThat(ids(again)).containsExactly("n-1");
        assertThat(again.get(0).tries()).isEqualTo(2);
    }

    @Test
    void the_oldest_are_claimed_first_and_no_more_than_asked_for() {
        stored(creating(one)
                .notice("n-3", NOW.minusSeconds(1))
                .notice("n-1", NOW.minusSeconds(3))
                .notice("n-2", NOW.minusSeconds(2)));

        assertThat(claimed(NOW, 2)).containsExactly("n-1", "n-2");
        assertThat(claimed(NOW, 2)).containsExactly("n-3");
    }

    @Test
    void those_of_one_instant_are_claimed_in_the_order_of_the_journal_and_not_of_their_ids() {
        NoticeRow row = new NoticeRow(NoticeId.of("n-3"), NOW, "sms", Binary.of("x"));
        stored(creating(one)
                .notice(row.at(7))
                .notice(new NoticeRow(NoticeId.of("n-1"), NOW, "sms", Binary.of("x")).at(12))
                .notice(new NoticeRow(NoticeId.of("n-2"), NOW, "sms", Binary.of("x")).at(9)));

        assertThat(read(notice("n-3")).notice()).isEqualTo(row.at(7));
        assertThat(claimed(NOW, 2)).containsExactly("n-3", "n-2");
        assertThat(claimed(NOW, 2)).containsExactly("n-1");
    }

    @Test
    void a_try_in_which_no_gateway_was_asked_is_no_call() {
        stored(creating(one).notice("n-1", NOW));
        claim(NOW, 9);
        assertThat(read(first).calls()).as("nobody knows yet").isEqualTo(1);

        Settlement window = new Settlement.Later(NOW, NOW, Remark.of("it waits for its window"), false);
        store.outbox().settle(first, 1, window);
        assertThat(read(first).calls()).isZero();
        assertThat(read(first).tries()).isEqualTo(1);
        assertThat(read(first).last()).contains(window);

        claim(NOW, 9);
        store.outbox().settle(first, 2, LATER);
        claim(NOW.plusSeconds(600), 9);
        store.outbox().settle(first, 3, new Settlement.Suppressed(NOW, Remark.of("x")));
        assertThat(read(first).calls()).isEqualTo(1);
    }

    @Test
    void what_is_suppressed_before_anybody_claimed_it_was_never_tried() {
        stored(creating(one).notice("n-1", NOW));

        store.outbox().suppress(first, new Settlement.Suppressed(NOW, Remark.of("x")));
        assertThat(read(first).calls()).isZero();
    }

    @Test
    void each_bucket_has_its_own_notices() {
        stored(creating(one).notice("n-1", NOW));
        int bucket = one.bucket();

        assertThat(store.outbox().claim(Share.of(Buckets.range(0, bucket)), SMS, NOW, LEASE, 9))
                .isEmpty();
        assertThat(store.outbox().claim(Share.of(Buckets.range(bucket + 1, Buckets.COUNT)), SMS, NOW, LEASE, 9))
                .isEmpty();
        assertThat(store.outbox().claim(Share.of(Buckets.of(bucket)), SMS, NOW, LEASE, 9))
                .hasSize(1);
    }

    @Test
    void only_notices_of_the_channels_asked_for_are_taken_and_counted() {
        NoticeRow letter = new NoticeRow(NoticeId.of("n-2"), NOW.minusSeconds(9), "letter", Binary.of("正文"));
        stored(creating(one).notice("n-1", NOW).notice(letter).notice("n-3", NOW.plusSeconds(1)));

        assertThat(claimed(NOW.plusSeconds(1), 2)).containsExactly("n-1", "n-3");
        assertThat(read(notice("n-2")).state()).isEqualTo(NoticeState.PENDING);
        assertThat(read(notice("n-2")).tries()).isZero();
        assertThat(ids(store.outbox().claim(Share.all(), Set.of("letter", "sms"), NOW, LEASE, 9)))
                .containsExactly("n-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.outbox().claim(Share.all(), Set.of(), NOW, LEASE, 9));
    }

    @Test
    void a_share_of_some_tenants_has_only_their_notices() {
        TicketKey town = TicketKey.of("town", "t-1");
        stored(creating(one).notice("n-1", NOW));
        stored(creating(town).notice("n-2", NOW));

        assertThat(ids(store.outbox().claim(Share.all().only(town.tenant()), SMS, NOW, LEASE, 9)))
                .containsExactly("n-2");
        assertThat(read(first).state()).isEqualTo(NoticeState.PENDING);
        assertThat(claimed(NOW, 9)).containsExactly("n-1");
    }

    @Test
    void a_tenant_with_many_notices_does_not_keep_the_others_waiting() {
        Draft crowd = creating(TicketKey.of("big city", "t-1"));
        for (int i = 0; i < 50; i++) {
            crowd.notice("big-" + i, NOW.minusSeconds(1_000));
        }
        stored(crowd);
        stored(creating(TicketKey.of("town", "t-1")).notice("small-1", NOW).notice("small-2", NOW));

        assertThat(claimed(NOW, 6)).hasSize(6).contains("small-1", "small-2");
    }

    @Test
    void notices_of_a_ticket_are_listed_page_by_page() {
        stored(creating(one).notice("n-2", NOW).notice("n-1", NOW).notice("n-3", NOW));
        stored(creating(key("t-2")).notice("n-1", NOW));
        store.outbox().settle(first, claim(NOW, 9).get(0).tries(), ACCEPTED);

        assertThat(ids(store.outbox().ofTicket(one, null, 2))).containsExactly("n-1", "n-2");
        assertThat(ids(store.outbox().ofTicket(one, NoticeId.of("n-2"), 2))).containsExactly("n-3");
        assertThat(store.outbox().ofTicket(key("t-9"), null, 2)).isEmpty();
    }

    @Test
    void notices_in_one_state_are_listed_page_by_page_and_by_tenant() {
        for (String ticket : List.of("t-2", "t-1", "t-3")) {
            stored(creating(key(ticket)).notice("b", NOW).notice("a", NOW));
        }
        stored(creating(TicketKey.of("other city", "t-1")).notice("a", NOW));
        claim(NOW, 99);
        store.outbox().settle(new NoticeKey(key("t-2"), NoticeId.of("a")), 1, REFUSED);

        assertThat(inState(NoticeState.FAILED, 9)).containsExactly("city/t-2/a");
        assertThat(inState(NoticeState.CLAIMED, 2))
                .containsExactly("city/t-1/a", "city/t-1/b", "city/t-2/b", "city/t-3/a", "city/t-3/b");
        assertThat(inState(NoticeState.PENDING, 2)).isEmpty();
    }

    private List<String> inState(NoticeState state, int limit) {
        List<String> all = new ArrayList<>();
        @Nullable NoticeKey after = null;
        List<OutboxEntry> page = store.outbox().inState(one.tenant(), state, after, limit);
        while (!page.isEmpty()) {
            page.forEach(entry -> all.add(entry.key().toString()));
            assertThat(all).as("pages come to an end").hasSizeLessThan(100);
            after = page.get(page.size() - 1).key();
            page = store.outbox().inState(one.tenant(), state, after, limit);
        }
        return all;
    }

    @Test
    void claims_and_lists_have_bounds() {
        NoticeKey elsewhere = new NoticeKey(TicketKey.of("other city", "t-1"), NoticeId.of("n-1"));

        assertThatIllegalArgumentException().isThrownBy(() -> claim(NOW, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.outbox().claim(Share.all(), SMS, NOW, Duration.ZERO, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> store.outbox().settle(first, 0, ACCEPTED));
        assertThatIllegalArgumentException().isThrownBy(() -> store.outbox().ofTicket(one, null, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.outbox().inState(one.tenant(), NoticeState.PENDING, elsewhere, 9));
    }
}
