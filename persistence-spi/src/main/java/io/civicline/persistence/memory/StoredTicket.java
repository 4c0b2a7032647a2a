package io.civicline.persistence.memory;

import io.civicline.core.id.CommandId;
import io.civicline.core.id.NoticeId;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.outbox.OutboxEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Everything of one ticket. Guarded by the store's lock. */
final class StoredTicket {

    private Envelope row;
    private final List<JournalRow> journal = new ArrayList<>();
    private final Map<CommandId, AppliedCommand> commands = new HashMap<>();
    private final NavigableMap<NoticeId, OutboxEntry> notices = new TreeMap<>();

    StoredTicket(TicketChange first) {
        this.row = first.after();
    }

    /** Takes over what the change says of the ticket itself; notices are put by the shelf. */
    void apply(TicketChange change) {
        row = change.after();
        for (int i = 0; i < change.eraseWordsThrough(); i++) {
            journal.set(i, journal.get(i).withoutWords());
        }
        journal.addAll(change.entries());
        change.command().ifPresent(command -> commands.put(command.id(), command));
    }

    Envelope row() {
        return row;
    }

    List<JournalRow> journal() {
        return journal;
    }

    Map<CommandId, AppliedCommand> commands() {
        return commands;
    }

    NavigableMap<NoticeId, OutboxEntry> notices() {
        return notices;
    }
}
