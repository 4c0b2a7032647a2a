package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.command.Command;
import io.civicline.core.command.Supervising.AnswerSupervision;
import io.civicline.core.command.Supervising.AuditSupervision;
import io.civicline.core.command.Supervising.CloseSupervision;
import io.civicline.core.command.Supervising.ReturnSupervision;
import io.civicline.core.command.Urging.AnswerUrge;
import io.civicline.core.event.Event;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.press.Supervision;
import io.civicline.core.press.SupervisionState;
import io.civicline.core.press.Urge;
import io.civicline.core.ticket.Ticket;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Units that were urged or are supervised: they answer, mostly, and whoever supervises judges what they say. */
final class Pressed implements Scene.Person {

    private final Errands errands;
    private final Locale tongue;

    Pressed(Errands errands, Locale tongue) {
        this.errands = errands;
        this.tongue = tongue;
    }

    @Override
    public void finds(Ticket ticket, Dice dice) {
        if (ticket.pressing().isUnanswered(ticket.handling())) {
            answer(ticket, dice);
        }
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "urged", "supervised", "supervision-sent-back" -> answer(ticket, dice);
            case "supervision-answered", "supervision-returned" -> judge(ticket, dice);
            case "supervision-accepted" -> close(ticket, dice);
            default -> {
                // nothing to answer or to judge
            }
        }
    }

    private void answer(Ticket ticket, Dice dice) {
        boolean urged = !ticket.pressing().unansweredUrges(ticket.handling()).isEmpty();
        Optional<AssignmentId> part = (urged ? urges(ticket) : supervisions(ticket)).findFirst();
        Command answer = urged
                ? new AnswerUrge(Line.UNDER_WAY.in(tongue))
                : dice.percent(15)
                        ? new ReturnSupervision(Line.NOT_OVERDUE.in(tongue))
                        : new AnswerSupervision(Line.UNDER_WAY.in(tongue));
        boolean late = dice.percent(15);
        part.map(ticket.handling()::assignment)
                .map(Assignment::unit)
                .ifPresent(unit -> errands.unit(
                        unit,
                        late ? 300 : 20,
                        late ? 1500 : 220,
                        ticket,
                        dice,
                        Errands.when(
                                now -> (urged ? urges(now) : supervisions(now))
                                        .findAny()
                                        .isPresent(),
                                answer)));
    }

    private static Stream<AssignmentId> urges(Ticket ticket) {
        return ticket.pressing().unansweredUrges(ticket.handling()).stream().map(Urge::assignment);
    }

    private static Stream<AssignmentId> supervisions(Ticket ticket) {
        return ticket.pressing().unansweredSupervisions(ticket.handling()).stream()
                .flatMap(one -> Stream.ofNullable(one.assignment()));
    }

    private void judge(Ticket ticket, Dice dice) {
        boolean pass = dice.percent(75);
        String opinion = (pass ? Line.ACCEPTED : Line.NOT_ENOUGH).in(tongue);
        errands.hotline(
                30,
                300,
                ticket,
                dice,
                now -> in(now, SupervisionState.ANSWERED, SupervisionState.RETURNED)
                        .map(one -> new AuditSupervision(one.number(), pass, opinion)));
    }

    private void close(Ticket ticket, Dice dice) {
        errands.hotline(
                60,
                900,
                ticket,
                dice,
                now -> in(now, SupervisionState.ACCEPTED).map(one -> new CloseSupervision(one.number(), null)));
    }

    private static Optional<Supervision> in(Ticket ticket, SupervisionState... states) {
        return ticket.isOpen()
                ? ticket.pressing().supervisions().stream()
                        .filter(one -> List.of(states).contains(one.state()))
                        .findFirst()
                : Optional.empty();
    }
}
