package io.civicline.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.error.Refusal;
import io.civicline.core.ticket.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of stages and commands, against one that people maintain: {@code lifecycle.md} beside this test. */
class LifecycleTest {

    private static List<List<String>> rows() throws IOException {
        try (InputStream stream = LifecycleTest.class.getResourceAsStream("lifecycle.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                    .map(line -> Stream.of(
                                    line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        }
    }

    static List<Arguments> cells() throws IOException {
        List<Arguments> cells = new ArrayList<>();
        List<String> stages = rows().get(0);
        for (List<String> row : rows().subList(1, rows().size())) {
            for (int i = 2; i < row.size(); i++) {
                cells.add(Arguments.of(row.get(0), Stage.valueOf(stages.get(i)), row.get(i)));
            }
        }
        return cells;
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @MethodSource("cells")
    void each_command_is_possible_at_a_stage_or_refused_for_the_reason_in_the_table(
            String command, Stage stage, String expected) {
        String actual = Lifecycle.check(stage, command)
                .map(refusal -> refusal.code().value())
                .orElse("yes");

        assertThat(actual).isEqualTo(expected);
    }

    /** Every record that is a command, found through the sealed types. */
    private static Set<String> commands(Class<?> type) {
        if (!type.isSealed()) {
            return Set.of(
                    type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        }
        Set<String> names = new TreeSet<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            names.addAll(commands(permitted));
        }
        return names;
    }

    @Test
    void every_command_has_its_row_and_every_row_its_command() throws IOException {
        assertThat(Lifecycle.commands()).containsExactlyInAnyOrderElementsOf(commands(Command.class));
        assertThat(rows().stream().skip(1).map(row -> row.get(0))).containsExactlyElementsOf(Lifecycle.commands());
        assertThat(rows().get(0).subList(2, rows().get(0).size()))
                .containsExactlyElementsOf(
                        Stream.of(Stage.values()).map(Stage::name).toList());
    }

    @Test
    void the_groups_of_commands_are_pinned() {
        assertThat(Stream.of(Command.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactly(
                        "Registering",
                        "Dispatching",
                        "HandingOver",
                        "Taking",
                        "Returning",
                        "Relaying",
                        "Disputing",
                        "Replying",
                        "Waiting",
                        "Changing",
                        "Tracking",
                        "Urging",
                        "Supervising",
                        "Promising",
                        "Reviewing",
                        "Finishing",
                        "Contacting",
                        "Merging",
                        "Linking",
                        "CallingBack",
                        "Reopening",
                        "Recording",
                        "PassTime",
                        "MoveToPolicy");
    }

    @Test
    void a_refusal_names_stage_and_command() {
        Optional<Refusal> refusal = Lifecycle.check(Stage.DISPATCHED, "close");

        assertThat(refusal.orElseThrow().values())
                .containsEntry("stage", "DISPATCHED")
                .containsEntry("command", "close");
        assertThat(refusal.orElseThrow().text(Locale.CHINESE)).isEqualTo("工单已派单，主办单位尚未办复，不能结案");
    }

    @Test
    void nothing_but_records_links_statuses_time_promises_reviews_and_what_answers_lead_to_can_touch_a_closed_ticket() {
        assertThat(Lifecycle.commands().stream()
                        .filter(command ->
                                Lifecycle.check(Stage.CLOSED, command).isEmpty()))
                .containsExactlyInAnyOrder(
                        "report-downstream",
                        "answer-supervision",
                        "return-supervision",
                        "audit-supervision",
                        "close-supervision",
                        "attempt",
                        "answer-survey",
                        "correct-answer",
                        "settle-dissatisfaction",
                        "reopen",
                        "correct",
                        "set-status",
                        "record-contact",
                        "unmerge",
                        "link",
                        "unlink",
                        "note",
                        "attach",
                        "host-event",
                        "erase-words",
                        "pass-time",
                        "move-to-policy",
                        "keep-promise",
                        "renegotiate-promise",
                        "request-excusal",
                        "decide-excusal",
                        "request-exclusion",
                        "decide-exclusion",
                        "appeal");
    }

    @Test
    void what_is_no_command_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.check(Stage.HANDLING, "fly"))
                .withMessageContaining("fly")
                .withMessageContaining("acknowledge");
    }
}
