package io.civicline.testkit.walk;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A random walk: 20,000 steps, or as many as {@code -Dcivicline.walk.steps=200000} says, from the seed of {@code
 * -Dcivicline.walk.seed=…} or a fixed one.
 */
class WalkTest {

    private static final int STEPS = Integer.getInteger("civicline.walk.steps", 20_000);
    private static final long SEED = Long.getLong("civicline.walk.seed", 31_112_345);

    @Test
    void whatever_people_do_at_whatever_time_no_ticket_ever_breaks_a_rule() {
        System.out.println("walk of " + STEPS + " steps, -Dcivicline.walk.seed=" + SEED);
        Walk walk = new Walk(SEED);
        try {
            walk.go(STEPS);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + SEED + ", the last steps were\n" + walk.trail(), e);
        }
        System.out.println(walk.counts());
        if (STEPS >= 20_000) {
            assertThat(walk.counts()).as("so long a walk comes everywhere").containsKeys(EVERYWHERE);
        }
    }

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
        "together not done",
        "registered before",
        "woken",
        "step-reached",
        "step-marked",
        "urged",
        "supervised",
        "step-failed",
        "steps-armed"
    };
}
