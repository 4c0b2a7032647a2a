package io.civicline.examples.town;

import io.civicline.core.access.Actor;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.command.Contacting.WithdrawRequester;
import io.civicline.core.event.Event;
import io.civicline.core.event.LinkEvent.Absorbed;
import io.civicline.core.event.LinkEvent.Linked;
import io.civicline.core.id.TicketId;
import io.civicline.core.link.LinkKind;
import io.civicline.core.link.TicketLink;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.request.Request;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Desk;
import io.civicline.engine.Outcome;
import io.civicline.engine.policy.PolicySet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The hotline's eye for what belongs together: merges, links, and parts that are matters of their own. */
final class Joiners implements Scene.Person {

    private final Errands errands;
    private final PolicySet policy;
    private final Locale tongue;
    private final Map<CategoryCode, TicketId> last = new LinkedHashMap<>();

    Joiners(Errands errands, PolicySet policy, Locale tongue) {
        this.errands = errands;
        this.policy = policy;
        this.tongue = tongue;
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "registered" -> arrives(ticket, dice);
            case "absorbed" -> joined(ticket, ((Absorbed) event).ticket().id(), dice);
            case "linked" -> linked(ticket, ((Linked) event).link(), dice);
            default -> {
                // nothing belongs together
            }
        }
    }

    private void arrives(Ticket ticket, Dice dice) {
        TicketId before = last.put(ticket.request().category(), ticket.id());
        int of100 = dice.between(1, 100);
        int minutes = dice.between(5, 200);
        if (before != null && of100 <= 5) {
            errands.scene().agenda().in(minutes, () -> merge(before, ticket.id()));
        } else if (before != null && of100 <= 9) {
            errands.scene().agenda().in(minutes, () -> link(ticket.id(), before));
        } else if (of100 <= 11) {
            errands.scene().agenda().in(minutes, () -> split(ticket.id(), dice.another()));
        }
    }

    private void merge(TicketId main, TicketId other) {
        if (isOpen(main) && isOpen(other)) {
            together(main, "merge", desk -> desk.merge(main, List.of(other), Line.SAME_MATTER.in(tongue), Act.NOW));
        }
    }

    private boolean isOpen(TicketId ticket) {
        return errands.scene().read(ticket).isOpen();
    }

    private void together(TicketId first, String command, Function<Desk, List<Outcome>> what) {
        Optional<Actor> actor = errands.cast().hotline(command, errands.scene().read(first));
        actor.ifPresent(somebody -> errands.scene().together(somebody, first, command, what));
    }

    /** What was merged by mistake is parted again; some who joined want nothing any more. */
    private void joined(Ticket ticket, TicketId other, Dice dice) {
        int of100 = dice.between(1, 100);
        TicketId main = ticket.id();
        if (of100 <= 20) {
            errands.scene().agenda().in(dice.between(100, 3000), () -> {
                if (errands.scene().read(main).links().hasJoined(other)) {
                    together(main, "unmerge", desk -> desk.unmerge(main, other, Line.NOT_THE_SAME.in(tongue), Act.NOW));
                }
            });
        } else if (of100 <= 45) {
            errands.soon(
                    100,
                    3000,
                    ticket,
                    dice,
                    now -> now.isOpen()
                            ? now.parties().stillJoined().stream()
                                    .findFirst()
                                    .map(one -> new WithdrawRequester(
                                            one.requester().id().value(), Line.SETTLED.in(tongue)))
                            : Optional.empty());
        }
    }

    private void link(TicketId one, TicketId before) {
        LinkKind kind = isOpen(before) ? LinkKind.RELATED : LinkKind.RECURS;
        together(one, "link", desk -> desk.link(one, kind, before));
    }

    private void linked(Ticket ticket, TicketLink link, Dice dice) {
        boolean byPerson = link.kind() == LinkKind.RELATED && link.other().compareTo(ticket.id()) < 0;
        if (byPerson && dice.percent(40)) {
            errands.scene()
                    .agenda()
                    .in(
                            dice.between(100, 3000),
                            () -> together(
                                    ticket.id(),
                                    "unlink",
                                    desk -> desk.unlink(ticket.id(), link.kind(), link.other())));
        }
    }

    private void split(TicketId whole, Dice dice) {
        Ticket ticket = errands.scene().read(whole);
        if (ticket.isOpen()) {
            together(whole, "split", desk -> desk.split(whole, part(ticket, dice), Act.NOW));
        }
    }

    private Registration part(Ticket ticket, Dice dice) {
        Request request = ticket.request();
        String category = request.category().value();
        RegistrationForm form = Registration.of(request.kind().value())
                .category(category)
                .via(ticket.registered().contact().channel().value())
                .subject(Line.ALSO.in(tongue))
                .body(Line.ALSO.in(tongue));
        if (request.region() != null) {
            form = form.region(request.region().value());
        }
        LocalDate today = LocalDate.ofInstant(errands.scene().agenda().now(), policy.zone());
        return new Answers(policy.forms(), today)
                .fill(form, category, Set.of(), dice)
                .dispatch();
    }
}
