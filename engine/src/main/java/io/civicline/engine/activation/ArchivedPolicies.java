package io.civicline.engine.activation;

import static java.util.Objects.requireNonNull;

import io.civicline.core.error.CiviclineException;
import io.civicline.core.error.Outdated;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.engine.policy.PolicyMove;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyNumbers;
import io.civicline.persistence.policy.PolicyRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The policies in a store's archive: the sequence of activations of each tenant. It is read when it is first asked for, by
 * every {@link #refresh}, and when a ticket has seen a number that is not known here; a policy once read is kept.
 *
 * <p>Thread-safe. One may serve the hotlines of several tenants.
 */
public final class ArchivedPolicies implements ActivatingPolicies {

    private static final int PAGE = 500;

    private final PolicyArchive archive;
    private final PolicyForm form;
    private final ConcurrentHashMap<TenantId, PolicySequence> sequences = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Place, CompletableFuture<PolicySet>> read = new ConcurrentHashMap<>();

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
    public List<PolicyNumbers> moving(TenantId tenant, Instant at) {
        return known(tenant).moving(at);
    }

    /** What is new is read at once, so that no ticket waits for it. */
    @Override
    public void refresh(TenantId tenant) {
        long before = sequences.getOrDefault(tenant, PolicySequence.EMPTY).length();
        List<PolicyHead> more;
        do {
            long length = sequences.getOrDefault(tenant, PolicySequence.EMPTY).length();
            more = archive.list(tenant, length, PAGE);
            List<PolicyHead> page = more;
            sequences.compute(tenant, (key, old) -> (old == null ? PolicySequence.EMPTY : old).plus(page));
        } while (more.size() == PAGE);
        sequences
                .getOrDefault(tenant, PolicySequence.EMPTY)
                .last()
                .filter(head -> head.number() > before)
                .ifPresent(this::prepare);
    }

    /** If it cannot be read, whoever needs it is told why; who needs another goes on. */
    private void prepare(PolicyHead head) {
        try {
            policy(head);
        } catch (CiviclineException notNow) {
            return; // it is read again when it is needed
        }
    }

    @Override
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

    /** Of several that need a policy for the first time one reads it and the others wait; what failed is tried again. */
    private PolicySet policy(PolicyHead head) {
        Place place = new Place(head.tenant(), head.number());
        CompletableFuture<PolicySet> mine = new CompletableFuture<>();
        CompletableFuture<PolicySet> theirs = read.putIfAbsent(place, mine);
        if (theirs != null) {
            return answer(theirs);
        }
        try {
            PolicySet fresh = read(head);
            mine.complete(fresh);
            return fresh;
        } catch (RuntimeException | Error e) {
            read.remove(place, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static PolicySet answer(CompletableFuture<PolicySet> theirs) {
        try {
            return theirs.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CiviclineException why) {
                throw why;
            }
            throw e;
        }
    }

    private PolicySet read(PolicyHead head) {
        PolicyRow row = archive.find(head.tenant(), head.number())
                .orElseThrow(() -> damaged(head, "is in the sequence but not in the archive"));
        if (!Sha256.of(row.content()).equals(head.hash())) {
            throw damaged(head, "is not what was activated: its content does not have the hash " + head.hash());
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

    private static Outdated damaged(PolicyHead head, String how) {
        return new Outdated(
                "policy #" + head.number() + " of " + head.tenant() + " " + how
                        + "; restore its row from a copy of the store, or activate another",
                null);
    }
}
