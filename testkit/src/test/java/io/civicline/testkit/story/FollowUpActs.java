package io.civicline.testkit.story;

import io.civicline.core.code.GradeCode;
import io.civicline.core.command.CallingBack.AnswerSurvey;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.CorrectAnswer;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Reopening.Reopen;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.Solved;

/** Call-backs, what citizens answer, and taking a closed ticket up again. */
final class FollowUpActs {

    private FollowUpActs() {}

    static void addTo(Acts acts) {
        acts.command(
                        "calls back: {outcome}",
                        words -> Attempt.of(Acts.constant(CallOutcome.class, words.get("outcome"))))
                .command(
                        "calls back: solved {solved}, {grade}",
                        words -> answered(words.get("solved")).satisfied(GradeCode.of(words.get("grade"))))
                .command(
                        "calls back: contacted, solved {solved}, {grade}",
                        words -> answered(words.get("solved"))
                                .contacted(true)
                                .satisfied(GradeCode.of(words.get("grade"))))
                .command(
                        "calls back: contacted, and nothing more",
                        words -> Attempt.answered().contacted(true))
                .deed(
                        "calls requester {number} back: solved {solved}, {grade}",
                        (stand, who, words) -> stand.submit(
                                who,
                                answered(words.get("solved"))
                                        .satisfied(GradeCode.of(words.get("grade")))
                                        .of(stand.id() + "." + words.get("number"))))
                .command(
                        "hears by {channel}: solved {solved}, {grade}",
                        words -> new AnswerSurvey(
                                null,
                                words.get("channel"),
                                answered(words.get("solved"))
                                        .satisfied(GradeCode.of(words.get("grade")))
                                        .said()))
                .command(
                        "corrects the answer to solved {solved}, {grade}",
                        words -> new CorrectAnswer(
                                null,
                                answered(words.get("solved"))
                                        .satisfied(GradeCode.of(words.get("grade")))
                                        .said()))
                .command(
                        "settles it as {settlement}",
                        words -> SettleDissatisfaction.as(
                                Acts.constant(Settlement.class, words.get("settlement")), "已核实"))
                .deed(
                        "gives the citizen another date, {time…}",
                        (stand, who, words) -> stand.submit(
                                who, SettleDissatisfaction.extended(stand.days().read(words.get("time")), "届时停工")))
                .command(
                        "refers the citizen elsewhere for {reason}",
                        words -> SettleDissatisfaction.referred(words.get("reason"), "应由其他渠道处理"))
                .command("reopens it as {reason}", words -> Reopen.because(words.get("reason"), "问题仍在"));
    }

    private static Attempt answered(String solved) {
        return Attempt.answered().solved(Acts.constant(Solved.class, solved));
    }
}
