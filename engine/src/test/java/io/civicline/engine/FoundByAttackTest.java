package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Reaction;
import io.civicline.core.command.Replying;
import io.civicline.core.command.Taking;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an attack on the library found, so that it stays mended. */
class FoundByAttackTest {

    @Test
    void a_collective_complaint_of_a_thousand_requesters_is_answered_like_any_other() {
        Town town = Town.open();
        RegistrationForm form = Town.burstPipe();
        for (int i = 1; i < 1000; i++) {
            form.requester(Requester.of("居民" + i, "139" + i));
        }
        Ticket ticket = town.operator().register(form.dispatch());
        town.handler("water").submit(ticket.id(), new Taking.Acknowledge());

        Ticket replied = town.handler("water")
                .submit(ticket.id(), Replying.Reply.of(Finding.SOLVED, "已修复"))
                .ticket();

        assertThat(replied.stage()).isEqualTo(Stage.REPLIED);
        assertThat(town.chief().verify(ticket.id()).isWhole()).isTrue();
    }

    @Test
    void an_error_on_one_ticket_stops_no_other() {
        Set<TicketId> poisoned = new HashSet<>();
        Reaction overflowing = (ticket, event, at) -> {
            if (event instanceof ClockEvent.ClockBreached && poisoned.contains(ticket.id())) {
                throw new StackOverflowError("as deep recursion of a host does");
            }
            return List.of();
        };
        Town town = Town.with(hotline -> hotline.reaction(overflowing));
        Ticket bad = town.dispatched();
        Ticket good = town.dispatched();
        poisoned.add(bad.id());
        town.pass(Duration.ofMinutes(31));

        Round round = town.hotline.runDue();

        assertThat(round.failed()).isEqualTo(1);
        assertThat(town.read(good).clock("sign").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(town.hotline.setbacks(null)).hasSize(1);
    }
}
