package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is read or done by anybody whom no role allows it. */
class AccessTest {

    private final Town town = Town.open();
    private final Ticket ticket = town.dispatched();
    private final Desk nobody = town.hotline.as(Actor.of("x", "no-such-role"));
    private final Desk foreign = town.handler("roads");

    static Stream<Consumer<Looking>> waysToLookAtATicket() {
        return Stream.of(
                at -> at.desk.ticket(at.id),
                at -> at.desk.journal(at.id),
                at -> at.desk.verify(at.id),
                at -> at.desk.checkedJournal(at.id),
                at -> at.desk.explain(at.id),
                at -> at.desk.submit(at.id, new Note("x")),
                at -> at.desk.submit(at.id, new Acknowledge()),
                at -> at.desk.submit(at.id, new Note("x"), Act.once("1")),
                at -> at.desk.submitAll(List.of(new Ask(at.id, new Note("x"))), Act.NOW),
                at -> at.desk.submit(at.id, Dispatch.to("parks")));
    }

    record Looking(Desk desk, TicketId id) {}

    @ParameterizedTest
    @MethodSource("waysToLookAtATicket")
    void a_foreign_ticket_cannot_be_told_from_one_that_does_not_exist(Consumer<Looking> way) {
        TicketId missing = TicketId.of("T999999");

        String present = refusal(() -> way.accept(new Looking(foreign, ticket.id())));
        String absent = refusal(() -> way.accept(new Looking(foreign, missing)));

        assertThat(present)
                .startsWith("NO_SUCH_TICKET")
                .isEqualTo(absent.replace("T999999", ticket.id().value()));
    }

    @ParameterizedTest
    @MethodSource("waysToLookAtATicket")
    void a_role_that_the_policy_does_not_know_sees_nothing(Consumer<Looking> way) {
        assertThat(refusal(() -> way.accept(new Looking(nobody, ticket.id())))).startsWith("NO_SUCH_TICKET");
    }

    private static String refusal(Runnable act) {
        Refused refused = catchThrowableOfType(Refused.class, act::run);
        assertThat(refused).isNotNull();
        assertThat(refused.reasons()).hasSize(1);
        return refused.reasons().get(0).code() + " " + refused.getMessage().replaceFirst(".*? is refused", "");
    }

    @Test
    void a_preview_tells_no_more_than_the_deed() {
        assertThat(reasons(foreign.preview(ticket.id(), new Acknowledge())))
                .containsExactly(RefusalCode.NO_SUCH_TICKET);
        assertThat(reasons(foreign.preview(TicketId.of("T999999"), new Acknowledge())))
                .containsExactly(RefusalCode.NO_SUCH_TICKET);
        assertThat(reasons(nobody.preview(Town.burstPipe().dispatch()))).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    private static List<RefusalCode> reasons(Decision decision) {
        return ((Decision.Refused) decision)
                .reasons().stream().map(Refusal::code).toList();
    }

    @Test
    void lists_and_searches_leave_out_what_the_actor_may_not_know() {
        town.operator().register(Town.burstPipe().externalId("seen-by-water").dispatch());

        assertThat(town.handler("water").all(all -> all)).hasSize(2);
        assertThat(foreign.all(all -> all)).isEmpty();
        assertThat(foreign.list(all -> all, null)).isEqualTo(new TicketPage(List.of(), null));
        assertThat(nobody.all(all -> all)).isEmpty();
        assertThat(town.handler("water").find("seen-by-water")).isPresent();
        assertThat(foreign.find("seen-by-water")).isEmpty();
        assertThat(nobody.find("seen-by-water")).isEmpty();
        assertThat(nobody.find("no-such-number")).isEmpty();
    }

    @Test
    void a_list_goes_on_behind_a_page_of_which_the_actor_may_know_nothing() {
        for (int i = 0; i < 230; i++) {
            town.operator().register(Town.burstPipe().category("city.roads").dispatch());
        }
        Ticket last = town.dispatched();

        assertThat(town.handler("water").all(all -> all))
                .extracting(Ticket::id)
                .containsExactly(ticket.id(), last.id());
        TicketPage first = town.handler("water").list(all -> all, null);
        assertThat(first.tickets()).extracting(Ticket::id).containsExactly(ticket.id());
        assertThat(town.handler("water")
                        .list(all -> all, first.next().orElseThrow())
                        .next())
                .isEmpty();
    }

    @Test
    void a_role_may_only_what_it_is_given() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> town.handler("water").submit(ticket.id(), Dispatch.to("parks")));

        assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(refused).hasMessageContaining("handler").hasMessageContaining("dispatch");
    }

    @Test
    void who_may_register_but_has_no_role_for_it_is_told_so() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> nobody.register(Town.burstPipe().dispatch()));

        assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void a_role_to_which_no_sight_was_given_sees_nothing_not_even_what_it_registered() {
        Desk intake = town.hotline.as(Actor.of("i", "intake"));
        TicketId mine = intake.register(Town.burstPipe().dispatch()).id();

        assertThat(refusal(() -> intake.ticket(mine))).startsWith("NO_SUCH_TICKET");
        assertThat(refusal(() -> intake.submit(mine, new Note("x")))).startsWith("NO_SUCH_TICKET");
        assertThat(intake.all(all -> all)).isEmpty();
    }

    @Test
    void a_handler_without_a_unit_sees_no_ticket() {
        Desk handler = town.hotline.as(Actor.of("h", "handler"));

        assertThat(refusal(() -> handler.ticket(ticket.id()))).startsWith("NO_SUCH_TICKET");
    }

    @Test
    void repeating_a_command_gives_its_outcome_only_to_whom_it_may_be_shown() {
        town.handler("water").submit(ticket.id(), new Acknowledge(), Act.once("c-1"));
        Desk sameNameNoRole = town.hotline.as(Actor.of("h-water", "no-such-role"));
        Desk sameNameOtherUnit = town.hotline.as(Actor.of("h-water", "handler").in("roads"));
        Desk otherName = town.hotline.as(Actor.of("somebody", "handler").in("roads"));

        for (Desk desk : List.of(sameNameNoRole, sameNameOtherUnit, otherName)) {
            Command again = new Acknowledge();
            assertThat(refusal(() -> desk.submit(ticket.id(), again, Act.once("c-1"))))
                    .startsWith("NO_SUCH_TICKET");
        }
    }

    @Test
    void repeating_a_registration_gives_the_ticket_only_to_whom_it_may_be_shown() {
        town.operator().register(Town.burstPipe().externalId("e-1").dispatch());

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> nobody.register(Town.burstPipe().externalId("e-1").dispatch()));

        assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void time_is_no_role_that_anybody_can_take() {
        Desk time = town.hotline.as(Actor.TIME);

        assertThat(refusal(() -> time.ticket(ticket.id()))).startsWith("NO_SUCH_TICKET");
    }

    @Test
    void a_desk_reads_only_its_own_tenant() {
        Hotline other = Hotline.builder()
                .tenant("other")
                .policies(TownPolicies.sound())
                .store(town.store)
                .notifier("sms", notice -> null)
                .build();
        Desk reader = other.as(Actor.of("r", "reader"));

        assertThat(refusal(() -> reader.ticket(ticket.id()))).startsWith("NO_SUCH_TICKET");
        assertThat(reader.all(all -> all)).isEmpty();
    }
}
