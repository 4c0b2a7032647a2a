package io.civicline.testkit.walk;

import io.civicline.core.code.GradeCode;
import io.civicline.core.command.CallingBack.AnswerSurvey;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.CorrectAnswer;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Command;
import io.civicline.core.command.Reopening.Reopen;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.Solved;
import io.civicline.core.ticket.Ticket;
import io.civicline.testkit.city.RandomCallBacks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Calls back, answers, and takes up what was closed. */
record CallBackDeeds(Dice dice, Chance chance, Supplier<Instant> now) {

    List<Deed> all() {
        return List.of(
                Deed.ofHotline("attempt", 2, this::attempt),
                Deed.ofHotline("answer-survey", 1, ticket -> survey(ticket)),
                Deed.ofHotline("correct-answer", 1, ticket -> new CorrectAnswer(requester(ticket), said().said())),
                Deed.ofHotline("settle-dissatisfaction", 1, this::settle),
                Deed.ofHotline("reopen", 1, ticket -> new Reopen(chance.reason("still-there"), chance.text("问题仍在"))));
    }

    private Command settle(Ticket ticket) {
        Settlement how = dice.one(List.of(Settlement.values()));
        boolean dated = how == Settlement.EXTENDED ? dice.percent(95) : dice.percent(3);
        boolean referred = dice.percent(how == Settlement.TRANSFERRED ? 50 : 3);
        return new SettleDissatisfaction(
                requester(ticket),
                how,
                dated ? now.get().plus(Duration.ofHours(dice.below(24 * 60))) : null,
                referred ? chance.reason("petition-office") : null,
                chance.text("已核实"));
    }

    private Command attempt(Ticket ticket) {
        if (dice.percent(50)) {
            return said().of(requester(ticket));
        }
        return Attempt.of(dice.one(List.of(CallOutcome.values()))).of(requester(ticket));
    }

    private Command survey(Ticket ticket) {
        return new AnswerSurvey(requester(ticket), dice.oneOf("sms", "WEB", "PIGEON"), said().said());
    }

    private Attempt said() {
        Attempt answer = Attempt.answered().solved(dice.one(List.of(Solved.values())));
        String grade = dice.percent(95) ? dice.oneOf(RandomCallBacks.GOOD, RandomCallBacks.BAD) : "ROYAL";
        return dice.percent(90) ? answer.satisfied(GradeCode.of(grade)) : answer;
    }

    private String requester(Ticket ticket) {
        int known = Math.max(1, ticket.requesters().size());
        return ticket.id() + "." + (1 + dice.below(known + (dice.percent(5) ? 1 : 0)));
    }
}
