package io.civicline.examples.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.code.RoleCode;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.policy.PolicySet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CastTest {

    private static final Ticket TICKET = Ticket.unregistered(TicketId.of("T1"));

    private final Watched linlan = Watched.load(PolicyFiles.read(Path.of("policies", "linlan")));
    private final PolicySet policy = linlan.policy();
    private final Cast cast = new Cast(policy);

    @Test
    void a_part_is_played_by_the_first_role_that_may() {
        assertThat(cast.operator(2)).hasValue(Actor.of("operator-2", "operator"));
        assertThat(cast.unit("reply", UnitId.of("city-gas")))
                .hasValue(Actor.of("handler.city-gas", "handler").in("city-gas"));
    }

    @Test
    void what_several_may_is_done_in_a_unit_by_those_of_the_unit() {
        assertThat(cast.unit("note", UnitId.of("city-gas")).orElseThrow().role())
                .hasToString("handler");
    }

    @Test
    void who_may_nothing_plays_no_part() {
        assertThat(cast.mayAnybody("fly")).isFalse();
        assertThat(cast.unit("fly", UnitId.of("city-gas"))).isEmpty();
    }

    @Test
    void of_several_levels_each_has_its_own_people() {
        assertThat(cast.of(Set.of(RoleCode.of("assessor")), "decide-exclusion", TICKET))
                .hasValue(Actor.of("assessor", "assessor"));
        assertThat(cast.of(Set.of(RoleCode.of("watcher")), "decide-exclusion", TICKET))
                .isEmpty();
    }

    @Test
    void a_campaign_is_for_who_may_both_campaign_and_do_what_it_does() {
        assertThat(cast.campaigner("grant-extension")).hasValue(Actor.of("duty-officer", "duty-officer"));
        assertThat(cast.campaigner("close")).isEmpty();
    }

    @Test
    void acts_may_be_written_down_as_late_as_the_role_allows() {
        assertThat(cast.lateUpTo("acknowledge")).isEqualTo(Duration.ofHours(12));
        assertThat(cast.lateUpTo("fly")).isZero();
    }

    @Test
    void the_observer_is_added_to_what_the_folder_has() {
        assertThat(policy.roles()).last().satisfies(last -> {
            assertThat(last.code()).isEqualTo(linlan.observer().role());
            assertThat(last.may()).isEmpty();
        });
    }
}
