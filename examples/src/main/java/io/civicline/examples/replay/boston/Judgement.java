package io.civicline.examples.replay.boston;

import io.civicline.core.clock.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A case held against the city's columns.
 *
 * @param played the case and its ticket
 * @param explained whether the answers say that the rule of its type gives the city's target
 * @param deadline not compared without a target; nor without a limit, unless the answers say that there is one
 * @param onTime compared where the deadlines agree and the city says it; not where the case was closed between the two
 * @param breach whether the ticket shows a breach exactly if it was closed after its own due; not compared without a
 *     limit
 * @param department not compared where the city names none
 */
record Judgement(
        Played played, boolean explained, Verdict deadline, Verdict onTime, Verdict breach, Verdict department) {

    /** How far the deadlines may be apart: the city's system adds seconds that its opening time does not show. */
    static final Duration TOLERANCE = Duration.ofSeconds(90);

    static Judgement of(Played played, RuleAnswers answers) {
        boolean explained = answers.explains(played.of());
        Optional<Clock> handle = played.handle();
        String department = played.of().department();
        return new Judgement(
                played,
                explained,
                deadline(played.of(), handle, explained),
                handle.map(clock -> onTime(played.of(), clock)).orElse(Verdict.NOT_COMPARED),
                handle.map(clock -> breach(played.of(), clock)).orElse(Verdict.NOT_COMPARED),
                department.isEmpty() ? Verdict.NOT_COMPARED : Verdict.of(department.equals(played.department())));
    }

    private static Verdict deadline(BostonCase of, Optional<Clock> handle, boolean explained) {
        LocalDateTime target = of.target();
        if (target == null) {
            return Verdict.NOT_COMPARED;
        }
        return handle.map(clock -> Verdict.of(agree(target, clock.due())))
                .orElse(explained ? Verdict.DIFFERENT : Verdict.NOT_COMPARED);
    }

    private static boolean agree(LocalDateTime target, Instant due) {
        Duration apart = Duration.between(BostonTime.nearest(due, target), due);
        return apart.abs().compareTo(TOLERANCE) <= 0;
    }

    private static Verdict onTime(BostonCase of, Clock handle) {
        LocalDateTime target = of.target();
        boolean comparable = of.onTime() != null
                && target != null
                && agree(target, handle.due())
                && !isBetween(of.closed(), target, handle.due());
        return comparable ? Verdict.of(of.onTime() == word(handle)) : Verdict.NOT_COMPARED;
    }

    /** One deadline had passed and the other had not: the tolerance cannot say which is right. */
    private static boolean isBetween(Instant closed, LocalDateTime target, Instant due) {
        return closed.isAfter(BostonTime.nearest(due, target)) != closed.isAfter(due);
    }

    private static Verdict breach(BostonCase of, Clock handle) {
        return Verdict.of(handle.hasBreached() == of.closed().isAfter(handle.due()));
    }

    /** What the city would call it. */
    static CityVerdict word(Clock handle) {
        return handle.hasBreached() ? CityVerdict.OVERDUE : CityVerdict.ONTIME;
    }

    boolean hasTarget() {
        return played.of().target() != null;
    }

    boolean hasLimit() {
        return played.handle().isPresent();
    }

    /** The deadlines agree, but the case was closed after the one and before the other. */
    boolean isClosedBetween() {
        BostonCase of = played.of();
        LocalDateTime target = of.target();
        return deadline == Verdict.EQUAL
                && target != null
                && isBetween(of.closed(), target, played.handle().orElseThrow().due());
    }

    boolean isDisputed() {
        return deadline == Verdict.DIFFERENT
                || onTime == Verdict.DIFFERENT
                || breach == Verdict.DIFFERENT
                || department == Verdict.DIFFERENT;
    }
}
