package io.civicline.engine.journal;

import static io.civicline.engine.journal.JournalFault.Kind.CHANGED;
import static io.civicline.engine.journal.JournalFault.Kind.CUT_OFF;
import static io.civicline.engine.journal.JournalFault.Kind.MISSING;
import static io.civicline.engine.journal.JournalFault.Kind.STATE_DIFFERS;
import static io.civicline.engine.journal.JournalFault.Kind.SWAPPED;
import static io.civicline.engine.journal.JournalFault.Kind.UNREADABLE;
import static io.civicline.engine.journal.JournalFault.Kind.WORDS_CHANGED;
import static io.civicline.engine.journal.JournalFault.Kind.WORDS_MISSING;
import static io.civicline.engine.journal.TamperedStore.flipped;
import static io.civicline.engine.journal.TamperedStore.replaced;
import static io.civicline.engine.journal.TamperedStore.withEntry;
import static io.civicline.engine.journal.TamperedStore.withHash;
import static io.civicline.engine.journal.TamperedStore.withSeq;
import static io.civicline.engine.journal.TamperedStore.withWords;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.command.Finishing;
import io.civicline.core.command.Recording;
import io.civicline.core.command.Replying;
import io.civicline.core.command.Waiting;
import io.civicline.core.event.Entry;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Town;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Document;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalHead;
import io.civicline.persistence.envelope.JournalRow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is changed behind the hotline's back is found, and named by its place. */
class JournalTest {

    /** Every byte would take half a minute; with a prime it is other places in every entry. */
    private static final int STEP = 7;

    private final TamperedStore store = new TamperedStore();
    private final Town town = Town.upon(store);
    private final Ticket ticket = closed();
    private final List<JournalRow> rows = store.rows(town.key(ticket));

    /** A life with texts in most entries, a suspension, a breach, and an act recorded late. */
    private Ticket closed() {
        Ticket handled = town.handling();
        town.chief(handled, new Waiting.Suspend("weather", "台风"));
        town.pass(Duration.ofHours(30));
        town.chief(handled, new Waiting.Resume());
        town.pass(Duration.ofHours(30));
        town.chief()
                .submit(
                        handled.id(),
                        new Recording.Note("已电话催办"),
                        Act.occurred(town.now().minusSeconds(60), "系统停机"));
        town.handler("water").submit(handled.id(), Replying.Reply.of(Finding.SOLVED, "已修复管道"));
        town.chief(handled, Replying.Audit.passed());
        town.chief(handled, new Replying.TellCitizen("PHONE"));
        return town.chief(handled, Finishing.Close.as(Closure.RESOLVED));
    }

    private JournalReport verify() {
        return town.chief().verify(ticket.id());
    }

    private List<JournalFault.Kind> kinds() {
        return verify().faults().stream().map(JournalFault::kind).distinct().toList();
    }

    private Set<String> found() {
        return verify().faults().stream()
                .map(fault -> fault.kind() + " " + fault.seq())
                .collect(Collectors.toSet());
    }

