package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.persistence.CommitResult;
import io.civicline.persistence.CommitResult.Committed;
import io.civicline.persistence.CommitResult.Duplicate;
import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.CommitResult.Taken;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.OutboxEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads on few tickets: one order, nothing lost, nothing half, nobody waits for ever. */
abstract class ConcurrencyContract extends StoreContract {

    private static final int THREADS = 8;
    private static final int ROUNDS = 25;
    private static final int PATIENCE = 100_000;
    private static final List<TicketKey> FIVE = List.of(key("t-1"), key("t-2"), key("t-3"), key("t-4"), key("t-5"));

    private final TicketKey one = key("t-1");

    @Test
    void of_many_threads_on_one_ticket_exactly_one_wins_each_revision() {
        Envelope before = stored(creating(one));
        for (int round = 0; round < ROUNDS; round++) {
            Envelope current = before;
            Queue<TicketChange> winners = new ConcurrentLinkedQueue<>();
            Queue<CommitResult> losers = new ConcurrentLinkedQueue<>();
            Crowd.of(THREADS, thread -> {
                TicketChange mine = changing(current).entry("thread " + thread).change();
                CommitResult result = submit(mine);
                if (result.isCommitted()) {
                    winners.add(mine);
                } else {
                    losers.add(result);
                }
            });
            assertThat(winners).hasSize(1);
            assertThat(losers).hasSize(THREADS - 1).allMatch(new Stale(one)::equals);
            before = winners.element().after();
            assertUntouched(before);
        }
    }

