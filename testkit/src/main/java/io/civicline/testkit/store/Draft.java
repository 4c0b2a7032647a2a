package io.civicline.testkit.store;

import io.civicline.core.code.KindCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.CommandId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Columns;
import io.civicline.persistence.envelope.Document;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalHead;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A change in the making, of bytes that mean nothing. One entry unless told otherwise. Not thread-safe. */
final class Draft {

    /** When everything happens unless told otherwise. */
    static final Instant NOW = Instant.parse("2026-02-13T07:20:00.000001Z");

    private final TicketKey key;
    private final long revision;
    private final Columns.Builder columns;
    private final List<JournalRow> entries = new ArrayList<>();
    private final List<NoticeRow> notices = new ArrayList<>();
    private JournalHead head;
    private Bytes state;
    private Bytes words = Bytes.EMPTY;
    private boolean quiet;
    private @Nullable String command;
    private long eraseThrough;

    private Draft(TicketKey key, long revision, Columns.Builder columns, JournalHead head) {
        this.key = key;
        this.revision = revision;
        this.columns = columns;
        this.head = head;
        this.state = Binary.of("state of " + key + " at " + revision);
    }

    static Draft creating(TicketKey key) {
        Columns.Builder columns = Columns.builder()
                .stage("REGISTERED")
                .kind(KindCode.of("COMPLAINT"))
                .registeredAt(NOW)
                .changedAt(NOW);
        return new Draft(key, 1, columns, JournalHead.EMPTY);
    }

    static Draft changing(Envelope before) {
        return new Draft(before.key(), before.revision() + 1, before.columns().toBuilder(), before.journal());
    }

    Draft columns(Consumer<Columns.Builder> edit) {
        edit.accept(columns);
        return this;
    }

    Draft externalId(String externalId) {
        return columns(c -> c.externalId(ExternalId.of(externalId)));
    }

    Draft upstream(String system, String number) {
        return columns(c -> c.upstream(UpstreamNumber.of(system, number)));
    }

    Draft wakeUp(@Nullable Instant at) {
        return columns(c -> c.nextWakeUp(at));
    }

    Draft document(Bytes newState, Bytes newWords) {
        state = newState;
        words = newWords;
        return this;
    }

    Draft entry(String event) {
        return entry(NOW, Binary.of(event), Optional.empty());
    }

    Draft entry(String event, String spoken) {
        return entry(NOW, Binary.of(event), Optional.of(Bytes.utf8(spoken)));
    }

    Draft entry(Instant at, Bytes event, Optional<Bytes> spoken) {
        JournalHead next = new JournalHead(head.length() + 1, Binary.hash(head.hash(), event));
        entries.add(new JournalRow(next.length(), at, event, spoken, next.hash()));
        head = next;
        return this;
    }

    Draft withoutEntry() {
        quiet = true;
        return this;
    }

    Draft command(String id) {
        command = id;
        return this;
    }

    Draft notice(String id, Instant notBefore) {
        return notice(new NoticeRow(NoticeId.of(id), notBefore, "sms", Binary.of("notice " + id)));
    }

    Draft notice(NoticeRow notice) {
        notices.add(notice);
        return this;
    }

    Draft erasingThrough(long seq) {
        eraseThrough = seq;
        return this;
    }

    TicketChange change() {
        if (entries.isEmpty() && !quiet) {
            entry("change to " + revision);
        }
        Envelope after = new Envelope(key, revision, columns.build(), new Document(1, state, words), head);
        return TicketChange.to(after)
                .append(entries)
                .send(notices)
                .command(applied())
                .eraseWordsThrough(eraseThrough)
                .build();
    }

    private @Nullable AppliedCommand applied() {
        if (command == null) {
            return null;
        }
        long first = head.length() - entries.size() + 1;
        return new AppliedCommand(CommandId.of(command), ActorId.of("op-17"), "note", first, head.length());
    }
}
