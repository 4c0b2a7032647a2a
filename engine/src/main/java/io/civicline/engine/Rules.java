package io.civicline.engine;

import io.civicline.core.command.Rulebook;
import io.civicline.engine.policy.PolicySet;

/**
 * What one decision goes by, from load to commit: one policy, and its rules with those of the host.
 *
 * @param policy the one
 * @param book its rules
 */
record Rules(PolicySet policy, Rulebook book) {

    long number() {
        return policy.number();
    }
}
