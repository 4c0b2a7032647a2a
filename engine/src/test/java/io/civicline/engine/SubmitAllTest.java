package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.code.UrgencyCode;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.PassTime;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Registering.Register;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Event;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.outbox.OutboxEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several tickets at once, or none; and looking ahead without doing. */
class SubmitAllTest {

    private final Town town = Town.open();

    private Envelope stored(Ticket ticket) {
        return town.store.find(town.key(ticket)).orElseThrow();
    }

    private List<OutboxEntry> notices(Ticket ticket) {
        return town.store.outbox().ofTicket(town.key(ticket), null, 100);
    }

    @Test
    void each_ticket_gets_its_own_outcome_in_the_order_of_the_asks() {
        Ticket one = town.dispatched();
        Ticket two = town.dispatched();

        List<Outcome> outcomes = town.handler("water")
                .submitAll(List.of(new Ask(two.id(), new Acknowledge()), new Ask(one.id(), new Note("x"))), Act.NOW);

        assertThat(outcomes).extracting(outcome -> outcome.ticket().id()).containsExactly(two.id(), one.id());
        assertThat(outcomes.get(0).ticket().stage()).isEqualTo(Stage.HANDLING);
        assertThat(outcomes.get(1).ticket().stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void one_refusal_keeps_all_others_from_happening() {
        Ticket one = town.dispatched();
        Ticket two = town.dispatched();
        Ticket three = town.dispatched();
        List<Envelope> before = List.of(stored(one), stored(two), stored(three));
        List<Ask> asks = List.of(
                new Ask(one.id(), new Note("x")),
                new Ask(two.id(), Close.as(Closure.RESOLVED)),
                new Ask(three.id(), new Note("y")));

        Refused refused =
                catchThrowableOfType(Refused.class, () -> town.operator().submitAll(asks, Act.once("c")));

        assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(RefusalCode.NOT_REPLIED);
        assertThat(List.of(stored(one), stored(two), stored(three))).isEqualTo(before);
        assertThat(town.operator()
                        .submit(one.id(), new Note("x"), Act.once("c"))
                        .repeated())
                .isFalse();
    }

    @Test
    void the_faults_of_all_commands_are_told_together() {
        Ticket one = town.dispatched();
        Ticket two = town.dispatched();
        List<Ask> asks = List.of(new Ask(one.id(), new Note(" ")), new Ask(two.id(), new Note("a\0")));

        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> town.operator().submitAll(asks, Act.NOW));

        assertThat(invalid.faults()).extracting(fault -> fault.code()).containsExactly("BLANK", "UNSTORABLE");
    }

    @Test
    void no_ticket_or_the_same_twice_is_a_mistake_of_the_caller() {
        Ticket ticket = town.dispatched();
        Ask ask = new Ask(ticket.id(), new Note("x"));

        assertThatIllegalArgumentException().isThrownBy(() -> town.operator().submitAll(List.of(), Act.NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> town.operator().submitAll(List.of(ask, ask), Act.NOW));
    }

    @Test
    void what_registers_or_is_times_own_is_not_submitted() {
        Ticket ticket = town.dispatched();
        Register register = new Register(Town.burstPipe().dispatch(), UrgencyCode.of("NORMAL"));

        assertThatIllegalArgumentException().isThrownBy(() -> town.operator().submit(ticket.id(), register));
        assertThatIllegalArgumentException().isThrownBy(() -> town.operator().submit(ticket.id(), new PassTime()));
        assertThatIllegalArgumentException().isThrownBy(() -> town.operator().preview(ticket.id(), new PassTime()));
    }

    @Test
    void a_preview_shows_what_would_happen_and_stores_nothing() {
        Ticket ticket = town.dispatched();
        Envelope before = stored(ticket);
        List<OutboxEntry> noticesBefore = notices(ticket);

        Decision.Applied preview = (Decision.Applied) town.handler("water").preview(ticket.id(), new Acknowledge());

        assertThat(preview.events()).extracting(Event::name).containsExactly("acknowledged", "clock-met");
        assertThat(preview.ticket().stage()).isEqualTo(Stage.HANDLING);
        assertThat(stored(ticket)).isEqualTo(before);
        assertThat(notices(ticket)).isEqualTo(noticesBefore);
    }

    @Test
    void a_preview_of_a_registration_shows_who_would_lead_and_by_when_and_stores_nothing() {
        Decision.Applied preview = (Decision.Applied)
                town.operator().preview(Town.burstPipe().externalId("e").dispatch());

        assertThat(preview.ticket().lead())
                .hasValueSatisfying(lead -> assertThat(lead).hasToString("water"));
        assertThat(preview.ticket().clock("handle").due()).isEqualTo(Town.START.plusSeconds(36_000));
        assertThat(town.tickets()).isEmpty();
        assertThat(town.operator().find("e")).isEmpty();
        town.hotline.runDue();
        assertThat(town.sent).isEmpty();
    }

    @Test
    void a_preview_and_the_deed_are_the_same_function() {
        Ticket ticket = town.dispatched();
        Decision.Applied preview = (Decision.Applied) town.handler("water").preview(ticket.id(), new Acknowledge());
        Outcome deed = town.handler("water").submit(ticket.id(), new Acknowledge());

        assertThat(preview.events()).isEqualTo(deed.events());
        assertThat(preview.ticket()).isEqualTo(deed.ticket());
    }

    @Test
    void a_preview_says_unchanged_where_nothing_would_change() {
        Ticket ticket = town.handling();

        assertThat(town.handler("water").preview(ticket.id(), new Acknowledge()))
                .isEqualTo(new Decision.Unchanged(ticket));
    }
}
