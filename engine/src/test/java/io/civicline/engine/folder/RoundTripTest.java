package io.civicline.engine.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy written as a folder and read again is the same policy: written once more, it gives the same bytes. */
class RoundTripTest {

    private static final int POLICIES = 300;

    static List<PolicyFiles> folders() {
        List<PolicyFiles> folders = new ArrayList<>();
        PolicyFiles village = PolicyFiles.read(Path.of("src/test/resources/folders/village"));
        folders.add(PolicyFiles.read(Path.of("../examples/policies/linlan")));
        folders.add(village);
        String head = new String(village.bytes("policy.json").orElseThrow(), UTF_8);
        for (String pack : PolicyFolder.packs()) {
            folders.add(village.with("policy.json", head.replaceFirst("\\{", "{ \"extends\": \"" + pack + "\",")));
        }
        return folders;
    }

    private static Map<String, String> texts(PolicyFiles files) {
        Map<String, String> texts = new TreeMap<>();
        files.names()
                .forEach(name -> texts.put(name, new String(files.bytes(name).orElseThrow(), UTF_8)));
        return texts;
    }

    /** What would be lost twice, and so not be seen in the files. */
    private static List<Object> parts(PolicySet policy) {
        return List.of(
                List.copyOf(policy.units().all()),
                policy.units().relations(),
                policy.units().duties(),
                policy.vocabulary().regions().nodes(),
                policy.vocabulary().categories().nodes(),
                policy.forms().all(),
                policy.statuses(),
                policy.clocks().rules().stream()
                        .map(rule -> rule.pausingStatuses() + " " + rule.isPausedWhileSuspended())
                        .toList(),
                policy.openTickets(),
                policy.language(),
                policy.notices().stream().map(NoticeRule::on).toList(),
                policy.notices().stream().map(NoticeRule::timing).toList(),
                policy.notices().stream().map(NoticeRule::to).toList(),
                policy.citations());
    }

    private static void comesBack(PolicySet policy, String what) {
        PolicyFiles written = PolicyFolder.files(policy);
        PolicySet again = PolicyFolder.load(written);

        Map<String, String> twice = texts(PolicyFolder.files(again));
        texts(written)
                .forEach((name, text) ->
                        assertThat(twice.get(name)).as(what + " " + name).isEqualTo(text));
        assertThat(twice.keySet()).isEqualTo(written.names());
        assertThat(again.clocks().rules().toString())
                .as(what)
                .isEqualTo(policy.clocks().rules().toString());
        assertThat(again.remarks()).as(what).isEqualTo(policy.remarks());
        assertThat(parts(again)).as(what).isEqualTo(parts(policy));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_folder_read_and_written_is_read_as_the_same_policy(PolicyFiles folder) {
        comesBack(PolicyFolder.load(folder), folder.toString());
    }

    @Test
    void any_policy_built_in_java_can_be_written_and_comes_back() {
        Random dice = new Random(Seeds.of("random policies"));
        RandomPolicies policies = new RandomPolicies(dice);
        for (int i = 0; i < Seeds.count(POLICIES); i++) {
            PolicySet policy = policies.next();
            comesBack(policy, "policy " + i);
        }
    }
}
