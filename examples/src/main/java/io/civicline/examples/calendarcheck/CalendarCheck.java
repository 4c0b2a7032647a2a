package io.civicline.examples.calendarcheck;

import io.civicline.core.error.PolicyFaults;
import io.civicline.examples.Example;
import io.civicline.examples.UsageException;
import io.civicline.examples.Values;
import io.civicline.examples.replay.csv.CsvRow;
import io.civicline.examples.replay.csv.CsvTable;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reckons known answers with a calendar of a folder, and explains each that comes out otherwise. */
public final class CalendarCheck implements Example {

    @Override
    public String name() {
        return "calendar-check";
    }

    @Override
    public String summary() {
        return "known deadlines against a calendar, each that differs explained in Chinese and English";
    }

    @Override
    public String usage() {
        return "calendar-check FOLDER[#CALENDAR] CASES.csv (op,start,limit,end,counting,expected)";
    }

    @Override
    public boolean run(List<String> args, PrintStream out) {
        if (args.size() != 2) {
            throw new UsageException("calendar-check takes a calendar and a file of cases");
        }
        CsvTable cases = CsvTable.flawless(Values.path(args.get(1)), Case.COLUMNS);
        Reckoning reckoning;
        try {
            reckoning = NamedCalendar.read(args.get(0));
        } catch (PolicyFaults e) {
            e.faults().forEach(fault -> out.println(fault.text(Locale.ENGLISH)));
            return false;
        }
        int differ = 0;
        for (CsvRow row : cases.rows()) {
            Optional<String> difference = Case.of(row, reckoning).difference();
            difference.ifPresent(text -> out.println(args.get(1) + ":" + row.line() + ": " + text));
            differ += difference.isPresent() ? 1 : 0;
        }
        int all = cases.rows().size();
        out.printf(Locale.ROOT, "%d of %d cases as expected%n", all - differ, all);
        return differ == 0;
    }
}
