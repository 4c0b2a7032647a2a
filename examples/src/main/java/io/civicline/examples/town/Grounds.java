package io.civicline.examples.town;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.command.ReasonUse;
import io.civicline.engine.policy.PolicySet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reasons that a policy knows, and what people read for them.
 *
 * @param policy with its reasons
 * @param tongue Chinese, else English
 */
record Grounds(PolicySet policy, Locale tongue) {

    /**
     * One reason.
     *
     * @param code as commands name it
     * @param words what people read for it
     */
    record Ground(String code, String words) {}

    /** Any reason of a use; empty if the policy has none. */
    Optional<Ground> any(ReasonUse use, Dice dice) {
        List<ReasonCode> codes = List.copyOf(policy.reasons(use));
        return codes.isEmpty() ? Optional.empty() : Optional.of(of(use, dice.oneOf(codes)));
    }

    private Ground of(ReasonUse use, ReasonCode code) {
        String words = policy.reason(use, code)
                .map(reason -> reason.label().text(tongue))
                .orElse(code.value());
        return new Ground(code.value(), words);
    }
}
