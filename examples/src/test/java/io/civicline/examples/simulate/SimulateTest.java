package io.civicline.examples.simulate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.engine.folder.PolicyFiles;
import io.civicline.examples.OwnProcess;
import io.civicline.examples.UsageException;
import io.civicline.examples.replay.Replay;
import io.civicline.examples.replay.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {

    /** As small as a folder can be and still take a request. */
    private static final Map<String, String> SMALLEST = new LinkedHashMap<>();

    static {
        SMALLEST.put("policy.json", "{ \"id\": \"hamlet\", \"name\": \"Hamlet\", \"zone\": \"Pacific/Chatham\" }");
        SMALLEST.put(
                "kinds.json", "{ \"kinds\": [\"REQUEST\"], \"urgencies\": [\"NORMAL\"], \"channels\": [\"PHONE\"] }");
        SMALLEST.put("categories.csv", "code,name\nall,Everything\n");
        SMALLEST.put("units.csv", "code,name\noffice,The office\n");
        SMALLEST.put("routing.json", "{ \"result\": \"DISPATCH\", \"fallback\": [\"unit:office\"] }");
        SMALLEST.put(
                "access.json",
                "{ \"roles\": [{ \"id\": \"clerk\", \"may\": [\"register\"], \"sees\": \"NOTHING\" }] }");
    }

    private static final String EVERYTHING = """
            { "roles": [{ "id": "observer", "sees": "OWN_UNIT", "may":
              ["register", "dispatch", "acknowledge", "reply", "audit", "tell-citizen", "close", "withdraw"] }] }
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private boolean simulate(Path policy, String... more) {
        List<String> args = new ArrayList<>(List.of(policy.toString()));
        args.addAll(List.of(more));
        bytes.reset();
        return new Simulate().run(args, new PrintStream(bytes, true, UTF_8));
    }

    private List<String> lines() {
        return bytes.toString(UTF_8).lines().toList();
    }

    private Path hamlet(Map<String, String> changes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>(SMALLEST);
        files.putAll(changes);
        Path place = folder.resolve("hamlet" + changes.hashCode());
        PolicyFiles.of(files).writeTo(place);
        return place;
    }

    @Test
    void three_hundred_tickets_of_linlan_are_played_alike_elsewhere_and_every_journal_is_whole() throws Exception {
        Path linlan = Path.of("policies", "linlan");
        assertThat(simulate(linlan, "--tickets", "300")).isTrue();

        List<String> abroad = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1");
        OwnProcess process = OwnProcess.run(folder, abroad, "simulate", linlan.toString(), "--tickets", "300");

        assertThat(process.out()).isEqualTo(bytes.toString(UTF_8));
        assertThat(process.code()).isZero();
        assertThat(lines())
                .contains("Linlan (linlan), Asia/Shanghai", "300 calls from Mon 2026-02-09 for 30 days, seed 1")
                .anyMatch(line -> line.matches(" +3\\d\\d registered")) // those that were split off come on top
                .anyMatch(line -> line.matches("journals       3\\d\\d with \\d+ entries, broken: 0"))
                .anyMatch(line -> line.matches("inbox          notices sent: [1-9]\\d+"))
                .anyMatch(line -> line.matches("handle           urge +[1-9].*"))
                .anyMatch(line -> line.matches(" +[1-9]\\d* extended"))
                .anyMatch(line -> line.matches(" +[1-9]\\d* returned"))
                .noneMatch(line -> line.startsWith("the folder lets nobody"));
    }

    @Test
    void another_seed_is_another_month() throws IOException {
        Path place = hamlet(Map.of("access.json", EVERYTHING));
        simulate(place, "--seed", "1");
        String first = bytes.toString(UTF_8).replace("seed 1", "");
        simulate(place, "--seed", "2");

        assertThat(bytes.toString(UTF_8).replace("seed 2", "")).isNotEqualTo(first);
    }

    @Test
    void where_nobody_may_close_tickets_stay_open_and_that_is_said() throws IOException {
        assertThat(simulate(hamlet(Map.of()), "--tickets", "20", "--days", "2")).isTrue();

        assertThat(lines())
                .contains("the folder lets nobody dispatch, acknowledge, reply, audit, tell-citizen, close:"
                        + " tickets stay where that is needed")
                .contains(
                        "the policy has no clocks",
                        "the policy has no steps",
                        "journals       20 with 60 entries, broken: 0")
                .contains("1 category, 19 tickets", "  all 19")
                .contains("office                19        0       0      0     19   The office");
    }

    @Test
    void a_ticket_that_nobody_was_given_has_no_limit_to_miss() throws IOException {
        assertThat(simulate(
                        hamlet(Map.of("routing.json", "{ \"result\": \"PROPOSE\", \"fallback\": [\"unit:office\"] }")),
                        "--tickets",
                        "20",
                        "--days",
                        "2"))
                .isTrue();

        assertThat(lines()).contains("0 categories, 0 tickets");
    }

    @Test
    void a_hamlet_of_one_unit_in_which_one_role_does_everything_closes_its_tickets() throws IOException {
        assertThat(simulate(hamlet(Map.of("access.json", EVERYTHING)), "--tickets", "40"))
                .isTrue();

        assertThat(lines())
                .anyMatch(line -> line.matches(" +[1-9]\\d* replied"))
                .noneMatch(line -> line.startsWith("the folder lets nobody"));
    }

    @Test
    void where_nobody_may_register_there_are_no_tickets_and_that_is_said() throws IOException {
        String nobody = "{ \"roles\": [{ \"id\": \"clerk\", \"may\": [\"close\"], \"sees\": \"EVERYTHING\" }] }";

        assertThat(simulate(hamlet(Map.of("access.json", nobody)), "--tickets", "5"))
                .isTrue();

        assertThat(lines())
                .contains("     0 registered")
                .anyMatch(line -> line.startsWith("     5 calls made no ticket"));
    }

    @Test
    void a_rule_whose_category_has_ended_still_lets_calls_come() throws IOException {
        Path place = hamlet(
                Map.of(
                        "categories.csv",
                        "code,name,until\nall,Everything,\nold,Old things,2020-01-01\n",
                        "routing.json",
                        "{ \"result\": \"DISPATCH\", \"fallback\": [\"unit:office\"], \"rules\":"
                                + " [{ \"id\": \"old\", \"rank\": 1, \"when\": { \"category\": \"old\" }, \"lead\": [\"unit:office\"] }] }"));

        assertThat(simulate(place, "--tickets", "10")).isTrue();

        assertThat(lines()).contains("    10 registered").containsSequence("1 of 1", "  old");
    }

    @Test
    void every_question_is_answered_by_its_type() throws IOException {
        String forms = """
                { "forms": [{ "id": "all", "questions": [
                  { "id": "t", "name": "t", "type": "TEXT", "required": true, "maxLength": 2 },
                  { "id": "l", "name": "l", "type": "LONG_TEXT", "required": true },
                  { "id": "n", "name": "n", "type": "NUMBER", "required": true, "min": 0.25, "max": 0.4, "decimals": 1 },
                  { "id": "d", "name": "d", "type": "DATE", "required": true },
                  { "id": "m", "name": "m", "type": "DATE_TIME", "required": true },
                  { "id": "c", "name": "c", "type": "CHOICE", "required": true, "choices": [{ "code": "x", "name": "x" }] },
                  { "id": "s", "name": "s", "type": "CHOICES", "required": true,
                    "choices": [{ "code": "x", "name": "x" }, { "code": "y", "name": "y" }] },
                  { "id": "f", "name": "f", "type": "FLAG", "required": true }] }] }
                """;

        assertThat(simulate(hamlet(Map.of("forms.json", forms)), "--tickets", "50"))
                .isTrue();

        assertThat(lines()).contains("    50 registered").containsSequence("== refusals by reason", "none");
    }

    @Test
    void a_question_that_nobody_can_answer_is_told_and_not_stumbled_over() throws IOException {
        String forms = """
                { "forms": [{ "id": "all", "questions": [
                  { "id": "n", "name": "n", "type": "NUMBER", "required": true, "min": 0.21, "max": 0.29, "decimals": 1 }] }] }
                """;

        assertThat(simulate(hamlet(Map.of("forms.json", forms)), "--tickets", "50"))
                .isTrue();

        assertThat(lines())
                .anyMatch(line -> line.matches(" +[1-9]\\d* NOT_A_NUMBER"))
                .anyMatch(line -> line.matches(" +[1-9]\\d* calls made no ticket.*"));
    }

    @Test
    void a_city_that_was_learnt_from_its_cases_can_be_played() {
        Path boston = folder.resolve("boston");
        List<String> args = List.of(
                "boston", Samples.LEARNT.toString(), "--data", Samples.DATA.toString(), "--folder", boston.toString());
        assertThat(new Replay().run(args, new PrintStream(bytes, true, UTF_8))).isTrue();

        assertThat(simulate(boston, "--tickets", "60")).isTrue();

        assertThat(lines())
                .as("its holidays are known until 2024")
                .contains("60 calls from Mon 2023-10-02 for 30 days, seed 1");
    }

    @Test
    void every_fault_of_a_folder_is_told() throws IOException {
        Path place = hamlet(
                Map.of("units.csv", "code,name\noffice,\n", "categories.csv", "code,name,parent\nall,All,none\n"));

        assertThat(simulate(place)).isFalse();

        assertThat(lines()).first().asString().matches("the folder has [2-9] faults");
        assertThat(bytes.toString(UTF_8)).contains("  units.csv:2 ", "  categories.csv:2 ");
    }

    @Test
    void a_folder_that_is_not_there_is_a_fault() {
        assertThat(simulate(folder.resolve("nowhere"))).isFalse();

        assertThat(lines()).first().isEqualTo("the folder has 1 fault");
    }

    @Test
    void wrong_arguments_are_told() {
        assertUsage("simulate takes one folder, not none");
        assertUsage("simulate takes one folder, not [a, b]", "a", "b");
        assertUsage("there is no option --quiet", "a", "--quiet");
        assertUsage("--tickets needs a whole number from 1 to 100000, not 'many'", "a", "--tickets", "many");
        assertUsage("--days needs a whole number from 1 to 366, not ''", "a", "--days");
        assertUsage("--from needs a date from 1971-01-01 until 2900-01-01, not 'May'", "a", "--from", "May");
    }

    private static void assertUsage(String message, String... args) {
        assertThatThrownBy(() ->
                        new Simulate().run(List.of(args), new PrintStream(new ByteArrayOutputStream(), true, UTF_8)))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void the_day_that_is_asked_for_is_the_first() throws IOException {
        simulate(hamlet(Map.of()), "--from", "2020-01-01", "--tickets", "1", "--days", "1");

        assertThat(lines()).contains("1 calls from Wed 2020-01-01 for 1 days, seed 1");
    }
}
