package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.clock.Mark;
import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Decision;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Event;
import io.civicline.core.id.ContactId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.link.LinkKind;
import io.civicline.core.link.TicketLink;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.party.RecordedContact;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.situation.Counter;
import io.civicline.core.situation.TicketSituation;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.CountingRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One contact, several tickets; one ticket, several contacts; one case, two systems. */
class SeveralTicketsTest {

    private final Town town = Town.open();
    private final Desk operator = town.operator();

    private static Registration road(String externalId) {
        return Registration.of("COMPLAINT")
                .via("PHONE")
                .category("city.roads")
                .region("1101")
                .subject("路面塌陷")
                .externalId(externalId)
                .dispatch();
    }

    private static Registration pipe(String externalId) {
        return Town.burstPipe().externalId(externalId).dispatch();
    }

    @Test
    void tickets_of_one_contact_are_registered_together_and_linked_to_each_other() {
        List<Outcome> outcomes = operator.registerAll(List.of(pipe("a"), road("b")), Act.NOW);

        Ticket one = outcomes.get(0).ticket();
        Ticket two = outcomes.get(1).ticket();
        assertThat(one.lead()).contains(UnitId.of("water"));
        assertThat(two.lead()).contains(UnitId.of("roads"));
        assertThat(one.links().of(LinkKind.SAME_CONTACT))
                .containsExactly(TicketLink.to(LinkKind.SAME_CONTACT, two.id()));
        assertThat(two.links().of(LinkKind.SAME_CONTACT))
                .containsExactly(TicketLink.to(LinkKind.SAME_CONTACT, one.id()));
        assertThat(one.registered().contact().id())
                .isEqualTo(two.registered().contact().id())
                .isEqualTo(ContactId.of(one.id() + "-1"));
    }

    @Test
    void of_tickets_registered_together_all_are_there_or_none() {
        Registration declined = Town.burstPipe().decline("no-such-reason");

        assertThatThrownBy(() -> operator.registerAll(List.of(pipe("a"), declined), Act.NOW))
                .isInstanceOf(Refused.class);
        assertThat(town.tickets()).isEmpty();
    }

    @Test
    void repeating_them_gives_the_same_tickets() {
        List<Outcome> first = operator.registerAll(List.of(pipe("a"), road("b")), Act.NOW);
        List<Outcome> again = operator.registerAll(List.of(pipe("a"), road("b")), Act.NOW);

        assertThat(again).allMatch(Outcome::repeated);
        assertThat(again)
                .extracting(Outcome::ticket)
                .isEqualTo(first.stream().map(Outcome::ticket).toList());
        assertThat(town.tickets()).hasSize(2);
    }

    @Test
    void faults_of_several_registrations_say_which_it_is() {
        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> operator.registerAll(
                        List.of(pipe("a"), Town.burstPipe().category("x").dispatch()), Act.NOW));

