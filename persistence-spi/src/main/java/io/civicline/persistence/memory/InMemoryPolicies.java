package io.civicline.persistence.memory;

import static io.civicline.persistence.internal.Require.atLeast;
import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TenantId;
import io.civicline.persistence.policy.Appended;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyRow;
import java.util.List;
import java.util.Optional;

/** The sequences of policies, on the shelves of their tenants. Thread-safe. */
final class InMemoryPolicies implements PolicyArchive {

    private final Shelves shelves;

    InMemoryPolicies(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Appended append(PolicyRow policy) {
        PolicyHead head = requireNonNull(policy, "policy").head();
        return shelves.writing(() -> {
            List<PolicyRow> sequence = shelves.orNew(head.tenant()).policies;
            if (head.number() != sequence.size() + 1) {
                return Appended.NOT_NEXT;
            }
            if (!sequence.isEmpty() && head.from().isBefore(end(sequence).from())) {
                return Appended.TOO_EARLY;
            }
            sequence.add(policy);
            return Appended.STORED;
        });
    }

    private static PolicyHead end(List<PolicyRow> sequence) {
        return sequence.get(sequence.size() - 1).head();
    }

    @Override
    public Optional<PolicyRow> find(TenantId tenant, long number) {
        return reading(
                tenant,
                sequence -> number < 1 || number > sequence.size()
                        ? Optional.empty()
                        : Optional.of(sequence.get((int) number - 1)));
    }

    @Override
    public Optional<PolicyHead> last(TenantId tenant) {
        return reading(tenant, sequence -> sequence.isEmpty() ? Optional.empty() : Optional.of(end(sequence)));
    }

    @Override
    public List<PolicyHead> list(TenantId tenant, long after, int limit) {
        atLeast(0, after, "after");
        atLeast(1, limit, "limit");
        return reading(
                tenant,
                sequence -> sequence.stream()
                        .skip(after)
                        .limit(limit)
                        .map(PolicyRow::head)
                        .toList());
    }

    private <T> T reading(TenantId tenant, Reading<T> work) {
        requireNonNull(tenant, "tenant");
        return shelves.reading(
                () -> work.of(shelves.of(tenant).map(shelf -> shelf.policies).orElse(List.of())));
    }

    /** What is read of a sequence. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(List<PolicyRow> sequence);
    }
}
