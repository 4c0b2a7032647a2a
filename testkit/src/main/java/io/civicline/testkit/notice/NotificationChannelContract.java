package io.civicline.testkit.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TicketId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.notice.NotificationChannel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Proves that a channel keeps the contract of {@link NotificationChannel}, in a subclass of a few lines.
 *
 * <pre>{@code
 * class MySmsTest extends NotificationChannelContract {
 *     protected NotificationChannel create() {
 *         return new MySms(gatewayThatTakesAll());
 *     }
 *     protected NotificationChannel refusing() {
 *         return new MySms(gatewayThatKnowsNoSuchNumber());
 *     }
 *     protected NotificationChannel hanging() {
 *         return new MySms(gatewayThatNeverAnswers());
 *     }
 * }
 * }</pre>
 *
 * <p>Not thread-safe: JUnit makes an object for each test. Some tests use several threads on one channel.
 */
public abstract class NotificationChannelContract {

    private static final String WORDS = "您的诉求9f3e已办结";
    private static final String NUMBER = "13800138000";
    private static final int THREADS = 8;
    private static final int EACH = 25;

    /** How long a channel may take to end after it was interrupted: 5 seconds. */
    private static final long PATIENCE_SECONDS = 5;

    private NotificationChannel channel = notice -> Delivery.later("not made yet");

    /** For subclasses. */
    protected NotificationChannelContract() {}

    /**
     * Makes a channel whose gateway takes everything. Called once before each test.
     *
     * @return the channel to prove
     */
    protected abstract NotificationChannel create();

    /**
     * Makes a channel whose gateway says that the number does not exist.
     *
     * @return the channel to prove
     */
    protected abstract NotificationChannel refusing();

    /**
     * Makes a channel whose gateway never answers.
     *
     * @return the channel to prove
     */
    protected abstract NotificationChannel hanging();

    @BeforeEach
    void begin() {
        channel = create();
    }

    private static Notice notice(String id) {
        return new Notice(
                NoticeId.of(id), TicketId.of("T000001"), ChannelCode.of("sms"), "requester:T000001.1", NUMBER, WORDS);
    }

    @Test
    void what_the_gateway_takes_is_accepted_with_its_reference() {
        Delivery delivery = channel.deliver(notice("n-1"));

        assertThat(delivery).isNotNull();
        assertThat(delivery.outcome()).isEqualTo(Delivery.Outcome.ACCEPTED);
        assertThat(delivery.remark()).as("the reference").isNotBlank();
    }

    @Test
    void the_same_notice_twice_is_harmless() {
        channel.deliver(notice("n-1"));
        Delivery again = channel.deliver(notice("n-1"));

        assertThat(again).isNotNull();
        assertThat(again.outcome())
                .as("that it came before is no reason to refuse it: the first answer may have been lost")
                .isNotEqualTo(Delivery.Outcome.REFUSED);
    }

    @Test
    void many_threads_send_at_once_and_each_gets_its_answer() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<Delivery>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                all.add(threads.submit(() -> {
                    start.await();
                    List<Delivery> answers = new ArrayList<>();
                    for (int n = 0; n < EACH; n++) {
                        answers.add(channel.deliver(notice("n-" + thread + "-" + n)));
                    }
                    return answers;
                }));
            }
            start.countDown();
            for (Future<List<Delivery>> answers : all) {
                assertThat(answers.get(1, TimeUnit.MINUTES))
                        .hasSize(EACH)
                        .doesNotContainNull()
                        .allSatisfy(answer -> assertThat(answer.outcome()).isNotEqualTo(Delivery.Outcome.REFUSED));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_can_never_arrive_is_refused_and_not_tried_for_a_day() {
        Delivery delivery = refusing().deliver(notice("n-1"));

        assertThat(delivery).isNotNull();
        assertThat(delivery.outcome()).isEqualTo(Delivery.Outcome.REFUSED);
        assertThat(delivery.remark()).as("why").isNotBlank();
    }

    @Test
    void a_call_ends_soon_when_it_is_interrupted_and_then_says_nothing_for_good() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "a call that hangs");
            thread.setDaemon(true);
            return thread;
        });
        NotificationChannel hanging = hanging();
        Future<Delivery> call = threads.submit(() -> hanging.deliver(notice("n-1")));
        threads.shutdownNow();
        try {
            Delivery delivery = call.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(delivery).isNotNull();
            assertThat(delivery.outcome())
                    .as("nobody knows whether it left, so it comes later")
                    .isEqualTo(Delivery.Outcome.LATER);
        } catch (ExecutionException e) {
            assertThat(e).as("an exception counts as later").isNotNull();
        } catch (TimeoutException e) {
            throw new AssertionError("the call went on for " + PATIENCE_SECONDS + " s after it was interrupted", e);
        }
    }

    @Test
    void neither_words_nor_numbers_get_out() {
        String said = console(() -> {
            Delivery taken = channel.deliver(notice("n-1"));
            Delivery refused = refusing().deliver(notice("n-2"));
            return channel + taken.remark() + refused.remark();
        });

        assertThat(said).doesNotContain(WORDS).doesNotContain(NUMBER);
    }

    /** What was answered, and what went to the console meanwhile. */
    private static String console(Supplier<String> act) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            String answered = act.get();
            return said.toString(UTF_8) + answered;
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
