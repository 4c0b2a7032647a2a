package io.civicline.examples.guide;

import io.civicline.engine.check.PolicyReport;
import io.civicline.engine.folder.PolicyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The policy folder of a page, as far as it has been read. Not thread-safe. */
final class GrowingFolder {

    private static final int EACH = 5;

    private final Path folder;
    private @Nullable Runnable mend;

    /** Begins with an empty folder. */
    GrowingFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void take(Snippet snippet) throws IOException {
        Path file = folder.resolve(snippet.name());
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        String before = snippet.kind().equals("more") ? Files.readString(file) : "";
        if (snippet.kind().equals("slip")) {
            String right = Files.readString(file);
            mend = () -> write(file, right);
        }
        write(file, before + snippet.text());
    }

    /** A slip of the pen is shown once. */
    void mendSlip() {
        if (mend != null) {
            mend.run();
            mend = null;
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PolicyReport report() {
        return PolicyReport.of(PolicyFiles.read(folder));
    }

    /** What {@code policy-check} prints. */
    String check(Locale locale) {
        return report().text(locale, EACH);
    }
}
