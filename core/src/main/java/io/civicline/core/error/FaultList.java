package io.civicline.core.error;

import java.util.List;
import java.util.stream.Collectors;

/** The message of an exception that carries faults. */
final class FaultList {

    /** So many are named in a message; the exception carries all. */
    private static final int NAMED = 50;

    private FaultList() {}

    static String message(String whatHas, List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("at least one fault is needed");
        }
        String named = faults.stream().limit(NAMED).map(fault -> "\n  " + fault).collect(Collectors.joining());
        String more = faults.size() > NAMED ? "\n  and " + (faults.size() - NAMED) + " more" : "";
        return whatHas + " " + faults.size() + (faults.size() == 1 ? " fault:" : " faults:") + named + more;
    }
}
