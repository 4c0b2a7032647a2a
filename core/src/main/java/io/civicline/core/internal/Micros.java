package io.civicline.core.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants are kept in microseconds. */
public final class Micros {

    private Micros() {}

    /** Cuts what no store keeps. */
    public static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
