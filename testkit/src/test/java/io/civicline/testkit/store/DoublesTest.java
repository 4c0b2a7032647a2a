package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.error.OutcomeUnknown;
import io.civicline.core.error.Unavailable;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult.Committed;
import io.civicline.persistence.CommitResult.Duplicate;
import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.CommitResult.Taken;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.testkit.store.RecordingStore.Submission;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoublesTest {

    private final TicketKey one = TicketKey.of("city", "t-1");
    private final ChangeSet registration =
            ChangeSet.of(creating(one).externalId("x-1").change());

    @Test
    void a_store_that_cannot_be_reached_stores_nothing_and_comes_back() {
        FailingStore store = FailingStore.of(new InMemoryStore()).unavailableAt(1);

        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> store.commit(List.of(registration)));
        assertThat(store.find(one)).isEmpty();
        assertThat(store.commit(List.of(registration))).containsExactly(new Committed());
        assertThat(store.commits()).isEqualTo(2);
    }

    @Test
    void a_store_that_breaks_after_storing_answers_the_next_try_as_a_duplicate() {
        FailingStore store = FailingStore.of(new InMemoryStore()).storedButUnknownAt(1);

        assertThatExceptionOfType(OutcomeUnknown.class).isThrownBy(() -> store.commit(List.of(registration)));
        assertThat(store.commit(List.of(registration))).containsExactly(new Duplicate(one, Taken.EXTERNAL_ID));
    }

    @Test
    void a_store_that_breaks_before_storing_answers_the_next_try_as_committed() {
        FailingStore store = FailingStore.of(new InMemoryStore()).lostAndUnknownAt(1);

        assertThatExceptionOfType(OutcomeUnknown.class).isThrownBy(() -> store.commit(List.of(registration)));
        assertThat(store.commit(List.of(registration))).containsExactly(new Committed());
    }

    @Test
    void commits_that_fail_are_counted_from_one() {
        FailingStore store = FailingStore.of(new InMemoryStore());

        assertThatIllegalArgumentException().isThrownBy(() -> store.unavailableAt(0));
    }

    @Test
    void a_recording_store_keeps_what_was_answered_in_order() {
        RecordingStore store = RecordingStore.of(new InMemoryStore());
        Envelope ticket = registration.changes().get(0).after();
        ChangeSet change = ChangeSet.of(changing(ticket).change());

        store.commit(List.of(registration, change));
        store.commit(List.of(change));

        assertThat(store.submissions())
                .containsExactly(
                        new Submission(registration, new Committed()),
                        new Submission(change, new Committed()),
                        new Submission(change, new Stale(one)));
        assertThat(store.committed()).containsExactly(registration, change);
        store.forget();
        assertThat(store.submissions()).isEmpty();
        assertThat(store.find(one)).isPresent();
    }

    @Test
    void doubles_do_everything_else_as_the_store_they_wrap() {
        InMemoryStore inner = new InMemoryStore();
        FailingStore store = FailingStore.of(RecordingStore.of(inner));

        assertThat(store.wakeUps()).isSameAs(inner.wakeUps());
        assertThat(store.outbox()).isSameAs(inner.outbox());
    }
}
