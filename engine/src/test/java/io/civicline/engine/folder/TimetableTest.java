package io.civicline.engine.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CountingId;
import io.civicline.core.error.PolicyFaults;
import io.civicline.sla.clock.Timetable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final String DESK = """
            {"calendars":[{"id":"desk","zone":"Asia/Shanghai","week":{"MONDAY-FRIDAY":["09:00-17:00"]},"holidays":"china",
             "source":"a note"}]}
            """;

    @Test
    void calendars_are_read_from_a_folder_that_is_no_whole_policy() {
        Timetable timetable = PolicyFolder.timetable(PolicyFiles.of(Map.of(
                "policy.json", "{\"id\":\"mine\",\"zone\":\"Asia/Shanghai\",\"extends\":\"civicline:china\"}",
                "calendars.json", DESK,
                "routing.json", "{\"result\":\"DISPATCH\"}")));

        assertThat(timetable.calendars()).containsKey(CalendarId.of("desk"));
        assertThat(timetable.countings()).containsKey(CountingId.of("cn"));
    }

    @Test
    void what_is_wrong_with_them_is_said_with_file_and_line() {
        PolicyFiles files = PolicyFiles.of(Map.of("calendars.json", DESK.replace("09:00-17:00", "17:00-09:00")));

        assertThatThrownBy(() -> PolicyFolder.timetable(files))
                .isInstanceOf(PolicyFaults.class)
                .hasMessageContaining("calendars.json:1")
                .hasMessageContaining("china")
                .hasMessageContaining("17:00-09:00");
    }
}
