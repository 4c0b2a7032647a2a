package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TenantId;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a hotline finds its policies. Each decision asks once, and keeps to the answer until it is stored.
 *
 * <p>Implementations are thread-safe. For one tenant and number there is one policy, always the same object as long as
 * somebody may use it; the numbers of one tenant say nothing about another. A source that reads from outside throws
 * {@link io.civicline.core.error.Unavailable} if it cannot; then nothing is decided.
 */
public interface PolicySource {

    /**
     * Finds the policy for tickets that are registered.
     *
     * @param tenant whose
     * @param at when
     * @return empty if none is in force
     */
    Optional<PolicySet> inForce(TenantId tenant, Instant at);

    /**
     * Finds a policy by its number, for tickets that stay with theirs. A source that may have newer ones looks for them before
     * it says that there is none.
     *
     * @param tenant whose
     * @param number its number
     * @return empty if the source does not have it
     */
    Optional<PolicySet> find(TenantId tenant, long number);

    /**
     * Says whether open tickets last decided under a number move to another policy.
     *
     * @param tenant whose
     * @param number under which they were decided
     * @param at when; a policy that is not in force then moves nothing
     * @return the first policy after that number to which they move; empty if they stay. Ask again with its number: it may not
     *     be the last
     */
    Optional<PolicyMove> moveOf(TenantId tenant, long number, Instant at);

    /**
     * Says which open tickets have to move, without looking at them: the numbers for which {@link #moveOf} has an answer. It is
     * asked in each round of due work, so it costs no more for a high number than for a low one.
     *
     * @param tenant whose
     * @param at when
     * @return ranges that do not overlap, rising; empty if every ticket stays
     */
    List<PolicyNumbers> moving(TenantId tenant, Instant at);

    /**
     * Looks for newer policies. Called at the begin of each round of due work, and whenever a host asks for it. A source whose
     * policies do not change has nothing to look for.
     *
     * @param tenant whose
     */
    void refresh(TenantId tenant);

    /**
     * One policy, for every tenant, that does not change. To change it, build a new hotline with one of a higher number: open
     * tickets move to it when they are next worked on, because nobody has the older one any more.
     *
     * @param policy the only one
     * @return always that one
     */
    static PolicySource of(PolicySet policy) {
        requireNonNull(policy, "policy");
        return new FixedPolicies(tenant -> Optional.of(policy));
    }

    /**
     * One policy for each tenant, which do not change; otherwise as {@link #of(PolicySet)}.
     *
     * @param policies by tenant
     * @return each tenant's own; none for others
     */
    static PolicySource of(Map<TenantId, PolicySet> policies) {
        Map<TenantId, PolicySet> copy = Map.copyOf(policies);
        return new FixedPolicies(tenant -> Optional.ofNullable(copy.get(tenant)));
    }
}
