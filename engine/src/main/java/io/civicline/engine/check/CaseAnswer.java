package io.civicline.engine.check;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.GivenDue;
import io.civicline.core.clock.StepState;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.commitment.Commitment;
import io.civicline.core.event.Entry;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.press.Supervision;
import io.civicline.core.review.Measure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an answer off a ticket.
 *
 * @param ticket at the end of the case
 * @param journal of the ticket
 * @param policy under which it was played
 */
record CaseAnswer(Ticket ticket, List<Entry> journal, PolicySet policy) {

    /** Stands for nothing. */
    static final String NONE = "none";

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final String ASKED = "lead, assists, copies, rule, tags, urgency, stage, status, cycle, refused, "
            + "returns, hops, urges, supervisions, unanswered, watchers, promise, promise-due, excluded, "
            + "follow-up state, follow-up skipped, follow-up opens, follow-up next, follow-up counts, follow-up settlement, "
            + "clock ID due, clock ID limit, clock ID state, clock ID excused, clock ID step STEP";

    /** What is asked, such as {@code clock handle due}. */
    String to(List<String> then) {
        if (then.size() >= 3 && then.get(0).equals("clock")) {
            return clock(then);
        }
        if (then.size() == 2 && then.get(0).equals("follow-up")) {
            return followUp(then);
        }
        if (then.size() != 1) {
            throw unasked(then);
        }
        return switch (then.get(0)) {
            case "lead" -> lead();
            case "assists" -> parts(AssignmentRole.ASSIST, Proposal::assists);
            case "copies" -> parts(AssignmentRole.COPY, Proposal::copies);
            case "rule" -> rule();
            case "tags" -> join(ticket.handling().tags());
            case "urgency" -> ticket.urgency().value();
            case "stage" -> ticket.stage().name();
            case "status" -> ticket.status().map(StatusCode::value).orElse(NONE);
            case "returns" -> String.valueOf(ticket.returns());
            case "hops" -> String.valueOf(ticket.hops());
            case "urges" -> String.valueOf(ticket.pressing().urges().size());
            case "supervisions" ->
                String.valueOf(ticket.pressing().supervisions().size());
            case "unanswered" -> yes(ticket.pressing().isUnanswered(ticket.handling()));
            case "watchers" -> watchers();
            case "promise" -> promise().map(made -> made.state().name()).orElse(NONE);
            case "promise-due" -> promise().map(made -> local(made.due())).orElse(NONE);
            case "excluded" ->
                join(Stream.of(Measure.values())
                        .filter(ticket.reviews()::isExcluded)
                        .toList());
            case "cycle" -> Integer.toString(ticket.followUps().cycle());
            default -> throw unasked(then);
        };
    }

    private static BadCase unasked(List<String> then) {
        return new BadCase("CASE_ASK", "actual", String.join(" ", then), "allowed", ASKED);
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }

    private String watchers() {
        return join(ticket.pressing().supervisions().stream()
                .filter(Supervision::isOpen)
                .map(one -> one.by() == null ? "hotline" : one.by().value())
                .toList());
    }

    private Optional<Commitment> promise() {
        return ticket.commitments().all().stream().reduce((first, last) -> last);
    }

    private String lead() {
        Proposal proposal = ticket.handling().proposal();
        return ticket.lead()
                .or(() -> Optional.ofNullable(proposal).map(Proposal::lead))
                .map(Object::toString)
                .orElse(NONE);
    }

    private String parts(AssignmentRole role, Function<Proposal, Collection<?>> proposed) {
        Proposal proposal = ticket.handling().proposal();
        if (ticket.lead().isEmpty() && proposal != null) {
            return join(proposed.apply(proposal));
        }
        return join(ticket.handling()
                .open()
                .filter(part -> part.role() == role)
                .map(Assignment::unit)
                .toList());
    }

    private String rule() {
        return journal.stream()
                .map(Entry::event)
                .filter(RoutingEvent.Routed.class::isInstance)
                .map(event -> ((RoutingEvent.Routed) event).choice().rule().value())
                .reduce((first, last) -> last)
                .orElse(NONE);
    }

    /** The one that was planned last. */
    private String followUp(List<String> then) {
        Optional<FollowUp> last = ticket.followUps().all().stream().reduce((first, next) -> next);
        return switch (then.get(1)) {
            case "state" -> last.map(f -> f.state().name()).orElse(NONE);
            case "skipped" ->
                last.map(FollowUp::skip).map(skip -> skip.reason().name()).orElse(NONE);
            case "opens" -> last.map(FollowUp::opensAt).map(this::local).orElse(NONE);
            case "next" -> last.map(FollowUp::nextAttemptAt).map(this::local).orElse(NONE);
            case "counts" -> last.filter(FollowUp::counts).isPresent() ? "yes" : "no";
            case "settlement" ->
                last.map(FollowUp::verdict)
                        .map(FollowUp.Verdict::settlement)
                        .map(Enum::name)
                        .orElse(NONE);
            default -> throw unasked(then);
        };
    }

    private String clock(List<String> then) {
        ClockCode code = ClockCode.of(then.get(1));
        ClockRule rule = policy.clocks()
                .rule(code)
                .orElseThrow(() -> unknown(
                        "clock",
                        code,
                        policy.clocks().rules().stream().map(ClockRule::code).toList()));
        Optional<Clock> clock = ticket.ledger().latest(code);
        if (then.size() == 4 && then.get(2).equals("step")) {
            return step(rule, clock, then.get(3));
        }
        if (then.size() > 3) {
            throw unasked(then);
        }
        return switch (then.get(2)) {
            case "due" -> clock.map(c -> local(c.due())).orElse(NONE);
            case "limit" -> clock.map(Clock::limit).map(CaseAnswer::limit).orElse(NONE);
            case "excused" -> clock.map(c -> yes(c.isExcused())).orElse(NONE);
            case "state" -> clock.map(c -> c.state().name()).orElse(NONE);
            default -> throw unasked(then);
        };
    }

    private static String limit(ChosenLimit limit) {
        if (limit.amount() != null) {
            return limit.amount();
        }
        return (limit.isPromised() ? GivenDue.COMMITMENT : GivenDue.SOURCE).toString();
    }

    private String step(ClockRule rule, Optional<Clock> clock, String id) {
        List<String> known =
                rule.steps().stream().map(step -> step.id().value()).toList();
        if (!known.contains(id)) {
            throw unknown("step", id, known);
        }
        return clock.flatMap(started -> started.steps().stream()
                        .filter(step -> step.id().value().equals(id) && step.state() != StepState.SKIPPED)
                        .map(ClockStep::at)
                        .filter(Objects::nonNull)
                        .findFirst())
                .map(this::local)
                .orElse(NONE);
    }

    private static BadCase unknown(String what, Object code, List<?> known) {
        return new BadCase("UNKNOWN_CODE", "what", what, "code", code, "hint", "; it has " + known);
    }

    /** The last instant that is in time; the end of a day is the midnight that is already too late. */
    private String local(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        boolean dayEnd = instant.equals(minute.plus(1, ChronoUnit.MINUTES).minus(1, ChronoUnit.MICROS));
        LocalDateTime time =
                LocalDateTime.ofInstant(dayEnd ? minute.plus(1, ChronoUnit.MINUTES) : minute, policy.zone());
        return MINUTES.format(time);
    }

    static String join(Collection<?> values) {
        return values.isEmpty() ? NONE : values.stream().map(String::valueOf).collect(Collectors.joining(" | "));
    }
}
