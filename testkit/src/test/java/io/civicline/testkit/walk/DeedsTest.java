package io.civicline.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.command.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody adds a command that the walk never tries. */
class DeedsTest {

    /** What a desk registers, and what time alone does. */
    private static final List<String> NOT_SUBMITTED = List.of("register", "pass-time", "move-to-policy");

    @Test
    void every_command_of_the_lifecycle_is_something_that_people_may_come_up_with() {
        List<String> commands = new ArrayList<>(Lifecycle.commands());
        commands.removeAll(NOT_SUBMITTED);
        commands.removeAll(Joints.COMMANDS);
        assertThat(new Deeds(new Dice(1)).all()).extracting(Deed::name).containsExactlyInAnyOrderElementsOf(commands);
    }
}
