package io.civicline.engine.internal.folder;

import io.civicline.sla.calendar.ChinaCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folders that ship with Civicline, to be extended. */
public final class Packs {

    /** What stands before the name of a pack. */
    public static final String PREFIX = "civicline:";

    private static final String CALENDAR = "china-calendar";
    private static final Map<String, List<String>> FILES = packs();

    private Packs() {}

    private static Map<String, List<String>> packs() {
        Map<String, List<String>> packs = new LinkedHashMap<>();
        packs.put("china", List.of("policy.json"));
        packs.put(CALENDAR, List.of("policy.json", "calendars.json"));
        packs.put("countings", List.of("policy.json", "countings.json"));
        packs.put("reasons", List.of("policy.json", "reasons.json"));
        packs.put("roles", List.of("policy.json", "access.json"));
        return packs;
    }

    /** Every name, as {@code extends} writes it. */
    public static List<String> names() {
        return FILES.keySet().stream().map(name -> PREFIX + name).toList();
    }

    /** The files of a pack; empty if there is no pack of that name. */
    public static Optional<Map<String, byte[]>> find(String name) {
        String bare = name.substring(PREFIX.length());
        return Optional.ofNullable(FILES.get(bare)).map(files -> read(bare, files));
    }

    private static Map<String, byte[]> read(String pack, List<String> names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        names.forEach(name -> files.put(name, resource("pack/" + pack + "/" + name)));
        if (pack.equals(CALENDAR)) {
            // the days are known once, where Java hosts take them from
            FileWriting days = new FileWriting();
            DaysForm.write("china", ChinaCalendar.days(), days);
            days.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Packs.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has lost " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
