package io.civicline.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that does what is due, again and again, until it is closed. Any number of nodes may run one.
 *
 * <p>Thread-safe.
 */
public final class Worker implements AutoCloseable {

    /** How long it rests between two rounds. */
    public static final Duration DEFAULT_INTERVAL = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Rounds rounds;
    private final ScheduledExecutorService thread;
    private final Future<?> work;

    Worker(Rounds rounds, Duration interval) {
        if (interval.toMillis() < 1) {
            throw new IllegalArgumentException("interval must be a millisecond or more, was " + interval);
        }
        this.rounds = rounds;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "civicline-worker");
            made.setDaemon(true);
            return made;
        });
        this.work = thread.scheduleWithFixedDelay(this::round, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            rounds.run();
        } catch (RuntimeException | Error e) {
            LOG.error("this round failed; the next begins in a moment", e); // whatever it was, time goes on
        }
    }

    /** Ends after the round that is under way, at most 30 seconds later. */
    @Override
    public void close() {
        work.cancel(false);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
