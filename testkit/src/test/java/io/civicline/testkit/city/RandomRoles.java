package io.civicline.testkit.city;

import io.civicline.core.command.Lifecycle;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Who may do what in a random city: the supervisor of the hotline everything, the others some of it. */
final class RandomRoles {

    private static final Set<String> TIMES = Set.of("pass-time", "move-to-policy");

    private final RandomCities chance;

    RandomRoles(RandomCities chance) {
        this.chance = chance;
    }

    void addTo(PolicySetBuilder city) {
        List<String> all = Lifecycle.commands().stream()
                .filter(command -> !TIMES.contains(command))
                .toList();
        city.role(role("supervisor", all).may(Role.CAMPAIGN).seesEverything());
        city.role(role("operator", most(all, 60)).may("register").seesEverything());
        city.role(role("dispatcher", most(all, 40)).seesEverything());
        city.role(role("auditor", most(all, 40)).seesEverything());
        city.role(role("handler", most(all, 90)).may("acknowledge", "reply").seesOwnUnit());
        city.role(Role.of("vice-mayor").may("rule").seesEverything());
        city.role(Role.of("visitor"));
    }

    private List<String> most(List<String> commands, int chances) {
        return commands.stream().filter(command -> chance.percent(chances)).toList();
    }

    private Role role(String name, List<String> may) {
        return Role.of(name)
                .may(may.toArray(String[]::new))
                .recordsLateUpTo(Duration.ofHours(chance.one(List.of(12, 48, 200))));
    }
}
