package io.civicline.engine.internal.folder;

import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the files of a folder from a disk. */
public final class FolderFiles {

    /** The largest folder that is read, in bytes. */
    public static final long MAX_BYTES = 200_000_000;

    private static final String TEMPLATES = "templates";

    private FolderFiles() {}

    /**
     * Takes the files that lie in a folder, and those in {@code templates}. Hidden files and other folders are left out.
     *
     * @return bytes by name
     * @throws PolicyFaults if it is no folder, cannot be read or is too large
     */
    public static SortedMap<String, byte[]> read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            long left = collect(folder, "", files, MAX_BYTES);
            if (Files.isDirectory(folder.resolve(TEMPLATES))) {
                collect(folder.resolve(TEMPLATES), TEMPLATES + "/", files, left);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw unreadable(folder, "there is no such folder");
        } catch (IOException e) {
            throw unreadable(folder, e.getClass().getSimpleName());
        }
        return files;
    }

    private static PolicyFaults unreadable(Path folder, String why) {
        return new PolicyFaults(List.of(Fault.of("NO_FOLDER", folder.toString(), "why", why)));
    }

    /** The files that can be part of a policy; others lie beside it. */
    private static boolean isMeant(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") || lower.endsWith(".csv") || lower.endsWith(".txt");
    }

    private static long collect(Path folder, String prefix, SortedMap<String, byte[]> files, long allowed)
            throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(found::add);
        }
        long left = allowed;
        for (Path file : found) {
            String name = String.valueOf(file.getFileName());
            if (name.startsWith(".") || name.startsWith("~")) {
                continue;
            }
            if (isMeant(name) && !Files.isRegularFile(file)) {
                throw unreadable(folder, "'" + prefix + name + "' is no regular file");
            }
            if (isMeant(name)) {
                left -= Files.size(file);
                if (left < 0) {
                    throw unreadable(folder, "it has more than " + MAX_BYTES + " bytes");
                }
                files.put(prefix + name, Files.readAllBytes(file));
            }
        }
        return left;
    }
}
