package io.civicline.engine.activation;

import static java.util.Objects.requireNonNull;

import io.civicline.core.error.Outdated;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.engine.policy.PolicyMove;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySource;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The policies in a store's archive: the sequence of activations of each tenant. It is read when it is first asked for, by
 * every {@link #refresh}, and when a ticket has seen a number that is not known here; a policy once read is kept.
 *
 * <p>Thread-safe. One may serve the hotlines of several tenants.
 */
public final class ArchivedPolicies implements PolicySource {

    private static final int PAGE = 500;

    private final PolicyArchive archive;
    private final PolicyForm form;
    private final ConcurrentHashMap<TenantId, PolicySequence> sequences = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Place, PolicySet> read = new ConcurrentHashMap<>();

    /**
     * Reads the policies of a store, which are kept as the files of their folders.
     *
     * @param archive of the store, as {@code store.policies()}
     * @return a source that has read nothing yet
     */
    public static ArchivedPolicies of(PolicyArchive archive) {
        return new ArchivedPolicies(archive, new FolderForm());
    }

    ArchivedPolicies(PolicyArchive archive, PolicyForm form) {
        this.archive = requireNonNull(archive, "archive");
        this.form = requireNonNull(form, "form");
    }

    /** Whose policy, and which. */
    private record Place(TenantId tenant, long number) {}

    @Override
    public Optional<PolicySet> inForce(TenantId tenant, Instant at) {
        return known(tenant).inForce(at).map(this::policy);
    }

    @Override
    public Optional<PolicySet> find(TenantId tenant, long number) {
        if (number > known(tenant).length()) {
            refresh(tenant);
        }
        return number < 1 || number > known(tenant).length()
                ? Optional.empty()
                : Optional.of(policy(known(tenant).heads().get((int) number - 1)));
    }

    @Override
    public Optional<PolicyMove> moveOf(TenantId tenant, long number, Instant at) {
        return known(tenant).moveOf(number, at).map(head -> new PolicyMove(policy(head), Optional.of(head.from())));
    }

    @Override
    public void refresh(TenantId tenant) {
        List<PolicyHead> more;
        do {
            long length = sequences.getOrDefault(tenant, PolicySequence.EMPTY).length();
            more = archive.list(tenant, length, PAGE);
            List<PolicyHead> page = more;
            sequences.merge(tenant, PolicySequence.EMPTY.plus(page), (before, first) -> before.plus(page));
        } while (more.size() == PAGE);
    }

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
     * @throws io.civicline.core.error.PolicyFaults if {@code from} is too early, or the policy does not say for every section
     *     what becomes of open tickets, which all but the first must: every fault at once; nothing was stored
     * @throws io.civicline.core.error.Contended if another policy was activated meanwhile; nothing was stored: look at that one
     *     before trying again
     * @throws io.civicline.core.error.OutcomeUnknown if the store broke meanwhile; activating the same again is harmless
     */
    public Activation activate(TenantId tenant, PolicySet policy, Instant from, ActorId by, Instant now) {
        Activation activation = new ActivationStep(archive, form, tenant, now).append(policy, from, by);
        refresh(tenant);
        return activation;
    }

    private PolicySequence known(TenantId tenant) {
        PolicySequence sequence = sequences.get(tenant);
        if (sequence == null) {
            refresh(tenant);
            sequence = sequences.getOrDefault(tenant, PolicySequence.EMPTY);
        }
        return sequence;
    }

    private PolicySet policy(PolicyHead head) {
        Place place = new Place(head.tenant(), head.number());
        PolicySet kept = read.get(place);
        if (kept != null) {
            return kept;
        }
        PolicySet fresh = read(head);
        PolicySet faster = read.putIfAbsent(place, fresh);
        return faster == null ? fresh : faster;
    }

    private PolicySet read(PolicyHead head) {
        PolicyRow row = archive.find(head.tenant(), head.number())
                .orElseThrow(() -> new IllegalStateException("policy #" + head.number() + " of " + head.tenant()
                        + " is in the sequence but not in the archive"));
        if (!Sha256.of(row.content()).equals(head.hash())) {
            throw new IllegalStateException("policy #" + head.number() + " of " + head.tenant()
                    + " is not what was activated: its content does not have the hash " + head.hash());
        }
        try {
            return form.read(row.content()).numbered(head.number());
        } catch (RuntimeException e) {
            throw new Outdated(
                    "policy #" + head.number() + " of " + head.tenant()
                            + " cannot be read by this version: upgrade this node",
                    e);
        }
    }
}
