package io.civicline.engine.internal.folder;

import io.civicline.core.error.Fault;
import io.civicline.engine.internal.node.CsvNodes;
import io.civicline.engine.internal.node.JsonNodes;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.node.Spot;
import io.civicline.engine.internal.shape.Where;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One folder with its files read and their form checked; what is wrong with the form is left out. Not thread-safe. */
final class Layer {

    private static final String TEMPLATE = "templates/";
    private static final String TEMPLATE_END = ".txt";

    private final String prefix;
    private final List<Fault> faults;
    private final Map<String, Node> tops = new LinkedHashMap<>();
    private final Map<String, String> templates = new TreeMap<>();

    private Layer(String prefix, List<Fault> faults) {
        this.prefix = prefix;
        this.faults = faults;
    }

    /**
     * Reads the files of one folder.
     *
     * @param prefix what stands before the names of its files in faults, such as {@code ../province/}
     * @param faults takes what is wrong
     */
    static Layer read(String prefix, Map<String, byte[]> files, List<Fault> faults) {
        Layer layer = new Layer(prefix, faults);
        files.forEach(layer::read);
        return layer;
    }

    /** The top of a file; null if it is not there or is no such thing at all. */
    @Nullable
    Node top(String file) {
        return tops.get(file);
    }

    /** The top of a file that is an object; with nothing in it if it is not there. */
    Node.Fields fields(String file) {
        return tops.get(file) instanceof Node.Fields fields
                ? fields
                : new Node.Fields(Spot.of(prefix + file), Map.of());
    }

    /** Files of a form with {@code *}, by id. */
    Map<String, Node.Items> family(String form) {
        FileForm of = FileForm.ALL.stream()
                .filter(one -> one.name().equals(form))
                .findFirst()
                .orElseThrow();
        Map<String, Node.Items> found = new LinkedHashMap<>();
        tops.forEach((file, node) -> {
            if (FileForm.of(file).filter(of::equals).isPresent() && node instanceof Node.Items items) {
                found.put(of.idOf(file), items);
            }
        });
        return found;
    }

    /** Where each file that could be read begins. */
    Map<String, Spot> spots() {
        Map<String, Spot> spots = new LinkedHashMap<>();
        tops.forEach((file, node) -> spots.put(file, node.spot()));
        return spots;
    }

    Map<String, String> templates() {
        return templates;
    }

    private void read(String file, byte[] bytes) {
        Optional<FileForm> form = FileForm.of(file);
        boolean template = file.startsWith(TEMPLATE) && file.endsWith(TEMPLATE_END);
        if (form.isEmpty() && !template) {
            unknown(file);
            return;
        }
        Optional<String> text = decode(file, bytes);
        if (text.isEmpty()) {
            return;
        }
        if (form.isEmpty()) {
            String name = file.substring(TEMPLATE.length(), file.length() - TEMPLATE_END.length());
            templates.put(name, bare(text.get()).strip());
            return;
        }
        parse(file, form.get(), text.get()).ifPresent(node -> check(file, form.get(), node));
    }

    private void unknown(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json") || lower.endsWith(".csv")) {
            List<String> known = FileForm.ALL.stream().map(FileForm::name).toList();
            faults.add(Fault.of("UNKNOWN_FILE", prefix + file, "allowed", String.join(", ", known)));
        }
    }

    private static String bare(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Optional<Node> parse(String file, FileForm form, String text) {
        String bare = bare(text);
        return form.isCsv()
                ? Optional.of(CsvNodes.read(prefix + file, bare, faults))
                : JsonNodes.read(prefix + file, bare, faults);
    }

    private void check(String file, FileForm form, Node node) {
        List<Fault> found = new ArrayList<>();
        Node sound = form.shape().check(node, new Where(form.path(), found));
        Set<String> columns = new HashSet<>();
        for (Fault fault : found) {
            boolean column = form.isCsv() && fault.code().equals("UNKNOWN_FIELD");
            if (!column || columns.add(String.valueOf(fault.args().get("field")))) {
                faults.add(fault);
            }
        }
        if (sound != null) {
            tops.put(file, sound);
        }
    }

    /** UTF-8 only: a sheet saved in another encoding is not guessed at. */
    private Optional<String> decode(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString());
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            faults.add(Fault.of("NOT_UTF8", new Spot(prefix + file, line).toString()));
            return Optional.empty();
        }
    }
}
