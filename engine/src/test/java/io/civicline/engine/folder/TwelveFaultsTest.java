package io.civicline.engine.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder with twelve things done wrong is told all twelve at once, each with its line, in English and in Chinese. */
class TwelveFaultsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/folders");

    /**
     * In order: unknown code, missing parent, circle, relation to nowhere, empty calendar, equal ranks, zero amount, step before the start,
     * missing fallback, unknown field, wrong type, duplicate id.
     */
    private static final List<Change> CHANGES = List.of(
            new Change("routing.json", "\"unit:police\"", "\"unit:polis\""),
            new Change("categories.csv", "noise.night,Noise at night,noise", "noise.night,Noise at night,noize"),
            new Change("regions.csv", "1,村,", "1,村,11"),
            new Change("relations.csv", "police,professional,centre", "police,professional,ministry"),
            new Change("calendars.json", "{ \"MONDAY-SUNDAY\": [\"00:00-24:00\"] }", "{}"),
            new Change("dispatch-catalogue.csv", "other,110", "other,100"),
            new Change("clocks.json", "\"within\": \"24h\"", "\"within\": \"0h\""),
            new Change(
                    "clocks.json",
                    "\"stop\": [\"return-requested\", \"acknowledged\"]",
                    "\"stop\": \"acknowledged\", \"steps\": [{ \"id\": \"early\", \"at\": \"3wh before due\", \"do\": \"mark\" }]"),
            new Change("routing.json", "\"fallback\": [\"level:village\", \"centre\"],", ""),
            new Change("access.json", "\"note\": \"n\"", "\"notes\": \"n\""),
            new Change("forms.json", "\"maxLength\": 500", "\"maxLength\": \"500\""),
            new Change("units.csv", "west,West office", "east,West office"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void twelve_planted_faults_are_said_each_with_file_and_line_and_nothing_else_is(String language)
            throws IOException {
        PolicyFiles folder = PolicyFiles.read(Path.of("src/test/resources/folders/village"));
        for (Change change : CHANGES) {
            folder = change.in(folder);
        }
        Path golden = GOLDEN.resolve("twelve-faults." + language + ".txt");

        String said = SingleFaultsTest.said(folder, Locale.forLanguageTag(language), "\n") + "\n";

        assertThat(said).isEqualTo(Files.readString(golden, UTF_8));
        assertThat(said.lines()).hasSize(CHANGES.size());
    }
}
