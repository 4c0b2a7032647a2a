package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.Attach;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.event.Entry;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Place;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Erasing takes every word of people away, everywhere, and nothing else. */
class ErasureTest {

    /** Every text that a command or registration can carry has its own number. */
    private static final List<String> MARKS =
            IntStream.rangeClosed(1, 17).mapToObj(ErasureTest::mark).toList();

    private final Town town = Town.open();
    private final Ticket ticket = full();

    private static String mark(int number) {
        return "MARK-" + number + "-字.";
    }

    private Ticket full() {
        TicketId id = town.operator()
                .register(Town.burstPipe()
                        .subject(mark(1))
                        .body(mark(2))
                        .at(Place.at(mark(3)))
                        .requester(Requester.of(mark(4), mark(5)))
                        .dispatch())
                .id();
        Desk water = town.handler("water");
        water.submit(id, new Acknowledge());
        water.submit(id, RequestReturn.because("not-our-duty", mark(6)));
        town.chief().submit(id, DecideReturn.refuse("water", mark(7)));
        water.submit(id, new RequestExtension("handle", "5h", "complex", mark(8)));
        town.chief().submit(id, DecideExtension.refused(mark(9)));
        water.submit(id, new RequestExtension("handle", "5h", "complex", mark(10)));
        town.chief().submit(id, new Suspend("weather", mark(11)));
        town.chief().submit(id, new Resume());
        town.pass(Duration.ofHours(1));
        town.operator().submit(id, new Note(mark(12)), Act.occurred(town.now().minusSeconds(9), mark(13)));
        town.operator().submit(id, new Attach("ref", mark(14), "image/png"));
        water.submit(id, Reply.of(Finding.SOLVED, mark(15)));
        town.chief().submit(id, Audit.sendBack(mark(16)));
        return town.operator().submit(id, new Withdraw(mark(17))).ticket();
    }

    @Test
    void before_it_every_word_is_there() {
        assertThat(StoreText.of(town, ticket)).contains(MARKS).contains("王女士", "13800000000");
    }

    @Test
    void after_it_no_word_is_left_anywhere_in_the_store() {
        town.chief(ticket, new EraseWords("本人申请"));

        assertThat(StoreText.of(town, ticket)).doesNotContain("MARK", "王女士", "13800000000", "水管");
    }

    @Test
    void the_chain_stays_whole_and_replay_gives_the_erased_state() {
        town.chief(ticket, new EraseWords("本人申请"));

        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
        Ticket replayed = Ticket.unregistered(ticket.id());
        for (Entry entry : town.chief().journal(ticket.id())) {
            replayed = entry.applyTo(replayed);
        }
        assertThat(replayed).isEqualTo(town.read(ticket)).isEqualTo(ticket.erase());
    }

    @Test
    void what_is_said_afterwards_is_kept_until_it_is_erased_too() {
        town.chief(ticket, new EraseWords("一"));
        town.chief(ticket, new Note("NEW-WORDS"));
        assertThat(StoreText.of(town, ticket)).contains("NEW-WORDS");
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();

        town.chief(ticket, new EraseWords("二"));
        assertThat(StoreText.of(town, ticket)).doesNotContain("NEW-WORDS");
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @Test
    void an_erasure_recorded_late_keeps_its_own_reason_until_the_next() {
        town.chief()
                .submit(
                        ticket.id(),
                        new EraseWords("一"),
                        Act.occurred(town.now().minusSeconds(1), "WHY-LATE"));
        assertThat(StoreText.of(town, ticket)).contains("WHY-LATE").doesNotContain("MARK");
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();

        town.chief(ticket, new EraseWords("二"));
        assertThat(StoreText.of(town, ticket)).doesNotContain("WHY-LATE");
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @Test
    void an_open_ticket_goes_on_without_its_words() {
        Ticket open = town.handling();
        town.chief(open, new EraseWords("本人申请"));
        town.handler("water").submit(open.id(), Reply.of(Finding.SOLVED, "已修复"));
        town.chief(open, Audit.passed());

        assertThat(town.chief().verify(open.id()).faults()).isEmpty();
        assertThat(town.chief().explain(open.id()).routing().text(Locale.ENGLISH))
                .contains("pipes");
    }

    @Test
    void the_head_of_the_chain_is_the_same_with_and_without_words() {
        Town twin = Town.open();
        Ticket said = twin.operator().register(Town.burstPipe().dispatch());
        List<String> before = hashes(twin, said);
        twin.chief(said, new EraseWords("本人申请"));

        assertThat(hashes(twin, said).subList(0, before.size())).isEqualTo(before);
    }

    private static List<String> hashes(Town town, Ticket ticket) {
        return town.store.journal(town.key(ticket), 1, 1000).stream()
                .map(row -> row.hash().toHex())
                .toList();
    }
}
