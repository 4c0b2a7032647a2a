package io.civicline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.examples.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plays small invented years of an invented city with Boston's columns. */
class ReplayTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void the_year_that_is_learnt_from_passes_with_its_answers() {
        assertThat(replay(Samples.LEARNT)).isTrue();

        assertThat(lines())
                .contains("Boston, 9 rows of boston_311_dev_2019_2021.csv")
                .contains("cases taken and closed                        9      9  100.00 %   100 %")
                .contains("deadline, where the answers explain it        4      4  100.00 %   100 %")
                .contains("deadline, where the type has a rule           4      4  100.00 %    98 %")
                .contains("on time, where deadlines agree                4      4  100.00 %   100 %")
                .contains("breach shown if closed after due              4      4  100.00 %   100 %")
                .contains("department by routing                         9      9  100.00 %    95 %")
                .contains("rows without a target                         4")
                .contains("rows with a target, type without a rule       1")
                .endsWith("PASSED: 9 of 9 rows replayed, every measure reached");
    }

    @Test
    void a_year_without_answers_is_judged_by_the_rest() {
        assertThat(replay(Samples.OTHER_YEARS)).isTrue();

        assertThat(lines())
                .noneMatch(line -> line.contains("answers"))
                .contains("deadline, where the type has a rule           6      6  100.00 %    98 %")
                .contains("on time, where deadlines agree                5      5  100.00 %   100 %")
                .contains("closed between the two deadlines              1");
    }

    @Test
    void a_case_may_be_closed_at_an_earlier_time_on_the_wall_while_the_clocks_are_put_back() {
        replay(Samples.OTHER_YEARS);

        assertThat(lines()).endsWith("PASSED: 8 of 8 rows replayed, every measure reached");
    }

    @Test
    void bad_rows_are_named_with_their_line_and_left_out() {
        assertThat(replay(Samples.BAD_ROWS)).isTrue();

        assertThat(lines())
                .containsSequence(
                        "left out",
                        "  line 3: opened is missing",
                        "  line 4: closed is missing",
                        "  line 5: unknown type 'Lamp Eaten'",
                        "  line 6: closed 2019-07-03 09:59:59, before it was opened 2019-07-03 10:00:00",
                        "  line 7: 4 cells under a header of 15",
                        "  line 8: text after a closing quote",
                        "  line 9: opened '3 July' is no local time such as 2019-01-03T08:10:33;"
                                + " target 'next week' is no local time such as 2019-01-03T08:10:33;"
                                + " on_time 'LATE' is neither ONTIME nor OVERDUE",
                        "  line 10: case_id bad-1 is also in line 2",
                        "  line 11: reason is missing;"
                                + " opened 2035-07-03T10:00:00 is not from 2017-01-01 until 2024-01-01",
                        "  line 14: type is missing")
                .endsWith("PASSED: 2 of 12 rows replayed, every measure reached");
    }

    @Test
    void disagreements_fail_and_the_last_line_says_which() {
        assertThat(replay(Samples.DISPUTED)).isFalse();

        assertThat(lines())
                .endsWith("FAILED: 3 of 3 rows replayed;"
                        + " deadline, where the type has a rule 33.33 %, needed 98 %;"
                        + " on time, where deadlines agree 0.00 %, needed 100 %;"
                        + " department by routing 66.66 %, needed 95 %")
                .noneMatch(line -> line.startsWith("line "));
    }

    @Test
    void differences_are_explained_from_both_sides() {
        replay(Samples.DISPUTED, "--differences");

        assertThat(lines())
                .containsSequence(
                        "line 2, dis-1: Works > Lamps > Lamp Out",
                        "  opened 2019-07-03 10:00:00, closed 2019-07-05 09:00:00",
                        "  deadline",
                        "    city:   2019-07-05 10:00:00; no answer is known",
                        "    ours:   2019-07-08 10:00:00; 2 working days: received 3 Jul 10:00; 4 Jul Independence Day;"
                                + " 5 Jul day 1; 6 to 7 Jul weekend; 8 Jul day 2; due 8 Jul 10:00"
                                + " (inferred from the city's own targets); met 5 Jul 09:00")
                .containsSequence("  on time", "    city:   ONTIME, target 2019-07-08 10:00:00")
                .contains("    city:   2019-07-03 10:00:08, 8 s after the opening; no answer is known")
                .containsSequence(
                        "    city:   ROAD, queue ROAD_Night",
                        "    ours:   LAMP, rule works (rank 40) won;"
                                + " source: majority of those learnt from, 4 of 7 cases; 3 rules before it lost:");
    }

    @Test
    void a_target_that_the_answers_explain_must_be_met() throws IOException {
        Path file = folder.resolve("moved.csv");
        Files.writeString(file, Files.readString(Samples.LEARNT).replace("2019-07-08T10:00:40", "2019-07-08T10:01:31"));

        assertThat(replay(file)).isFalse();
        assertThat(lines()).contains("deadline, where the answers explain it        4      3   75.00 %   100 %  BELOW");
    }

    @Test
    void a_year_without_any_case_has_not_passed() throws IOException {
        Path file = folder.resolve("empty.csv");
        Files.writeString(file, Files.readAllLines(Samples.LEARNT).get(0) + "\n");

        assertThat(replay(file)).isFalse();
        assertThat(lines()).endsWith("FAILED: 0 of 0 rows replayed; there was nothing to judge");
    }

    @Test
    void the_same_file_prints_the_same_bytes() {
        replay(Samples.LEARNT, "--differences");
        String first = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        replay(Samples.LEARNT, "--differences");

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    @Test
    void wrong_arguments_are_told_from_failed_checks() {
        String file = Samples.LEARNT.toString();
        String data = Samples.DATA.toString();

        assertUsage("replay takes a city and a file, not nothing");
        assertUsage("replay takes a city and a file, not [boston]", "boston");
        assertUsage("replay takes a city and a file, not [boston, a, b]", "boston", "a", "b");
        assertUsage("replay knows boston, not 'paris'", "paris", file, "--data", data);
        assertUsage("there is no option --verbose", "boston", file, "--verbose");
        assertUsage("--data needs a value", "boston", file, "--data");
        assertUsage("--folder needs a value", "boston", file, "--folder", "--differences");
        assertUsage(
                Samples.DATA + " is not empty; name a new folder with --folder",
                "boston",
                file,
                "--data",
                data,
                "--folder",
                data);
        assertUsage("--data needs a value", "boston", file, "--data", "--differences");
        assertUsage("there is no data folder none; name it with --data", "boston", file, "--data", "none");
        assertUsage("cannot read none.csv: NoSuchFileException", "boston", "none.csv", "--data", data);
        assertThatThrownBy(() -> run("boston", "a\0b"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'a\0b' is no path");
    }

    @Test
    void a_data_folder_without_its_files_is_a_wrong_argument() {
        String file = Samples.LEARNT.toString();

        assertThatThrownBy(() -> run("boston", file, "--data", folder.toString()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("us_holidays_2010_2027.csv");
    }

    @Test
    void a_file_of_other_columns_is_a_wrong_argument() {
        Path rules = Samples.DATA.resolve("us311").resolve("boston_sla_rules_inferred.csv");

        assertThatThrownBy(() -> replay(rules))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("has no column case_id, opened");
    }

    private void assertUsage(String message, String... args) {
        assertThatThrownBy(() -> run(args)).isInstanceOf(UsageException.class).hasMessage(message);
    }

    private boolean replay(Path file, String... more) {
        return Samples.replay(file, out, more);
    }

    private boolean run(String... args) {
        return new Replay().run(List.of(args), out);
    }

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
