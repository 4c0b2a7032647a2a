package io.civicline.testkit.property;

import static io.civicline.testkit.property.Folders.TOWN;
import static io.civicline.testkit.property.Folders.clock;
import static io.civicline.testkit.property.Folders.said;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.error.Invalid;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.core.unit.Unit;
import io.civicline.core.who.Who;
import io.civicline.engine.Hotline;
import io.civicline.engine.activation.ArchivedPolicies;
import io.civicline.engine.check.PolicyReport;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.routing.ResultMode;
import io.civicline.sla.calendar.InvalidCalendarException;
import io.civicline.sla.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the complaints say of configuration: a folder that would not do what it seems to do is refused, with the place. */
class FolderPropertiesTest {

    private static final String CALENDAR = """
            { "calendars": [
              { "id": "office", "zone": "Asia/Shanghai", "week": %s%s }] }""";

    private static String text(String file) {
        return new String(TOWN.bytes(file).orElseThrow(), UTF_8);
    }

    private static PolicyFiles changed(String file, String before, String after) {
        assertThat(text(file)).contains(before);
        return TOWN.with(file, text(file).replace(before, after));
    }

    @Test
    void the_town_itself_is_sound() {
        assertThat(said(TOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ \"MONDAY-FRIDAY\": [] }", "{ \"MONDAY-FRIDAY\": [\"09:00-09:00\"] }"})
    void p20_a_calendar_without_hours_is_refused_when_loaded(String week) {
        assertThat(said(TOWN.with("calendars.json", CALENDAR.formatted(week, ""))))
                .singleElement()
                .asString()
                .startsWith("calendars.json:2 calendars[office]");
    }

    @Test
    void p20_a_calendar_without_a_working_day_in_a_year_is_refused_when_loaded() {
        StringBuilder days = new StringBuilder("date,kind,hours,name,english,source\n");
        LocalDate first = LocalDate.of(2026, 1, 1);
        first.datesUntil(first.plusDays(366)).forEach(day -> days.append(day).append(",off,,停业,,Notice\n"));
        String calendars = CALENDAR.formatted("{ \"MONDAY-SUNDAY\": [\"09:00-18:00\"] }", ", \"holidays\": \"shut\"")
                .replaceFirst("\\{", "{ \"holidays\": [{ \"id\": \"shut\", \"published\": \"ALWAYS\" }],");

        assertThat(said(TOWN.with("calendars.json", calendars).with("holidays-shut.csv", days.toString())))
                .singleElement()
                .asString()
                .startsWith("calendars.json:2 calendars[office]")
                .contains("2026-01-01");
    }

    @Test
    void p20_a_calendar_that_does_not_exist_is_refused_where_a_clock_or_a_unit_names_it() {
        assertThat(said(changed("clocks.json", "\"office\"", "\"offices\"")))
                .containsExactly(
                        "clocks.json:2 clocks[handle].calendar: the policy has no calendar 'offices'; did you mean 'office'?");
        assertThat(said(TOWN.with("units.csv", "code,name,calendar\ncentre,中心,\nroads,道路科,night\n")))
                .containsExactly(
                        "units.csv:3 units[roads].calendar: the policy has no calendar 'night'; it has [china, always, office]");
        assertThat(said(TOWN.without("calendars.json")))
                .containsExactly(
                        "clocks.json:2 clocks[handle].calendar: the policy has no calendar 'office'; it has [china, always]");
    }

    @Test
    void p20_a_calendar_that_cannot_be_used_cannot_be_activated_either() {
        InMemoryStore store = new InMemoryStore();
        ArchivedPolicies policies = ArchivedPolicies.of(store.policies());
        TenantId town = TenantId.of("town");
        Instant now = Instant.parse("2026-02-13T07:20:00Z");
        PolicySetBuilder java = PolicySet.builder("town", "Asia/Shanghai")
                .kinds("COMPLAINT")
                .urgencies("NORMAL")
                .channels("PHONE")
                .category("roads", "道路")
                .unit(Unit.of("centre", "中心").workingBy("office"))
                .centre("centre")
                .routing(ResultMode.DISPATCH, Who.centre());

        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(() -> WorkCalendar.builder()
                        .zone("Asia/Shanghai")
                        .publishedAlways()
                        .build());
        assertThatExceptionOfType(PolicyFaults.class)
                .isThrownBy(() -> policies.activate(town, java.build(), now, ActorId.of("zhao"), now))
                .withMessageContaining("units[centre].calendar")
                .withMessageContaining("'office'");
        assertThat(store.policies().last(town)).isEmpty();
        java.calendar(
                "office",
                WorkCalendar.builder()
                        .zone("Asia/Shanghai")
                        .open("09:00-18:00")
                        .publishedAlways()
                        .build());
        assertThat(policies.activate(town, java.build(), now, ActorId.of("zhao"), now)
                        .number())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0wd", "0min", "0h", "0d", "0y", "0.00wd"})
    void p32_a_target_of_zero_is_refused_with_its_line(String zero) {
        assertThat(said(TOWN.with("clocks.json", clock("{ \"within\": \"" + zero + "\" }", ""))))
                .singleElement()
                .asString()
                .startsWith("clocks.json:3 clocks[handle].limits[0].within: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | must be text, is null",
                "5 | must be text, is number",
                "\"soon\" | is no amount: a number and one of"
            })
    void p32_a_target_that_is_null_bare_or_blank_is_refused_with_its_line(String target, String said) {
        assertThat(said(TOWN.with("clocks.json", clock("{ \"within\": " + target + " }", ""))))
                .singleElement()
                .asString()
                .startsWith("clocks.json:3 clocks[handle].limits[0].within: ")
                .contains(said);
    }

    @Test
    void p32_a_limit_without_a_target_and_a_clock_without_limits_are_refused() {
        assertThat(said(TOWN.with("clocks.json", clock("{ \"when\": { \"kind\": \"COMPLAINT\" } }", ""))))
                .containsExactly("clocks.json:3 clocks[handle].limits[0]: needs exactly one of within, until, has 0");
        assertThat(said(TOWN.with("clocks.json", clock("", ""))))
                .singleElement()
                .asString()
                .startsWith("clocks.json:3 clocks[handle].limits: is empty");
    }

    @Test
    void p49_a_channel_of_notices_without_a_notifier_keeps_the_hotline_from_starting() {
        PolicyFiles town = changed("kinds.json", "\"PHONE\"", "\"PHONE\", \"inbox\", \"sms\"");
        PolicySet policy = PolicyFolder.load(town.with("notices.json", """
                { "notices": [{ "id": "new", "on": "dispatched", "to": "UNITS", "by": "inbox", "text": "{ticket}" },
                              { "id": "late", "on": "clock-breached", "to": "LEAD", "by": "sms", "text": "{ticket}" }] }"""));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Hotline.builder()
                        .policies(policy)
                        .store(new InMemoryStore())
                        .build())
                .satisfies(e -> assertThat(e.faults())
                        .hasSize(2)
                        .anyMatch(fault -> fault.toString().contains("inbox"))
                        .anyMatch(fault -> fault.toString().contains("sms")));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Hotline.builder().build())
                .satisfies(e -> assertThat(e.faults()).hasSize(2));
    }

