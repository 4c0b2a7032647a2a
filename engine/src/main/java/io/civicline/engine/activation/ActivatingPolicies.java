package io.civicline.engine.activation;

import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySource;
import java.time.Instant;

/**
 * A source of policies to which one can be added while hotlines run, by {@code Hotline.activate}. {@link ArchivedPolicies} is
 * one; a host that wraps it, to measure or to cache, implements this too and passes the call on.
 *
 * <p>Implementations are thread-safe.
 */
public interface ActivatingPolicies extends PolicySource {

    /**
     * Appends a policy to a tenant's sequence. A hotline does so by its own {@code activate}, which also checks that it can send
     * what the policy's notices say.
     *
     * @param tenant whose
     * @param policy checked as a whole; its own number does not matter, it gets the next one
     * @param from since when it is in force; not before {@code now} unless it is the tenant's first
     * @param by who activates it
     * @param now the time
     * @return its number and what has changed, or the last activation if that has the same content
     * @throws io.civicline.core.error.PolicyFaults if {@code from} is too early, the policy cannot be read back as it is written,
     *     or it does not say for every section what becomes of open tickets, which all but the first must: every fault at once;
     *     nothing was stored
     * @throws io.civicline.core.error.Contended if another policy was activated meanwhile; nothing was stored: look at that one
     *     before trying again
     * @throws io.civicline.core.error.OutcomeUnknown if the store broke meanwhile; activating the same again is harmless
     * @throws io.civicline.core.error.Unavailable if the store cannot be reached; activating the same again is harmless
     */
    Activation activate(TenantId tenant, PolicySet policy, Instant from, ActorId by, Instant now);
}
