package io.civicline.core.request;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: the facts that routing and limits look at.
 *
 * <p>Immutable, thread-safe.
 *
 * @param kind what sort of request
 * @param category what it is about
 * @param region where, as a node of the region tree
 * @param urgency how pressing
 * @param subject one line
 * @param body the whole matter
 * @param location where, exactly
 * @param attributes the answers to the intake form of the category, by name; each has one value or several
 * @param confidential whether the requester must stay unknown to the units
 * @param accused units that the request is about; never candidates for it
 */
public record Request(
        KindCode kind,
        CategoryCode category,
        @Nullable RegionCode region,
        UrgencyCode urgency,
        Words subject,
        @Nullable Words body,
        @Nullable Location location,
        Map<String, List<String>> attributes,
        boolean confidential,
        List<UnitId> accused) {

    /** Copies the collections. */
    public Request {
        requireNonNull(kind, "kind");
        requireNonNull(category, "category");
        requireNonNull(urgency, "urgency");
        requireNonNull(subject, "subject");
        attributes = copy(attributes);
        accused = List.copyOf(accused);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> answers) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        answers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Forgets every text.
     *
     * @return the same facts with erased words
     */
    public Request erase() {
        Location place = location;
        if (place != null && place.address() != null) {
            place = new Location(
                    place.address().erase(), place.coordinates(), place.grid(), place.asset(), place.assetOwner());
        }
        return new Request(
                kind,
                category,
                region,
                urgency,
                subject.erase(),
                body == null ? null : body.erase(),
                place,
                attributes,
                confidential,
                accused);
    }
}
