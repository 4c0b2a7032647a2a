package io.civicline.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What the parts of the contract share: a new store for each test, and short words for what they do with it. */
abstract class StoreContract {

    TicketStore store;

    abstract TicketStore create();

    @BeforeEach
    void begin() {
        store = create();
    }

    static TicketKey key(String ticket) {
        return TicketKey.of("city", ticket);
    }

    /** Tries to store the changes together. */
    CommitResult submit(TicketChange... changes) {
        List<CommitResult> results = store.commit(List.of(ChangeSet.of(changes)));
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    /** Stores one change that must go through. */
    Envelope stored(Draft draft) {
        TicketChange change = draft.change();
        assertThat(submit(change)).isEqualTo(new CommitResult.Committed());
        return change.after();
    }

    /** The whole journal of a short one. */
    List<JournalRow> journal(TicketKey ticket) {
        return store.journal(ticket, 1, 1_000);
    }

    /** Proves that the store has the ticket as it was, and nothing of what was refused. */
    void assertUntouched(Envelope ticket) {
        assertThat(store.find(ticket.key())).contains(ticket);
        assertThat(journal(ticket.key())).hasSize((int) ticket.journal().length());
    }
}
