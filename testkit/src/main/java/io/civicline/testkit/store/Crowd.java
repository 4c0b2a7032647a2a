package io.civicline.testkit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** Several threads that begin at the same moment. Who is not done within two minutes hangs. */
final class Crowd {

    private static final int PATIENCE_SECONDS = 120;

    private Crowd() {}

    /** Runs one piece of work in so many threads, each with its number from 0. */
    static void of(int threads, IntConsumer work) {
        List<Runnable> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            all.add(() -> work.accept(number));
        }
        together(all.toArray(Runnable[]::new));
    }

    /** Does one thing once, and beside it the other again and again, at least once. */
    static void whileDoing(Runnable once, Runnable again) {
        AtomicBoolean done = new AtomicBoolean();
        together(
                () -> {
                    try {
                        once.run();
                    } finally {
                        done.set(true);
                    }
                },
                () -> {
                    do {
                        again.run();
                    } while (!done.get());
                });
    }

    /** Runs each piece of work in a thread of its own; fails as the first of them that fails. */
    static void together(Runnable... work) {
        ExecutorService threads = Executors.newFixedThreadPool(work.length);
        try {
            CyclicBarrier start = new CyclicBarrier(work.length);
            List<Future<?>> running = new ArrayList<>();
            for (Runnable one : work) {
                running.add(threads.submit(() -> {
                    await(start);
                    one.run();
                }));
            }
            running.forEach(Crowd::join);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError("the threads did not all begin", e);
        }
    }

    private static void join(Future<?> one) {
        try {
            one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("a thread hangs: is there a deadlock?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
