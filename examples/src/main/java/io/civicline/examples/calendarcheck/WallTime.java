package io.civicline.examples.calendarcheck;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people write them: local to a zone unless they carry an offset; {@code 24:00} is the end of the day. */
final class WallTime {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter WITH_SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter WITH_FRACTION =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final String MIDNIGHT = "T24:00";

    private WallTime() {}

    /**
     * Reads one.
     *
     * @throws DateTimeException if it is none
     */
    static Instant parse(String text, ZoneId zone) {
        String iso = text.strip().replaceFirst(" +", "T").replace(" ", "");
        if (iso.startsWith(MIDNIGHT, 10)) {
            return LocalDate.parse(iso.substring(0, 10))
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant();
        }
        boolean offset = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
        return offset
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).atZone(zone).toInstant();
    }

    /** Writes one, with seconds and fractions if it has any, and with its offset in an hour that occurs twice. */
    static String text(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        LocalDateTime local = there.toLocalDateTime();
        DateTimeFormatter shown = local.getSecond() == 0 ? SHOWN : WITH_SECONDS;
        String text = (local.getNano() == 0 ? shown : WITH_FRACTION).format(local);
        boolean twice = zone.getRules().getValidOffsets(local).size() > 1;
        return twice ? text + there.getOffset() : text;
    }
}
