package io.civicline.examples;

import static java.util.Objects.requireNonNull;

import io.civicline.engine.folder.PolicyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The policy folders that travel with the examples, in their jar or beside their classes. */
public final class BundledPolicies {

    private BundledPolicies() {}

    /** The files of the folder {@code policies/NAME}. */
    public static PolicyFiles files(String name) {
        String head = head(name);
        try {
            return files(
                    name,
                    requireNonNull(BundledPolicies.class.getResource(head), head)
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(head, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the folder in which its head lies, on a disk or in a jar. */
    public static PolicyFiles files(String name, URI head) throws IOException {
        if (!head.getScheme().equals("jar")) {
            return PolicyFiles.read(folder(Path.of(head)));
        }
        try (FileSystem jar = FileSystems.newFileSystem(head, Map.of())) {
            return PolicyFiles.read(folder(jar.getPath(head(name))));
        }
    }

    private static String head(String name) {
        return "/policies/" + name + "/policy.json";
    }

    private static Path folder(Path head) {
        return requireNonNull(head.getParent(), "the folder of " + head);
    }
}
