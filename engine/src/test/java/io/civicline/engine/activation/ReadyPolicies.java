package io.civicline.engine.activation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.policy.PolicyArchive;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Policies that are ready made: archived by their names alone, with sections that have changed where a test says so. */
public final class ReadyPolicies implements PolicyForm {

    private final Map<String, PolicySet> ready = new ConcurrentHashMap<>();
    private final Map<String, Map<PolicySection, String>> versions = new ConcurrentHashMap<>();

    /** Makes a policy known whose sections are as in every other, but for those named. */
    public PolicySet know(PolicySet policy, PolicySection... own) {
        Map<PolicySection, String> sections = new EnumMap<>(PolicySection.class);
        for (PolicySection section : own) {
            sections.put(section, policy.name());
        }
        ready.put(policy.name(), policy);
        versions.put(policy.name(), sections);
        return policy;
    }

    /** A source of its own, as a node has one. */
    public ArchivedPolicies source(PolicyArchive archive) {
        return new ArchivedPolicies(archive, this);
    }

    @Override
    public Bytes write(PolicySet policy) {
        return Bytes.utf8(policy.name());
    }

    @Override
    public Map<PolicySection, Bytes> sections(PolicySet policy) {
        Map<PolicySection, Bytes> all = new EnumMap<>(PolicySection.class);
        for (PolicySection section : PolicySection.values()) {
            all.put(section, Bytes.utf8(versions.get(policy.name()).getOrDefault(section, "as ever")));
        }
        return all;
    }

    @Override
    public PolicySet read(Bytes content) {
        PolicySet policy = ready.get(new String(content.toArray(), UTF_8));
        if (policy == null) {
            throw new IllegalArgumentException("not a policy of this test");
        }
        return policy;
    }
}
