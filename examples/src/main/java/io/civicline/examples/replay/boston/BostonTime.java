package io.civicline.examples.replay.boston;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;

/** The city writes the time on the wall, without saying which of two where the clocks are put back. */
final class BostonTime {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private BostonTime() {}

    /**
     * The instants that a time on the wall can mean, the likeliest first: two where it comes twice, and two where it is
     * skipped, as told by the clock before and after the change.
     */
    static List<Instant> readings(LocalDateTime local) {
        List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = ZONE.getRules().getTransition(local);
            offsets = List.of(gap.getOffsetBefore(), gap.getOffsetAfter());
        }
        return offsets.stream().map(local::toInstant).toList();
    }

    static Instant first(LocalDateTime local) {
        return readings(local).get(0);
    }

    /** The first reading that is not before an instant; the likeliest if all are. */
    static Instant notBefore(Instant earliest, LocalDateTime local) {
        return readings(local).stream()
                .filter(reading -> !reading.isBefore(earliest))
                .findFirst()
                .orElseGet(() -> first(local));
    }

    /** The reading that is nearest to an instant. */
    static Instant nearest(Instant instant, LocalDateTime local) {
        return readings(local).stream()
                .min(Comparator.comparing(
                        reading -> Duration.between(reading, instant).abs()))
                .orElseThrow();
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }
}
