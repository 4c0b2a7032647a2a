package io.civicline.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.engine.folder.PolicyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyReportTest {

    private static final String CASES = "id,given,at,then,expect,because\n";

    private static final PolicyFiles TOWN = PolicyFiles.of(Map.ofEntries(
            Map.entry("policy.json", """
                    { "id": "town", "zone": "Asia/Shanghai", "extends": "civicline:china", "centre": "centre" }"""),
            Map.entry("kinds.json", """
                    { "kinds": ["COMPLAINT", "INQUIRY"], "urgencies": ["NORMAL", "URGENT"], "channels": ["PHONE", "VISIT"], "sources": ["province", "110"] }"""),
            Map.entry("categories.csv", "code,name,parent\nroads,道路,\nroads.hole,坑洼,roads\nwater,供水,\n"),
            Map.entry("regions.csv", "code,name,parent\n1,城区,\n101,东街,1\n"),
            Map.entry(
                    "units.csv",
                    "code,name,region,level\ncentre,中心,1,\nroads,道路科,1,\nwater,水务,1,\npolice,交警,1,\neast,东街办,101,street\n"),
            Map.entry("duties.csv", "unit,duty,region\nroads,roads,1\n"),
            Map.entry("routing.json", """
                    { "result": "DISPATCH", "fallback": ["level:street", "centre"], "returns": { "times": 1, "after": "PROPOSE" },
                      "rules": [{ "id": "holes", "rank": 10, "when": { "category": "roads.hole" }, "lead": "duty:roads near region",
                                  "assist": ["unit:police", "level:street"], "copy": ["unit:centre"], "tags": ["hole"], "urgency": "URGENT" },
                                { "id": "roads", "rank": 20, "when": { "category": "roads" }, "lead": "unit:roads" },
                                { "id": "water", "rank": 30, "when": { "category": "water", "kind": "COMPLAINT" }, "lead": "unit:water" }] }"""),
            Map.entry("clocks.json", """
                    { "clocks": [{ "id": "handle", "of": "LEAD", "limits": [{ "until": "source.due" }, { "when": { "source": "province" }, "within": "4wd" }, { "within": "5wd" }], "counting": "cn",
                                   "calendar": "china", "start": "dispatched", "stop": "replied", "pause": "suspended",
                                   "extensions": [{ "id": "5wd", "by": "5wd", "times": 1 }], "steps": [{ "id": "yellow", "at": "1wd before due", "do": "mark" }] }] }""")));

    private static PolicyReport report(PolicyFiles files) {
        return PolicyReport.of(files);
    }

    private static CaseResult play(String given, String at, String then, String expect) {
        PolicyReport report = report(
                TOWN.with("cases.csv", CASES + "one,\"" + given + "\"," + at + "," + then + "," + expect + ",why\n"));
        assertThat(report.faults()).isEmpty();
        return report.cases().get(0);
    }

    private static List<String> warnings(PolicyFiles files) {
        PolicyReport report = report(files);
        assertThat(report.faults()).isEmpty();
        List<String> warnings = new ArrayList<>();
        report.warnings().forEach(warning -> warnings.add(warning.toString()));
        warnings.remove("cases.csv: has no cases: known answers that the rules must give");
        return warnings;
    }

    /** Each line: what is given, what is asked, what is answered. All are registered on Friday 13 February 2026 at 15:20. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_case_is_played_as_production_plays_a_ticket(String line) {
        String[] cells = line.split("\\s*\\|\\s*", 3);

        assertThat(play(cells[0], "2026-02-13T15:20", cells[1], cells[2]).actual())
                .isEqualTo(cells[2]);
    }

    static Stream<String> a_case_is_played_as_production_plays_a_ticket() {
        return lines("cases.md");
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = PolicyReportTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith("| regist"))
                            .map(line -> line.substring(2, line.length() - 2))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_rule_that_an_earlier_one_leaves_nothing_for_is_named() {
        String rules = """
                { "result": "DISPATCH", "fallback": "centre", "rules": [
                  { "id": "all-roads", "rank": 1, "when": { "category": "roads" }, "lead": "unit:roads" },
                  { "id": "holes", "rank": 2, "when": { "category": "roads.hole", "kind": "COMPLAINT" }, "lead": "unit:police" },
                  { "id": "dated", "rank": 3, "when": { "category": "water" }, "lead": "unit:water", "until": "2026-01-01" },
                  { "id": "water", "rank": 4, "when": { "category": "water" }, "lead": "unit:water" },
                  { "id": "words", "rank": 5, "when": { "category": "roads", "words": { "any": "灯" } }, "lead": "unit:water" },
                  { "id": "rest", "rank": 6, "lead": "centre" },
                  { "id": "too-late", "rank": 7, "when": { "channel": "VISIT" }, "lead": "centre" } ] }""";

        assertThat(warnings(TOWN.with("routing.json", rules)))
                .containsExactly(
                        "routing.json:3 routing.rules[holes]: is never reached: 'all-roads' before it takes all that it takes",
                        "routing.json:6 routing.rules[words]: is never reached: 'all-roads' before it takes all that it takes",
                        "routing.json:8 routing.rules[too-late]: is never reached: 'rest' before it takes all that it takes");
    }

    @Test
    void what_nobody_may_do_is_named() {
        String roles = """
                { "roles": [{ "id": "operator", "may": ["register"], "sees": "EVERYTHING" }] }""";
        String removed = """
                { "id": "town", "zone": "Asia/Shanghai", "extends": "civicline:china", "centre": "centre",
                  "remove": { "roles": ["dispatcher", "auditor", "privacy-officer", "handler"] } }""";

        assertThat(warnings(TOWN.with("access.json", roles).with("policy.json", removed)))
                .containsExactly(
                        "access.json roles: no role may close, although every ticket is to end",
                        "access.json roles: no role may dispatch, although routing proposes",
                        "access.json roles: no role may acknowledge, although units are given tickets",
                        "access.json roles: no role may reply, although units are given tickets",
                        "access.json roles: no role may request-return, although tickets may be returned",
                        "access.json roles: no role may decide-return, although tickets may be returned",
                        "access.json roles: no role may request-extension, although a clock can be extended",
                        "access.json roles: no role may decide-extension, although a clock can be extended");
    }

    @Test
    void categories_that_only_the_fallback_takes_are_counted() {
        assertThat(warnings(TOWN.with(
                        "categories.csv", "code,name,parent\nroads,道路,\nroads.hole,坑洼,roads\nwater,供水,\ngas,燃气,\n")))
                .containsExactly(
                        "routing.json:1 routing.fallback: 1 categories are reached by no rule, only by the fallback: [gas]");
    }

    @Test
    void attributes_that_no_form_asks_and_values_that_no_question_takes_are_named() {
        String forms = """
                { "forms": [{ "id": "lamps", "category": "roads", "questions": [
                  { "id": "owner", "type": "TEXT" }, { "id": "trapped", "type": "FLAG" } ] }] }""";
        String rules = """
                { "result": "DISPATCH", "fallback": "centre", "rules": [
                  { "id": "a", "rank": 1, "when": { "category": "roads", "attribute": { "trapped": "yes" } }, "lead": ["attribute:onwer", "centre"] },
                  { "id": "b", "rank": 2, "when": { "category": "roads", "not": { "attribute": { "onwer": "x" } } }, "lead": "attribute:owner" },
                  { "id": "c", "rank": 3, "lead": "centre" } ] }""";

        assertThat(warnings(TOWN.with("forms.json", forms).with("routing.json", rules)))
                .containsExactly(
                        "routing.json:2 routing.rules[a].when.attribute: no form takes 'yes' as an answer to 'trapped', as it is stored",
                        "routing.json:2 routing.rules[a].lead: no intake form asks 'onwer'; asked are owner, trapped",
                        "routing.json:3 routing.rules[b].when.attribute: no intake form asks 'onwer'; asked are owner, trapped");
    }

    @Test
    void who_says_of_some_sections_what_becomes_of_open_tickets_is_told_which_are_missing() {
        String policy = """
                { "id": "town", "zone": "Asia/Shanghai", "extends": "civicline:china", "centre": "centre",
                  "openTickets": { "clocks": "MOVE", "routing": "KEEP" } }""";

        assertThat(warnings(TOWN.with("policy.json", policy)))
                .containsExactly(
                        "policy.json:2 openTickets: says nothing of vocabulary, categories, regions, forms, units, "
                                + "calendars, reasons, pressing, promises, reviews, follow-ups, notices, access: only as "
                                + "the first policy can it be activated so");
    }

    @Test
    void a_clock_of_a_part_that_starts_before_there_is_one_is_named() {
        String clocks = """
                { "clocks": [{ "id": "early", "of": "LEAD", "limits": [{ "within": "5wd" }], "counting": "cn", "calendar": "china",
                               "start": "received", "stop": "replied" }] }""";

        assertThat(warnings(TOWN.with("clocks.json", clocks)))
                .containsExactly(
                        "clocks.json:2 clocks[early].start: never starts: the clock of a part does not start before there is one; start it at dispatched");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_case_that_cannot_be_played_is_a_fault_that_says_what_can(String line) {
        String[] cells = line.split(" \\| ", 3);
        String row = "one,\"" + cells[0] + "\",2026-02-13T15:20,\"" + cells[1] + "\",roads,why\n";

        PolicyReport report = report(TOWN.with("cases.csv", CASES + row));

        String[] said = cells[2].split("…", 2); // of a long list the table shows the beginning
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.toString()).startsWith("cases.csv:2 cases[one]: " + said[0]);
            if (said.length == 1) {
                assertThat(fault).hasToString("cases.csv:2 cases[one]: " + cells[2]);
            }
        });
        assertThat(report.faults().get(0).text(Locale.CHINESE)).containsPattern("[\\u4e00-\\u9fff]");
    }

    static Stream<String> a_case_that_cannot_be_played_is_a_fault_that_says_what_can() {
        return lines("bad-cases.md");
    }

    @Test
    void two_cases_of_one_id_are_a_fault_of_the_second() {
        String row = "one,register kind=COMPLAINT category=roads,2026-02-13T15:20,lead,roads,why\n";

        assertThat(report(TOWN.with("cases.csv", CASES + row + row)).faults().stream()
                        .map(Object::toString))
                .containsExactly("cases.csv:3 cases[one]: case 'one' is defined twice");
    }

    @Test
    void words_in_quotes_may_hold_spaces_and_semicolons() {
        assertThat(play("register kind=COMPLAINT category=roads words='a; b c'", "2026-02-13T15:20", "lead", "roads")
                        .actual())
                .isEqualTo("roads");
    }

    @Test
    void a_wrong_answer_is_told_with_what_was_expected_why_and_how_it_came_about() {
        CaseResult due = play(
                "register kind=COMPLAINT category=roads", "2026-02-13T15:20", "clock handle due", "2026-02-20T18:00");
        CaseResult lead = play("register kind=COMPLAINT category=water", "2026-02-13T15:20", "lead", "roads");
        CaseResult refused =
                play("register kind=COMPLAINT category=roads; +1h reply SOLVED", "2026-02-13T15:20", "lead", "roads");

        assertThat(due.isAsExpected()).isFalse();
        assertThat(due.toString())
                .startsWith("cases.csv:2 one: clock handle due is 2026-02-27T18:00, expected 2026-02-20T18:00")
                .contains("expected because: why", "15 to 23 Feb Spring Festival");
        assertThat(lead.toString()).contains("lead is water, expected roads", "rule water (rank 30) won");
        assertThat(refused.toString()).contains("lead is refused WRONG_ASSIGNMENT_STATE");
    }
}
