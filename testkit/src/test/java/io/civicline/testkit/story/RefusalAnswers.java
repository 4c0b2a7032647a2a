package io.civicline.testkit.story;

import io.civicline.core.error.CiviclineException;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refused;
import java.util.List;

/** What was not done, and why. */
final class RefusalAnswers {

    /** How a line begins that expects a refusal. */
    static final String REFUSED = "refused as ";

    private RefusalAnswers() {}

    static void addTo(Answers answers) {
        answers.put(
                REFUSED + "{expected…}",
                (stand, words) -> stand.refusal().map(RefusalAnswers::codes).orElse("not refused"));
        answers.put(
                "the refusal cites {expected…}",
                (stand, words) -> stand.refusal()
                        .filter(Refused.class::isInstance)
                        .map(refusal -> Answers.list(((Refused) refusal)
                                .reasons().stream()
                                        .map(reason -> stand.policy()
                                                .sourceOf(reason.code())
                                                .orElse(Answers.NONE))
                                        .toList()))
                        .orElse("not refused"));
    }

    private static String codes(CiviclineException refusal) {
        List<String> codes = refusal instanceof Refused refused
                ? refused.reasons().stream()
                        .map(reason -> reason.code().value())
                        .toList()
                : ((Invalid) refusal)
                        .faults().stream()
                                .map(fault -> fault.code() + " " + fault.path())
                                .toList();
        return Answers.list(codes);
    }
}
