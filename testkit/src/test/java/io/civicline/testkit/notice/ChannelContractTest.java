package io.civicline.testkit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.id.NoticeId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.notice.NotificationChannel;
import io.civicline.testkit.hotline.FailingChannel;
import io.civicline.testkit.hotline.RecordingChannel;
import io.civicline.testkit.store.ContractRun;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract proves the recording channel, and finds channels that are wrong in one way each. */
class ChannelContractTest {

    @Nested
    class Recording extends Right {}

    @Test
    void a_channel_that_refuses_what_came_before_is_found() {
        assertThat(ContractRun.of(RefusesRepeats.class).failed()).containsExactly("the_same_notice_twice_is_harmless");
    }

    @Test
    void a_channel_that_puts_off_what_can_never_arrive_is_found() {
        assertThat(ContractRun.of(NeverRefuses.class).failed())
                .containsExactly("what_can_never_arrive_is_refused_and_not_tried_for_a_day");
    }

    @Test
    void a_channel_that_swallows_interrupts_is_found() {
        assertThat(ContractRun.of(Deaf.class).failed())
                .containsExactly("a_call_ends_soon_when_it_is_interrupted_and_then_says_nothing_for_good");
    }

    @Test
    void a_channel_that_repeats_the_words_is_found() {
        assertThat(ContractRun.of(Talkative.class).failed()).containsExactly("neither_words_nor_numbers_get_out");
    }

    @Test
    void a_channel_that_answers_nothing_is_found() {
        assertThat(ContractRun.of(Silent.class).failed())
                .contains("what_the_gateway_takes_is_accepted_with_its_reference", "the_same_notice_twice_is_harmless");
    }

    /** The recording channel, and what else the contract asks for. */
    static class Right extends NotificationChannelContract {

        @Override
        protected NotificationChannel create() {
            return new RecordingChannel();
        }

        @Override
        protected NotificationChannel refusing() {
            return FailingChannel.of(new RecordingChannel()).refusesAt(1);
        }

        @Override
        protected NotificationChannel hanging() {
            return notice -> {
                try {
                    new CountDownLatch(1).await();
                    return Delivery.accepted("never");
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return Delivery.later("interrupted");
                }
            };
        }
    }

    static final class RefusesRepeats extends Right {

        @Override
        protected NotificationChannel create() {
            Set<NoticeId> seen = ConcurrentHashMap.newKeySet();
            return notice -> seen.add(notice.id()) ? Delivery.accepted("a") : Delivery.refused("it came before");
        }
    }

    static final class NeverRefuses extends Right {

        @Override
        protected NotificationChannel refusing() {
            return notice -> Delivery.later("no such number");
        }
    }

    static final class Deaf extends Right {

        @Override
        protected NotificationChannel hanging() {
            CountDownLatch never = new CountDownLatch(1);
            return notice -> {
                while (true) {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        // goes on
                    }
                }
            };
        }
    }

    static final class Talkative extends Right {

        @Override
        protected NotificationChannel create() {
            return this::say;
        }

        private Delivery say(Notice notice) {
            System.out.println("sending " + notice.text());
            return Delivery.accepted("a");
        }
    }

    static final class Silent extends Right {

        @Override
        protected NotificationChannel create() {
            return notice -> null;
        }
    }
}
