package io.civicline.persistence.wakeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.TicketKey;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WakeUpTest {

    private static final Instant NOW = Instant.parse("2026-02-13T07:20:00Z");
    private static final TicketKey TICKET = TicketKey.of("city", "t-1");

    @Test
    void wake_ups_are_ordered_by_time_then_ticket() {
        assertThat(new WakeUp(NOW, TicketKey.of("city", "t-9"))).isLessThan(new WakeUp(NOW.plusSeconds(1), TICKET));
        assertThat(new WakeUp(NOW, TICKET)).isLessThan(new WakeUp(NOW, TicketKey.of("city", "t-2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new WakeUp(NOW.plusNanos(1), TICKET));
    }

    @Test
    void a_setback_without_another_try_is_set_aside() {
        Remark why = Remark.of("broken");

        assertThat(new Setback(TICKET, 3, NOW, why, Optional.empty()).isSetAside())
                .isTrue();
        assertThat(new Setback(TICKET, 3, NOW, why, Optional.of(NOW)).isSetAside())
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Setback(TICKET, -1, NOW, why, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setback(TICKET, 1, NOW.plusNanos(1), why, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setback(TICKET, 1, NOW, why, Optional.of(NOW.plusNanos(1))));
    }
}
