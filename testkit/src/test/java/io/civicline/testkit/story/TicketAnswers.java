package io.civicline.testkit.story;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.code.StatusCode;
import io.civicline.core.event.Entry;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import java.util.List;
import java.util.Optional;

/** Where a ticket is and whose it is. */
final class TicketAnswers {

    private TicketAnswers() {}

    static void addTo(Answers answers) {
        answers.put("stage {expected}", (stand, words) -> stand.ticket().stage().name())
                .put(
                        "status {expected}",
                        (stand, words) ->
                                stand.ticket().status().map(StatusCode::value).orElse(Answers.NONE))
                .put(
                        "closed as {expected}",
                        (stand, words) -> Optional.ofNullable(stand.ticket().ending())
                                .map(ending -> ending.closure().name())
                                .orElse(Answers.NONE))
                .put(
                        "lead {expected}",
                        (stand, words) ->
                                stand.ticket().lead().map(UnitId::value).orElse(Answers.NONE))
                .put("proposed {expected}", (stand, words) -> proposal(stand.ticket()))
                .put("assists {expected…}", (stand, words) -> parts(stand.ticket(), AssignmentRole.ASSIST))
                .put("copies {expected…}", (stand, words) -> parts(stand.ticket(), AssignmentRole.COPY))
                .put("{unit} has {expected}", (stand, words) -> last(stand.ticket(), stand.unit(words.get("unit"))))
                .put("rule {expected}", (stand, words) -> rule(stand.journal()))
                .put(
                        "tags {expected…}",
                        (stand, words) -> Answers.list(stand.ticket().handling().tags()))
                .put(
                        "urgency {expected}",
                        (stand, words) -> stand.ticket().urgency().value())
                .put(
                        "returns {expected}",
                        (stand, words) ->
                                String.valueOf(stand.ticket().handling().returns()))
                .put(
                        "hand-overs {expected}",
                        (stand, words) ->
                                String.valueOf(stand.ticket().handling().hops()))
                .put(
                        "the citizen was told {expected} times",
                        (stand, words) -> String.valueOf(
                                stand.ticket().answering().tellings().size()))
                .put(
                        "sleeps because {expected}",
                        (stand, words) -> stand.ticket().wakeUp() instanceof WakeUp.Never never
                                ? never.reason().name()
                                : "it does not sleep")
                .put("recorded {expected…}", (stand, words) -> Answers.inOrder(words.get("expected"), names(stand)))
                .put(
                        "nothing changed",
                        (stand, words) ->
                                names(stand).isEmpty() ? "" : names(stand).toString())
                .put("done", (stand, words) -> stand.news().isEmpty() ? "nothing was recorded" : "");
    }

    private static List<String> names(Stand stand) {
        return stand.news().stream().map(entry -> entry.event().name()).toList();
    }

    private static String proposal(Ticket ticket) {
        Proposal proposal = ticket.handling().proposal();
        return proposal == null ? Answers.NONE : proposal.lead().value();
    }

    private static String parts(Ticket ticket, AssignmentRole role) {
        return Answers.list(ticket.handling()
                .open()
                .filter(part -> part.role() == role)
                .map(Assignment::unit)
                .toList());
    }

    /** A unit's last part: {@code LEAD/RETURNED}. */
    private static String last(Ticket ticket, String unit) {
        return ticket.handling().assignments().stream()
                .filter(part -> part.unit().value().equals(unit))
                .reduce((first, last) -> last)
                .map(part -> part.role() + "/" + part.state())
                .orElse(Answers.NONE);
    }

    private static String rule(List<Entry> journal) {
        return journal.stream()
                .map(Entry::event)
                .filter(RoutingEvent.Routed.class::isInstance)
                .map(event -> ((RoutingEvent.Routed) event).choice().rule().value())
                .reduce((first, last) -> last)
                .orElse(Answers.NONE);
    }
}
