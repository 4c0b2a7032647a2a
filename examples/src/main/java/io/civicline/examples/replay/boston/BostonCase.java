package io.civicline.examples.replay.boston;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A case of the city's open data: what came in, and what the city made of it.
 *
 * @param line where it stands in its file
 * @param id the city's number
 * @param opened when it came in
 * @param closed when it was closed, not before {@code opened}
 * @param path what it is about
 * @param target the city's deadline; null if it set none
 * @param onTime the city's word on punctuality; null if it says nothing
 * @param department who handled it; empty if the city does not say
 * @param queue of the department
 */
record BostonCase(
        int line,
        String id,
        Instant opened,
        Instant closed,
        CategoryPath path,
        @Nullable LocalDateTime target,
        @Nullable CityVerdict onTime,
        String department,
        String queue) {}
