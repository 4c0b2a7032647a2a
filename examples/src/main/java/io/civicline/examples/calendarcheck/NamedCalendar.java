package io.civicline.examples.calendarcheck;

import io.civicline.core.code.CalendarId;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.examples.UsageException;
import io.civicline.examples.Values;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.Timetable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the calendar that an argument names: {@code FOLDER}, {@code FOLDER/calendars.json}, each with {@code #ID} if
 * it has several of its own.
 */
final class NamedCalendar {

    private static final String OF_ITS_OWN = "{\"id\":\"check\",\"zone\":\"UTC\",\"extends\":\"civicline:china\"}";

    private static final Timetable PACKS = PolicyFolder.timetable(PolicyFiles.of(Map.of("policy.json", OF_ITS_OWN)));

    private NamedCalendar() {}

    /** Reads it, with the counting rules of its folder. */
    static Reckoning read(String argument) {
        int mark = argument.lastIndexOf('#');
        String id = mark < 0 ? "" : argument.substring(mark + 1);
        Path named = Values.path(mark < 0 ? argument : argument.substring(0, mark));
        Path folder = Files.isRegularFile(named) ? named.toAbsolutePath().getParent() : named;
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("there is no folder '" + named + "' with a calendars.json");
        }
        PolicyFiles files = PolicyFiles.read(folder);
        boolean alone = !files.names().contains("policy.json"); // then the packs give holidays and counting rules
        Timetable timetable = PolicyFolder.timetable(alone ? files.with("policy.json", OF_ITS_OWN) : files);
        return new Reckoning(one(timetable.calendars(), id, argument), timetable.countings());
    }

    private static WorkCalendar one(Map<CalendarId, WorkCalendar> calendars, String id, String argument) {
        Set<CalendarId> own = new LinkedHashSet<>(calendars.keySet());
        own.removeAll(PACKS.calendars().keySet());
        WorkCalendar calendar = null;
        if (!id.isEmpty()) {
            calendar = calendars.get(CalendarId.of(id));
        } else if (own.size() == 1) {
            calendar = calendars.get(own.iterator().next());
        }
        if (calendar == null) {
            String what =
                    id.isEmpty() ? "say which calendar: " + argument + "#ID" : "there is no calendar '" + id + "'";
            throw new UsageException(what + "; it has " + calendars.keySet());
        }
        return calendar;
    }
}
