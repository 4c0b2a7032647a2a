package io.civicline.testkit.store;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a contract class through JUnit, inside a test, and keeps the names of what passed and failed. */
public final class ContractRun implements TestExecutionListener {

    private final Queue<String> passed = new ConcurrentLinkedQueue<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    private ContractRun() {}

    /** Runs a contract. */
    public static ContractRun of(Class<?> contract) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .build();
        LauncherConfig quiet = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        ContractRun run = new ContractRun();
        LauncherFactory.create(quiet).execute(request, run);
        return run;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String name = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .orElse(test.getDisplayName());
        if (result.getStatus() != Status.SUCCESSFUL) {
            failed.add(name);
        } else if (test.isTest()) {
            passed.add(name);
        }
    }

    /** What passed. */
    public Set<String> passed() {
        return new TreeSet<>(passed);
    }

    /** What failed. */
    public Set<String> failed() {
        return new TreeSet<>(failed);
    }
}
