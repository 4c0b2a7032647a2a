package io.civicline.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Contacting.WithdrawRequester;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.Stamp;
import io.civicline.core.link.LinkKind;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.internal.codec.DocumentCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No identity of a confidential requester reaches who acts for a unit, by whichever event and whichever way of reading; and
 * nobody learns of a ticket that he may not see.
 */
class HiddenIdentityTest {

    private static final String SECRET = "SECRET";

    private final DocumentCodec codec = new DocumentCodec();
    private final Town town = Town.open();
    private final Desk water = town.handler("water");

    private static RegistrationForm open() {
        return Town.burstPipe();
    }

    /** The words of the request itself are needed to handle it; who it is, and the call, are not. */
    private static RegistrationForm secret() {
        return io.civicline.core.registration.Registration.of("COMPLAINT")
                .via("PHONE", SECRET + "-call")
                .contact(SECRET + "-contact")
                .category("city.water")
                .region("1101")
                .subject("水管爆裂")
                .requester(Requester.of(SECRET + "-name", SECRET + "-phone"));
    }

    private String said(Ticket ticket) {
        return new String(codec.encode(ticket).state().toArray(), UTF_8)
                + new String(codec.encode(ticket).words().toArray(), UTF_8);
    }

    private String said(Event event) {
        Stamp stamp = new Stamp(Town.START, Town.START, Actor.TIME, null);
        DocumentCodec.EncodedEntry encoded = codec.encode(new Entry(1, stamp, null, event));
        return new String(encoded.entry().toArray(), UTF_8)
                + new String(encoded.words().toArray(), UTF_8);
    }

    /** Everything that a unit can read of a ticket. */
    private List<String> everything(Desk desk, Ticket ticket) {
        List<String> all = new ArrayList<>();
        all.add(said(desk.ticket(ticket.id())));
        desk.list(any -> any, null).tickets().forEach(one -> all.add(said(one)));
        desk.all(any -> any).forEach(one -> all.add(said(one)));
        desk.journal(ticket.id()).forEach(entry -> all.add(said(entry.event())));
        desk.explain(ticket.id()).clocks().forEach(clock -> all.add(clock.text(java.util.Locale.CHINESE)));
        all.add(desk.explain(ticket.id()).routing().text(java.util.Locale.CHINESE));
        Decision preview = desk.preview(ticket.id(), new Note("x"));
        preview.result().ifPresent(one -> all.add(said(one)));
        Outcome outcome = desk.submit(ticket.id(), new Note("x"), Act.once("n" + all.size()));
        all.add(said(outcome.ticket()));
        outcome.events().forEach(event -> all.add(said(event)));
        return all;
    }

    private void keepsTheSecret(Ticket ticket) {
        assertThat(everything(water, ticket)).noneMatch(text -> text.contains(SECRET));
        assertThat(String.join("", everything(town.operator(), ticket))).contains(SECRET + "-name");
    }

    @Test
    void one_who_is_confidential_himself_is_hidden_on_a_ticket_that_is_not_and_the_others_are_shown() {
        Ticket ticket = town.operator()
                .register(secret().requester(Requester.of("王女士", "138")).dispatch());
        assertThat(String.join("", everything(water, ticket))).contains(SECRET);
        RegistrationForm form = open().via("PHONE", SECRET + "-call")
                .requester(Requester.of(SECRET + "-name", SECRET + "-phone").inConfidence());
        Ticket other = town.operator().register(form.dispatch());

        Ticket shown = water.ticket(other.id());

        assertThat(said(shown)).contains("王女士").doesNotContain(SECRET);
    }

    @Test
    void a_confidential_joiner_is_never_shown_on_a_main_ticket_that_is_open_to_all() {
        Ticket main = town.operator().register(open().dispatch());
        Ticket joiner = town.operator().register(secret().confidential().dispatch());
        town.operator().merge(main.id(), List.of(joiner.id()), null, Act.NOW);

        keepsTheSecret(main);
        assertThat(said(water.ticket(main.id()))).contains("王女士");
        assertThat(water.ticket(main.id()).requesters()).hasSize(2);
        assertThat(everything(water, joiner)).noneMatch(text -> text.contains(SECRET));
    }

