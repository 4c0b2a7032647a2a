package io.civicline.sla.calendar;

/**
 * An instant or date lies outside {@link WorkCalendar#FIRST_DATE} to {@link WorkCalendar#LAST_DATE}, or a result would.
 *
 * <p>The bounds keep the work of every call finite.
 */
public final class BeyondCalendarException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BeyondCalendarException(String what) {
        super(what + " lies outside " + WorkCalendar.FIRST_DATE + " to " + WorkCalendar.LAST_DATE
                + "; check the amount and the start");
    }
}
