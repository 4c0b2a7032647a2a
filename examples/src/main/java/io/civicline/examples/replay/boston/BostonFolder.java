package io.civicline.examples.replay.boston;

import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySet;
import io.civicline.examples.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The city's policy as a folder: written for people to read, and what is played is what is read from it. */
final class BostonFolder {

    private BostonFolder() {}

    /**
     * Writes the policy and reads it again.
     *
     * @param data what it is learnt from
     * @param judged adds categories only
     * @param folder where to, new or empty; null for a place that is cleared away
     * @throws UsageException if the folder is not empty or cannot be written
     */
    static PolicySet write(BostonData data, Collection<BostonCase> judged, @Nullable Path folder) {
        PolicyFiles files =
                PolicyFolder.files(BostonPolicies.of(data, judged)).with("cases.csv", new KnownAnswers(data).csv());
        return folder == null ? throughTemporary(files) : through(files, empty(folder));
    }

    private static PolicySet through(PolicyFiles files, Path folder) {
        try {
            files.writeTo(folder);
        } catch (IOException e) {
            throw new UsageException(
                    "cannot write to " + folder + ": " + e.getClass().getSimpleName());
        }
        return PolicyFolder.load(folder);
    }

    private static Path empty(Path folder) {
        if (!Files.exists(folder)) {
            return folder;
        }
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isEmpty()) {
                return folder;
            }
        } catch (IOException e) {
            throw new UsageException(
                    "cannot write to " + folder + ": " + e.getClass().getSimpleName());
        }
        throw new UsageException(folder + " is not empty; name a new folder with --folder");
    }

    private static PolicySet throughTemporary(PolicyFiles files) {
        try {
            Path folder = Files.createTempDirectory("civicline-boston");
            try {
                return through(files, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
