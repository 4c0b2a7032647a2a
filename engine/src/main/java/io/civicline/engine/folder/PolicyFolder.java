package io.civicline.engine.folder;

import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.internal.folder.FolderReading;
import io.civicline.engine.internal.folder.FolderWriting;
import io.civicline.engine.internal.folder.Packs;
import io.civicline.engine.internal.folder.TimetableReading;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.Timetable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads and writes the folder in which a city writes its rules.
 *
 * <p>Reading finds every fault at once, each with file and line, and accepts no folder that has one. Thread-safe.
 */
public final class PolicyFolder {

    private PolicyFolder() {}

    /**
     * Reads a folder.
     *
     * @param folder where it lies
     * @return the policy, numbered 1 until it is activated
     * @throws PolicyFaults if anything is wrong: every fault, with file and line
     */
    public static PolicySet load(Path folder) {
        return load(PolicyFiles.read(folder));
    }

    /**
     * Reads the files of a folder.
     *
     * @param files wherever they come from
     * @return the policy, numbered 1 until it is activated
     * @throws PolicyFaults if anything is wrong: every fault, with file and line
     */
    public static PolicySet load(PolicyFiles files) {
        return load(files, 1);
    }

    /**
     * Reads the files of a folder as a later policy of a sequence.
     *
     * @param files wherever they come from
     * @param number in the sequence of activations, 1 or more
     * @return the policy
     * @throws PolicyFaults if anything is wrong: every fault, with file and line
     */
    public static PolicySet load(PolicyFiles files, long number) {
        FolderReading reading = reading(files, number);
        return reading.policy().orElseThrow(() -> new PolicyFaults(reading.faults()));
    }

    static FolderReading reading(PolicyFiles files, long number) {
        return new FolderReading(bytes(files), files.place().orElse(null), number);
    }

    private static SortedMap<String, byte[]> bytes(PolicyFiles files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.names().forEach(name -> files.bytes(name).ifPresent(content -> bytes.put(name, content)));
        return bytes;
    }

    /**
     * Reads only the calendars and counting rules of a folder, for whoever wants nothing but the right times: of
     * {@code calendars.json}, {@code holidays-….csv} and {@code countings.json}, and of the folders that {@code policy.json}
     * extends. The folder need not be a whole policy.
     *
     * @param files wherever they come from
     * @return by name, those of the folders that it extends first
     * @throws PolicyFaults if any file of the folder has not the form it must have, or a calendar or counting rule is wrong: every fault, with
     *     file and line
     */
    public static Timetable timetable(PolicyFiles files) {
        return TimetableReading.read(bytes(files), files.place().orElse(null));
    }

    /**
     * Writes a policy as the files of a folder that extends nothing. The same content always gives the same bytes; the number
     * is no content.
     *
     * @param policy checked as a whole
     * @return its files
     */
    public static PolicyFiles files(PolicySet policy) {
        Map<String, String> texts = FolderWriting.write(policy);
        return PolicyFiles.of(texts);
    }

    /**
     * Lists the packs that ship with Civicline, to be named in {@code extends}.
     *
     * @return such as {@code civicline:china}
     */
    public static List<String> packs() {
        return Packs.names();
    }
}
