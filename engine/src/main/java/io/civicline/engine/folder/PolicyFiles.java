package io.civicline.engine.folder;

import static java.util.Objects.requireNonNull;

import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.internal.folder.FolderFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a policy folder, by name, whether they lie on a disk, in a database or in an archive.
 *
 * <p>Immutable, thread-safe.
 */
public final class PolicyFiles {

    /** The largest folder that is read: {@value} bytes in all. */
    public static final long MAX_BYTES = FolderFiles.MAX_BYTES;

    /** No way out of the folder, on any system. */
    private static final Pattern NAME = Pattern.compile("(?:templates/)?[^/\\\\:*?\"<>|\\p{Cntrl}]+");

    private final SortedMap<String, byte[]> files;
    private final @Nullable Path place;

    private PolicyFiles(SortedMap<String, byte[]> files, @Nullable Path place) {
        this.files = files;
        this.place = place;
    }

    /**
     * Takes files from a folder: those that lie in it, and those in {@code templates}. Hidden files are left out.
     *
     * @param folder which
     * @return its files
     * @throws PolicyFaults if it is no folder, cannot be read, or is larger than {@value #MAX_BYTES} bytes
     */
    public static PolicyFiles read(Path folder) {
        return new PolicyFiles(FolderFiles.read(folder), folder.toAbsolutePath().normalize());
    }

    /**
     * Takes files that are texts already.
     *
     * @param texts by name, such as {@code clocks.json} or {@code templates/done.txt}
     * @return the files
     * @throws IllegalArgumentException if a name is none of a file of a folder, or of its {@code templates}
     */
    public static PolicyFiles of(Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(named(name), text.getBytes(StandardCharsets.UTF_8)));
        return new PolicyFiles(files, null);
    }

    private static String named(String name) {
        if (!NAME.matcher(requireNonNull(name, "name")).matches() || name.contains("..")) {
            throw new IllegalArgumentException("a policy folder has no file called '" + name + "'");
        }
        return name;
    }

    /**
     * Changes or adds a file.
     *
     * @param name of the file
     * @param bytes what is in it
     * @return with it
     * @throws IllegalArgumentException if the name is none of a file of a folder, or of its {@code templates}
     */
    public PolicyFiles with(String name, byte[] bytes) {
        SortedMap<String, byte[]> more = new TreeMap<>(files);
        more.put(named(name), bytes.clone());
        return new PolicyFiles(more, place);
    }

    /**
     * Changes or adds a file.
     *
     * @param name of the file
     * @param text what is in it
     * @return with it
     */
    public PolicyFiles with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes a file out.
     *
     * @param name of the file
     * @return without it
     */
    public PolicyFiles without(String name) {
        SortedMap<String, byte[]> fewer = new TreeMap<>(files);
        fewer.remove(name);
        return new PolicyFiles(fewer, place);
    }

    /**
     * Lists the files.
     *
     * @return names in order of the alphabet
     */
    public Set<String> names() {
        return new LinkedHashSet<>(files.keySet());
    }

    /**
     * Gives what is in a file.
     *
     * @param name of the file
     * @return its bytes; empty if there is no such file
     */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(name)).map(byte[]::clone);
    }

    /**
     * Says where the folder lies, so that {@code extends} finds the folders beside it.
     *
     * @return empty if it lies on no disk
     */
    public Optional<Path> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Writes the files to a folder, which is made if it is not there. Other files in it stay.
     *
     * @param folder where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(path, file.getValue());
        }
    }

    /** Names the files, not what is in them. */
    @Override
    public String toString() {
        return "files " + files.keySet();
    }
}
