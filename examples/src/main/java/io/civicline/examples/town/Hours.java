package io.civicline.examples.town;

import io.civicline.core.code.CalendarId;
import io.civicline.core.id.UnitId;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.ClockRule;
import java.util.Map;
import java.util.Optional;

/** When people work: a unit by its own calendar, everybody else by the one that the first clock counts on. */
public final class Hours {

    private final PolicySet policy;
    private final WorkCalendar usual;

    Hours(PolicySet policy) {
        this.policy = policy;
        Map<CalendarId, WorkCalendar> calendars = policy.clocks().timetable().calendars();
        this.usual = policy.clocks().rules().stream()
                .map(ClockRule::calendar)
                .flatMap(id -> Optional.ofNullable(calendars.get(id)).stream())
                .findFirst()
                .or(() -> calendars.values().stream().findFirst())
                .orElseGet(() -> WorkCalendar.always(policy.zone()));
    }

    /** The hours of whoever has none of his own. */
    public WorkCalendar usual() {
        return usual;
    }

    WorkCalendar of(UnitId unit) {
        return policy.calendarOf(unit)
                .flatMap(id -> Optional.ofNullable(
                        policy.clocks().timetable().calendars().get(id)))
                .orElse(usual);
    }
}
