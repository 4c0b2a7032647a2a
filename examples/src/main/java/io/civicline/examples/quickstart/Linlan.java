package io.civicline.examples.quickstart;

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

/** The policy folder of Linlan (临澜市), an invented city. It travels with the examples, in their jar or beside their classes. */
final class Linlan {

    private static final String HEAD = "/policies/linlan/policy.json";

    private Linlan() {}

    /** The files of the folder. */
    static PolicyFiles files() {
        try {
            return files(requireNonNull(Linlan.class.getResource(HEAD), HEAD).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(HEAD, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the folder in which its head lies, on a disk or in a jar. */
    static PolicyFiles files(URI head) throws IOException {
        if (!head.getScheme().equals("jar")) {
            return PolicyFiles.read(folder(Path.of(head)));
        }
        try (FileSystem jar = FileSystems.newFileSystem(head, Map.of())) {
            return PolicyFiles.read(folder(jar.getPath(HEAD)));
        }
    }

    private static Path folder(Path head) {
        return requireNonNull(head.getParent(), "the folder of " + HEAD);
    }
}
