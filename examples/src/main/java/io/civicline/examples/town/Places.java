package io.civicline.examples.town;

import io.civicline.core.id.UnitId;
import io.civicline.core.unit.Unit;
import io.civicline.engine.policy.PolicySet;
import java.util.List;
import java.util.Optional;

/** Units that somebody could have in mind. */
final class Places {

    private final PolicySet policy;
    private final Scene scene;

    Places(PolicySet policy, Scene scene) {
        this.policy = policy;
        this.scene = scene;
    }

    /** Someone who answers for a whole level, such as a district, if there are such units. */
    String someUnit(Dice dice) {
        List<Unit> there = policy.units().all().stream()
                .filter(unit -> policy.isUnit(unit.id(), scene.agenda().now()))
                .toList();
        List<Unit> general = there.stream().filter(unit -> unit.level() != null).toList();
        return dice.oneOf(general.isEmpty() ? there : general).id().value();
    }

    /** One to whom a unit may give its part on. */
    Optional<UnitId> below(UnitId unit, Dice dice) {
        List<UnitId> below = policy.units().all().stream()
                .map(Unit::id)
                .filter(other -> policy.isUnit(other, scene.agenda().now()) && policy.maySubassign(unit, other))
                .toList();
        return below.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(below));
    }
}
