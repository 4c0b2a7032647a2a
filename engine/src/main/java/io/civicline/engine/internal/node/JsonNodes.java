package io.civicline.engine.internal.node;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.civicline.core.error.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON with the line of every value. Not thread-safe. */
public final class JsonNodes {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private static final Pattern OPENED = Pattern.compile("start marker at .*?line: ([0-9]+), column: ([0-9]+)\\]");
    private static final Pattern OF_THE_PARSER = Pattern.compile(" \\(not recognized as one since [^)]*\\)");

    /** So deep values may nest. Conditions nest less. */
    private static final int MAX_DEPTH = 200;

    private static final String FULL_WIDTH = "“”‘’，：；｛｝［］【】（）";
    private static final String ASCII = "\"\"\"\",:;{}[][]()";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(50)
                    .build())
            .build();

    private final String file;
    private final List<Fault> faults;

    /** Where the value that was read last begins. */
    private int line;

    private JsonNodes(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @param faults where to say what is wrong: what is no JSON, and fields that come twice
     * @return empty if it is no JSON
     */
    public static Optional<Node> read(String file, String text, List<Fault> faults) {
        JsonNodes reading = new JsonNodes(file, faults);
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                faults.add(Fault.of("NOT_JSON", file, "what", "the file is empty"));
                return Optional.empty();
            }
            Node node = reading.value(parser);
            if (parser.nextToken() != null) {
                faults.add(Fault.of("NOT_JSON", reading.spot(parser).toString(), "what", "text after the end"));
            }
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            Spot spot = new Spot(file, where == null ? 0 : where.getLineNr());
            String what = plain(e.getOriginalMessage().lines().findFirst().orElse(""));
            faults.add(
                    fullWidth(text, where, spot).orElseGet(() -> Fault.of("NOT_JSON", spot.toString(), "what", what)));
            return Optional.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            faults.add(Fault.of(
                    "NOT_JSON", new Spot(file, reading.line).toString(), "what", "a number that is too large"));
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    /** Leaves out of what the parser says what only its programmer understands; where a bracket was opened stays. */
    private static String plain(String message) {
        String opened = OPENED.matcher(message).replaceAll("opened in line $1, column $2");
        return OF_THE_PARSER.matcher(opened).replaceAll("");
    }

    /** The commonest slip where people write Chinese: punctuation of the wrong width. */
    private static Optional<Fault> fullWidth(String text, @Nullable JsonLocation where, Spot spot) {
        long offset = where == null ? -1 : where.getCharOffset();
        for (long at = Math.max(0, offset - 1); offset >= 0 && at <= offset && at < text.length(); at++) {
            int index = FULL_WIDTH.indexOf(text.charAt((int) at));
            if (index >= 0) {
                return Optional.of(Fault.of(
                        "FULL_WIDTH",
                        spot.toString(),
                        "actual",
                        FULL_WIDTH.charAt(index),
                        "wanted",
                        ASCII.charAt(index)));
            }
        }
        return Optional.empty();
    }

    private Spot spot(JsonParser parser) {
        return new Spot(file, parser.currentTokenLocation().getLineNr());
    }

    private Node value(JsonParser parser) throws IOException {
        Spot spot = spot(parser);
        line = spot.line();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> fields(parser, spot);
            case START_ARRAY -> items(parser, spot);
            case VALUE_STRING -> text(spot, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(spot, parser.getDecimalValue());
            case VALUE_TRUE -> new Node.Flag(spot, true);
            case VALUE_FALSE -> new Node.Flag(spot, false);
            case VALUE_NULL -> new Node.Nothing(spot);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Node text(Spot spot, String value) {
        return new Node.Text(spot, storable(spot, value));
    }

    /** What cannot be stored is said once, and read on without it, so that no code or name meets it again. */
    private String storable(Spot spot, String value) {
        if (Storable.is(value)) {
            return value;
        }
        faults.add(Fault.of("UNSTORABLE", spot.toString()));
        return UNSTORABLE.matcher(value).replaceAll("\uFFFD");
    }

    private Node fields(JsonParser parser, Spot spot) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Spot at = spot(parser);
            String name = storable(at, parser.currentName());
            parser.nextToken();
            if (fields.putIfAbsent(name, value(parser)) != null) {
                faults.add(Fault.of("DUPLICATE", at.toString(), "what", "field", "code", name));
            }
        }
        return new Node.Fields(spot, fields);
    }

    private Node items(JsonParser parser, Spot spot) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Node.Items(spot, items);
    }
}
