package io.civicline.examples.replay.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.engine.csv.BadRow;
import io.civicline.examples.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    @TempDir
    Path folder;

    @Test
    void columns_are_found_by_name_in_any_order_and_without_space_at_the_ends() {
        CsvTable table = CsvTable.parse("t", "b , c,a\n 2 ,3, 1\n", List.of("a", "b"));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.get("a")).isEqualTo("1");
            assertThat(row.get("b")).isEqualTo("2");
            assertThat(row.line()).isEqualTo(2);
        });
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_named_and_left_out() {
        CsvTable table = CsvTable.parse("t", "a,b\n1\n1,2,3\n1,2\n\"1\"x,2\n", List.of("a"));

        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(4);
        assertThat(table.badRows())
                .containsExactly(
                        new BadRow(2, "1 cells under a header of 2"),
                        new BadRow(3, "3 cells under a header of 2"),
                        new BadRow(5, "text after a closing quote"));
    }

    @Test
    void a_column_that_is_missing_is_a_wrong_file() {
        assertThatThrownBy(() -> CsvTable.parse("t.csv", "a\n1\n", List.of("a", "b", "c")))
                .isInstanceOf(UsageException.class)
                .hasMessage("t.csv has no column b, c in its header");
        assertThatThrownBy(() -> CsvTable.parse("t.csv", "", List.of("a"))).isInstanceOf(UsageException.class);
    }

    @Test
    void a_column_that_nobody_needed_cannot_be_asked() {
        CsvRow row = CsvTable.parse("t", "a\n1\n", List.of("a")).rows().get(0);

        assertThatThrownBy(() -> row.get("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no column 'b', only [a]");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_wrong_argument() {
        assertThatThrownBy(() -> CsvTable.read(folder.resolve("none.csv"), List.of("a")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("none.csv");
        assertThatThrownBy(() -> CsvTable.read(folder, List.of("a"))).isInstanceOf(UsageException.class);
    }

    @Test
    void bytes_that_are_no_utf_8_spoil_their_own_cell_only() throws IOException {
        Path file = Files.write(folder.resolve("latin.csv"), new byte[] {'a', '\n', (byte) 0xE9, '\n', 'b', '\n'});

        assertThat(CsvTable.read(file, List.of("a")).rows())
                .extracting(row -> row.get("a"))
                .containsExactly("\uFFFD", "b");
    }

    @Test
    void in_a_file_where_every_row_counts_a_bad_one_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("rules.csv"), "a,b\n1,2\n1\n");

        assertThatThrownBy(() -> CsvTable.flawless(file, List.of("a")))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith("rules.csv, line 3: 1 cells under a header of 2");
    }
}
