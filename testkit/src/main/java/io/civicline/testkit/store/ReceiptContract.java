package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.id.NoticeId;
import io.civicline.persistence.envelope.Buckets;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.NoticeRow;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Receipt;
import io.civicline.persistence.outbox.ReceiptAnswer;
import io.civicline.persistence.outbox.Settlement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After a gateway took a notice: receipts, dead letters that are put back, what is missed, what leaves as one. */
abstract class ReceiptContract extends NoticeContract {

    private static final Receipt ARRIVED = new Receipt(Receipt.Outcome.DELIVERED, NOW, Remark.of("read"));
    private static final Receipt LOST = new Receipt(Receipt.Outcome.FAILED, NOW, Remark.of("switched off"));
    private static final Settlement EXPIRED = new Settlement.Expired(NOW, Remark.of("too late"));
    private static final Settlement.Suppressed SUPPRESSED = new Settlement.Suppressed(NOW, Remark.of("not wanted"));

    private void accepted() {
        stored(creating(one).notice("n-1", NOW));
        claim(NOW, 9);
        store.outbox().settle(first, 1, ACCEPTED);
    }

    @Test
    void a_receipt_that_it_arrived_is_kept_once() {
        accepted();

        assertThat(store.outbox().receipt(first, ARRIVED)).isEqualTo(ReceiptAnswer.RECORDED);
        assertThat(store.outbox().receipt(first, ARRIVED)).isEqualTo(ReceiptAnswer.REPEATED);
        assertThat(store.outbox().receipt(first, LOST)).isEqualTo(ReceiptAnswer.CONTRADICTED);
        assertThat(read(first).state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(read(first).receipt()).contains(ARRIVED);
        assertThat(read(first).last()).contains(ACCEPTED);
    }

    @Test
    void a_receipt_of_what_is_unknown_or_was_never_sent_changes_nothing() {
        stored(creating(one).notice("n-1", NOW));

        assertThat(store.outbox().receipt(notice("n-9"), ARRIVED)).isEqualTo(ReceiptAnswer.UNKNOWN);
        assertThat(store.outbox().receipt(first, ARRIVED)).isEqualTo(ReceiptAnswer.NEVER_SENT);
        assertThat(read(first).receipt()).isEmpty();
    }

    @Test
    void a_receipt_that_comes_before_the_settlement_or_after_the_deadline_counts() {
        stored(creating(one).notice("n-1", NOW).notice("n-2", NOW));
        claim(NOW, 9);

        store.outbox().receipt(first, ARRIVED);
        assertThat(store.outbox().settle(first, 1, LATER)).isFalse();
        assertThat(read(first).state()).isEqualTo(NoticeState.DELIVERED);
        store.outbox().settle(notice("n-2"), 1, EXPIRED);
        assertThat(read(notice("n-2")).state()).isEqualTo(NoticeState.EXPIRED);
        assertThat(store.outbox().receipt(notice("n-2"), ARRIVED)).isEqualTo(ReceiptAnswer.RECORDED);
        assertThat(read(notice("n-2")).state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(claim(LAPSED, 9)).isEmpty();
    }

    @Test
    void a_dead_letter_is_put_back_and_its_tries_go_on() {
        accepted();
        store.outbox().receipt(first, LOST);
        assertThat(read(first).state()).isEqualTo(NoticeState.FAILED);

        assertThat(store.outbox().putBack(first, LAPSED)).isTrue();
        assertThat(store.outbox().putBack(first, LAPSED)).isFalse();
        assertThat(claim(LAPSED.minusSeconds(1), 9)).isEmpty();
        OutboxEntry again = claim(LAPSED, 9).get(0);
        assertThat(again.tries()).isEqualTo(2);
        assertThat(again.earlierTries()).isEqualTo(1);
        assertThat(again.receipt()).isEmpty();
        assertThat(store.outbox().putBack(notice("n-9"), NOW)).isFalse();
    }

    @Test
    void what_waits_can_be_suppressed_and_what_is_claimed_cannot() {
        stored(creating(one).notice("n-1", NOW).notice("n-2", NOW.plusSeconds(1)));
        claim(NOW, 9);

        assertThat(store.outbox().suppress(first, SUPPRESSED)).isFalse();
        assertThat(store.outbox().suppress(notice("n-2"), SUPPRESSED)).isTrue();
        assertThat(read(notice("n-2")).state()).isEqualTo(NoticeState.SUPPRESSED);
        assertThat(read(notice("n-2")).last()).contains(SUPPRESSED);
        assertThat(store.outbox().suppress(notice("n-9"), SUPPRESSED)).isFalse();
    }

    @Test
    void a_gateway_means_a_notice_by_its_reference_or_by_the_notices_id() {
        accepted();
        stored(creating(TicketKey.of("other city", "t-1")).notice("n-1", NOW));

        assertThat(meant("sms", "gateway-4711")).containsExactly(first);
        assertThat(meant("sms", "n-1")).containsExactly(first);
        assertThat(meant("letter", "gateway-4711")).isEmpty();
        assertThat(meant("sms", "gateway-0815")).isEmpty();
        store.outbox().receipt(first, ARRIVED);
        assertThat(meant("sms", "gateway-4711")).as("still").containsExactly(first);
        assertThatIllegalArgumentException().isThrownBy(() -> store.outbox().meant(one.tenant(), "sms", "x", 0));
    }

    private List<NoticeKey> meant(String channel, String reference) {
        return store.outbox().meant(one.tenant(), channel, reference, 9).stream()
                .map(OutboxEntry::key)
                .toList();
    }

    @Test
    void what_wants_a_receipt_is_missed_until_one_says_that_it_arrived() {
        NoticeRow report = new NoticeRow(NoticeId.of("n-1"), NOW, "sms", Binary.of("r")).wantingReceipt();
        stored(creating(one).notice(report).notice("n-2", NOW));
        stored(creating(key("t-2")).notice(report));

        assertThat(missed(null)).containsExactly("city/t-1/n-1", "city/t-2/n-1");
        assertThat(missed(first)).containsExactly("city/t-2/n-1");
        claim(NOW, 9);
        store.outbox().settle(first, 1, ACCEPTED);
        assertThat(missed(null)).hasSize(2);
        store.outbox().receipt(first, ARRIVED);
        assertThat(missed(null)).containsExactly("city/t-2/n-1");
    }

    private List<String> missed(@Nullable NoticeKey after) {
        return store.outbox().lackingReceipt(one.tenant(), after, 9).stream()
                .map(entry -> entry.key().toString())
                .toList();
    }

    private static NoticeRow digested(String id) {
        return new NoticeRow(NoticeId.of(id), NOW, "sms", Binary.of(id)).inDigest("morning|unit:water");
    }

    @Test
    void a_digest_is_taken_whole_or_not_at_all() {
        for (int i = 0; i < 20; i++) {
            stored(creating(key("t-" + i)).notice(digested("n-1")));
        }
        Share some = Share.of(Buckets.of(key("t-3").bucket()));

        List<OutboxEntry> taken = store.outbox().claim(some, SMS, NOW, LEASE, 1);
        assertThat(taken).hasSize(20);
        stored(creating(key("t-99")).notice(digested("n-1")));
        assertThat(claim(NOW, 9)).as("while a claim of it runs").isEmpty();
        assertThat(claim(LAPSED, 1)).as("with the straggler").hasSize(21);
    }

    @Test
    void digests_of_other_channels_and_tenants_are_others() {
        stored(creating(one).notice(digested("n-1")));
        stored(creating(key("t-2"))
                .notice(new NoticeRow(NoticeId.of("n-1"), NOW, "letter", Binary.of("x"))
                        .inDigest("morning|unit:water")));
        stored(creating(TicketKey.of("other city", "t-1")).notice(digested("n-1")));

        assertThat(store.outbox().claim(Share.all().only(one.tenant()), Set.of("sms"), NOW, LEASE, 9))
                .extracting(entry -> entry.key().toString())
                .containsExactly("city/t-1/n-1");
    }

    @Test
    void a_deadline_and_a_digest_come_back_as_they_were_committed() {
        NoticeRow row = digested("n-1").expiring(NOW.plusSeconds(7)).wantingReceipt();
        stored(creating(one).notice(row));

        assertThat(read(first).notice()).isEqualTo(row);
    }
}
