package io.civicline.testkit.story;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.StepState;
import io.civicline.core.code.ClockCode;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.sla.clock.ClockRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the clocks say. */
final class ClockAnswers {

    private ClockAnswers() {}

    static void addTo(Answers answers) {
        clock(answers, "due {expected…}", (stand, clock) -> stand.days().write(clock.due()));
        clock(answers, "is {expected}", (stand, clock) -> clock.state().name());
        ofUnit(answers, "due {expected…}", (stand, clock) -> stand.days().write(clock.due()));
        ofUnit(answers, "is {expected}", (stand, clock) -> clock.state().name());
        clock(
                answers,
                "allows {expected}",
                (stand, clock) -> Optional.ofNullable(clock.limit().amount()).orElse("source.due"));
        clock(
                answers,
                "was longer {expected} times",
                (stand, clock) -> String.valueOf(clock.extensions().size()));
        clock(answers, "began {expected…}", (stand, clock) -> stand.days().write(clock.startedAt()));
        answers.put(
                        "{clock} runs for the {expected} time",
                        (stand, words) -> String.valueOf(cycles(stand, words.get("clock"))))
                .put(
                        "{clock} may still move",
                        (stand, words) -> clock(stand, words)
                                .filter(Clock::isProvisional)
                                .map(clock -> "")
                                .orElse("its due is final"))
                .put(
                        "{step} of {clock} is {expected}",
                        (stand, words) -> step(stand, words)
                                .map(step -> step.state().name())
                                .orElse(Answers.NONE))
                .put(
                        "{step} of {clock} at {expected…}",
                        (stand, words) -> step(stand, words)
                                .filter(step -> step.state() != StepState.SKIPPED)
                                .map(step -> stand.days().write(step.instant()))
                                .orElse(Answers.NONE))
                .put(
                        "{step} of {clock} came {expected} times",
                        (stand, words) -> String.valueOf(clock(stand, words).stream()
                                .flatMap(clock -> clock.reached(words.get("step")).stream())
                                .count()));
    }

    /** The latest clock of that name. */
    private static void clock(Answers answers, String what, Reading reading) {
        answers.put("{clock} " + what, read(reading));
    }

    /** The clock of one unit's part. */
    private static void ofUnit(Answers answers, String what, Reading reading) {
        answers.put("{clock} for {unit} " + what, read(reading));
    }

    private static Answers.Answer read(Reading reading) {
        return (stand, words) ->
                clock(stand, words).map(clock -> reading.of(stand, clock)).orElse(Answers.NONE);
    }

    private interface Reading {
        String of(Stand stand, Clock clock);
    }

    static Optional<Clock> clock(Stand stand, Map<String, String> words) {
        ClockCode code = known(stand, words.get("clock"));
        Ticket ticket = stand.ticket();
        if (words.get("unit") == null) {
            return ticket.ledger().latest(code);
        }
        UnitId unit = UnitId.of(stand.unit(words.get("unit")));
        Optional<AssignmentId> part = ticket.handling().assignments().stream()
                .filter(one -> one.unit().equals(unit))
                .reduce((first, last) -> last)
                .map(Assignment::id);
        return part.flatMap(id -> ticket.ledger().latest(code, id));
    }

    private static ClockCode known(Stand stand, String clock) {
        List<String> known = stand.policy().clocks().rules().stream()
                .map(ClockRule::code)
                .map(ClockCode::value)
                .toList();
        if (!known.contains(clock)) {
            throw new BadStory("the city has no clock '" + clock + "'; it has " + known);
        }
        return ClockCode.of(clock);
    }

    private static long cycles(Stand stand, String clock) {
        ClockCode code = known(stand, clock);
        return stand.ticket().ledger().clocks().stream()
                .filter(one -> one.key().code().equals(code))
                .count();
    }

    private static Optional<ClockStep> step(Stand stand, Map<String, String> words) {
        String step = words.get("step");
        List<String> known = stand.policy().clocks().rule(known(stand, words.get("clock"))).stream()
                .flatMap(rule -> rule.steps().stream())
                .map(one -> one.id().value())
                .toList();
        if (!known.contains(step)) {
            throw new BadStory("the clock has no step '" + step + "'; it has " + known);
        }
        return clock(stand, words).stream()
                .map(Clock::steps)
                .flatMap(List::stream)
                .filter(one -> one.id().value().equals(step))
                .reduce((first, last) -> last);
    }
}
