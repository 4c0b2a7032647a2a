package io.civicline.testkit.life;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatIllegalArgumentException;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;

import io.civicline.core.command.Command;
import io.civicline.core.command.Lifecycle;
import io.civicline.core.command.PassTime;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Entry;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Outcome;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table lifecycle.md, cell by cell. */
class LifecycleTest {

    private static final LifecycleTable TABLE = LifecycleTable.read();

    /** What is not submitted to one ticket alone. */
    private static final Set<String> NOT_ALONE =
            Set.of("register", "pass-time", "move-to-policy", "merge", "unmerge", "link", "unlink", "split");

    static Stream<Arguments> everyCellThatPeopleCanTry() {
        return Lifecycle.commands().stream()
                .filter(command -> !NOT_ALONE.contains(command))
                .flatMap(command -> Arrays.stream(Stage.values())
                        .filter(stage -> stage != Stage.UNREGISTERED)
                        .map(stage -> Arguments.of(command, stage)));
    }

    static Stream<Arguments> everyCell() {
        return Lifecycle.commands().stream()
                .flatMap(command -> Arrays.stream(Stage.values()).map(stage -> Arguments.of(command, stage)));
    }

    @ParameterizedTest(name = "{0} at stage {1}")
    @MethodSource("everyCellThatPeopleCanTry")
    void through_the_public_api_each_command_is_possible_or_refused_as_the_table_says(String command, Stage stage) {
        Scene scene = Scene.at(stage, command);
        Ticket before = scene.ticket();
        assertThat(before).hasStage(stage);
        String cell = TABLE.cell(command, stage);

        if (cell.equals(LifecycleTable.YES)) {
            Outcome outcome = scene.desk(stage, command).submit(before.id(), scene.command(stage, command));
            assertThat(outcome.changed()).isTrue();
        } else {
            assertThatRefused(() -> scene.desk(stage, command).submit(before.id(), scene.command(stage, command)))
                    .onlyBecause(new RefusalCode(cell))
                    .satisfies(reasons -> assertThat(reasons)
                            .extracting(reason -> reason.text(Locale.ENGLISH))
                            .noneMatch(text -> text.contains("{")));
            assertThat(scene.ticket()).isEqualTo(before);
        }
    }

    @ParameterizedTest(name = "{0} at stage {1}")
    @MethodSource("everyCell")
    void the_code_has_the_same_table(String command, Stage stage) {
        Optional<String> reason =
                Lifecycle.check(stage, command).map(why -> why.code().value());

        assertThat(reason.orElse(LifecycleTable.YES)).isEqualTo(TABLE.cell(command, stage));
    }

    @Test
    void the_table_has_a_row_for_every_command_and_no_other() {
        Set<String> names = new LinkedHashSet<>();
        commands(Command.class).map(LifecycleTest::kebab).forEach(names::add);

        assertThat(TABLE.cells().keySet()).isEqualTo(names).isEqualTo(Lifecycle.commands());
    }

    private static Stream<Class<?>> commands(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LifecycleTest::commands)
                : Stream.of(type);
    }

    static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namesOfCommands")
    void each_command_is_named_after_its_type(String name) {
        Command command = Scene.at(Stage.DISPATCHED, name).command(Stage.DISPATCHED, name);

        assertThat(command.name()).isEqualTo(name).isEqualTo(kebab(command.getClass()));
    }

    static Stream<String> namesOfCommands() {
        return everyCellThatPeopleCanTry().map(cell -> (String) cell.get()[0]).distinct();
    }

    @Test
    void every_reason_in_the_table_is_explained_below_it_and_has_a_sentence_in_both_languages() {
        Set<String> used = new LinkedHashSet<>();
        TABLE.cells().values().forEach(row -> used.addAll(row.values()));
        used.remove(LifecycleTable.YES);

        assertThat(TABLE.explained()).contains(used.toArray(String[]::new));
        assertThat(used).allSatisfy(code -> {
            Refusal refusal = Refusal.of(new RefusalCode(code), "command", "x", "stage", "y");
            assertThat(refusal.text(Locale.ENGLISH)).doesNotContain(code).contains(" ");
            assertThat(refusal.text(Locale.CHINESE)).doesNotContain(code).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void a_ticket_that_was_never_registered_is_not_there_at_all() {
        HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);

        namesOfCommands().forEach(name -> {
            Scene scene = Scene.at(Stage.DISPATCHED, name);
            assertThatRefused(() -> rig.desk("supervisor")
                            .submit(TicketId.of("T999999"), scene.command(Stage.DISPATCHED, name)))
                    .onlyBecause(RefusalCode.NO_SUCH_TICKET);
        });
    }

    @Test
    void nobody_can_submit_what_time_does() {
        HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);
        Ticket t = rig.register(aComplaint());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rig.desk("supervisor").submit(t.id(), new PassTime()))
                .withMessageContaining("runDue");
    }

    @Test
    void registering_the_same_external_id_again_gives_the_same_ticket() {
        HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);
        Ticket first = rig.register(aComplaint().externalId("20260310-1"));
        List<Entry> journal = rig.journal(first);
        rig.advance(Duration.ofMinutes(5));

        assertThat(rig.register(aComplaint().subject("另一件事").externalId("20260310-1")))
                .isEqualTo(first);
        assertThat(rig.journal(first)).isEqualTo(journal);
    }
}
