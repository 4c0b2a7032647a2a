package io.civicline.engine.internal.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lists of a folder whose elements are replaced and removed one by one, and what one element of each is called. */
final class Lists {

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("kinds", "kind"),
            Map.entry("channels", "channel"),
            Map.entry("regions", "region"),
            Map.entry("categories", "category"),
            Map.entry("units", "unit"),
            Map.entry("relations", "relation"),
            Map.entry("duties", "duty"),
            Map.entry("forms", "form"),
            Map.entry("calendars", "calendar"),
            Map.entry("holidays", "holiday list"),
            Map.entry("countings", "counting rule"),
            Map.entry("reasons", "reason"),
            Map.entry("rules", "rule"),
            Map.entry("clocks", "clock"),
            Map.entry("notices", "notice"),
            Map.entry("roles", "role"));

    /** In which file, and under which field of it, each list stands; a list without a field is all of its file. */
    private static final Map<String, String> FILES = Map.of(
            "regions", "regions.csv",
            "categories", "categories.csv",
            "units", "units.csv",
            "relations", "relations.csv",
            "duties", "duties.csv",
            "channels", "kinds.json",
            "holidays", "calendars.json",
            "rules", "routing.json",
            "roles", "access.json");

    static final List<String> NAMES = names();

    private Lists() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(ELEMENTS.keySet());
        names.sort(String::compareTo);
        return List.copyOf(names);
    }

    static String element(String list) {
        return ELEMENTS.getOrDefault(list, list);
    }

    static String file(String list) {
        return FILES.getOrDefault(list, list + ".json");
    }
}
