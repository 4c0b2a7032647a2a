package io.civicline.examples.calendarcheck;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCheckTest {

    private static final String LINLAN = Path.of("policies", "linlan").toString();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private boolean check(String calendar, String cases) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.csv"), cases);
        return new CalendarCheck()
                .run(List.of(calendar, file.toString()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void known_answers_over_the_spring_festival_come_out() throws IOException {
        assertThat(check(LINLAN + "#office", """
                        op,start,limit,end,counting,expected
                        add,2026-02-13 16:00,5wd,,cn,2026-02-27 17:30
                        add,2026-02-13T16:00:00+08:00,8wh,,,2026-02-14 16:30
                        subtract,2026-02-14T08:30:00Z,8wh,,,2026-02-13 16:00
                        between,2026-02-13 16:00,,2026-02-24 09:30,,PT10H
                        between,2026-02-13 16:00,,2026-02-24 09:30,,10wh
                        """)).as(said()).isTrue();
        assertThat(said()).isEqualTo("5 of 5 cases as expected\n");
    }

    @Test
    void an_answer_that_differs_is_explained_in_both_languages() throws IOException {
        assertThat(check(LINLAN + "#office", """
                        op,start,limit,counting,expected
                        add,2026-02-13 16:00,5wd,cn,2026-02-27 17:30
                        add,2026-02-13 16:00,5wd,cn,2026-03-02 17:30
                        """)).isFalse();
        assertThat(said())
                .contains("cases.csv:3: is 2026-02-27 17:30, expected 2026-03-02 17:30")
                .contains("2月14日调休上班 第1日")
                .contains("14 Feb make-up working day, day 1")
                .contains("1 of 2 cases as expected");
    }

    @Test
    void working_time_that_differs_is_listed() throws IOException {
        assertThat(check(LINLAN + "#hall", """
                        op,start,end,expected
                        between,2026-01-05 16:00,2026-01-06 10:00,PT3H
                        """)).isFalse();
        assertThat(said())
                .contains("is PT2H, expected PT3H")
                .contains("2026-01-05 16:00 – 2026-01-05 17:00")
                .contains("2026-01-06 09:00 – 2026-01-06 10:00");
    }

    @Test
    void two_instants_of_the_hour_that_occurs_twice_are_not_the_same_answer() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("calendars.json"), """
                {"calendars":[{"id":"desk","zone":"America/New_York","week":{"MONDAY-SUNDAY":["00:00-24:00"]},"source":"a note"}]}
                """);

        assertThat(check(own.toString(), """
                        op,start,limit,expected
                        add,2026-11-01T00:30:00-04:00,1wh,2026-11-01T01:30:00-04:00
                        add,2026-11-01T00:30:00-04:00,1wh,2026-11-01T01:30:00-05:00
                        """)).as(said()).isFalse();
        assertThat(said())
                .contains("cases.csv:3: is 2026-11-01 01:30-04:00, expected 2026-11-01 01:30-05:00")
                .contains("1 of 2 cases as expected");
    }

    @Test
    void a_folder_of_one_calendar_is_enough() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("calendars.json"), """
                {"calendars":[{"id":"desk","zone":"America/New_York","week":{"MONDAY-FRIDAY":["09:00-17:00"]},"source":"a note"}]}
                """);
        String cases = "op,start,limit,counting,expected\nadd,2026-03-06 16:00,2wd,cn,2026-03-10 17:00\n";

        assertThat(check(own.toString(), cases)).as(said()).isTrue();
        assertThat(check(own.resolve("calendars.json") + "#desk", cases))
                .as(said())
                .isTrue();
    }

    @Test
    void a_calendar_that_is_wrong_is_refused_with_its_place() throws IOException {
        Files.writeString(folder.resolve("calendars.json"), """
                {"calendars":[{"id":"desk","zone":"Asia/Nowhere","week":{"MONDAY-FRIDAY":["09:00-17:00"]},"source":"a note"}]}
                """);

        assertThat(check(folder.toString(), "op,start,expected\n")).isFalse();
        assertThat(said()).contains("calendars.json:1 calendars[desk]").contains("Asia/Nowhere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "times,2026-01-05 16:00,1wh,,      | line 2: op is add, subtract or between, not 'times'",
                "add,2026-01-05,1wh,,              | line 2: Text '2026-01-05' could not be parsed",
                "add,2026-01-05 16:00,1x,,         | line 2: an amount is a number and one of",
                "add,2026-01-05 16:00,1wd,,        | line 2: 1wd counts days",
                "add,2026-01-05 16:00,1wd,roman,   | line 2: there is no counting rule 'roman'; the folder has [",
            })
    void a_row_that_cannot_be_read_is_named(String row, String said) {
        String cases = "op,start,limit,counting,expected\n" + row.strip() + "2026-01-05 17:00\n";

        assertThatThrownBy(() -> check(LINLAN + "#office", cases))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(said);
    }

    @Test
    void which_of_several_calendars_has_to_be_said() {
        assertThatThrownBy(() -> check(LINLAN, "op,start,expected\n"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("say which calendar: " + LINLAN + "#ID; it has [china, always, office, hall]");
        assertThatThrownBy(() -> check(LINLAN + "#home", "op,start,expected\n"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("there is no calendar 'home'; it has [");
        assertThatThrownBy(() -> check("nowhere", "op,start,expected\n"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("there is no folder 'nowhere'");
    }
}
