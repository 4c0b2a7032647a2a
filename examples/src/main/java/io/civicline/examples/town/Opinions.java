package io.civicline.examples.town;

import io.civicline.core.command.Said;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpTerms;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Solved;
import io.civicline.core.reply.Finding;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What citizens say when they are called back: content mostly, less so if nothing was done. Says only what is asked. */
final class Opinions {

    private final PolicySet policy;
    private final Locale tongue;

    Opinions(PolicySet policy, Locale tongue) {
        this.policy = policy;
        this.tongue = tongue;
    }

    /** What he says. */
    Said said(Ticket ticket, FollowUp asked, Dice dice) {
        int unhappy = finding(ticket) == Finding.NOT_SOLVED ? 70 : asked.cycle() > 1 ? 8 : 14;
        return answer(asked, !dice.percent(unhappy), dice);
    }

    /** The opposite of what he said. */
    Said opposite(Ticket ticket, FollowUp asked) {
        boolean was = asked.answer().filter(answer -> answer.satisfied()).isPresent();
        return answer(asked, !was, new Dice(ticket.id().value().hashCode()));
    }

    private Said answer(FollowUp asked, boolean content, Dice dice) {
        Set<Question> questions = questions(asked);
        boolean contacted = dice.percent(content ? 97 : 80);
        boolean truthful = dice.percent(content ? 99 : 70);
        Solved solved = content ? dice.percent(80) ? Solved.YES : Solved.PARTLY : Solved.NO;
        return new Said(
                questions.contains(Question.CONTACTED) ? contacted : null,
                questions.contains(Question.TRUTHFUL) ? truthful : null,
                questions.contains(Question.SOLVED) ? solved : null,
                grade(questions, Question.RESULT, content, dice),
                grade(questions, Question.PROCESS, content, dice),
                grade(questions, Question.HOTLINE, true, dice),
                (content ? Line.HELPED : Line.NOT_HELPED).in(tongue));
    }

    private Set<Question> questions(FollowUp asked) {
        return asked.rule() == null
                ? Set.of()
                : policy.followUpTerms(asked.rule())
                        .map(FollowUpTerms::questions)
                        .orElse(Set.of());
    }

    /** One of those that fit; most say the best of them. */
    private @Nullable String grade(Set<Question> questions, Question question, boolean content, Dice dice) {
        List<Grade> fitting = new ArrayList<>(policy.grades().stream()
                .filter(grade -> grade.dissatisfied() != content)
                .toList());
        Dice own = dice.another();
        if (!questions.contains(question) || fitting.isEmpty()) {
            return null;
        }
        Grade grade = own.percent(70) ? fitting.get(0) : own.oneOf(fitting);
        return grade.code().value();
    }

    private static Finding finding(Ticket ticket) {
        return Stream.concat(ticket.handling().lead().stream(), ticket.handling().assignments().stream())
                .flatMap(part -> ticket.answering().lastOf(part.id()).stream())
                .map(GivenReply::finding)
                .findFirst()
                .orElse(Finding.EXPLAINED);
    }
}
