package io.civicline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.persistence.CommitResult.Committed;
import io.civicline.persistence.CommitResult.Duplicate;
import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.CommitResult.Taken;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.Settlement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The alternatives that every store and every caller decide between: one more breaks them all. */
class AnswersTest {

    private static List<String> alternatives(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }

    @Test
    void a_change_set_is_committed_stale_or_a_duplicate() {
        assertThat(alternatives(CommitResult.class)).containsExactly("Committed", "Stale", "Duplicate");
        assertThat(Taken.values())
                .containsExactly(
                        Taken.COMMAND_ID, Taken.EXTERNAL_ID, Taken.UPSTREAM_NUMBER, Taken.TICKET_ID, Taken.NOTICE_ID);
    }

    @Test
    void only_committed_is_stored() {
        TicketKey ticket = TicketKey.of("city", "t-1");

        assertThat(new Committed().isCommitted()).isTrue();
        assertThat(new Stale(ticket).isCommitted()).isFalse();
        assertThat(new Duplicate(ticket, Taken.COMMAND_ID).isCommitted()).isFalse();
    }

    @Test
    void a_try_to_deliver_is_accepted_refused_or_put_off() {
        assertThat(alternatives(Settlement.class))
                .containsExactlyInAnyOrder("Accepted", "Failed", "Later", "Expired", "Suppressed");
    }
}
