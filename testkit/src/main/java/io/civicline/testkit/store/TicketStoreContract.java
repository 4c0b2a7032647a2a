package io.civicline.testkit.store;

import io.civicline.persistence.TicketStore;
import org.junit.jupiter.api.Nested;

/**
 * Proves that a store keeps the contract of {@link TicketStore}, in a subclass of a few lines.
 *
 * <pre>{@code
 * class MyStoreTest extends TicketStoreContract {
 *     @Override
 *     protected TicketStore create() {
 *         return new MyStore(freshDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>Close what {@code create} opened in an {@code @AfterEach} of the subclass. A store that can trust its own clock is
 * created here so that it trusts the caller's.
 *
 * <p>Not thread-safe: JUnit makes an object for each test. Some tests use several threads on one store.
 */
public abstract class TicketStoreContract {

    /** For subclasses. */
    protected TicketStoreContract() {}

    /**
     * Makes the store to prove. Called once before each test.
     *
     * @return a store without any ticket
     */
    protected abstract TicketStore create();

    @Nested
    class Committing extends CommitContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Several_tickets_together extends ChangeSetContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Journal extends JournalContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Due_tickets extends WakeUpContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Failing_tickets extends SetbackContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Notices extends OutboxContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Upstream_cases extends UpstreamContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Settlements extends SettlementContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Receipts extends ReceiptContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Policies extends PolicyContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Campaigns extends CampaignContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Lists extends WatchListContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class What_is_kept extends FidelityContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }

    @Nested
    class Many_threads extends ConcurrencyContract {
        @Override
        TicketStore create() {
            return TicketStoreContract.this.create();
        }
    }
}
