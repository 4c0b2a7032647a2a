package io.civicline.engine.activation;

import io.civicline.core.error.Contended;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.policy.Appended;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Appends one policy to the sequence of its tenant. One use. */
final class ActivationStep {

    private final PolicyArchive archive;
    private final PolicyForm form;
    private final TenantId tenant;
    private final Instant now;

    ActivationStep(PolicyArchive archive, PolicyForm form, TenantId tenant, Instant now) {
        this.archive = archive;
        this.form = form;
        this.tenant = tenant;
        this.now = cut(now);
    }

    Activation append(PolicySet policy, Instant from, ActorId by) {
        Bytes content = form.write(policy);
        String hash = Sha256.of(content);
        Optional<PolicyHead> last = archive.last(tenant);
        if (last.isPresent() && last.get().hash().equals(hash)) {
            return repeated(last.get());
        }
        List<Fault> faults = faults(policy, cut(from), last);
        faults.addAll(readingBack(policy, content));
        if (!faults.isEmpty()) {
            throw new PolicyFaults(faults);
        }
        PolicyHead head = new PolicyHead(
                tenant,
                last.map(PolicyHead::number).orElse(0L) + 1,
                policy.name(),
                hash,
                sections(policy),
                moves(policy),
                cut(from),
                by,
                now);
        Appended appended = archive.append(new PolicyRow(head, content));
        return appended == Appended.STORED ? activation(head, last, false) : overtaken(head);
    }

    /** The activation that is there already, with what it changed then. */
    private Activation repeated(PolicyHead head) {
        Optional<PolicyHead> before = archive.find(tenant, head.number() - 1).map(PolicyRow::head);
        return activation(head, before, true);
    }

    private static Activation activation(PolicyHead head, Optional<PolicyHead> before, boolean repeated) {
        Set<PolicySection> changed = EnumSet.noneOf(PolicySection.class);
        for (PolicySection section : PolicySection.values()) {
            if (before.isEmpty() || PolicySequence.hasChanged(section.key(), before.get(), head)) {
                changed.add(section);
            }
        }
        return new Activation(head.number(), head.from(), head.hash(), changed, repeated);
    }

    /** Another was faster: the same policy, by another node, or one that this activation knows nothing of. */
    private Activation overtaken(PolicyHead mine) {
        PolicyHead last = archive.last(tenant).orElseThrow();
        if (last.hash().equals(mine.hash())) {
            return repeated(last);
        }
        throw new Contended(
                "policy #" + last.number() + " of " + tenant + " was activated by " + last.activatedBy()
                        + " meanwhile; nothing was stored: look at it before activating another",
                null);
    }

    private List<Fault> faults(PolicySet policy, Instant from, Optional<PolicyHead> last) {
        List<Fault> faults = new ArrayList<>();
        if (last.isEmpty()) {
            return faults; // no ticket was decided under another
        }
        if (from.isBefore(now)) {
            faults.add(Fault.of("IN_PAST", "from", "instant", from, "now", now));
        }
        PolicyHead before = last.get();
        if (from.isBefore(before.from())) {
            faults.add(
                    Fault.of("BEFORE_LAST", "from", "instant", from, "last", before.from(), "number", before.number()));
        }
        for (PolicySection section : PolicySection.values()) {
            if (!policy.openTickets().containsKey(section)) {
                faults.add(Fault.of("REQUIRED", "openTickets[" + section.key() + "]"));
            }
        }
        return faults;
    }

    /** What is kept for ever must be readable: it is read as a node will read it, and written again. */
    private List<Fault> readingBack(PolicySet policy, Bytes content) {
        try {
            PolicySet again = form.read(content);
            return form.write(again).equals(content) ? List.of() : differences(policy, again);
        } catch (PolicyFaults e) {
            return e.faults();
        }
    }

    private List<Fault> differences(PolicySet policy, PolicySet again) {
        Map<PolicySection, Bytes> written = form.sections(policy);
        List<Fault> faults = new ArrayList<>();
        form.sections(again).forEach((section, bytes) -> {
            if (!bytes.equals(written.get(section))) {
                faults.add(Fault.of("NOT_KEPT", section.key()));
            }
        });
        return faults.isEmpty() ? List.of(Fault.of("NOT_KEPT", "policy")) : faults;
    }

    private Map<String, String> sections(PolicySet policy) {
        Map<PolicySection, Bytes> written = form.sections(policy);
        Map<String, String> hashes = new LinkedHashMap<>();
        for (PolicySection section : PolicySection.values()) {
            @Nullable Bytes bytes = written.get(section);
            if (bytes == null) {
                throw new IllegalStateException("the form of policies lacks the section " + section.key());
            }
            hashes.put(section.key(), Sha256.of(bytes));
        }
        return hashes;
    }

    private static Set<String> moves(PolicySet policy) {
        Set<String> moves = new LinkedHashSet<>();
        policy.openTickets().forEach((section, what) -> {
            if (what == OpenTickets.MOVE) {
                moves.add(section.key());
            }
        });
        return moves;
    }

    private static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
