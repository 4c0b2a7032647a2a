package io.civicline.sla.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Epoch microseconds, the grain of every stored instant. */
final class Micros {

    static final long SECOND = 1_000_000;
    static final long DAY = 86_400 * SECOND;

    private Micros() {}

    static long of(Instant instant) {
        return instant.getEpochSecond() * SECOND + instant.getNano() / 1_000;
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1_000);
    }

    static Duration duration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    static long of(Duration amount) {
        try {
            return Math.addExact(Math.multiplyExact(amount.getSeconds(), SECOND), amount.getNano() / 1_000);
        } catch (ArithmeticException tooLong) {
            throw new BeyondCalendarException("an amount of " + amount);
        }
    }
}
