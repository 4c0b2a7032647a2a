package io.civicline.engine.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.error.PolicyFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing done wrong in a sound folder is said once, with its place; the table is {@code folders/single-faults.md}. */
class SingleFaultsTest {

    private static final PolicyFiles VILLAGE = PolicyFiles.read(Path.of("src/test/resources/folders/village"));
    private static final Path TABLE = Path.of("src/test/resources/folders/single-faults.md");
    private static final int CELLS = 4;

    /** A change and what is said of it. */
    record Single(Change change, String said) {}

    static List<Single> table() throws IOException {
        List<Single> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE, UTF_8)) {
            String[] cells = line.split(" ‖ ", -1);
            if (cells.length == CELLS && !cells[0].equals("file") && !cells[0].startsWith("---")) {
                rows.add(new Single(new Change(cells[0], cells[1], cells[2]), cells[3]));
            }
        }
        return rows;
    }

    static String said(PolicyFiles folder, Locale locale, String between) {
        try {
            PolicyFolder.load(folder);
            return "nothing";
        } catch (PolicyFaults e) {
            return String.join(
                    between,
                    e.faults().stream().map(fault -> fault.text(locale)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void one_change_gives_the_faults_of_the_table_and_no_others(Single single) {
        String said = said(single.change().in(VILLAGE), Locale.ENGLISH, " ⏎ ");

        String[] parts = single.said().split("…", -1);
        StringBuilder wanted = new StringBuilder(Pattern.quote(parts[0]));
        for (String part : List.of(parts).subList(1, parts.length)) {
            wanted.append(".+").append(Pattern.quote(part)); // a long list, of which the table shows the beginning
        }
        assertThat(said.replace("\n", "⏎")).matches(wanted.toString());
    }

    @Test
    void the_table_has_sixty_rows_or_more_and_the_village_itself_no_fault() throws IOException {
        assertThat(table()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(said(VILLAGE, Locale.ENGLISH, " ")).isEqualTo("nothing");
    }

    @Test
    void an_unreadable_units_file_gives_one_fault_not_hundreds() {
        PolicyFiles linlan = PolicyFiles.read(Path.of("../examples/policies/linlan"));

        assertThat(said(new Change("units.csv", "(file)", "(gbk)").in(linlan), Locale.ENGLISH, "\n"))
                .isEqualTo("units.csv:1: is not UTF-8; save it as UTF-8 (in a spreadsheet: CSV UTF-8)");
    }

    @Test
    void a_row_with_a_broken_date_still_exists_for_all_that_name_it() {
        PolicyFiles linlan = PolicyFiles.read(Path.of("../examples/policies/linlan"));

        assertThat(said(
                        new Change("units.csv", "luting,", "luting,")
                                .in(linlan)
                                .with(
                                        "units.csv",
                                        new String(linlan.bytes("units.csv").orElseThrow(), UTF_8)
                                                .replaceFirst(
                                                        "(?m)^(centre,[^,]*,[^,]*,[^,]*,[^,]*),,", "$1,2026-02-31,")),
                        Locale.ENGLISH,
                        "\n"))
                .isEqualTo("units.csv:2 units[centre].from: there is no day 2026-02-31");
    }

    @Test
    void ten_thousand_faults_are_all_kept_and_fifty_of_them_named() {
        StringBuilder rows = new StringBuilder("unit,duty,region\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("nobody-").append(i).append(",noise,11\n");
        }
        try {
            PolicyFolder.load(VILLAGE.with("duties.csv", rows.toString()));
        } catch (PolicyFaults e) {
            assertThat(e.faults()).hasSize(10_000);
            assertThat(e.faults().get(9_999).path()).startsWith("duties.csv:10001 duties[nobody-9999 noise 11]");
            assertThat(e.getMessage().lines().filter(line -> line.contains("nobody-")))
                    .hasSize(50);
            assertThat(e.getMessage()).contains("9950");
            return;
        }
        throw new AssertionError("a folder with ten thousand faults was read");
    }
}
