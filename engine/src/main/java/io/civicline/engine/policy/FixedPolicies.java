package io.civicline.engine.policy;

import io.civicline.core.id.TenantId;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** At most one policy a tenant. Thread-safe. */
record FixedPolicies(Function<TenantId, Optional<PolicySet>> of) implements PolicySource {

    /** No ticket was decided under a policy before the first. */
    private static final long FIRST = 1;

    @Override
    public Optional<PolicySet> inForce(TenantId tenant, Instant at) {
        return of.apply(tenant);
    }

    @Override
    public Optional<PolicySet> find(TenantId tenant, long number) {
        return of.apply(tenant).filter(policy -> policy.number() == number);
    }

    @Override
    public Optional<PolicyMove> moveOf(TenantId tenant, long number, Instant at) {
        return of.apply(tenant)
                .filter(policy -> policy.number() > number)
                .map(policy -> new PolicyMove(policy, Optional.empty()));
    }

    @Override
    public List<PolicyNumbers> moving(TenantId tenant, Instant at) {
        return of
                .apply(tenant)
                .map(PolicySet::number)
                .filter(number -> number > FIRST)
                .map(PolicyNumbers::below)
                .stream()
                .toList();
    }

    /** Does nothing: what was given at the start is all there is, so there is nowhere to look. */
    @Override
    public void refresh(TenantId tenant) {}
}
