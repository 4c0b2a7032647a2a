package io.civicline.engine.internal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.civicline.persistence.envelope.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Documents of one format as they were once stored, laid out for people; the words stand in a file beside. */
record GoldenFile(Bytes document, Bytes words) {

    static final String FOLDER = "/golden/format-" + DocumentCodec.FORMAT + "/";

    /** Reads {@code NAME.json} and, if it is there, {@code NAME.words.json}. */
    static GoldenFile read(String name) {
        return new GoldenFile(compact(FOLDER + name + ".json", true), compact(FOLDER + name + ".words.json", false));
    }

    private static Bytes compact(String resource, boolean needed) {
        try (InputStream stream = GoldenFile.class.getResourceAsStream(resource)) {
            if (stream == null && needed) {
                throw new IllegalStateException("there is no " + resource
                        + ": write it with GoldenFileWriter, and never" + " change one that has been published");
            }
            return stream == null ? Bytes.EMPTY : Bytes.utf8(compact(new String(stream.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away the space between the tokens, and nothing else. */
    static String compact(String json) {
        StringBuilder compact = new StringBuilder();
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText || !Character.isWhitespace(c)) {
                compact.append(c);
            }
            if (inText && c == '\\') {
                compact.append(json.charAt(++i));
            } else if (c == '"') {
                inText = !inText;
            }
        }
        return compact.toString();
    }
}
