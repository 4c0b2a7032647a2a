package io.civicline.engine.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.StatusCode;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.SubStatus;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import io.civicline.sla.clock.ClockRule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder takes from others and what it says itself. */
class ExtendsTest {

    private static final String CLOCK = """
            { "clocks": [{ "id": "%s", "of": "LEAD", "limits": [{ "within": "%s" }],
              "counting": "days", "calendar": "office", "start": "dispatched", "stop": "replied" }] }
            """;

    /** The clocks that are replaced, removed or added here. */
    private static final Set<String> LOOKED_AT = Set.of("handle", "back", "safe", "own");

    @TempDir
    private Path root;

    /** Its notice names no step of a clock, since the clocks are replaced here. */
    private void village() throws IOException {
        PolicyFiles village = PolicyFiles.read(Path.of("src/test/resources/folders/village"));
        String notices = new String(village.bytes("notices.json").orElseThrow(), UTF_8);
        village.with("notices.json", notices.replace("\"step\": \"half\", ", ""))
                .writeTo(root.resolve("village"));
    }

    private Path folder(String name, String policy, String... files) throws IOException {
        return write(root.resolve(name), policy, files);
    }

    private static Path write(Path folder, String policy, String... files) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("policy.json"), policy);
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(folder.resolve(files[i]), files[i + 1]);
        }
        return folder;
    }

    private static List<String> faults(Path folder) {
        try {
            PolicyFolder.load(folder);
            return List.of();
        } catch (PolicyFaults e) {
            return e.faults().stream().map(Object::toString).toList();
        }
    }

    private static List<String> clocks(PolicySet policy) {
        return policy.clocks().rules().stream()
                .filter(rule -> LOOKED_AT.contains(rule.code().value()))
                .map(rule -> rule.code() + " "
                        + rule.limits().get(rule.limits().size() - 1).within())
                .toList();
    }

    @Test
    void a_folder_has_all_that_it_extends_under_its_own_name() throws IOException {
        village();
        PolicySet policy = PolicyFolder.load(folder("city", "{ \"id\": \"city\", \"extends\": \"../village\" }"));
        PolicySet alone = PolicyFolder.load(root.resolve("village"));

        assertThat(policy.name()).isEqualTo("city");
        assertThat(clocks(policy)).isEqualTo(clocks(alone)).hasSize(3);
        assertThat(policy.zone()).isEqualTo(alone.zone());
        assertThat(policy.units().all()).containsExactlyElementsOf(alone.units().all());
        assertThat(policy.notices()).isEqualTo(alone.notices());
        assertThat(policy.roles()).extracting(Role::code).hasSize(3);
    }

    @Test
    void a_sub_status_is_replaced_added_and_removed_by_its_code() throws IOException {
        village();
        PolicySet policy = PolicyFolder.load(folder(
                "city",
                "{ \"id\": \"city\", \"extends\": \"../village\", \"remove\": { \"statuses\": [\"archived\"] } }",
                "kinds.json",
                """
                { "statuses": [{ "code": "parts", "stage": "DISPATCHED", "name": "缺件" }, { "code": "on-site", "stage": "HANDLING" }] }
                """));

        assertThat(policy.statuses())
                .containsExactly(
                        new SubStatus(StatusCode.of("parts"), Stage.DISPATCHED),
                        new SubStatus(StatusCode.of("on-site"), Stage.HANDLING));
        assertThat(policy.labelOf(StatusCode.of("parts"))).isEqualTo(Label.of("缺件"));
        assertThat(policy.labelOf(StatusCode.of("on-site"))).isEqualTo(Label.of("on-site"));
        assertThat(
                        faults(
                                folder(
                                        "town",
                                        "{ \"id\": \"town\", \"extends\": \"../village\", \"remove\": { \"statuses\": [\"parts\"] } }")))
                .hasSize(2)
                .allMatch(fault -> fault.contains("the policy has no status 'parts'"));
    }

    @Test
    void an_element_of_the_same_id_replaces_the_other_as_a_whole() throws IOException {
        village();
        PolicySet policy = PolicyFolder.load(folder(
                "city",
                "{ \"id\": \"city\", \"extends\": [\"../village\"] }",
                "clocks.json",
                CLOCK.formatted("handle", "7wd")));

        assertThat(clocks(policy)).containsExactlyInAnyOrder("handle 7wd", "back 2wh", "safe 0.5wd");
        ClockRule handle = policy.clocks().rules().stream()
                .filter(rule -> rule.code().equals(ClockCode.of("handle")))
                .findFirst()
                .orElseThrow();
        assertThat(handle.extensions()).isEmpty();
        assertThat(handle.steps()).isEmpty();
    }

    @Test
    void what_is_removed_is_gone_and_what_is_not_there_cannot_be_removed() throws IOException {
        village();
        Path city = folder(
                "city", "{ \"id\": \"city\", \"extends\": \"../village\", \"remove\": { \"clocks\": [\"safe\"] } }");
        Path town = folder(
                "town", "{ \"id\": \"town\", \"extends\": \"../city\",\n \"remove\": { \"clocks\": [\"safe\"] } }");

        assertThat(clocks(PolicyFolder.load(city))).containsExactly("handle 5wd", "back 2wh");
        assertThat(faults(town)).containsExactly("policy.json:2 remove.clocks: there is no clock 'safe' to remove");
    }

    @Test
    void what_is_removed_and_still_named_is_a_fault_where_it_is_named() throws IOException {
        village();
        Path city = folder(
                "city",
                "{ \"id\": \"city\", \"extends\": \"../village\", \"remove\": { \"clocks\": [\"back\"], \"units\": [\"police\"] } }");

        assertThat(faults(city))
                .allMatch(fault -> fault.startsWith("../village/"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void of_a_chain_the_nearest_folder_that_says_it_wins() throws IOException {
        village();
        folder(
                "province",
                "{ \"id\": \"province\", \"extends\": \"../village\", \"zone\": \"Asia/Urumqi\" }",
                "clocks.json",
                CLOCK.formatted("handle", "20wd"));
        folder(
                "city",
                "{ \"id\": \"city\", \"extends\": \"../province\" }",
                "clocks.json",
                CLOCK.formatted("back", "9wh"));
        Path district = folder(
                "district",
                "{ \"id\": \"district\", \"extends\": \"../city\" }",
                "clocks.json",
                CLOCK.formatted("own", "1wd"));

        PolicySet policy = PolicyFolder.load(district);

        assertThat(policy.name()).isEqualTo("district");
        assertThat(policy.zone().getId()).isEqualTo("Asia/Urumqi");
        assertThat(clocks(policy)).containsExactlyInAnyOrder("handle 20wd", "back 9wh", "safe 0.5wd", "own 1wd");
    }

    @Test
    void of_two_folders_the_later_wins_and_what_both_extend_is_read_once() throws IOException {
        village();
        folder(
                "left",
                "{ \"id\": \"left\", \"extends\": \"../village\" }",
                "clocks.json",
                CLOCK.formatted("handle", "8wd"));
        folder(
                "right",
                "{ \"id\": \"right\", \"extends\": \"../village\" }",
                "clocks.json",
                CLOCK.formatted("back", "3wh"));
        Path city = folder("city", "{ \"id\": \"city\", \"extends\": [\"../left\", \"../right\"] }");
        Path other = folder("other", "{ \"id\": \"other\", \"extends\": [\"../right\", \"../left\", \"../village\"] }");

        assertThat(clocks(PolicyFolder.load(city))).containsExactlyInAnyOrder("handle 8wd", "back 3wh", "safe 0.5wd");
        assertThat(clocks(PolicyFolder.load(other))).containsExactlyInAnyOrder("handle 8wd", "back 3wh", "safe 0.5wd");
    }

    @Test
    void folders_that_extend_each_other_are_refused_with_the_line_that_closes_the_circle() throws IOException {
        village();
        folder("a", "{ \"id\": \"a\",\n \"extends\": [\"../village\", \"../b\"] }");
        folder("b", "{ \"id\": \"b\",\n\n \"extends\": \"../a\" }");
        Path self = folder("self", "{ \"id\": \"self\", \"extends\": [\"../village\", \".\"] }");

        assertThat(faults(root.resolve("a")))
                .containsExactly("../b/policy.json:3 extends: '../a' is its own ancestor or successor");
        assertThat(faults(self)).containsExactly("policy.json:1 extends: '.' is its own ancestor or successor");
    }

    @Test
    void a_missing_folder_and_an_unknown_pack_are_said_where_they_are_named() throws IOException {
        village();
        Path city = folder(
                "city", "{ \"id\": \"city\",\n \"extends\": [\"../village\", \"../nowhere\", \"civicline:mars\"] }");

        assertThat(faults(city)).hasSize(2).allMatch(fault -> fault.startsWith("policy.json:2 extends: "));
        assertThat(faults(city).get(0)).contains("there is no such folder");
        assertThat(faults(city).get(1))
                .contains("civicline:mars")
                .contains(PolicyFolder.packs().toString());
    }

    @Test
    void a_fault_in_an_extended_folder_has_its_name_and_line() throws IOException {
        village();
        Path units = root.resolve("village/units.csv");
        Files.writeString(units, Files.readString(units).replace("east,East office,11", "east,East office,19"));
        Path city = folder("city", "{ \"id\": \"city\", \"extends\": \"../village\" }");

        assertThat(faults(city))
                .containsExactly("../village/units.csv:4 units[east].region: the policy has no region '19'");
    }

    @Test
    void a_folder_in_an_archive_extends_the_folder_beside_it() throws IOException {
        URI zip = URI.create("jar:" + root.resolve("policies.zip").toUri());
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            PolicyFiles.read(Path.of("src/test/resources/folders/village")).writeTo(archive.getPath("/village"));
            Path city = write(archive.getPath("/city"), "{ \"id\": \"city\", \"extends\": \"../village\" }");

            assertThat(PolicyFolder.load(city).name()).isEqualTo("city");
            assertThat(faults(write(
                            archive.getPath("/bad"),
                            "{ \"id\": \"bad\", \"extends\": [\"../village\", \"../none\"] }")))
                    .containsExactly("policy.json:1 extends: cannot be read: there is no such folder");
        }
    }

    @Test
    void kinds_are_added_one_by_one_and_urgencies_replaced_as_a_whole() throws IOException {
        village();
        Path city = folder(
                "city",
                "{ \"id\": \"city\", \"extends\": \"../village\" }",
                "kinds.json",
                "{ \"kinds\": [\"REPORT\"], \"urgencies\": [\"NORMAL\", \"URGENT\", \"EMERGENCY\"] }");
        Path fewer = folder(
                "fewer",
                "{ \"id\": \"fewer\", \"extends\": \"../village\" }",
                "kinds.json",
                "{ \"urgencies\": [\"NORMAL\"] }");

        PolicySet policy = PolicyFolder.load(city);

        assertThat(policy.vocabulary().kinds())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("COMPLAINT", "INQUIRY", "REPORT");
        assertThat(policy.vocabulary().urgencies())
                .extracting(Object::toString)
                .containsExactly("NORMAL", "URGENT", "EMERGENCY");
        assertThat(faults(fewer)).isNotEmpty().allMatch(fault -> fault.contains("no urgency 'URGENT'"));
    }

    @Test
    void files_that_lie_on_no_disk_extend_packs_alone() {
        PolicyFiles files = PolicyFiles.of(
                Map.of("policy.json", "{ \"id\": \"x\", \"zone\": \"UTC\", \"extends\": \"../village\" }"));
        PolicyFiles pack = PolicyFiles.read(Path.of("src/test/resources/folders/village"));
        String head = new String(pack.bytes("policy.json").orElseThrow(), UTF_8);

        assertThat(faultsOf(files))
                .anyMatch(fault -> fault.startsWith("policy.json:1 extends: ") && fault.contains("no disk"));
        for (String name : PolicyFolder.packs()) {
            PolicyFiles with = PolicyFiles.of(texts(pack))
                    .with("policy.json", head.replaceFirst("\\{", "{ \"extends\": [\"" + name + "\"],"));
            assertThat(faultsOf(with)).as(name).isEmpty();
        }
    }

    private static Map<String, String> texts(PolicyFiles files) {
        Map<String, String> texts = new java.util.TreeMap<>();
        files.names()
                .forEach(name -> texts.put(name, new String(files.bytes(name).orElseThrow(), UTF_8)));
        return texts;
    }

    private static List<String> faultsOf(PolicyFiles files) {
        try {
            PolicyFolder.load(files);
            return List.of();
        } catch (PolicyFaults e) {
            return e.faults().stream().map(Object::toString).toList();
        }
    }
}
