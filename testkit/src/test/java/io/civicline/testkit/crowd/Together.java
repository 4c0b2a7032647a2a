package io.civicline.testkit.crowd;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Threads that begin at the same moment. Who is not done within two minutes hangs. */
final class Together {

    private static final int PATIENCE_SECONDS = 120;

    private Together() {}

    /** Runs the work in so many threads, each with its number from 0, and collects what they give, in that order. */
    static <T> List<T> all(int threads, IntFunction<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    begin(start);
                    return work.apply(number);
                }));
            }
            return running.stream().map(Together::join).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static void begin(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError("the threads did not all begin", e);
        }
    }

    private static <T> T join(Future<T> one) {
        try {
            return one.get(PATIENCE_SECONDS, SECONDS);
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
