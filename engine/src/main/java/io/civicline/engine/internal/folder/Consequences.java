package io.civicline.engine.internal.folder;

import io.civicline.core.error.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Faults that follow from others: what is written in the folder but could not be read is not missing too.
 *
 * <p>Not thread-safe.
 */
final class Consequences {

    static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("category", "categories"),
            Map.entry("region", "regions"),
            Map.entry("unit", "units"),
            Map.entry("kind", "kinds"),
            Map.entry("urgency", "urgencies"),
            Map.entry("channel", "channels"),
            Map.entry("source", "sources"),
            Map.entry("status", "statuses"),
            Map.entry("calendar", "calendars"),
            Map.entry("counting rule", "countings"),
            Map.entry("clock", "clocks"),
            Map.entry("supervision level", "supervisions"),
            Map.entry("role", "roles"));

    /** What the rows of other lists name on the way. */
    private static final Map<String, String> COLUMNS =
            Map.of("duty", "duties", "level", "units", "relation", "relations");

    private static final Set<String> UNREADABLE =
            Set.of("NOT_JSON", "FULL_WIDTH", "NOT_CSV", "COLUMN_SEPARATOR", "NOT_UTF8");
    private static final Set<String> ABSENCES = Set.of("EMPTY", "REQUIRED", "NO_FALLBACK");

    private final Document document;
    private final List<Fault> read;
    private final Set<String> unreadable;
    private final Map<String, Set<String>> named = new HashMap<>();
    private boolean saysCentre;

    /**
     * Takes what is known to be wrong.
     *
     * @param read what is wrong with the files themselves, in form and values
     */
    Consequences(Document document, List<Fault> read) {
        this.document = document;
        this.read = read;
        this.unreadable = read.stream()
                .filter(fault -> UNREADABLE.contains(fault.code()))
                .map(FolderReading::file)
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    /** Leaves out what only follows from what is wrong with a file, or was said before; never all of it unless a file says why. */
    List<Fault> without(List<Fault> faults) {
        List<Fault> left = new ArrayList<>();
        for (Fault fault : faults) {
            if (!follows(fault)) {
                left.add(fault);
                saysCentre |= fault.code().equals("NO_CENTRE");
            }
        }
        return left.isEmpty() && read.isEmpty() ? faults : left;
    }

    private boolean follows(Fault fault) {
        String code = fault.code();
        boolean attribute =
                code.equals("UNKNOWN_CODE") && "attribute".equals(fault.args().get("what"));
        if (attribute || code.equals("NEVER_ANSWERED")) {
            return unreadable.contains("forms.json") || isFaulty("forms[");
        }
        if (code.equals("UNKNOWN_CODE")) {
            return isWritten(
                    String.valueOf(fault.args().get("what")),
                    String.valueOf(fault.args().get("code")));
        }
        if (code.equals("MISSING_PARENT")) {
            String list = fault.path().substring(0, Math.max(0, fault.path().indexOf('[')));
            return isWrittenIn(list, String.valueOf(fault.args().get("parent")));
        }
        if (code.equals("NO_CENTRE")) {
            return saysCentre || document.head().has("centre") || isMisspelt("policy.json");
        }
        return ABSENCES.contains(code)
                && (unreadable.contains(Lists.fileOf(fault.path()))
                        || read.stream().anyMatch(other -> isAbout(fault.path(), other.path())));
    }

    /** Says whether what is missing at one place may be what is broken at another. */
    private static boolean isAbout(String missing, String broken) {
        return broken.contains(" " + missing) || (missing.startsWith("reasons.") && broken.contains(" reasons["));
    }

    private boolean isFaulty(String list) {
        return read.stream().anyMatch(fault -> fault.path().contains(" " + list));
    }

    /** Says whether a file as a whole is missing or cannot be read, or has a field at its top that nobody knows. */
    private boolean isMisspelt(String file) {
        Pattern whole = Pattern.compile("(?:.*/)?" + Pattern.quote(file) + "(?::[0-9]+)?");
        return read.stream().anyMatch(fault -> whole.matcher(fault.path()).matches());
    }

    private boolean isWritten(String what, String code) {
        String column = COLUMNS.get(what);
        if (column != null) {
            return unreadable.contains(Lists.file(column))
                    || named.computeIfAbsent(what, key -> values(column, key)).contains(code);
        }
        String list = LISTS.get(what);
        return list != null && isWrittenIn(list, code);
    }

    private Set<String> values(String list, String column) {
        return document.rows(list).stream()
                .map(row -> String.valueOf(row.text(column)))
                .collect(Collectors.toSet());
    }

    private boolean isWrittenIn(String list, String code) {
        return unreadable.contains(Lists.fileOf(list)) || document.find(list, code) != null;
    }
}
