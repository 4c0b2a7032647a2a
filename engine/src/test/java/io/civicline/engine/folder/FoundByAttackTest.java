package io.civicline.engine.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.check.PolicyReport;
import io.civicline.engine.policy.PolicySet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an attack on folders found, and must not find again. */
class FoundByAttackTest {

    private static final String ROUTING = """
            { "result": "DISPATCH", "fallback": "centre", "rules": [{ "id": "a", "rank": RANK, "lead": "centre", "tags": ["TAG"] }] }""";

    private static final PolicyFiles TOWN = PolicyFiles.of(Map.of(
            "policy.json",
            """
            { "id": "town", "zone": "Asia/Shanghai", "extends": "civicline:china", "centre": "centre" }""",
            "kinds.json",
            """
            { "kinds": ["COMPLAINT"], "urgencies": ["NORMAL"], "channels": ["PHONE"] }""",
            "categories.csv",
            "code,name\nroads,道路\n",
            "units.csv",
            "code,name\ncentre,中心\n",
            "routing.json",
            routing("1", "t")));

    @TempDir
    Path disk;

    private static String routing(String rank, String tag) {
        return ROUTING.replace("RANK", rank).replace("TAG", tag);
    }

    private static List<String> faults(PolicyFiles files) {
        return PolicyReport.of(files).faults().stream().map(Fault::toString).toList();
    }

    @Test
    void a_number_that_no_machine_can_hold_is_no_json() {
        assertThat(faults(TOWN.with("routing.json", routing("1e99999999999", "t"))))
                .containsExactly("routing.json:1: is no JSON, here or just before: a number that is too large");
    }

    @Test
    void a_file_that_was_cut_off_names_where_its_bracket_was_opened_and_nothing_of_the_parser() {
        assertThat(faults(TOWN.with("kinds.json", "{\n  \"kinds\": [\"COMPLAINT\"")))
                .singleElement()
                .asString()
                .startsWith("kinds.json:2: is no JSON, here or just before: ")
                .contains("(opened in line 2, column 12)")
                .doesNotContain("Source", "Feature");
    }

    @Test
    void what_names_a_level_or_a_role_of_a_file_that_cannot_be_read_is_no_fault_of_its_own() {
        String clocks = """
                { "clocks": [{ "id": "handle", "of": "TICKET", "limits": [{ "within": "2h" }],
                  "start": "registered", "stop": "closed", "calendar": "china", "counting": "cn",
                  "steps": [{ "id": "watch", "at": "due", "do": { "supervise": ["centre"], "level": "daily" } }] }] }""";
        PolicyFiles sound = TOWN.with("clocks.json", clocks);

        assertThat(faults(sound)).anySatisfy(fault -> assertThat(fault).contains("'daily'"));
        assertThat(faults(sound.with("pressing.json", "{ \"supervisions\": [")))
                .noneSatisfy(fault -> assertThat(fault).contains("'daily'"));
    }

    @Test
    void half_a_surrogate_pair_is_refused_with_its_line() {
        assertThat(faults(TOWN.with("routing.json", routing("1", "x\\ud800"))))
                .singleElement()
                .asString()
                .startsWith("routing.json:1: contains NUL or half a surrogate pair");
    }

    @Test
    void a_bound_of_an_answer_that_could_not_be_written_back_is_refused() {
        String form = """
                { "forms": [{ "id": "f", "questions": [{ "id": "q", "type": "NUMBER", "min": 1e-60 }] }] }""";

        assertThat(faults(TOWN.with("forms.json", form)))
                .singleElement()
                .asString()
                .startsWith("forms.json:1 forms[f].questions[q].min: has more than");
    }

    @Test
    void calendars_whose_names_no_file_can_have_get_lists_of_their_own() {
        String calendars = """
                { "holidays": [{ "id": "one", "published": "ALWAYS" }, { "id": "two", "published": "ALWAYS" }],
                  "calendars": [{ "id": "list-2", "zone": "Asia/Shanghai", "week": { "MONDAY": ["09:00-17:00"] }, "holidays": "one" },
                                { "id": "a:b", "zone": "Asia/Shanghai", "week": { "MONDAY": ["09:00-17:00"] }, "holidays": "two" }] }""";
        String header = "date,kind,hours,name,english,source\n";
        PolicySet policy = PolicyFolder.load(TOWN.with("calendars.json", calendars)
                .with("holidays-one.csv", header + "2026-01-05,off,,一,,s\n")
                .with("holidays-two.csv", header + "2026-01-12,off,,二,,s\n"));

        PolicySet again = PolicyFolder.load(PolicyFolder.files(policy));

        assertThat(again.clocks().timetable().calendars())
                .isEqualTo(policy.clocks().timetable().calendars());
    }

