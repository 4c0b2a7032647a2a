package io.civicline.testkit;

import io.civicline.persistence.TicketStore;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.testkit.store.TicketStoreContract;

/** As a third party proves a store: from a package of its own. */
class InMemoryStoreTest extends TicketStoreContract {

    @Override
    protected TicketStore create() {
        return new InMemoryStore();
    }
}
