package io.civicline.testkit.story;

import io.civicline.core.followup.FollowUp;
import io.civicline.core.id.RequesterId;
import java.util.Optional;

/** What became of call-backs. */
final class FollowUpAnswers {

    private FollowUpAnswers() {}

    static void addTo(Answers answers) {
        answers.put(
                        "call-back {expected}",
                        (stand, words) ->
                                last(stand, "1").map(FollowUpAnswers::state).orElse(Answers.NONE))
                .put(
                        "call-back of requester {number} {expected}",
                        (stand, words) -> last(stand, words.get("number"))
                                .map(FollowUpAnswers::state)
                                .orElse(Answers.NONE))
                .put(
                        "tried {expected} times",
                        (stand, words) -> String.valueOf(last(stand, "1")
                                .map(one -> one.attempts().size())
                                .orElse(0)))
                .put(
                        "may be called from {expected…}",
                        (stand, words) -> last(stand, "1")
                                .map(FollowUp::nextAttemptAt)
                                .map(stand.days()::write)
                                .orElse(Answers.NONE))
                .put(
                        "the answer counts {expected}",
                        (stand, words) -> last(stand, "1")
                                .map(one -> one.counts() ? "yes" : "no")
                                .orElse(Answers.NONE))
                .put(
                        "the citizen is {expected}",
                        (stand, words) -> last(stand, "1")
                                .flatMap(FollowUp::answer)
                                .map(answer -> answer.satisfied() ? "satisfied" : "dissatisfied")
                                .orElse(Answers.NONE))
                .put(
                        "the last grade is {expected}",
                        (stand, words) -> stand.ticket()
                                .followUps()
                                .grade(requester(stand, "1"))
                                .map(grade -> grade.code().value())
                                .orElse(Answers.NONE))
                .put(
                        "handled again {expected} times",
                        (stand, words) ->
                                String.valueOf(stand.ticket().followUps().reworks()))
                .put(
                        "reopened {expected} times",
                        (stand, words) ->
                                String.valueOf(stand.ticket().followUps().reopenings()));
    }

    /** With the reason of one who is not asked: {@code SKIPPED/NO_ANSWER_WANTED}. */
    private static String state(FollowUp one) {
        return one.skip() == null
                ? one.state().name()
                : one.state() + "/" + one.skip().reason();
    }

    private static RequesterId requester(Stand stand, String number) {
        return RequesterId.of(stand.id() + "." + number);
    }

    private static Optional<FollowUp> last(Stand stand, String number) {
        return stand.ticket().followUps().of(requester(stand, number));
    }
}
