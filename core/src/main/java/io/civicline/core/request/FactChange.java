package io.civicline.core.request;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.id.UnitId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a request that are other than they were registered: only those that changed.
 *
 * <p>Immutable, thread-safe.
 *
 * @param kind null if it stays
 * @param category null if it stays
 * @param region null if it stays
 * @param urgency null if it stays
 * @param location null if it stays
 * @param attributes the answers that changed; one that is withdrawn has no value
 * @param confidential null if it stays
 * @param accused null if they stay
 */
public record FactChange(
        @Nullable KindCode kind,
        @Nullable CategoryCode category,
        @Nullable RegionCode region,
        @Nullable UrgencyCode urgency,
        @Nullable Location location,
        Map<String, List<String>> attributes,
        @Nullable Boolean confidential,
        @Nullable List<UnitId> accused) {

    /** Copies the collections. */
    public FactChange {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        attributes.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        attributes = Collections.unmodifiableMap(copy);
        accused = accused == null ? null : List.copyOf(accused);
    }

    /**
     * Keeps only what differs from what holds: a place is the same where its address reads the same, and how pressing it is may be
     * other than was registered.
     *
     * @param now the request as it is
     * @param pressing how pressing it is
     * @return what is really other
     */
    public FactChange against(Request now, UrgencyCode pressing) {
        Map<String, List<String>> other = new LinkedHashMap<>(attributes);
        other.entrySet()
                .removeIf(
                        answer -> answer.getValue().equals(now.attributes().getOrDefault(answer.getKey(), List.of())));
        return new FactChange(
                now.kind().equals(kind) ? null : kind,
                now.category().equals(category) ? null : category,
                Objects.equals(now.region(), region) ? null : region,
                pressing.equals(urgency) ? null : urgency,
                location == null || location.isSameAs(now.location()) ? null : location,
                other,
                Boolean.valueOf(now.confidential()).equals(confidential) ? null : confidential,
                now.accused().equals(accused) ? null : accused);
    }

    /**
     * Says whether it would show units what they may not know: who asks, or the ticket to a unit that it is about.
     *
     * @param now the request as it is
     * @return true if it is confidential no more, or if one of the accused is left out
     */
    public boolean reveals(Request now) {
        return Boolean.FALSE.equals(confidential) || (accused != null && !accused.containsAll(now.accused()));
    }

    /**
     * Says whether nothing is other.
     *
     * @return true if there is no change
     */
    public boolean isNothing() {
        return equals(new FactChange(null, null, null, null, null, Map.of(), null, null));
    }

    /**
     * Changes a request.
     *
     * @param before as it was
     * @return as it is then; texts stay
     */
    public Request applyTo(Request before) {
        Map<String, List<String>> answers = new LinkedHashMap<>(before.attributes());
        answers.putAll(attributes);
        answers.values().removeIf(List::isEmpty);
        return new Request(
                kind == null ? before.kind() : kind,
                category == null ? before.category() : category,
                region == null ? before.region() : region,
                urgency == null ? before.urgency() : urgency,
                before.subject(),
                before.body(),
                location == null ? before.location() : location,
                answers,
                confidential == null ? before.confidential() : confidential,
                accused == null ? before.accused() : accused);
    }
}
