package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that do what is due, again and again, until they are closed: one for what time does to tickets, one for each channel.
 * None waits for another. Any number of nodes may run a worker.
 *
 * <p>Thread-safe.
 */
public final class Worker implements AutoCloseable {

    /** How long each thread rests between two rounds. */
    public static final Duration DEFAULT_INTERVAL = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Duration interval;
    private final List<ScheduledExecutorService> threads = new ArrayList<>();
    private volatile boolean closed;

    Worker(Rounds rounds, Duration interval) {
        if (requireNonNull(interval, "interval").compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("interval must be a millisecond to a day, was " + interval);
        }
        this.interval = interval;
        Deliveries deliveries = rounds.deliveries();
        start("civicline-dues", rounds::dues);
        for (Gateway gateway : deliveries.gateways()) {
            start("civicline-notices-" + gateway.channel(), () -> deliveries.run(gateway, () -> !closed));
        }
    }

    private void start(String name, Runnable round) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
        threads.add(thread);
        Future<?> ends =
                thread.scheduleWithFixedDelay(() -> safely(name, round), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        LOG.debug("{} begins: {}", name, ends);
    }

    private static void safely(String name, Runnable round) {
        try {
            round.run();
        } catch (Throwable e) {
            LOG.error("a round of {} failed; the next begins in a moment", name, e); // whatever it was, time goes on
        }
    }

    /**
     * Begins no round more, and waits for those under way, at most 30 seconds; what still runs then is interrupted. A notice
     * whose call was interrupted comes again, from whichever node.
     */
    @Override
    public void close() {
        closed = true;
        threads.forEach(ScheduledExecutorService::shutdown);
        long share = GRACE.toNanos() / Math.max(1, threads.size());
        try {
            for (ScheduledExecutorService thread : threads) {
                if (!thread.awaitTermination(share, TimeUnit.NANOSECONDS)) {
                    thread.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            threads.forEach(ScheduledExecutorService::shutdownNow);
            Thread.currentThread().interrupt();
        }
    }
}
