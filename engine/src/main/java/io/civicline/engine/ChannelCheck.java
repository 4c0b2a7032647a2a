package io.civicline.engine;

import io.civicline.core.error.Fault;
import io.civicline.engine.policy.PolicySet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says which channels of a policy that another node has activated this node cannot serve: once a policy. Thread-safe.
 */
final class ChannelCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelCheck.class);

    private final Deliveries deliveries;
    private final Set<Long> checked = ConcurrentHashMap.newKeySet();

    ChannelCheck(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Looks at the policy in force, if this node can read it. */
    void check(Governing policies, Instant now) {
        policies.findInForce(now).ifPresent(policy -> {
            List<Fault> missing = unsaid(policy);
            if (!missing.isEmpty()) {
                LOG.warn(
                        "policy #{} needs what this node has not: {}; such notices wait for a node that has it",
                        policy.number(),
                        missing.stream().map(Fault::path).toList());
            }
        });
    }

    /** What is missing; nothing if that was asked before. */
    List<Fault> unsaid(PolicySet policy) {
        return checked.add(policy.number()) ? deliveries.missing(policy) : List.of();
    }
}
