package io.civicline.engine;

import static io.civicline.persistence.outbox.Receipt.Outcome.DELIVERED;
import static io.civicline.persistence.outbox.Receipt.Outcome.FAILED;
import static io.civicline.persistence.outbox.ReceiptAnswer.AMBIGUOUS;
import static io.civicline.persistence.outbox.ReceiptAnswer.CONTRADICTED;
import static io.civicline.persistence.outbox.ReceiptAnswer.NEVER_SENT;
import static io.civicline.persistence.outbox.ReceiptAnswer.RECORDED;
import static io.civicline.persistence.outbox.ReceiptAnswer.REPEATED;
import static io.civicline.persistence.outbox.ReceiptAnswer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.notice.Delivery;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.persistence.outbox.Receipt;
import io.civicline.persistence.outbox.ReceiptAnswer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Accepted, delivered and failed are different states; dead letters are listed and can be put back. */
class ReceiptsTest {

    private final Town town = Town.open();

    private ReceiptAnswer receipt(String reference, Receipt.Outcome outcome) {
        return town.hotline.receipt("sms", reference, outcome, town.now(), "r");
    }

    private NoticeStatus only(Ticket ticket) {
        assertThat(town.hotline.notices(ticket.id())).hasSize(1);
        return town.hotline.notices(ticket.id()).get(0);
    }

    @Test
    void a_receipt_by_the_gateways_reference_says_that_it_arrived_and_saying_so_again_changes_nothing() {
        Ticket ticket = town.dispatched();
        town.hotline.runDue();
        assertThat(only(ticket).state()).hasToString("ACCEPTED");

        assertThat(receipt("gateway-1", DELIVERED)).isEqualTo(RECORDED);
        assertThat(only(ticket).state()).hasToString("DELIVERED");
        assertThat(receipt("gateway-1", DELIVERED)).isEqualTo(REPEATED);
        assertThat(receipt("gateway-1", FAILED)).isEqualTo(CONTRADICTED);
        assertThat(only(ticket).state()).hasToString("DELIVERED");
    }

    @Test
    void a_receipt_may_name_the_notice_by_its_own_id() {
        Ticket ticket = town.dispatched();
        String id = only(ticket).id().value();

        assertThat(receipt(id, DELIVERED)).isEqualTo(NEVER_SENT);
        town.hotline.runDue();
        assertThat(receipt(id, DELIVERED)).isEqualTo(RECORDED);
    }

    @Test
    void a_reference_that_nobody_gave_is_unknown_and_one_of_two_notices_is_ambiguous() {
        Town sloppy = Town.with(more -> more.notifier("sms", notice -> Delivery.accepted("ok")));
        sloppy.dispatched();
        sloppy.dispatched();
        sloppy.hotline.runDue();

        assertThat(receipt("gateway-9", DELIVERED)).isEqualTo(UNKNOWN);
        assertThat(sloppy.hotline.receipt("sms", "ok", DELIVERED, sloppy.now(), "r"))
                .isEqualTo(AMBIGUOUS);
        assertThat(sloppy.hotline.receipt("letter", "ok", DELIVERED, sloppy.now(), "r"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void a_receipt_that_it_failed_makes_a_dead_letter_which_can_be_sent_again() {
        Ticket ticket = town.dispatched();
        town.hotline.runDue();
        receipt("gateway-1", FAILED);

        assertThat(town.hotline.deadLetters(null))
                .extracting(NoticeStatus::ticket)
                .containsExactly(ticket.id());
        NoticeStatus dead = town.hotline.deadLetters(null).get(0);
        assertThat(town.hotline.deadLetters(dead)).isEmpty();
        assertThat(town.hotline.resend(ticket.id(), dead.id())).isTrue();
        assertThat(town.hotline.resend(ticket.id(), dead.id())).isFalse();
        assertThat(town.hotline.runDue().delivered()).isEqualTo(1);
        assertThat(town.sent).hasSize(2);
        assertThat(receipt("gateway-2", DELIVERED)).isEqualTo(RECORDED);
        assertThat(town.hotline.deadLetters(null)).isEmpty();
    }

    @Test
    void pauses_grow_and_after_the_last_try_it_is_a_dead_letter() {
        int[] calls = {0};
        ChannelSettings settings = ChannelSettings.DEFAULT
                .tries(4)
                .pauses(Duration.ofMinutes(1), Duration.ofMinutes(3))
                .withoutTimeout();
        Town busy = Town.with(more -> more.notifier(
                "sms",
                notice -> {
                    calls[0]++;
                    return Delivery.later("busy");
                },
                settings));
        Ticket ticket = busy.dispatched();
        for (int minute : new int[] {0, 1, 2, 3, 4, 5, 6, 7}) {
            busy.setClock(Town.START.plus(Duration.ofMinutes(minute)));
            busy.hotline.runDue();
        }

        assertThat(calls[0]).as("at 0, 1, 3 and 6 minutes").isEqualTo(4);
        NoticeStatus dead = busy.hotline.deadLetters(null).get(0);
        assertThat(dead.remark()).isEqualTo("given up after 4 tries: busy");
        assertThat(busy.hotline.resend(ticket.id(), dead.id())).isTrue();
        busy.hotline.runDue();
        assertThat(busy.hotline.deadLetters(null))
                .as("its tries are counted anew")
                .isEmpty();
    }

    @Test
    void a_notice_that_waits_can_be_suppressed_and_one_that_left_cannot() {
        Ticket ticket = town.dispatched();

        assertThat(town.hotline.suppress(ticket.id(), only(ticket).id(), "test data"))
                .isTrue();
        assertThat(town.hotline.runDue()).isEqualTo(Round.NOTHING);
        assertThat(only(ticket).state()).hasToString("SUPPRESSED");
        Ticket other = town.dispatched();
        town.hotline.runDue();
        assertThat(town.hotline.suppress(other.id(), only(other).id(), "test data"))
                .isFalse();
    }

    @Test
    void one_receipt_is_for_the_whole_digest() {
        Town two = Town.open(TownPolicies.builder()
                .notice(NoticeRule.of("t", "dispatched", Audience.LEAD, "sms", "新")
                        .digest("2h"))
                .build());
        Ticket first = two.dispatched();
        two.dispatched();
        two.pass(Duration.ofHours(2));
        two.hotline.runDue();
        String id = two.sent.stream()
                .filter(notice -> notice.text().startsWith("新"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();

        assertThat(two.hotline.receipt("sms", id, DELIVERED, two.now(), "r")).isEqualTo(RECORDED);
        assertThat(two.hotline.notices(first.id()))
                .filteredOn(status -> status.rule().value().equals("t"))
                .extracting(status -> status.state().name())
                .containsExactly("DELIVERED");
    }
}
