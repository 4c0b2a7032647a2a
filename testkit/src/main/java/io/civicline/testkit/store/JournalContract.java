package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The journal: appended, never changed, complete; only people's words can be erased. */
abstract class JournalContract extends StoreContract {

    private final TicketKey one = key("t-1");
    private final TicketKey two = key("t-2");

    @Test
    void entries_come_back_in_order_and_to_the_byte() {
        TicketChange first = creating(one).entry("a", "说的话").entry("b").change();
        TicketChange second = changing(first.after()).entry("c", "🙂").change();
        submit(first);
        submit(second);

        List<JournalRow> all = new ArrayList<>(first.entries());
        all.addAll(second.entries());
        assertThat(journal(one)).isEqualTo(all);
    }

    @Test
    void a_long_journal_is_complete_page_by_page() {
        Envelope ticket = stored(creating(one));
        for (int change = 0; change < 25; change++) {
            Draft draft = changing(ticket);
            for (int i = 0; i < 20; i++) {
                draft.entry(change + "." + i);
            }
            ticket = stored(draft);
        }

        List<Long> seen = new ArrayList<>();
        List<JournalRow> page = store.journal(one, 1, 64);
        while (!page.isEmpty()) {
            page.forEach(row -> seen.add(row.seq()));
            assertThat(seen).as("pages come to an end").hasSizeLessThan(1_000);
            page = store.journal(one, seen.size() + 1, 64);
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 501).boxed().toList());
    }

    @Test
    void a_page_begins_where_asked_and_ends_at_the_limit() {
        TicketChange change = creating(one).entry("a").entry("b").entry("c").change();
        submit(change);

        assertThat(store.journal(one, 2, 1)).containsExactly(change.entries().get(1));
        assertThat(store.journal(one, 3, 9)).containsExactly(change.entries().get(2));
        assertThat(store.journal(one, 4, 9)).isEmpty();
        assertThat(store.journal(two, 1, 9)).isEmpty();
    }

    @Test
    void a_page_begins_at_one_or_later_and_has_room_for_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.journal(one, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> store.journal(one, 1, 0));
    }

    @Test
    void tickets_have_journals_of_their_own() {
        TicketChange first = creating(one).entry("a").change();
        TicketChange second = creating(two).entry("b").entry("c").change();
        submit(first, second);

        assertThat(journal(one)).isEqualTo(first.entries());
        assertThat(journal(two)).isEqualTo(second.entries());
    }

    @Test
    void erasing_drops_the_words_and_keeps_event_hash_and_time() {
        TicketChange first =
                creating(one).entry("a", "wa").entry("b").entry("c", "wc").change();
        submit(first);
        TicketChange erasing = changing(first.after())
                .entry("erased", "by law")
                .erasingThrough(3)
                .change();
        submit(erasing);

        List<JournalRow> expected = new ArrayList<>();
        first.entries().forEach(row -> expected.add(row.withoutWords()));
        expected.addAll(erasing.entries());
        assertThat(journal(one)).isEqualTo(expected);
        assertThat(journal(one).get(3).words()).contains(Bytes.utf8("by law"));
    }

    @Test
    void erasing_goes_as_far_as_asked() {
        Envelope first = stored(creating(one).entry("a", "wa").entry("b", "wb").entry("c", "wc"));
        stored(changing(first).erasingThrough(2));

        assertThat(journal(one).stream().map(JournalRow::words).toList())
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(Bytes.utf8("wc")), Optional.empty());
    }

    @Test
    void erased_words_stay_erased() {
        Envelope first = stored(creating(one).entry("a", "wa"));
        Envelope second = stored(changing(first).withoutEntry().erasingThrough(1));
        stored(changing(second).entry("b", "wb"));

        assertThat(journal(one).get(0).words()).isEmpty();
        assertThat(journal(one).get(1).words()).isPresent();
    }

    @Test
    void erasing_touches_no_other_ticket() {
        Envelope first = stored(creating(one).entry("a", "wa"));
        stored(creating(two).entry("a", "wa"));
        Envelope elsewhere = stored(creating(TicketKey.of("other city", "t-1")).entry("a", "wa"));
        stored(changing(first).erasingThrough(1));

        assertThat(journal(two).get(0).words()).isPresent();
        assertThat(journal(elsewhere.key()).get(0).words()).isPresent();
    }

    @Test
    void a_refused_change_erases_nothing() {
        Envelope first = stored(creating(one).entry("a", "wa"));
        stored(changing(first));

        assertThat(submit(changing(first).erasingThrough(1).change())).isEqualTo(new Stale(one));
        assertThat(journal(one).get(0).words()).isPresent();
    }

    @Test
    void the_words_of_the_state_can_be_erased_too() {
        Bytes state = Binary.of("state");
        Envelope first = stored(creating(one).document(state, Bytes.utf8("a name")));
        assertThat(store.find(one).orElseThrow().document().words()).isEqualTo(Bytes.utf8("a name"));

        stored(changing(first).document(state, Bytes.EMPTY).erasingThrough(1));
        assertThat(store.find(one).orElseThrow().document().words()).isEqualTo(Bytes.EMPTY);
    }
}
