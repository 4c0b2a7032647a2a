package io.civicline.engine.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void cells_are_what_stands_between_commas_spaces_included() {
        assertThat(cells("a, b ,,d\n")).containsExactly(List.of("a", " b ", "", "d"));
    }

    @Test
    void a_quoted_cell_holds_commas_quotes_and_line_ends() {
        assertThat(cells("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",\"\"\n"))
                .containsExactly(List.of("a,b", "say \"hi\"", "two\r\nlines", ""));
    }

    @Test
    void lines_end_as_on_any_system_and_the_last_needs_no_end() {
        assertThat(cells("a\r\nb\nc\rd")).containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_cell() {
        assertThat(cells("\uFEFFa,b\n")).containsExactly(List.of("a", "b"));
        assertThat(cells("\uFEFF\"a\",b\n")).containsExactly(List.of("a", "b"));
    }

    @Test
    void a_blank_line_is_no_record_but_counts_as_a_line() {
        CsvText csv = CsvText.parse("a\n\n\r\nb\n\n");

        assertThat(csv.records()).containsExactly(new CsvRecord(1, List.of("a")), new CsvRecord(4, List.of("b")));
    }

    @Test
    void a_record_has_the_number_of_the_line_where_it_begins() {
        CsvText csv = CsvText.parse("a,\"1\n2\n3\"\nb,4\n");

        assertThat(csv.records()).extracting(CsvRecord::line).containsExactly(1, 4);
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_line_only() {
        CsvText csv = CsvText.parse("a,1\nb,\"2\nc,3\nd,4");

        assertThat(csv.faults()).containsExactly(new BadRow(2, "a quote that is never closed"));
        assertThat(csv.records()).extracting(CsvRecord::line).containsExactly(1, 3, 4);
    }

    @Test
    void a_stray_quote_that_meets_the_quote_of_another_line_costs_its_own_line_only() {
        CsvText csv = CsvText.parse("a,\"1,x\nb,\"2\"\n");

        assertThat(csv.faults()).containsExactly(new BadRow(1, "text after a closing quote"));
        assertThat(csv.records()).containsExactly(new CsvRecord(2, List.of("b", "2")));
    }

    @Test
    void a_quote_inside_a_plain_cell_is_a_fault() {
        CsvText csv = CsvText.parse("a,5\" pipe\nb,2");

        assertThat(csv.faults()).containsExactly(new BadRow(1, "a quote inside a cell that is not quoted"));
        assertThat(csv.records()).containsExactly(new CsvRecord(2, List.of("b", "2")));
    }

    @Test
    void nothing_has_no_records() {
        assertThat(cells("")).isEmpty();
        assertThat(cells("\uFEFF")).isEmpty();
        assertThat(cells("\n\n")).isEmpty();
    }

    private static List<List<String>> cells(String text) {
        CsvText csv = CsvText.parse(text);
        assertThat(csv.faults()).isEmpty();
        return csv.records().stream().map(CsvRecord::cells).toList();
    }
}
