package io.civicline.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.command.Decision;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.event.Entry;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.internal.codec.DocumentCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts for a unit never learns who made a confidential request, whichever way he looks at it. */
class ConfidentialTicketTest {

    private final DocumentCodec codec = new DocumentCodec();
    private final Town town = Town.open();
    private final Ticket ticket = town.operator()
            .register(Town.burstPipe().externalId("e-1").confidential().dispatch());
    private final Desk water = town.handler("water");

    private String said(Ticket shown) {
        return new String(codec.encode(shown).words().toArray(), UTF_8);
    }

    private void withheld(Ticket shown) {
        assertThat(said(shown)).contains("水管爆裂").doesNotContain("王女士", "13800000000");
        assertThat(shown.registered().requesters()).singleElement().satisfies(one -> {
            assertThat(one.name().withheld())
                    .as("a screen can say that it is withheld")
                    .isTrue();
            assertThat(one.phone().isErased()).as("and not erased").isFalse();
        });
    }

    @Test
    void the_hotline_itself_sees_who_asks() {
        assertThat(said(town.operator().ticket(ticket.id()))).contains("王女士", "13800000000");
        assertThat(said(town.chief().submit(ticket.id(), new Note("x")).ticket()))
                .contains("王女士");
    }

    @Test
    void after_erasure_the_unit_is_shown_erased_words_like_everybody() {
        town.chief().submit(ticket.id(), new EraseWords("court order"));

        assertThat(water.ticket(ticket.id()).registered().requesters().get(0).name())
                .isEqualTo(town.chief()
                        .ticket(ticket.id())
                        .registered()
                        .requesters()
                        .get(0)
                        .name())
                .hasToString("Words[erased]");
    }

    @Test
    void a_ticket_that_is_not_confidential_shows_its_requester_to_the_unit() {
        Ticket open = town.dispatched();

        assertThat(said(water.ticket(open.id()))).contains("王女士", "13800000000");
    }

    @Test
    void reading_listing_and_finding_withhold_it() {
        withheld(water.ticket(ticket.id()));
        withheld(water.find("e-1").orElseThrow());
        withheld(water.list(all -> all, null).tickets().get(0));
        withheld(water.all(all -> all).findFirst().orElseThrow());
    }

    @Test
    void so_do_previews() {
        withheld(((Decision.Applied) water.preview(ticket.id(), new Acknowledge())).ticket());
        water.submit(ticket.id(), new Acknowledge());
        withheld(((Decision.Unchanged) water.preview(ticket.id(), new Acknowledge())).ticket());
    }

    @Test
    void so_do_outcomes_first_and_repeated() {
        withheld(water.submit(ticket.id(), new Acknowledge(), Act.once("1")).ticket());
        withheld(water.submit(ticket.id(), new Acknowledge(), Act.once("1")).ticket());
        withheld(water.submitAll(List.of(new Ask(ticket.id(), Reply.of(Finding.SOLVED, "x"))), Act.NOW)
                .get(0)
                .ticket());
    }

    @Test
    void so_does_the_journal() {
        Ticket replayed = Ticket.unregistered(ticket.id());
        for (Entry entry : water.journal(ticket.id())) {
            replayed = entry.applyTo(replayed);
        }

        withheld(replayed);
        assertThat(replayed).isEqualTo(water.ticket(ticket.id()));
        assertThat(water.verify(ticket.id()).faults()).isEmpty();
        assertThat(water.checkedJournal(ticket.id()).entries()).isEqualTo(water.journal(ticket.id()));
    }

    @Test
    void what_is_stored_keeps_it_and_the_citizen_is_still_told() {
        water.submit(ticket.id(), new Acknowledge());
        water.submit(ticket.id(), Reply.of(Finding.SOLVED, "x"));
        town.hotline.runDue();

        assertThat(said(town.chief().ticket(ticket.id()))).contains("13800000000");
        assertThat(town.sent).anySatisfy(notice -> assertThat(notice.address()).isEqualTo("13800000000"));
    }
}
