package io.civicline.engine.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.civicline.engine.internal.folder.FileSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that are shipped are those that the forms give. After a change of a form they are written again by
 * {@code mvn -pl engine -am -Dtest=PolicySchemasTest -Dsurefire.failIfNoSpecifiedTests=false -Dcivicline.schemas=write test}.
 */
class PolicySchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/civicline/engine/folder/schema");
    private static final boolean WRITE = "write".equals(System.getProperty("civicline.schemas"));

    static Set<String> names() {
        return FileSchemas.write().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_shipped_schema_is_the_form_of_the_file_byte_for_byte(String name) throws IOException {
        String text = FileSchemas.write().get(name);
        Path file = FOLDER.resolve(name + ".schema.json");
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }

        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(WRITE ? text : PolicySchemas.text(name)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_schema_says_its_dialect_and_an_id_of_its_own(String name) throws IOException {
        JsonNode schema =
                JsonMapper.builder().build().readTree(FileSchemas.write().get(name));

        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asText()).isEqualTo("urn:civicline:policy-folder:" + name);
        assertThat(schema.get("title").asText()).isNotBlank();
    }

    @Test
    void there_is_a_schema_for_every_file_of_the_reference_and_no_other_is_shipped() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PolicySchemas.names().stream()
                            .map(name -> name + ".schema.json")
                            .toList());
        }
        String reference = Files.readString(Path.of("../docs/policy-folder.md"));
        String table = reference.substring(0, reference.indexOf("## Four small languages"));
        Set<String> documented = new LinkedHashSet<>();
        Pattern.compile("`([a-z]+(?:-[a-z]+)?)(?:-ID)?\\.(?:json|csv)`")
                .matcher(table)
                .results()
                .forEach(found -> documented.add(found.group(1)));
        assertThat(PolicySchemas.names()).containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void the_schema_of_a_file_is_found_by_its_name() {
        assertThat(PolicySchemas.nameFor("clocks.json")).contains("clocks");
        assertThat(PolicySchemas.nameFor("holidays-linlan.csv")).contains("holidays");
        assertThat(PolicySchemas.nameFor("templates/done.txt")).isEmpty();
        assertThat(PolicySchemas.nameFor("Clocks.json")).isEmpty();
    }

    @Test
    void a_schema_that_does_not_exist_is_refused_with_those_that_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicySchemas.text("clock"))
                .withMessageContaining("clocks");
    }

    /** What ECMAScript reads with the flag {@code u}, as validators do, is less than what Java reads. */
    @ParameterizedTest
    @MethodSource("names")
    void the_patterns_mean_the_same_in_ecmascript(String name) throws IOException {
        Set<String> patterns = new LinkedHashSet<>(JsonMapper.builder()
                .build()
                .readTree(FileSchemas.write().get(name))
                .findValuesAsText("pattern"));

        assertThat(patterns)
                .allSatisfy(pattern -> assertThat(Pattern.compile("\\\\(?![tnrsS.*+?(){}|\\[\\]^$/\\\\])")
                                .matcher(pattern)
                                .find())
                        .as("an escape that only Java knows in %s", pattern)
                        .isFalse())
                .noneMatch(pattern -> pattern.contains("++") || pattern.contains("*+") || pattern.contains("(?>"))
                .noneMatch(pattern -> pattern.contains("&&"));
    }
}