    @Test
    void what_many_threads_add_to_one_ticket_is_all_there_once() {
        stored(creating(one).entry("first"));
        Crowd.of(THREADS, thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                addTo(List.of(one), "thread " + thread + " round " + i);
            }
        });

        assertThat(store.find(one).orElseThrow().revision()).isEqualTo(1 + THREADS * ROUNDS);
        assertThat(events(one)).hasSize(1 + THREADS * ROUNDS).doesNotHaveDuplicates();
    }

    /** Reads, decides and commits until nobody was faster. */
    private void addTo(List<TicketKey> tickets, String event) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            CommitResult result = submit(tickets.stream()
                    .map(ticket -> store.find(ticket).orElseThrow())
                    .map(ticket -> changing(ticket).entry(event).change())
                    .toArray(TicketChange[]::new));
            assertThat(result).isNotInstanceOf(Duplicate.class);
            if (result.isCommitted()) {
                return;
            }
        }
        throw new AssertionError("always stale, though somebody must win");
    }

    private List<Bytes> events(TicketKey ticket) {
        return journal(ticket).stream().map(row -> row.entry()).toList();
    }

    @Test
    void of_overlapping_sets_each_is_stored_whole_or_not_at_all() {
        Map<TicketKey, Envelope> current = new ConcurrentHashMap<>();
        FIVE.forEach(ticket -> current.put(ticket, stored(creating(ticket).entry("first"))));
        Map<String, List<TicketKey>> added = new ConcurrentHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            int now = round;
            int before = added.size();
            Crowd.of(THREADS, thread -> {
                String event = "round " + now + " thread " + thread;
                List<TicketKey> mine = someOf(FIVE, new Random(now * THREADS + thread));
                CommitResult result = submit(mine.stream()
                        .map(current::get)
                        .map(ticket -> changing(ticket).entry(event).change())
                        .toArray(TicketChange[]::new));
                if (result.isCommitted()) {
                    added.put(event, mine);
                }
            });
            assertThat(added).as("someone wins each round").hasSizeGreaterThan(before);
            FIVE.forEach(ticket -> current.put(ticket, store.find(ticket).orElseThrow()));
        }
        assertAllAdded(added);
    }

    @Test
    void overlapping_sets_do_not_block_each_other_and_all_come_through() {
        FIVE.forEach(ticket -> stored(creating(ticket).entry("first")));
        Map<String, List<TicketKey>> added = new ConcurrentHashMap<>();
        Crowd.of(THREADS, thread -> {
            Random random = new Random(thread);
            for (int i = 0; i < ROUNDS; i++) {
                List<TicketKey> mine = someOf(FIVE, random);
                String event = "thread " + thread + " round " + i;
                addTo(mine, event);
                added.put(event, mine);
            }
        });
        assertThat(added).hasSize(THREADS * ROUNDS);
        assertAllAdded(added);
    }

    /** Two to four of the tickets, in any order. */
    private static List<TicketKey> someOf(List<TicketKey> tickets, Random random) {
        List<TicketKey> shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 2 + random.nextInt(3)));
    }

    private void assertAllAdded(Map<String, List<TicketKey>> added) {
        for (TicketKey ticket : FIVE) {
            List<Bytes> expected = new ArrayList<>(List.of(Binary.of("first")));
            added.forEach((event, tickets) -> {
                if (tickets.contains(ticket)) {
                    expected.add(Binary.of(event));
                }
            });
            assertThat(events(ticket)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void a_reader_never_sees_half_of_a_set() {
        List<TicketKey> many =
                IntStream.range(0, 30).mapToObj(i -> key("t-" + i)).toList();
        submit(many.stream().map(ticket -> creating(ticket).change()).toArray(TicketChange[]::new));
        TicketKey first = many.get(0);
        TicketKey last = many.get(29);

        Crowd.whileDoing(
                () -> {
                    for (int i = 0; i < 100; i++) {
                        addTo(many, "round " + i);
                    }
                },
                () -> {
                    long before = store.find(first).orElseThrow().revision();
                    long between = store.find(last).orElseThrow().revision();
                    long after = store.find(first).orElseThrow().revision();
                    assertThat(between).isBetween(before, after);
                });
    }

    @Test
    void of_many_registrations_with_one_external_id_one_is_stored() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = "x-" + round;
            Queue<CommitResult> results = new ConcurrentLinkedQueue<>();
            Crowd.of(
                    THREADS,
                    thread -> results.add(submit(creating(key(number + "-" + thread))
                            .externalId(number)
                            .change())));

            assertThat(results).filteredOn(new Committed()::equals).hasSize(1);
            assertThat(results)
                    .filteredOn(
                            result -> result instanceof Duplicate duplicate && duplicate.taken() == Taken.EXTERNAL_ID)
                    .hasSize(THREADS - 1);
        }
    }

    @Test
    void of_many_registrations_of_one_upstream_case_one_is_stored() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = "P-" + round;
            Queue<CommitResult> results = new ConcurrentLinkedQueue<>();
            Crowd.of(
                    THREADS,
                    thread -> results.add(submit(creating(key(number + "-" + thread))
                            .upstream("province", number)
                            .change())));

            assertThat(results).filteredOn(new Committed()::equals).hasSize(1);
            assertThat(results)
                    .filteredOn(result ->
                            result instanceof Duplicate duplicate && duplicate.taken() == Taken.UPSTREAM_NUMBER)
                    .hasSize(THREADS - 1);
        }
    }

    @Test
    void a_command_that_comes_from_many_threads_is_applied_once() {
        Envelope before = stored(creating(one));
        Queue<CommitResult> results = new ConcurrentLinkedQueue<>();
        Crowd.of(
                THREADS,
                thread -> results.add(submit(changing(before).command("c-1").change())));

        assertThat(results).filteredOn(new Committed()::equals).hasSize(1);
        assertThat(results)
                .filteredOn(new Duplicate(one, Taken.COMMAND_ID)::equals)
                .hasSize(THREADS - 1);
        assertThat(journal(one)).hasSize(2);
    }

    @Test
    void while_their_claims_run_no_two_threads_get_the_same_notice() {
        for (int ticket = 0; ticket < 20; ticket++) {
            Draft draft = creating(key("t-" + ticket));
            for (int notice = 0; notice < 10; notice++) {
                draft.notice("n-" + notice, NOW.minusSeconds(notice));
            }
            stored(draft);
        }
        Queue<NoticeKey> claimed = new ConcurrentLinkedQueue<>();
        Crowd.of(THREADS, thread -> {
            List<OutboxEntry> batch;
            do {
                batch = store.outbox().claim(Share.all(), Set.of("sms"), NOW, Duration.ofMinutes(1), 7);
                batch.forEach(entry -> claimed.add(entry.key()));
                assertThat(claimed).hasSizeLessThan(1_000);
            } while (!batch.isEmpty());
        });

        assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void failures_noted_by_many_threads_are_all_counted() {
        stored(creating(one).wakeUp(NOW));
        Queue<Integer> counts = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < ROUNDS; round++) {
            Crowd.of(
                    THREADS,
                    thread ->
                            counts.add(store.wakeUps().recordFailure(one, NOW, Remark.of("try"), NOW.plusSeconds(1))));
        }

        assertThat(counts)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, THREADS * ROUNDS).boxed().toList());
    }
}
