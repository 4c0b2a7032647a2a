package io.civicline.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The amount of a limit, or of one of its extensions, placed on the calendar. */
sealed interface Part permits TimePart, DayPart {

    /** When it is due. */
    Instant due();

    /** Whether the due instant is the midnight after the last day, and too late itself. */
    boolean exclusive();

    /** The last day. */
    LocalDate lastDay();

    /** The first date that was looked at and is not published. */
    Optional<LocalDate> provisionalFrom();

    /** Adds the stretches from its beginning to its due instant. */
    void explain(Timeline timeline);
}
