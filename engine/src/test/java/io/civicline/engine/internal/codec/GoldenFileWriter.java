package io.civicline.engine.internal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the golden files that are not there yet; run by hand from the engine's folder when an event is added. A file
 * that is there is never touched: what was stored once has to be read for ever.
 */
final class GoldenFileWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private GoldenFileWriter() {}

    /** Writes into {@code src/test/resources}. */
    public static void main(String[] args) {
        DocumentCodec codec = new DocumentCodec();
        Lives.entries().forEach((name, entry) -> {
            DocumentCodec.EncodedEntry encoded = codec.encode(entry);
            write(name, encoded.entry(), encoded.words());
        });
        Lives.tickets().forEach((name, ticket) -> {
            Document document = codec.encode(ticket);
            write(name, document.state(), document.words());
        });
    }

    private static void write(String name, Bytes document, Bytes words) {
        try {
            write(name + ".json", document);
            if (!words.isEmpty()) {
                write(name + ".words.json", words);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + name, e);
        }
    }

    private static void write(String file, Bytes json) throws IOException {
        Path path = Path.of("src/test/resources" + GoldenFile.FOLDER + file);
        if (Files.notExists(path)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            Files.createDirectories(path.getParent());
            // as bytes, since the codec writes bytes: characters beyond U+FFFF come out otherwise in a string
            String pretty = new String(JSON.writer(printer).writeValueAsBytes(JSON.readTree(json.toArray())), UTF_8);
            Files.writeString(path, pretty + "\n");
        }
    }
}
