package io.civicline.engine.internal.folder;

import io.civicline.engine.internal.shape.Schemas;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The JSON Schemas of the files, written from the forms that check them. */
public final class FileSchemas {

    /** What stands before the name in each {@code $id}. */
    private static final String ID = "urn:civicline:policy-folder:";

    private FileSchemas() {}

    /** Every schema as text, by name, in the order of the reference. */
    public static Map<String, String> write() {
        Map<String, String> schemas = new LinkedHashMap<>();
        FileForm.ALL.forEach(form -> schemas.put(name(form), text(form)));
        return schemas;
    }

    /** The name of the schema of a file; empty if a folder has no such file. */
    public static Optional<String> nameOf(String file) {
        return FileForm.of(file).map(FileSchemas::name);
    }

    private static String name(FileForm form) {
        String bare = form.name().substring(0, form.name().lastIndexOf('.'));
        return bare.endsWith("-*") ? bare.substring(0, bare.length() - 2) : bare;
    }

    private static String text(FileForm form) {
        return JsonText.of(Schemas.of(ID + name(form), form.title(), form.shape())) + "\n";
    }
}
