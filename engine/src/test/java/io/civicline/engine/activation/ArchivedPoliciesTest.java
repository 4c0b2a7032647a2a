package io.civicline.engine.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.error.Outdated;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.engine.TownPolicies;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.persistence.policy.PolicyArchive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A policy in an archive is read once, before a ticket needs it if that can be. */
class ArchivedPoliciesTest {

    private static final TenantId TOWN = TenantId.of("town");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final int THREADS = 8;

    private final PolicyArchive archive = new InMemoryStore().policies();
    private final Slow form = new Slow();

    ArchivedPoliciesTest() {
        new ArchivedPolicies(archive, new Slow()).activate(TOWN, TownPolicies.sound(), NOW, ActorId.of("zhao"), NOW);
    }

    @Test
    void of_many_threads_that_meet_a_policy_one_reads_it() throws Exception {
        form.all = new CountDownLatch(THREADS);
        ArchivedPolicies source = new ArchivedPolicies(archive, form);
        List<Callable<PolicySet>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tasks.add(() -> {
                form.all.countDown();
                return source.find(TOWN, 1).orElseThrow();
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<PolicySet> found = new ArrayList<>();
        for (Future<PolicySet> future : threads.invokeAll(tasks)) {
            found.add(future.get());
        }
        threads.shutdown();

        assertThat(form.reads).hasValue(1);
        assertThat(found).allMatch(policy -> policy == found.get(0));
    }

    @Test
    void what_could_not_be_read_is_tried_again() {
        form.failures.set(2);
        ArchivedPolicies source = new ArchivedPolicies(archive, form);

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> source.find(TOWN, 1));
        assertThat(source.find(TOWN, 1)).isPresent();
        assertThat(form.reads).hasValue(3);
    }

    @Test
    void looking_for_newer_ones_reads_the_last_at_once() {
        ArchivedPolicies source = new ArchivedPolicies(archive, form);

        source.refresh(TOWN);

        assertThat(form.reads).hasValue(1);
        assertThat(source.inForce(TOWN, NOW)).isPresent();
        source.refresh(TOWN);
        assertThat(form.reads).hasValue(1);
    }

    /** Reads folders, counts how often, waits until all have come, and fails as often as it is told to. */
    private static final class Slow implements PolicyForm {

        private final FolderForm folders = new FolderForm();
        private final AtomicInteger reads = new AtomicInteger();
        private final AtomicInteger failures = new AtomicInteger();
        private CountDownLatch all = new CountDownLatch(0);

        @Override
        public Bytes write(PolicySet policy) {
            return folders.write(policy);
        }

        @Override
        public Map<PolicySection, Bytes> sections(PolicySet policy) {
            return folders.sections(policy);
        }

        @Override
        public PolicySet read(Bytes content) {
            reads.incrementAndGet();
            try {
                all.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not now");
            }
            return folders.read(content);
        }
    }
}
