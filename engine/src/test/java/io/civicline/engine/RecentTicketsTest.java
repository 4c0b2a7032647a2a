package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.ticket.Ticket;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.memory.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many tickets a hotline keeps in memory, it shows what the store has. */
class RecentTicketsTest {

    private final TicketStore store = new InMemoryStore();

    private Town keeping(int most) {
        return Town.of(TownPolicies.sound(), store, builder -> builder.recentTickets(most));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, HotlineBuilder.DEFAULT_RECENT_TICKETS})
    void what_another_node_has_stored_is_read_and_decided_on(int most) {
        Town here = keeping(most);
        Town there = keeping(HotlineBuilder.DEFAULT_RECENT_TICKETS);
        Ticket first = here.dispatched();
        Ticket second = here.dispatched();
        here.read(first);
        here.read(second);

        Ticket changed =
                there.handler("water").submit(first.id(), new Acknowledge()).ticket();

        assertThat(here.read(first)).isEqualTo(changed).isNotEqualTo(first);
        assertThat(here.handler("water").submit(first.id(), new Acknowledge()).changed())
                .isFalse();
        assertThat(here.chief(second, new Note("x"))).isEqualTo(there.read(second));
    }

    @Test
    void fewer_than_none_cannot_be_kept() {
        assertThatThrownBy(() -> Hotline.builder().recentTickets(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recentTickets must be 0 or more, was -1");
    }
}
