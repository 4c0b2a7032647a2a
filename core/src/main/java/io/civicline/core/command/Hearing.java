package io.civicline.core.command;

import io.civicline.core.assignment.Handlers;
import io.civicline.core.code.GradeCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpTerms;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Question;
import io.civicline.core.id.RequesterId;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose answer is heard, by which rule, and what it means. */
record Hearing(Optional<RequesterId> requester, Optional<FollowUp> followUp, Optional<FollowUpTerms> terms) {

    /** The follow-up of the cycle that runs. */
    static Hearing of(Ticket ticket, @Nullable String named, Context at) {
        Optional<RequesterId> who = requester(ticket, named);
        return of(who, who.flatMap(ticket.followUps()::of), at);
    }

    /** The follow-up in which the requester answered last. */
    static Hearing ofAnswered(Ticket ticket, @Nullable String named, Context at) {
        Optional<RequesterId> who = requester(ticket, named);
        return of(who, who.flatMap(ticket.followUps()::lastAnswered), at);
    }

    /**
     * The answer that is to be settled. Who left had his say: what he answered counts, and can be settled as long as he is named.
     */
    static Hearing ofSettled(Ticket ticket, @Nullable String named, Context at) {
        Optional<RequesterId> who = requester(ticket, named)
                .or(() -> ticket.followUps().all().stream()
                        .map(FollowUp::requester)
                        .filter(id -> id.value().equals(named))
                        .findFirst());
        return of(who, who.flatMap(ticket.followUps()::lastAnswered), at);
    }

    private static Hearing of(Optional<RequesterId> who, Optional<FollowUp> found, Context at) {
        return new Hearing(
                who, found, found.flatMap(f -> Optional.ofNullable(f.rule())).flatMap(at.policy()::followUpTerms));
    }

    private static Optional<RequesterId> requester(Ticket ticket, @Nullable String named) {
        List<RequesterId> all =
                ticket.requesters().stream().map(TicketRequester::id).toList();
        if (named == null) {
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
        return all.stream().filter(id -> id.value().equals(named)).findFirst();
    }

    /** There is such a requester and he has a follow-up. */
    Checks mustBe(Checks checks, Ticket ticket) {
        checks.that(
                requester.isPresent(),
                RefusalCode.WHICH_REQUESTER,
                "requesters",
                ticket.requesters().stream().map(TicketRequester::id).toList());
        requester.ifPresent(who -> checks.that(
                followUp.isPresent() && terms.isPresent(),
                RefusalCode.NO_FOLLOW_UP,
                "requester",
                who,
                "reason",
                followUp.map(FollowUp::skip).map(FollowUp.Skip::reason).orElse(null)));
        return checks;
    }

    FollowUp get() {
        return followUp.orElseThrow();
    }

    /**
     * The respondent is the citizen: nobody who handled the ticket, or one merged into it, and no unit that did,
     * writes down his answer.
     */
    static Checks mustNotBeHandlers(Checks checks, Ticket ticket, Context at) {
        Handlers handlers = ticket.handlers();
        boolean ours = at.unit().filter(handlers.units()::contains).isPresent();
        boolean own = handlers.persons().contains(at.actor().id());
        return checks.that(
                !ours && !own, RefusalCode.OWN_WORK, "actor", at.actor().id());
    }

    /** What is answered is asked, and its grades are on the scale. */
    void check(Said said, Checks checks) {
        terms.ifPresent(asked -> {
            Set<Question> answered = answered(said).keySet();
            checks.that(
                    asked.questions().containsAll(answered),
                    RefusalCode.QUESTION_NOT_ASKED,
                    "answered",
                    answered,
                    "asked",
                    asked.questions());
            Stream.of(said.result(), said.process(), said.hotline())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(grade -> checks.among(asked.scale().keySet(), grade, RefusalCode.UNKNOWN_GRADE, "grade"));
        });
    }

    private static Map<Question, Object> answered(Said said) {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        put(answers, Question.CONTACTED, said.contacted());
        put(answers, Question.TRUTHFUL, said.truthful());
        put(answers, Question.SOLVED, said.solved());
        put(answers, Question.RESULT, said.result());
        put(answers, Question.PROCESS, said.process());
        put(answers, Question.HOTLINE, said.hotline());
        return answers;
    }

    private static void put(Map<Question, Object> answers, Question question, @Nullable Object answer) {
        if (answer != null) {
            answers.put(question, answer);
        }
    }

    private static @Nullable Grade grade(FollowUpTerms asked, @Nullable String code) {
        return code == null ? null : asked.scale().get(GradeCode.of(code));
    }

    /** What holds of the answer under the rule. */
    CallBackAnswer answer(Said said, Context at) {
        FollowUpTerms asked = terms.orElseThrow();
        Grade result = grade(asked, said.result());
        boolean solved = said.solved() == null || !asked.unsolved().contains(said.solved());
        boolean content = result == null || !result.dissatisfied();
        return new CallBackAnswer(
                said.contacted(),
                said.truthful(),
                said.solved(),
                result,
                grade(asked, said.process()),
                grade(asked, said.hotline()),
                at.wordsOrNull(said.remark()),
                answered(said).keySet().containsAll(asked.needed()),
                solved && content);
    }
}
