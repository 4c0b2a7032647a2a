package io.civicline.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void an_actor_acts_for_a_unit_only_if_it_is_bound_to_one() {
        Actor person = Actor.of("li", "handler");

        assertThat(person.actsFor()).isEmpty();
        assertThat(person.in("water").actsFor())
                .hasValueSatisfying(unit -> assertThat(unit).hasToString("water"));
        assertThat(person.in("water").in("roads").actsFor())
                .hasValueSatisfying(unit -> assertThat(unit).hasToString("roads"));
        assertThat(person.in("water").id()).isEqualTo(person.id());
    }

    @Test
    void time_acts_under_a_name_of_its_own() {
        assertThat(Actor.TIME).hasToString("Actor[id=civicline.time, role=time, unit=null]");
    }

    @Test
    void nobody_and_no_role_are_no_actor() {
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.of("", "handler"));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.of("li", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.of("li", "handler").in(""));
    }
}