    private int wordy() {
        return IntStream.range(1, rows.size())
                        .filter(i -> rows.get(i).words().isPresent())
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    @Test
    void what_nobody_touched_is_whole() {
        assertThat(verify().faults()).isEmpty();
        assertThat(verify().isWhole()).isTrue();
        assertThat(verify().entries()).isEqualTo(rows.size()).isGreaterThan(20);
        assertThat(verify().ticket()).isEqualTo(ticket.id());
    }

    @Test
    void replay_gives_exactly_the_state() {
        Ticket replayed = Ticket.unregistered(ticket.id());
        for (Entry entry : town.chief().journal(ticket.id())) {
            replayed = entry.applyTo(replayed);
        }

        assertThat(replayed).isEqualTo(town.read(ticket)).isEqualTo(ticket);
    }

    @Test
    void reading_and_checking_at_once_gives_what_each_gives_alone() {
        CheckedJournal journal = town.chief().checkedJournal(ticket.id());

        assertThat(journal.entries())
                .isEqualTo(town.chief().journal(ticket.id()))
                .hasSize(rows.size());
        assertThat(journal.report()).isEqualTo(verify());
    }

    @Test
    void an_entry_that_cannot_be_read_is_named_and_the_others_are_shown() {
        store.entry(3, row -> withEntry(row, Bytes.utf8("{}")));

        CheckedJournal journal = town.chief().checkedJournal(ticket.id());

        assertThat(journal.entries())
                .extracting(Entry::seq)
                .doesNotContain(3L)
                .contains(2L, 4L)
                .hasSize(rows.size() - 1);
        assertThat(journal.report()).isEqualTo(verify());
        assertThat(found()).contains("CHANGED 3", "UNREADABLE 3");
    }

    @Test
    void any_changed_byte_of_any_entry_is_found_at_its_place() {
        for (JournalRow row : rows) {
            for (int place = 0; place < row.entry().size(); place += STEP) {
                Bytes changed = flipped(row.entry(), place);
                store.entry((int) row.seq(), r -> withEntry(r, changed));

                assertThat(verify().faults())
                        .as("byte %s of entry %s", place, row.seq())
                        .anyMatch(fault -> fault.kind() == CHANGED && fault.seq() == row.seq());
            }
        }
    }

    @Test
    void any_changed_byte_of_any_words_is_found_at_its_place() {
        for (JournalRow row : rows) {
            Bytes words = row.words().orElse(Bytes.EMPTY);
            for (int place = 0; place < words.size(); place += STEP) {
                Bytes changed = flipped(words, place);
                store.entry((int) row.seq(), r -> withWords(r, Optional.of(changed)));

                assertThat(verify().faults())
                        .as("byte %s of the words of entry %s", place, row.seq())
                        .anyMatch(fault -> fault.seq() == row.seq()
                                && Set.of(WORDS_CHANGED, UNREADABLE).contains(fault.kind()));
            }
        }
    }

    @Test
    void any_changed_byte_of_the_state_is_found() {
        Document document = store.find(town.key(ticket)).orElseThrow().document();
        for (int place = 0; place < document.state().size(); place += STEP) {
            Bytes changed = flipped(document.state(), place);
            store.row(row -> withDocument(row, new Document(1, changed, document.words())));

            assertThat(kinds())
                    .as("byte %s of the state", place)
                    .isSubsetOf(STATE_DIFFERS, UNREADABLE)
                    .isNotEmpty();
        }
    }

    @Test
    void any_changed_byte_of_the_states_words_is_found() {
        Document document = store.find(town.key(ticket)).orElseThrow().document();
        for (int place = 0; place < document.words().size(); place += STEP) {
            Bytes changed = flipped(document.words(), place);
            store.row(row -> withDocument(row, new Document(1, document.state(), changed)));

            assertThat(kinds())
                    .as("byte %s of the words", place)
                    .isSubsetOf(STATE_DIFFERS, UNREADABLE)
                    .isNotEmpty();
        }
    }

    @Test
    void words_of_another_shape_are_found() {
        for (String words :
                List.of("[]", "[[]]", "[[\"00\"]]", "[null]", "[[null,null]]", "{}", "7", "\"x\"", "[[1,2]]")) {
            store.entry(wordy(), row -> withWords(row, Optional.of(Bytes.utf8(words))));
            assertThat(verify().isWhole()).as(words).isFalse();

            store.entry(wordy(), row -> row);
            Document document =
                    store.inner().find(town.key(ticket)).orElseThrow().document();
            store.row(row -> withDocument(row, new Document(1, document.state(), Bytes.utf8(words))));
            assertThat(verify().isWhole()).as("%s beside the state", words).isFalse();
            store.row(row -> row);
        }
    }

    @Test
    void an_entry_rewritten_together_with_its_own_hash_breaks_the_next_link() {
        store.entry(3, row -> {
            Bytes changed = flipped(row.entry(), row.entry().size() / 2);
            return withHash(withEntry(row, changed), flipped(row.hash(), 0));
        });

        assertThat(found()).contains("CHANGED 3", "CHANGED 4");
    }

    @Test
    void a_missing_row_is_found() {
        store.journal(all -> without(all, 5));

        assertThat(found()).contains("MISSING 5", "CHANGED 6");
        assertThat(kinds()).contains(MISSING);
    }

    @Test
    void a_missing_row_whose_gap_was_closed_is_found() {
        store.journal(all -> {
            List<JournalRow> left = new ArrayList<>();
            for (JournalRow row : without(all, 5)) {
                left.add(withSeq(row, left.size() + 1));
            }
            return left;
        });

        assertThat(found()).contains("CHANGED 5");
        assertThat(kinds()).contains(CHANGED, SWAPPED, CUT_OFF);
    }

    @Test
    void swapped_rows_are_found() {
        store.journal(all -> {
            List<JournalRow> swapped = new ArrayList<>(all);
            swapped.set(5, withSeq(all.get(6), 6));
            swapped.set(6, withSeq(all.get(5), 7));
            return swapped;
        });

        assertThat(found()).contains("CHANGED 6", "CHANGED 7", "SWAPPED 6", "SWAPPED 7");
    }

    @Test
    void a_tail_that_was_cut_off_is_found() {
        for (int left = 0; left < rows.size(); left++) {
            int length = left;
            store.journal(all -> all.subList(0, length));

            assertThat(kinds()).as("%s rows left", left).contains(CUT_OFF);
        }
    }

    @Test
    void appended_rows_are_found() {
        JournalRow last = rows.get(rows.size() - 1);
        store.journal(all -> plus(all, withSeq(last, last.seq() + 1)));

        assertThat(found()).contains("CHANGED " + (last.seq() + 1), "CUT_OFF " + (last.seq() + 1));
    }

    @Test
    void a_whole_history_that_ends_otherwise_than_the_tickets_row_says_is_found() {
        Envelope row = store.find(town.key(ticket)).orElseThrow();
        store.row(envelope -> new Envelope(
                row.key(),
                row.revision(),
                row.columns(),
                row.document(),
                new JournalHead(row.journal().length(), rows.get(0).hash())));

        assertThat(kinds()).containsExactly(CUT_OFF);
    }

    @Test
    void a_changed_word_is_found() {
        store.entry(1, row -> withWords(row, row.words().map(words -> replaced(words, "水管爆裂", "一切正常"))));

        assertThat(found()).contains("WORDS_CHANGED 1");
    }

    @Test
    void a_changed_salt_is_found() {
        store.entry(1, row -> withWords(row, row.words().map(words -> flipped(words, 4))));

        assertThat(found()).contains("WORDS_CHANGED 1");
    }

    @Test
    void words_that_are_gone_though_nobody_erased_them_are_found() {
        store.entry(1, JournalRow::withoutWords);

        assertThat(found()).contains("WORDS_MISSING 1");
        assertThat(kinds()).contains(WORDS_MISSING);
    }

    @Test
    void one_of_several_words_that_is_gone_is_found() {
        store.entry(1, row -> withWords(row, row.words().map(JournalTest::withoutFirst)));

        assertThat(found()).contains("WORDS_MISSING 1");
    }

    private static Bytes withoutFirst(Bytes words) {
        String text = new String(words.toArray(), StandardCharsets.UTF_8);
        return Bytes.utf8("[" + text.substring(text.indexOf("],[") + 2));
    }

    @Test
    void words_moved_to_another_entry_are_found() {
        int other = wordy();
        store.journal(all -> {
            List<JournalRow> moved = new ArrayList<>(all);
            moved.set(0, withWords(all.get(0), all.get(other - 1).words()));
            moved.set(other - 1, withWords(all.get(other - 1), all.get(0).words()));
            return moved;
        });

        assertThat(found()).contains("WORDS_CHANGED 1", "WORDS_CHANGED " + other);
    }

    @Test
    void words_put_beside_an_entry_that_has_none_are_found() {
        int mute = IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).words().isEmpty())
                        .findFirst()
                        .orElseThrow()
                + 1;
        store.entry(mute, row -> withWords(row, rows.get(0).words()));

