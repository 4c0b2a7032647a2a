package io.civicline.core.ticket;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.EventCode;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened in the host's world and that policies may look at.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code the host's name of it
 * @param at when it happened
 * @param data values by name; no citizen's words
 */
public record HostFact(EventCode code, Instant at, Map<String, String> data) {

    /** Copies the data. */
    public HostFact {
        requireNonNull(code, "code");
        requireNonNull(at, "at");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
