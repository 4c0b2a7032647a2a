package io.civicline.persistence.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.civicline.core.code.KindCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.CommandId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Instant NOW = Instant.parse("2026-02-13T07:20:00.000001Z");
    private static final Bytes SOME = Bytes.utf8("some");
    private static final Document DOCUMENT = new Document(1, SOME, Bytes.EMPTY);

    @Test
    void revisions_begin_at_one() {
        TicketKey key = TicketKey.of("city", "t-1");
        Columns columns = Columns.builder()
                .stage("REGISTERED")
                .kind(KindCode.of("TIP"))
                .registeredAt(NOW)
                .changedAt(NOW)
                .build();

        assertThat(new Envelope(key, 1, columns, DOCUMENT, JournalHead.EMPTY).revision())
                .isOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Envelope(key, 0, columns, DOCUMENT, JournalHead.EMPTY));
        assertThatNullPointerException().isThrownBy(() -> new Envelope(key, 1, columns, DOCUMENT, null));
    }

    @Test
    void keys_are_ordered_by_tenant_first() {
        assertThat(TicketKey.of("a", "9")).isLessThan(TicketKey.of("b", "1"));
        assertThat(TicketKey.of("a", "1")).isLessThan(TicketKey.of("a", "2")).hasToString("a/1");
    }

    @Test
    void a_document_has_a_format_and_a_state() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Document(0, SOME, SOME));
        assertThatIllegalArgumentException().isThrownBy(() -> new Document(1, Bytes.EMPTY, SOME));
    }

    @Test
    void a_journal_has_a_hash_exactly_if_it_has_entries() {
        assertThat(new JournalHead(0, Bytes.EMPTY)).isEqualTo(JournalHead.EMPTY);
        assertThat(new JournalHead(1, SOME).length()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new JournalHead(0, SOME));
        assertThatIllegalArgumentException().isThrownBy(() -> new JournalHead(1, Bytes.EMPTY));
        assertThatIllegalArgumentException().isThrownBy(() -> new JournalHead(-1, SOME));
    }

    @Test
    void an_entry_has_a_number_a_time_an_event_and_a_hash() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JournalRow(0, NOW, SOME, Optional.empty(), SOME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalRow(1, NOW.plusNanos(1), SOME, Optional.empty(), SOME))
                .withMessageContaining("microseconds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalRow(1, NOW, Bytes.EMPTY, Optional.empty(), SOME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalRow(1, NOW, SOME, Optional.empty(), Bytes.EMPTY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalRow(1, NOW, SOME, Optional.of(Bytes.EMPTY), SOME));
    }

    @Test
    void an_entry_without_its_words_is_otherwise_the_same() {
        JournalRow spoken = new JournalRow(1, NOW, SOME, Optional.of(Bytes.utf8("words")), SOME);

        assertThat(spoken.withoutWords()).isEqualTo(new JournalRow(1, NOW, SOME, Optional.empty(), SOME));
        JournalRow erased = spoken.withoutWords();
        assertThat(erased.withoutWords()).isSameAs(erased);
    }

    @Test
    void a_command_leads_to_at_least_one_entry() {
        CommandId id = CommandId.of("c-1");
        ActorId actor = ActorId.of("op-17");

        assertThat(new AppliedCommand(id, actor, "note", 3, 3).lastSeq()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new AppliedCommand(id, actor, "note", 3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new AppliedCommand(id, actor, "note", 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new AppliedCommand(id, actor, " ", 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AppliedCommand(id, actor, "a\nb", 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AppliedCommand(id, actor, "x".repeat(201), 1, 1));
    }
}
