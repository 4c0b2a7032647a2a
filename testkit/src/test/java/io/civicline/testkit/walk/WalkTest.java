package io.civicline.testkit.walk;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;

import io.civicline.engine.policy.PolicySet;
import io.civicline.testkit.city.RandomCallBacks;
import io.civicline.testkit.city.RandomCities;
import io.civicline.testkit.city.TestCity;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A random walk: 20,000 steps, or as many as {@code -Dcivicline.walk.steps=200000} says, from the seed of {@code
 * -Dcivicline.walk.seed=…} or a fixed one.
 */
class WalkTest {

    private static final int STEPS = Integer.getInteger("civicline.walk.steps", 30_000);
    private static final long SEED = Long.getLong("civicline.walk.seed", 31_112_345);
    private static final int CITIES = 10;

    private static Map<String, Integer> walk(String city, long seed, PolicySet policy, int steps) {
        System.out.println("walk of " + steps + " steps in " + city + ", -Dcivicline.walk.seed=" + SEED);
        Walk walk = new Walk(seed, policy);
        try {
            walk.go(steps);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(city + ", seed " + SEED + ", the last steps were\n" + walk.trail(), e);
        }
        System.out.println(walk.counts());
        return walk.counts();
    }

    private static final Map<String, Map<String, Integer>> WALKED = new TreeMap<>();

    private static Map<String, Integer> inTheTestCity() {
        return WALKED.computeIfAbsent("test city", city -> walk(city, SEED, city(), STEPS / 2));
    }

    private static Map<String, Integer> inRandomCities() {
        return WALKED.computeIfAbsent("random cities", all -> {
            RandomCities cities = new RandomCities(SEED);
            Map<String, Integer> counts = new TreeMap<>();
            for (int i = 1; i <= CITIES; i++) {
                walk("city " + i, SEED + i, cities.next(), STEPS / 2 / CITIES)
                        .forEach((what, times) -> counts.merge(what, times, Integer::sum));
            }
            return counts;
        });
    }

    @Test
    void whatever_people_do_at_whatever_time_no_ticket_ever_breaks_a_rule() {
        assertThat(inTheTestCity()).isNotEmpty();
    }

    @Test
    void nor_does_one_under_whatever_rules_as_long_as_they_are_sound() {
        assertThat(inRandomCities()).isNotEmpty();
    }

    @Test
    void so_long_a_walk_comes_everywhere() {
        Map<String, Integer> counts = new TreeMap<>(inTheTestCity());
        inRandomCities().forEach((what, times) -> counts.merge(what, times, Integer::sum));
        if (STEPS >= 30_000) {
            assertThat(counts).containsKeys(EVERYWHERE).containsKeys(EVERY_COMMAND);
            assertThat(RARE)
                    .allMatch(name -> counts.containsKey("applied " + name) || counts.containsKey("refused " + name));
            assertThat(counts)
                    .containsKeys(Joints.COMMANDS.stream()
                            .map(name -> "applied " + name)
                            .toArray(String[]::new));
        }
    }

    /** The test city, which also calls back. */
    private static PolicySet city() {
        return new RandomCallBacks(new RandomCities(SEED))
                .addTo(TestCity.builder())
                .build();
    }

    /** What takes several others before it: so long a walk tries it, and the stories apply it. */
    private static final Set<String> RARE =
            Set.of("pass-on", "close-supervision", "appeal", "decide-exclusion", "grant-extension", "request-ruling");

    private static final String[] EVERY_COMMAND = new Deeds(new Dice(SEED))
            .all().stream()
                    .filter(deed -> !RARE.contains(deed.name()))
                    .map(deed -> "applied " + deed.name())
                    .toArray(String[]::new);

    private static final String[] EVERYWHERE = {
        "applied dispatch",
        "applied acknowledge",
        "applied first-contact",
        "applied request-return",
        "applied decide-return",
        "applied reply",
        "applied audit",
        "applied tell-citizen",
        "applied suspend",
        "applied resume",
        "applied request-extension",
        "applied decide-extension",
        "applied withdraw",
        "applied close",
        "applied note",
        "applied attach",
        "applied host-event",
        "applied erase-words",
        "unchanged",
        "invalid",
        "refused",
        "because RETURNED_BEFORE",
        "because RETURN_PENDING",
        "because TOO_LATE_TO_RETURN",
        "because SUSPENDED",
        "because OCCURRED_OUT_OF_ORDER",
        "because OCCURRED_TOO_LONG_AGO",
        "repeated",
        "together applied",
        "campaigns",
        "together not done",
        "registered before",
        "handed down",
        "because UPSTREAM_TAKEN",
        "woken",
        "step-reached",
        "step-marked",
        "urged",
        "supervised",
        "step-failed",
        "steps-armed"
    };
}
