package io.civicline.engine.internal.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.regex.RegularExpression;
import io.civicline.core.error.Fault;
import io.civicline.engine.folder.PolicySchemas;
import io.civicline.engine.folder.Seeds;
import io.civicline.engine.folder.TreeMutator;
import io.civicline.engine.internal.node.CsvNodes;
import io.civicline.engine.internal.node.JsonNodes;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.shape.Where;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a schema refuses is what the reader calls a fault of the form, and nothing else, according to a validator of others. */
class SchemaAgreementTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The other validator takes the last 64 bits of a whole number that is written as 1E+308, which is 0. */
    private static final JsonNodeFactory WHOLE = new JsonNodeFactory(true) {
        @Override
        public ValueNode numberNode(BigDecimal number) {
            return number.scale() < 0 ? numberNode(number.toBigIntegerExact()) : super.numberNode(number);
        }
    };

    private static final Set<String> CODES =
            Set.of("REQUIRED", "WRONG_TYPE", "UNKNOWN_FIELD", "NOT_ALLOWED", "FORM", "ONE_OF", "EMPTY", "RANGE");
    private static final int MUTANTS = 12_000;

    private final Map<String, JsonSchema> schemas = new HashMap<>();
    private final Map<String, Integer> seen = new TreeMap<>();

    /** A file to be changed. */
    private record Original(String file, FileForm form, JsonNode tree) {}

    @Test
    void a_file_is_sound_to_the_schema_exactly_if_its_form_is_sound_to_the_reader() throws JsonProcessingException {
        List<Original> originals = originals();
        List<String> names = fieldNames(originals);
        Random dice = new Random(Seeds.of("schemas against forms"));
        TreeMutator mutator = new TreeMutator(dice, names);
        int count = Seeds.count(MUTANTS);
        for (int i = 0; i < count; i++) {
            Original original = originals.get(dice.nextInt(originals.size()));
            JsonNode mutant = mutator.mutant(original.tree());
            agree(original, JSON.writeValueAsString(mutant), "mutant " + i + " of " + original.file());
        }

        System.out.println("schemas against forms: " + count + " mutants " + seen);
        assertThat(seen.keySet()).containsAll(CODES);
        assertThat(seen.get("sound")).isGreaterThan(count / 20);
    }

    @Test
    void every_file_of_the_example_the_packs_and_the_village_is_sound_to_its_schema() throws JsonProcessingException {
        for (Original original : originals()) {
            agree(original, JSON.writeValueAsString(original.tree()), original.file());
        }

        assertThat(seen.keySet()).containsExactly("sound");
    }

    private void agree(Original original, String text, String what) throws JsonProcessingException {
        List<Fault> faults = new ArrayList<>();
        Node node = JsonNodes.read(original.file(), text, faults).orElseThrow(() -> new AssertionError(faults + text));
        faults.removeIf(fault -> fault.code().equals("UNSTORABLE")); // what no database can hold is no matter of form
        assertThat(faults).as(text).isEmpty();
        original.form().shape().check(node, new Where(original.form().path(), faults));
        Set<?> refused = schema(original.file()).validate(JSON.reader(WHOLE).readTree(text));

        assertThat(refused.isEmpty())
                .as("%s%n%s%nreader: %s%nschema: %s", what, text, faults, refused)
                .isEqualTo(faults.isEmpty());
        assertThat(CODES).containsAll(faults.stream().map(Fault::code).toList());
        faults.stream().map(Fault::code).distinct().forEach(code -> seen.merge(code, 1, Integer::sum));
        if (faults.isEmpty()) {
            seen.merge("sound", 1, Integer::sum);
        }
    }

    private JsonSchema schema(String file) {
        String name = PolicySchemas.nameFor(file).orElseThrow();
        return schemas.computeIfAbsent(
                name,
                key -> JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(
                                PolicySchemas.text(key),
                                InputFormat.JSON,
                                SchemaValidatorsConfig.builder()
                                        .regularExpressionFactory(SchemaAgreementTest::ecmascript)
                                        .build()));
    }

    /** In ECMAScript, as JSON Schema has it, {@code $} is the end of the text alone; in Java also what is before a last line break. */
    private static RegularExpression ecmascript(String regex) {
        assertThat(regex).startsWith("^").endsWith("$");
        Pattern pattern = Pattern.compile(regex.substring(0, regex.length() - 1) + "\\z");
        return text -> pattern.matcher(text).find();
    }

    private static List<Original> originals() {
        List<Original> originals = new ArrayList<>();
        addAll(FolderFiles.read(Path.of("../examples/policies/linlan")), originals);
        addAll(FolderFiles.read(Path.of("src/test/resources/folders/village")), originals);
        Packs.names().forEach(name -> addAll(Packs.find(name).orElseThrow(), originals));
        return originals;
    }

    private static void addAll(Map<String, byte[]> files, List<Original> originals) {
        files.forEach((file, bytes) -> FileForm.of(file)
                .ifPresent(form ->
                        originals.add(new Original(file, form, tree(file, form, new String(bytes, UTF_8))))));
    }

    private static JsonNode tree(String file, FileForm form, String text) {
        List<Fault> faults = new ArrayList<>();
        try {
            JsonNode tree = form.isCsv() ? rows(CsvNodes.read(file, text, faults)) : JSON.readTree(text);
            assertThat(faults).isEmpty();
            return tree;
        } catch (JsonProcessingException e) {
            throw new AssertionError(file, e);
        }
    }

    private static JsonNode rows(Node.Items items) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (Node item : items.items()) {
            ObjectNode row = rows.addObject();
            ((Node.Fields) item).fields().forEach((name, value) -> row.put(name, ((Node.Text) value).value()));
        }
        return rows;
    }

    private static List<String> fieldNames(List<Original> originals) {
        Set<String> names = new LinkedHashSet<>();
        originals.forEach(original -> collect(original.tree(), names));
        return new ArrayList<>(names);
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collect(child, names));
    }
}
