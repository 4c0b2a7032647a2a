package io.civicline.testkit.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.command.Command;
import io.civicline.core.command.Lifecycle;
import io.civicline.core.error.Refused;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that people give to one ticket, given twice. */
class SameAgainTest {

    /** What is not submitted to one ticket alone, or by no person. */
    private static final Set<String> NOT_ALONE =
            Set.of("register", "pass-time", "move-to-policy", "merge", "unmerge", "link", "unlink", "split");

    /** What is another fact each time that somebody says it. */
    private static final Set<String> ANEW = Set.of(
            "note",
            "attach",
            "host-event",
            "record-contact",
            "supplement",
            "urge",
            "supervise",
            "tell-citizen",
            "erase-words");

    static Stream<Arguments> everyCommandWhereItIsPossible() {
        return Lifecycle.commands().stream()
                .filter(command -> !NOT_ALONE.contains(command))
                .flatMap(command -> Arrays.stream(Stage.values())
                        .filter(stage -> Lifecycle.check(stage, command).isEmpty())
                        .map(stage -> Arguments.of(command, stage)));
    }

    @ParameterizedTest(name = "{0} at stage {1}")
    @MethodSource("everyCommandWhereItIsPossible")
    void p82_the_same_change_given_twice_is_refused_or_stores_nothing_unless_it_is_another_fact(
            String name, Stage stage) {
        Scene scene = Scene.at(stage, name);
        Command command = scene.command(stage, name);
        scene.desk(stage, name).submit(scene.ticket().id(), command);
        Ticket once = scene.ticket();

        boolean changed = changes(scene, stage, name, command);

        assertThat(changed).as("changes anew").isEqualTo(ANEW.contains(name));
        if (!changed) {
            assertThat(scene.ticket()).isEqualTo(once);
        }
    }

    private static boolean changes(Scene scene, Stage stage, String name, Command command) {
        try {
            return scene.desk(stage, name).submit(scene.ticket().id(), command).changed();
        } catch (Refused refused) {
            return false;
        }
    }
}