        assertThat(found()).contains("WORDS_CHANGED " + mute);
    }

    @Test
    void an_entry_moved_to_another_ticket_is_found_even_at_the_same_place() {
        Ticket other = town.dispatched();
        List<JournalRow> others = store.rows(town.key(other));
        store.journal(all ->
                Stream.concat(Stream.of(others.get(0)), all.stream().skip(1)).toList());

        assertThat(found()).contains("CHANGED 1");
    }

    @Test
    void a_whole_journal_moved_to_another_ticket_is_found() {
        Ticket other = town.dispatched();
        Envelope row = store.find(town.key(other)).orElseThrow();
        store.journal(all -> store.inner().journal(town.key(other), 1, Integer.MAX_VALUE));
        store.row(envelope ->
                new Envelope(town.key(ticket), row.revision(), row.columns(), row.document(), row.journal()));

        assertThat(found()).contains("CHANGED 1");
    }

    @Test
    void the_time_in_the_journals_column_is_guarded_too() {
        store.entry(
                4,
                row -> new JournalRow(
                        row.seq(), row.recordedAt().minusSeconds(1), row.entry(), row.words(), row.hash()));

        assertThat(found()).containsExactly("CHANGED 4");
    }

    @Test
    void a_state_that_does_not_follow_from_the_journal_is_found() {
        Ticket other = town.dispatched();
        Document document = store.find(town.key(other)).orElseThrow().document();
        store.row(envelope -> withDocument(envelope, document));

        assertThat(kinds()).containsExactly(STATE_DIFFERS);
    }

    private static Envelope withDocument(Envelope row, Document document) {
        return new Envelope(row.key(), row.revision(), row.columns(), document, row.journal());
    }

    private static List<JournalRow> without(List<JournalRow> rows, long seq) {
        return rows.stream().filter(row -> row.seq() != seq).toList();
    }

    private static List<JournalRow> plus(List<JournalRow> rows, JournalRow last) {
        List<JournalRow> more = new ArrayList<>(rows);
        more.add(last);
        return more;
    }
}