    @Test
    void who_joins_a_confidential_ticket_is_as_confidential_as_the_ticket() {
        Ticket main = town.operator().register(open().confidential().dispatch());
        Ticket joiner = town.operator().register(secret().dispatch());
        town.operator().merge(main.id(), List.of(joiner.id()), null, Act.NOW);

        assertThat(said(water.ticket(main.id()))).doesNotContain(SECRET).doesNotContain("王女士");
    }

    @Test
    void nothing_that_can_happen_to_a_confidential_ticket_shows_who_asks() {
        Ticket main = town.operator().register(secret().confidential().dispatch());
        Ticket other = town.operator().register(secret().confidential().dispatch());
        Desk operator = town.operator();
        RecordContact call = new RecordContact(
                ContactPurpose.URGE, "PHONE", null, SECRET + "-2", SECRET + "-call", null, null, SECRET + "-said");
        operator.submit(main.id(), call);
        operator.submit(main.id(), RecordContact.of(ContactPurpose.NEW, "WEB").by(Requester.of(SECRET, SECRET)));
        operator.merge(main.id(), List.of(other.id()), null, Act.NOW);
        TicketRequester one = town.read(main).requesters().get(0);
        operator.submit(main.id(), new WithdrawRequester(one.id().value(), SECRET + "-why"));
        operator.unmerge(main.id(), other.id(), null, Act.NOW);
        water.submit(main.id(), new Acknowledge());

        keepsTheSecret(main);
        Set<String> met = new TreeSet<>();
        water.journal(main.id()).forEach(entry -> met.add(entry.event().name()));
        assertThat(met).contains("registered", "contact-recorded", "requester-joined", "requester-left");
    }

    @Test
    void a_unit_sees_no_link_between_a_confidential_ticket_and_one_that_shows_who_asks() {
        Ticket shown = town.operator().register(open().dispatch());
        Ticket hidden = town.operator().register(open().confidential().dispatch());
        town.operator().link(shown.id(), LinkKind.SAME_CONTACT, hidden.id());

        assertThat(town.read(shown).links().links()).hasSize(1);
        assertThat(water.ticket(shown.id()).links().links()).isEmpty();
        assertThat(water.ticket(hidden.id()).links().links()).isEmpty();
        assertThat(water.journal(hidden.id()))
                .noneMatch(entry -> said(entry.event()).contains(shown.id().value() + "\""));
    }

    @Test
    void a_unit_does_not_learn_of_tickets_that_are_not_its_own_by_their_links() {
        Ticket mine = town.operator().register(open().dispatch());
        Ticket theirs = town.operator().register(open().dispatchTo("roads"));
        Ticket main = town.operator().register(open().dispatchTo("roads"));
        town.operator().link(mine.id(), LinkKind.RELATED, theirs.id());
        town.operator().merge(mine.id(), List.of(theirs.id()), null, Act.NOW);
        town.operator().merge(main.id(), List.of(mine.id()), null, Act.NOW);

        assertThat(everything(town.operator(), mine))
                .anyMatch(text -> text.contains(theirs.id().value()))
                .anyMatch(text -> text.contains(main.id().value()));
        assertThat(everything(water, mine))
                .noneMatch(text -> text.contains(theirs.id().value()))
                .noneMatch(text -> text.contains(main.id().value()));
        assertThat(everything(town.handler("roads"), main))
                .noneMatch(text -> text.contains(mine.id().value()));
    }

    @Test
    void what_a_unit_replays_is_what_it_is_shown() {
        Ticket main = town.operator().register(open().dispatch());
        Ticket joiner = town.operator().register(secret().confidential().dispatch());
        town.operator().merge(main.id(), List.of(joiner.id()), "x", Act.NOW);

        for (Ticket ticket : List.of(main, joiner)) {
            Ticket replayed = Ticket.unregistered(ticket.id());
            for (Entry entry : water.journal(ticket.id())) {
                replayed = entry.applyTo(replayed);
            }
            assertThat(replayed).isEqualTo(water.ticket(ticket.id()));
        }
    }
}
