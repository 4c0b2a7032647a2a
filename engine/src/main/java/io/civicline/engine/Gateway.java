package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.id.NoticeId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.notice.NotificationChannel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One channel of the host, asked with a time-out. A call that takes too long is interrupted and left; until it ends, the same
 * notice is not sent again from here. Its threads end by themselves when there is nothing to send. Thread-safe.
 */
final class Gateway {

    /** So many calls may hang at once; then the channel is not asked until one ends. */
    static final int MOST_HANGING = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
    private static final long IDLE_SECONDS = 1;

    private final ChannelCode channel;
    private final NotificationChannel notifier;
    private final ChannelSettings settings;
    private final Set<NoticeId> hanging = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;

    /** What came of a call, whether there was one, and whether the channel hangs, so that it is better not asked for a while. */
    record Answer(Delivery delivery, boolean asked, boolean hangs) {}

    Gateway(ChannelCode channel, NotificationChannel notifier, ChannelSettings settings) {
        this.channel = channel;
        this.notifier = notifier;
        this.settings = settings;
        AtomicInteger made = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "civicline-send-" + channel + "-" + made.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    ChannelCode channel() {
        return channel;
    }

    ChannelSettings settings() {
        return settings;
    }

    /**
     * Sends a notice.
     *
     * @param late takes what a call that was left answers in the end
     */
    Answer send(Notice notice, Consumer<Delivery> late) {
        Duration timeout = settings.timeout();
        if (timeout == null) {
            return new Answer(ask(notice), true, false);
        }
        if (hanging.contains(notice.id())) {
            return new Answer(Delivery.later("the call before has not ended"), false, false);
        }
        if (hanging.size() >= MOST_HANGING) {
            return new Answer(Delivery.later("the channel hangs"), false, true);
        }
        Call call = new Call(notice, late);
        threads.execute(call);
        return call.await(timeout);
    }

    private Delivery ask(Notice notice) {
        try {
            return requireNonNull(notifier.deliver(notice), "what came of the notice");
        } catch (Throwable e) { // other languages throw checked exceptions too
            LOG.warn("the notifier of {} failed for {}; it is tried again", channel, notice.id(), silent(e));
            return Delivery.later(e.getClass().getSimpleName());
        }
    }

    /** What a gateway says may hold the number or the text. */
    private static Throwable silent(Throwable said) {
        Throwable silent = new IllegalStateException(said.getClass().getName());
        try {
            silent.setStackTrace(said.getStackTrace());
        } catch (RuntimeException e) {
            LOG.debug("{} does not tell where it was thrown", said.getClass().getName());
        }
        return silent;
    }

    /** A call on a thread of its own, which whoever waits for it can leave. */
    private final class Call implements Runnable {

        private final Notice notice;
        private final Consumer<Delivery> late;
        private final CompletableFuture<Delivery> answer = new CompletableFuture<>();
        private final Object lock = new Object();
        private @Nullable Thread runner;
        private boolean left;

        Call(Notice notice, Consumer<Delivery> late) {
            this.notice = notice;
            this.late = late;
        }

        @Override
        public void run() {
            synchronized (lock) {
                runner = Thread.currentThread();
            }
            Delivery delivery = ask(notice);
            boolean wasLeft;
            synchronized (lock) {
                runner = null;
                wasLeft = left;
                answer.complete(delivery);
            }
            if (wasLeft) {
                hanging.remove(notice.id());
                report(delivery);
            }
        }

        private void report(Delivery delivery) {
            try {
                late.accept(delivery);
            } catch (Throwable e) {
                LOG.warn("what came late of the notice {} could not be noted", notice.id(), e);
            }
        }

        Answer await(Duration timeout) {
            try {
                return new Answer(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS), true, false);
            } catch (TimeoutException e) {
                return leave("no answer within " + timeout.toMillis() + " ms");
            } catch (InterruptedException e) {
                Answer left = leave("this node is being stopped");
                Thread.currentThread().interrupt();
                return left;
            } catch (ExecutionException e) {
                throw new IllegalStateException("a call never ends by an exception", e);
            }
        }

        private Answer leave(String why) {
            synchronized (lock) {
                if (answer.isDone()) {
                    return new Answer(answer.join(), true, false); // it ended this very moment
                }
                left = true;
                hanging.add(notice.id());
                if (runner != null) {
                    runner.interrupt();
                }
            }
            LOG.warn("the notifier of {} does not answer for {}: {}", channel, notice.id(), why);
            return new Answer(Delivery.later(why), true, true);
        }
    }
}
