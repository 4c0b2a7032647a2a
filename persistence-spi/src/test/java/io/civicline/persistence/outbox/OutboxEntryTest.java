package io.civicline.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.id.NoticeId;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.Settlement.Accepted;
import io.civicline.persistence.outbox.Settlement.Failed;
import io.civicline.persistence.outbox.Settlement.Later;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutboxEntryTest {

    private static final Instant NOW = Instant.parse("2026-02-13T07:20:00Z");
    private static final Remark REMARK = Remark.of("ok");
    private static final TicketKey TICKET = TicketKey.of("city", "t-1");
    private static final NoticeRow NOTICE = new NoticeRow(NoticeId.of("n-1"), NOW, "sms", Bytes.EMPTY);

    private static OutboxEntry entry(NoticeState state, int tries, Optional<Instant> claimableFrom) {
        return new OutboxEntry(TICKET, NOTICE, state, tries, claimableFrom, Optional.empty());
    }

    @Test
    void a_notice_can_be_claimed_exactly_until_its_state_is_final() {
        assertThat(entry(NoticeState.PENDING, 0, Optional.of(NOW)).key())
                .isEqualTo(new NoticeKey(TICKET, NoticeId.of("n-1")))
                .hasToString("city/t-1/n-1");
        assertThat(entry(NoticeState.ACCEPTED, 1, Optional.empty()).tries()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> entry(NoticeState.PENDING, 0, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(NoticeState.CLAIMED, 1, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(NoticeState.ACCEPTED, 1, Optional.of(NOW)));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(NoticeState.FAILED, 1, Optional.of(NOW)));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(NoticeState.PENDING, -1, Optional.of(NOW)));
    }

    @Test
    void a_settlement_says_what_it_leads_to() {
        Later later = new Later(NOW, NOW.plusSeconds(60), REMARK);

        assertThat(new Accepted(NOW, REMARK).leadsTo()).isEqualTo(NoticeState.ACCEPTED);
        assertThat(new Accepted(NOW, REMARK).claimableFrom()).isEmpty();
        assertThat(new Failed(NOW, REMARK).leadsTo()).isEqualTo(NoticeState.FAILED);
        assertThat(new Failed(NOW, REMARK).claimableFrom()).isEmpty();
        assertThat(later.leadsTo()).isEqualTo(NoticeState.PENDING);
        assertThat(later.claimableFrom()).contains(NOW.plusSeconds(60));
    }

    @Test
    void no_instant_is_finer_than_a_microsecond() {
        Instant finer = NOW.plusNanos(1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Accepted(finer, REMARK));
        assertThatIllegalArgumentException().isThrownBy(() -> new Failed(finer, REMARK));
        assertThatIllegalArgumentException().isThrownBy(() -> new Later(finer, NOW, REMARK));
        assertThatIllegalArgumentException().isThrownBy(() -> new Later(NOW, finer, REMARK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeRow(NoticeId.of("n-1"), finer, "sms", Bytes.EMPTY));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoticeRow(NoticeId.of("n-1"), NOW, "", Bytes.EMPTY));
    }

    @Test
    void keys_are_ordered_by_ticket_first() {
        assertThat(new NoticeKey(TicketKey.of("city", "t-1"), NoticeId.of("9")))
                .isLessThan(new NoticeKey(TicketKey.of("city", "t-2"), NoticeId.of("1")));
    }
}