    @Test
    void p49_a_chair_that_nobody_sits_in_is_said_before_the_start() {
        PolicyFiles alone = changed("policy.json", "civicline:china", "civicline:china-calendar")
                .with("countings.json", """
                        { "countings": [{ "id": "cn", "firstDay": "OUT", "ends": "CLOSE_OF_BUSINESS", "lastDayOff": "NEXT_WORKING_DAY",
                          "outsideHours": "KEEP", "pauses": "BY_DAY" }] }""");

        PolicyReport report = PolicyReport.of(alone);

        assertThat(report.faults()).isEmpty();
        assertThat(report.warnings().stream().filter(fault -> fault.code().equals("NOBODY_MAY")))
                .extracting(fault -> fault.args().get("command"))
                .contains("register", "close", "acknowledge", "reply");
        assertThat(PolicyReport.of(TOWN).warnings())
                .noneMatch(fault -> fault.code().equals("NOBODY_MAY"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy.json | \"centre\": \"centre\" | \"centre\": \"zentrum\" | policy.json:1 centre: the policy has no unit 'zentrum'",
                "policy.json | \"zone\": \"Asia/Shanghai\" | \"zone\": \"Asia/Shanghia\" | policy.json:1 zone: 'Asia/Shanghia' is no zone of the tz database, such as Asia/Shanghai",
                "routing.json | unit:roads | unit:road | routing.json:2 routing.rules[roads].lead[0]: the policy has no unit 'road'; did you mean 'roads'?",
                "routing.json | \"rules\" | \"returns\": { \"times\": 1, \"clock\": \"back\", \"after\": \"PROPOSE\" }, \"rules\" | routing.json:2 routing.returns.clock: the policy has no clock 'back'; it has [handle]"
            })
    void p49_what_routing_and_escalation_rest_on_must_exist(String file, String before, String after, String said) {
        assertThat(said(changed(file, before, after))).containsExactly(said);
    }

    @Test
    void p50_an_empty_folder_is_refused_with_all_that_is_missing() {
        assertThat(said(PolicyFiles.of(Map.of()))).contains("policy.json: there is no file policy.json");
        List<String> missing =
                said(PolicyFiles.of(Map.of("policy.json", "{ \"id\": \"town\", \"zone\": \"Asia/Shanghai\" }")));
        assertThat(missing)
                .anyMatch(fault -> fault.startsWith("kinds.json kinds: is empty"))
                .anyMatch(fault -> fault.startsWith("kinds.json urgencies: is empty"))
                .anyMatch(fault -> fault.startsWith("kinds.json channels: is empty"))
                .anyMatch(fault -> fault.startsWith("routing.json routing.fallback: "));
        assertThat(said(PolicyFiles.of(Map.of("policy.json", "{ \"id\": \"town\" }"))))
                .contains("policy.json zone: is missing")
                .containsAll(missing);
    }

    @Test
    void p51_faults_of_all_files_are_found_in_one_reading_each_where_it_is() {
        PolicyFiles broken = changed("routing.json", "unit:roads", "unit:road")
                .with("clocks.json", text("clocks.json").replace("\"COMPLAINT\"", "\"COMPLIANT\""))
                .with("policy.json", text("policy.json").replace("\"centre\": \"centre\"", "\"centre\": \"zentrum\""))
                .with("units.csv", "code,name,region\ncentre,中心,\nroads,道路科,110105\n");

        assertThat(said(broken))
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("clocks.json:3 clocks[handle].limits[0].when.kind"))
                .anyMatch(fault -> fault.startsWith("policy.json:1 centre"))
                .anyMatch(fault -> fault.startsWith("routing.json:2 routing.rules[roads].lead[0]"))
                .anyMatch(fault -> fault.startsWith("units.csv:3 units[roads].region"));
    }

    @Test
    void p51_references_are_names_so_that_the_order_of_rows_and_elements_means_nothing() {
        PolicyFiles turned = TOWN.with("units.csv", "name,code\n道路科,roads\n中心,centre\n")
                .with("categories.csv", "code,name\nwater,供水\nroads,道路\n");

        PolicySet policy = PolicyFolder.load(turned);

        assertThat(policy.routing().rules())
                .isEqualTo(PolicyFolder.load(TOWN).routing().rules());
        assertThat(policy.units().centre())
                .isEqualTo(PolicyFolder.load(TOWN).units().centre());
    }
}
