package io.civicline.engine.folder;

import io.civicline.engine.internal.folder.FileSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schemas (draft 2020-12) of the files of a policy folder, for editors and for tools that make folders.
 *
 * <p>A schema accepts exactly what the reader accepts of a file's form; what a file says about others is checked by
 * {@link PolicyFolder} alone. A CSV file is described as the list of its rows: each an object with a text for every cell that is
 * not empty. The {@code $id} of a schema never changes.
 *
 * <p>Thread-safe.
 */
public final class PolicySchemas {

    private static final List<String> NAMES = List.copyOf(FileSchemas.write().keySet());

    private PolicySchemas() {}

    /**
     * Lists the schemas.
     *
     * @return such as {@code clocks} and {@code holidays}, in the order of the reference
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Gives a schema.
     *
     * @param name one of {@link #names()}
     * @return its text, ended by a line break
     * @throws IllegalArgumentException if there is no such schema
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("there is no schema '" + name + "', only " + NAMES);
        }
        try (InputStream in = PolicySchemas.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the jar has lost the schema of " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds the schema of a file.
     *
     * @param file its name in the folder, such as {@code clocks.json} or {@code holidays-local.csv}
     * @return the name of its schema; empty if a folder has no such file, or one that has no form, as a template
     */
    public static Optional<String> nameFor(String file) {
        return FileSchemas.nameOf(file);
    }
}
