package io.civicline.engine.folder;

import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.internal.folder.FolderReading;
import io.civicline.engine.internal.folder.FolderWriting;
import io.civicline.engine.internal.folder.Packs;
import io.civicline.engine.policy.PolicySet;
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
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.names().forEach(name -> files.bytes(name).ifPresent(content -> bytes.put(name, content)));
        return new FolderReading(bytes, files.place().orElse(null), number);
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
