package io.civicline.engine.internal.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lists of a folder whose elements are replaced and removed one by one, and what one element of each is called. */
final class Lists {

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("kinds", "kind"),
            Map.entry("channels", "channel"),
            Map.entry("sources", "source"),
            Map.entry("statuses", "status"),
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
            Map.entry("grades", "grade"),
            Map.entry("followUps", "follow-up rule"),
            Map.entry("notices", "notice"),
            Map.entry("supervisions", "supervision level"),
            Map.entry("reviews", "review"),
            Map.entry("roles", "role"));

    /** In which file, and under which field of it, each list stands; a list without a field is all of its file. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("regions", "regions.csv"),
            Map.entry("categories", "categories.csv"),
            Map.entry("units", "units.csv"),
            Map.entry("relations", "relations.csv"),
            Map.entry("duties", "duties.csv"),
            Map.entry("channels", "kinds.json"),
            Map.entry("sources", "kinds.json"),
            Map.entry("statuses", "kinds.json"),
            Map.entry("holidays", "calendars.json"),
            Map.entry("rules", "routing.json"),
            Map.entry("routing", "routing.json"),
            Map.entry("supervisions", "pressing.json"),
            Map.entry("quiet", "pressing.json"),
            Map.entry("promises", "promises.json"),
            Map.entry("grades", FollowUpsSection.FILE),
            Map.entry("followUps", FollowUpsSection.FILE),
            Map.entry("reopening", FollowUpsSection.FILE),
            Map.entry("roles", "access.json"));

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

    /** The file to which a path of the policy belongs; empty if to none. */
    static String fileOf(String path) {
        int end = 0;
        while (end < path.length() && ".[ ".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        String first = path.substring(0, end);
        if (first.equals("urgencies")) {
            return "kinds.json";
        }
        return ELEMENTS.containsKey(first) || FILES.containsKey(first) ? file(first) : "";
    }

    static String file(String list) {
        return FILES.getOrDefault(list, list + ".json");
    }
}
