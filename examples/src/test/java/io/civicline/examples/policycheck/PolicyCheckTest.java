package io.civicline.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.engine.folder.PolicyFiles;
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

class PolicyCheckTest {

    private static final Path LINLAN = Path.of("policies", "linlan");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private boolean check(String... args) {
        bytes.reset();
        return new PolicyCheck().run(List.of(args), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_city_of_the_examples_is_sound_and_gives_every_known_answer() {
        assertThat(check(LINLAN.toString())).as(said()).isTrue();
        assertThat(said()).contains("153 of 153 cases as expected").doesNotContain("warnings");
    }

    @Test
    void a_rule_that_gives_another_answer_is_explained() throws IOException {
        linlan().with("holidays-linlan.csv", "date,kind,hours,name,english,source\n")
                .writeTo(folder);

        assertThat(check(folder.toString())).isFalse();
        assertThat(said())
                .contains(
                        "cases.csv:",
                        "tide-festival-half-day: clock handle due is 2026-05-22T17:30, expected 2026-05-22T12:00")
                .contains("expected because: Mon 18: 1")
                .contains("5 working days: dispatched 15 May 10:00");
    }

    @Test
    void faults_are_said_in_chinese_too() throws IOException {
        linlan().with("duties.csv", "unit,duty,region\nnobody,urban,99\n").writeTo(folder);

        assertThat(check(folder.toString(), "--chinese")).isFalse();
        assertThat(said()).contains("duties.csv:2 duties[nobody urban 99].unit: 政策中没有单位“nobody”");
    }

    @Test
    void of_many_faults_of_one_kind_a_few_are_said_unless_all_are_wanted() throws IOException {
        StringBuilder duties = new StringBuilder("unit,duty,region\n");
        for (int i = 0; i < 1000; i++) {
            duties.append("nobody").append(i).append(",urban,99\n");
        }
        linlan().with("duties.csv", duties.toString()).writeTo(folder);

        assertThat(check(folder.toString())).isFalse();
        assertThat(said()).contains("and 995 more of this kind");
        assertThat(said().lines().filter(line -> line.contains("nobody"))).hasSize(5);
        check(folder.toString(), "--all");
        assertThat(said().lines().filter(line -> line.contains("nobody"))).hasSize(1000);
    }

    @Test
    void a_folder_without_cases_is_warned_of() throws IOException {
        linlan().without("cases.csv").writeTo(folder);

        assertThat(check(folder.toString())).isTrue();
        assertThat(said()).contains("1 warning:", "cases.csv: has no cases");
    }

    @Test
    void an_empty_folder_is_told_what_it_needs() throws IOException {
        Files.createDirectories(folder);

        assertThat(check(folder.toString())).isFalse();
        assertThat(said()).contains("policy.json: there is no file policy.json", "kinds.json kinds: is empty");
    }

    @Test
    void no_folder_is_said_and_wrong_arguments_are_refused() {
        assertThat(check(folder.resolve("nowhere").toString())).isFalse();
        assertThat(said()).contains("there is no such folder");
        assertThatThrownBy(() -> check()).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> check("a", "b")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> check("--nonsense")).isInstanceOf(UsageException.class);
    }

    private static PolicyFiles linlan() {
        return PolicyFiles.read(LINLAN);
    }
}
