package io.civicline.testkit.store;

import io.civicline.persistence.TicketStore;
import io.civicline.persistence.memory.InMemoryStore;

class InMemoryStoreTest extends TicketStoreContract {

    @Override
    protected TicketStore create() {
        return new InMemoryStore();
    }
}