    @Test
    void a_day_of_very_many_windows_is_refused_and_overflows_nothing() {
        String hours = "09:00-10:00 ".repeat(1500).strip();
        String calendars = """
                { "holidays": [{ "id": "own", "published": "ALWAYS" }] }""";

        assertThat(faults(TOWN.with("calendars.json", calendars)
                        .with("holidays-own.csv", "date,kind,hours,name,source\n2026-01-05,hours," + hours + ",x,s\n")))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("holidays-own.csv:2"));
    }

    @Test
    void a_holiday_list_can_be_removed_with_its_calendar() {
        String removing = """
                { "id": "town", "zone": "Asia/Shanghai", "extends": "civicline:china", "centre": "centre",
                  "remove": { "holidays": ["china"], "calendars": ["china"] } }""";

        assertThat(faults(TOWN.with("policy.json", removing))).isEmpty();
    }

    @Test
    void columns_without_a_name_at_the_end_are_what_spreadsheets_leave() {
        assertThat(faults(TOWN.with("units.csv", "code,name,,\ncentre,中心,,\n"))).isEmpty();
    }

    @Test
    void a_table_with_other_separators_is_one_fault_that_says_what_to_do() {
        PolicyFiles files = TOWN.with("categories.csv", "code;name\nroads;道路\n");

        assertThat(PolicyReport.of(files).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.toString()).startsWith("categories.csv:1: separates its columns");
            assertThat(fault.text(Locale.CHINESE)).contains("请另存为以逗号分隔的CSV");
        });
    }

    @Test
    void a_mark_of_the_wrong_width_is_named_with_the_right_one() {
        PolicyFiles files = TOWN.with("routing.json", "{ “result”: \"DISPATCH\" }");

        assertThat(PolicyReport.of(files).faults())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.text(Locale.CHINESE)).isEqualTo("routing.json:1: 用了全角符号“，请改为半角\""));
    }

    @Test
    void a_template_may_begin_with_a_byte_order_mark_and_does_not_send_it() {
        String notices = """
                { "notices": [{ "id": "n", "on": "closed", "to": "LEAD", "by": "PHONE", "template": "n" }] }""";
        PolicySet policy = PolicyFolder.load(TOWN.with("notices.json", notices).with("templates/n.txt", "\uFEFF已办结\n"));

        assertThat(policy.notices().get(0).text().zh()).isEqualTo("已办结");
    }

    @Test
    void a_file_that_is_a_folder_or_spelt_in_capitals_is_not_passed_over() throws IOException {
        TOWN.writeTo(disk);
        Files.writeString(disk.resolve("Clocks.JSON"), "{}");
        assertThat(faults(PolicyFiles.read(disk))).singleElement().asString().startsWith("Clocks.JSON: is no file");

        Files.createDirectory(disk.resolve("clocks.json"));
        assertThat(catchThrowableOfType(PolicyFaults.class, () -> PolicyFiles.read(disk))
                        .getMessage())
                .contains("'clocks.json' is no regular file");
    }

    @Test
    void links_that_lead_back_are_a_circle() throws IOException {
        TOWN.with("policy.json", """
                { "id": "town", "zone": "Asia/Shanghai", "centre": "centre", "extends": ["civicline:china", "s1", "s2"] }""").writeTo(disk);
        boolean links = true;
        try {
            Files.createSymbolicLink(disk.resolve("s1"), Path.of("."));
            Files.createSymbolicLink(disk.resolve("s2"), Path.of("."));
        } catch (IOException | UnsupportedOperationException e) {
            links = false; // some systems allow links to administrators only
        }
        assumeThat(links).isTrue();

        assertThat(faults(PolicyFiles.read(disk)))
                .hasSize(2)
                .allMatch(fault -> fault.startsWith("policy.json:1 extends: 's"));
    }

    @Test
    void files_have_no_way_out_of_their_folder() {
        for (String name :
                List.of("../x.json", "/x.json", "sub/x.json", "a\\b.json", "templates/../x.txt", "c:x.json", "")) {
            assertThatIllegalArgumentException().as(name).isThrownBy(() -> TOWN.with(name, "{}"));
        }
    }
}
