package io.civicline.examples.replay.boston;

import java.util.Map;

/** What the city's departments are called: its data have only their codes. */
final class Departments {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ANML", "Animal Care and Control"),
            Map.entry("BTDT", "Boston Transportation Department"),
            Map.entry("BWSC", "Boston Water and Sewer Commission"),
            Map.entry("INFO", "Information channel"),
            Map.entry("ISD", "Inspectional Services Department"),
            Map.entry("PARK", "Parks and Recreation Department"),
            Map.entry("PROP", "Property Management Department"),
            Map.entry("PWDx", "Public Works Department"));

    private Departments() {}

    /** Its name, or its code if the name is not known. */
    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
