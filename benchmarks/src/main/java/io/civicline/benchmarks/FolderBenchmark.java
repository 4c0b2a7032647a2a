package io.civicline.benchmarks;

import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reads, checks and compiles the folder of a large city, and writes it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FolderBenchmark {

    private PolicyFiles files;
    private PolicySet policy;

    /** Writes the files down, and reads them once for {@link #write()}. */
    @Setup(Level.Trial)
    public void prepare() {
        files = BigFolder.files();
        policy = PolicyFolder.load(files);
    }

    /** From bytes to a policy that can decide. */
    @Benchmark
    public PolicySet load() {
        return PolicyFolder.load(files);
    }

    /** From the policy to the bytes of a folder, as an activation archives it. */
    @Benchmark
    public PolicyFiles write() {
        return PolicyFolder.files(policy);
    }

    /** Says how much memory one loaded policy holds. */
    @TearDown(Level.Trial)
    public void weigh() {
        policy = null;
        long before = used();
        policy = PolicyFolder.load(files);
        long after = used();
        System.out.printf("one policy holds about %.1f MB%n", (after - before) / 1e6);
        if (policy.routing().rules().isEmpty()) {
            throw new IllegalStateException("nothing was weighed");
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