        assertThat(invalid.faults()).extracting(Fault::path).containsExactly("[1].category");
    }

    @Test
    void nothing_or_an_act_with_an_id_is_a_mistake_of_the_caller() {
        assertThatIllegalArgumentException().isThrownBy(() -> operator.registerAll(List.of(), Act.NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> operator.registerAll(List.of(pipe("a")), Act.once("x")));
    }

    @Test
    void a_part_of_a_ticket_becomes_a_ticket_of_its_own_with_its_own_route() {
        Ticket whole = operator.register(
                Town.burstPipe().confidential().about("parks").contact("call-1").dispatch());

        List<Outcome> outcomes = operator.split(whole.id(), road("part"), Act.NOW);

        Ticket part = outcomes.get(0).ticket();
        assertThat(part.lead()).contains(UnitId.of("roads"));
        assertThat(part.requesters()).extracting(TicketRequester::name).hasSize(1);
        assertThat(part.requesters().get(0).name().read()).contains("王女士");
        assertThat(part.requesters().get(0).name().digest())
                .isNotEqualTo(whole.requesters().get(0).name().digest());
        assertThat(part.request().confidential()).isTrue();
        assertThat(part.request().accused()).containsExactly(UnitId.of("parks"));
        assertThat(part.registered().contact().id()).isEqualTo(ContactId.of("call-1"));
        assertThat(part.links().links()).containsExactly(TicketLink.to(LinkKind.SPLIT_FROM, whole.id()));
        assertThat(outcomes.get(1).ticket().links().links())
                .containsExactly(TicketLink.from(LinkKind.SPLIT_FROM, part.id()));
    }

    @Test
    void repeating_a_split_gives_the_part_and_the_other_ticket_as_they_are() {
        Ticket whole = operator.register(Town.burstPipe().dispatch());
        List<Outcome> first = operator.split(whole.id(), road("part"), Act.NOW);

        List<Outcome> again = operator.split(whole.id(), road("part"), Act.NOW);

        assertThat(again).hasSize(2).allMatch(Outcome::repeated);
        assertThat(again)
                .extracting(Outcome::ticket)
                .isEqualTo(first.stream().map(Outcome::ticket).toList());
    }

    @Test
    void a_split_is_not_repeated_by_the_external_id_of_another_ticket_nor_of_another_whole() {
        Ticket whole = operator.register(Town.burstPipe().dispatch());
        Ticket other = operator.register(pipe("other"));
        operator.split(whole.id(), road("part"), Act.NOW);

        assertThatThrownBy(() -> operator.split(whole.id(), road("other"), Act.NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NOT_PART_OF");
        assertThatThrownBy(() -> operator.split(other.id(), road("part"), Act.NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NOT_PART_OF");
        assertThatThrownBy(() -> operator.split(TicketId.of("none"), road("part"), Act.NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NO_SUCH_TICKET");
    }

    @Test
    void a_duplicate_is_not_registered_together_with_others() {
        Ticket main = operator.register(Town.burstPipe().dispatch());
        RegistrationForm duplicate = Town.burstPipe();

        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> operator.registerAll(
                        List.of(road("b"), duplicate.mergeInto(main.id().value())), Act.NOW));

        assertThat(invalid.faults()).extracting(Fault::code).containsExactly("NOT_WITH");
        assertThat(invalid.faults()).extracting(Fault::path).containsExactly("[1].mergeInto");
        assertThat(town.tickets()).hasSize(1);
    }

    @Test
    void a_duplicate_is_previewed_together_with_its_main_ticket() {
        Ticket main = operator.register(Town.burstPipe().dispatch());

        assertThat(operator.preview(Town.burstPipe().mergeInto(main.id().value())))
                .isInstanceOfSatisfying(
                        Decision.Applied.class,
                        applied -> assertThat(applied.ticket().links().mergedInto())
                                .isEqualTo(main.id()));
        assertThat(operator.preview(Town.burstPipe().mergeInto("none"))).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_closed_ticket_is_not_split_and_a_part_names_no_requesters() {
        Ticket closed = town.dispatchedThenWithdrawn();

        assertThatThrownBy(() -> operator.split(closed.id(), road("part"), Act.NOW))
                .isInstanceOf(Refused.class);
        assertThat(operator.find("part")).isEmpty();
        assertThatThrownBy(() -> operator.split(town.dispatched().id(), pipe("p"), Act.NOW))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_recurrence_is_linked_to_a_closed_ticket_from_both_sides_and_can_be_unlinked() {
        Ticket old = town.dispatchedThenWithdrawn();
        Ticket again = town.dispatched();

        List<Outcome> linked = operator.link(again.id(), LinkKind.RECURS, old.id());

        assertThat(linked.get(0).ticket().links().links()).containsExactly(TicketLink.to(LinkKind.RECURS, old.id()));
        assertThat(linked.get(1).ticket().links().links())
                .containsExactly(TicketLink.from(LinkKind.RECURS, again.id()));
        assertThat(operator.link(again.id(), LinkKind.RECURS, old.id())).noneMatch(Outcome::changed);
        assertThat(operator.unlink(again.id(), LinkKind.RECURS, old.id()))
                .allMatch(outcome -> outcome.ticket().links().links().isEmpty());
    }

    @Test
    void a_later_call_is_a_contact_of_the_old_ticket_open_or_closed_and_counts() {
        Ticket ticket = town.dispatchedThenWithdrawn();
        RecordContact call = new RecordContact(
                ContactPurpose.INQUIRY, "PHONE", null, "call-2", "rec-2", ticket.id() + ".1", null, "怎么还没修");

        operator.submit(ticket.id(), call);
        Ticket called = operator.submit(ticket.id(), call).ticket();

        assertThat(called.contacts())
                .extracting(RecordedContact::purpose)
                .containsExactly(ContactPurpose.NEW, ContactPurpose.INQUIRY);
        assertThat(new TicketSituation(called, TownPolicies.sound().vocabulary(), LocalDateTime.MIN)
                        .count(Counter.CONTACTS))
                .isEqualTo(2);
    }

    @Test
    void a_new_caller_about_an_open_ticket_asks_on_it_from_then_on() {
        Ticket ticket = town.dispatched();
        RecordContact call = RecordContact.of(ContactPurpose.NEW, "PHONE").by(Requester.of("李先生", "139"));

        Outcome outcome = operator.submit(ticket.id(), call);

        assertThat(outcome.events()).extracting(Event::name).containsExactly("requester-joined", "contact-recorded");
        assertThat(outcome.ticket().requesters()).hasSize(2);
        assertThat(outcome.ticket().contacts().get(1).requester())
                .isEqualTo(outcome.ticket().requesters().get(1).id());
    }

    @Test
    void another_due_from_upstream_moves_the_clocks_that_run_until_it_and_the_ledger_keeps_both() {
        Instant due = Town.START.plusSeconds(36_000);
        PolicySet policy = TownPolicies.builder()
                .clock(ClockRule.of("upstream", ClockScope.TICKET)
                        .untilUpstreamDue(Conditions.always(), null)
                        .counted(CountingRule.FROM_THE_MINUTE.id())
                        .on(TownPolicies.ALWAYS)
                        .starts("registered")
                        .stops("closed")
                        .build())
                .build();
        Town here = Town.open(policy);
        Ticket ticket = here.operator()
                .register(Town.burstPipe()
                        .from(new Upstream("province", "P-1", due, Source.Side.UPSTREAM, null))
                        .dispatch());
        Ticket changed = here.operator()
                .submit(ticket.id(), ChangeSource.due(due.plusSeconds(3600)))
                .ticket();

        assertThat(changed.source().orElseThrow().isExtendedUpstream()).isTrue();
        assertThat(changed.registered().source().due()).isEqualTo(due);
        assertThat(changed.clock("upstream").due()).isEqualTo(due.plusSeconds(3600));
        assertThat(changed.clock("upstream").entries())
                .extracting(entry -> entry.mark())
                .containsExactly(Mark.STARTED, Mark.RECHOSEN);
        assertThat(changed.clock("handle").due())
                .isEqualTo(ticket.clock("handle").due());
    }

    @Test
    void a_case_that_upstream_takes_back_is_a_moment_of_its_own_and_takes_no_more_changes() {
        Ticket ticket = operator.register(
                Town.burstPipe().from(new Upstream("110", "A-1", null)).dispatch());

        Outcome outcome = operator.submit(ticket.id(), ChangeSource.takenBack());

        assertThat(outcome.events()).extracting(Event::moment).containsExactly("source-withdrawn");
        assertThat(outcome.ticket().isOpen()).isTrue();
        assertThatThrownBy(() -> operator.submit(ticket.id(), ChangeSource.due(Town.START)))
                .hasMessageContaining("NO_SOURCE");
    }
}
