package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.persistence.memory.InMemoryStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A channel that is slow, hangs or throws holds up neither another channel nor the dues of tickets. */
class ChannelIsolationTest {

    private static final ChannelSettings HASTY = ChannelSettings.DEFAULT.timeout(Duration.ofMillis(50));
    private static final long SOON = 20;

    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();
    private final List<Notice> letters = new CopyOnWriteArrayList<>();

    private Town town(ChannelSettings settings) {
        return Town.of(
                TownPolicies.builder()
                        .channels("letter")
                        .notice(NoticeRule.of("letter", "dispatched", Audience.LEAD, "letter", "信"))
                        .build(),
                new InMemoryStore(),
                more -> more.notifier("sms", this::hang, settings).notifier("letter", notice -> {
                    letters.add(notice);
                    return Delivery.accepted("letter-" + letters.size());
                }));
    }

    /** Does not end when it is interrupted, only when the gate opens. */
    private Delivery hang(Notice notice) {
        calls.incrementAndGet();
        boolean open = false;
        while (!open) {
            try {
                gate.await();
                open = true;
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
            }
        }
        return Delivery.accepted("at last");
    }

    @AfterEach
    void open_the_gate() {
        gate.countDown();
    }

    @Test
    void a_channel_that_hangs_costs_a_round_one_time_out_and_the_others_are_served() throws InterruptedException {
        Town town = town(HASTY);
        for (int i = 0; i < 30; i++) {
            town.dispatched();
        }

        Round round = town.hotline.runDue();

        assertThat(letters).hasSize(30);
        assertThat(round.delivered()).isEqualTo(30);
        assertThat(calls).hasValue(1);
        assertThat(until(() -> interrupted.get() == 1)).isTrue();
    }

    @Test
    void while_a_call_hangs_the_same_notice_is_not_sent_again_and_what_it_answers_late_counts()
            throws InterruptedException {
        Town town = town(HASTY);
        Ticket ticket = town.dispatched();
        town.hotline.runDue();
        town.pass(Duration.ofMinutes(1));
        town.hotline.runDue();

        assertThat(calls).hasValue(1);
        gate.countDown();
        assertThat(until(() -> state(town, ticket).equals("ACCEPTED"))).isTrue();
        town.pass(Duration.ofHours(1));
        town.hotline.runDue();
        assertThat(calls).hasValue(1);
    }

    private static String state(Town town, Ticket ticket) {
        return town.hotline.notices(ticket.id()).stream()
                .filter(status -> status.rule().value().equals("tell-lead"))
                .map(status -> status.state().name())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void not_more_than_some_calls_hang_at_once() {
        Town town = town(HASTY);
        for (int i = 0; i < 10; i++) {
            town.dispatched();
            town.pass(Duration.ofMinutes(1));
            town.hotline.runDue();
        }

        assertThat(calls).hasValue(Gateway.MOST_HANGING);
    }

    @Test
    void a_worker_serves_other_channels_and_dues_while_one_channel_hangs() throws InterruptedException {
        Town town = town(ChannelSettings.DEFAULT.timeout(Duration.ofHours(1)));
        Ticket ticket = town.dispatched();
        try (Worker worker = town.hotline.startWorker(Duration.ofMillis(5))) {
            assertThat(until(() -> calls.get() == 1)).isTrue();
            assertThat(until(() -> letters.size() == 1)).isTrue();
            town.pass(Duration.ofHours(11));
            assertThat(until(
                            () -> town.read(ticket).ledger().running().findAny().isEmpty()
                                    || town.chief().journal(ticket.id()).stream()
                                            .anyMatch(entry ->
                                                    entry.event().name().equals("clock-breached"))))
                    .isTrue();
            gate.countDown();
            assertThat(worker).isNotNull();
        }

        assertThat(state(town, ticket)).isEqualTo("ACCEPTED");
    }

    @Test
    void a_channel_without_time_out_is_called_on_the_thread_of_the_round() {
        Thread[] caller = new Thread[1];
        Town town = Town.with(more -> more.notifier(
                "sms",
                notice -> {
                    caller[0] = Thread.currentThread();
                    return Delivery.accepted("ok");
                },
                ChannelSettings.DEFAULT.withoutTimeout()));
        town.dispatched();
        town.hotline.runDue();

        assertThat(caller[0]).isSameAs(Thread.currentThread());
    }

    private interface Question {
        boolean holds();
    }

    /** Polls without sleeping for more than a moment. */
    private static boolean until(Question question) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 500 && !question.holds(); i++) {
            if (never.await(SOON, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return question.holds();
    }
}
