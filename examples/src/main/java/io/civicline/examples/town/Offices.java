package io.civicline.examples.town;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.command.Command;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Recording.Attach;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.event.AssignmentEvent.Dispatched;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.ClockEvent.ClockStarted;
import io.civicline.core.event.Event;
import io.civicline.core.event.OfPart;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.Unit;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The units at work: prompt mostly, late sometimes, and now and then of the opinion that it is not their job. */
final class Offices implements Scene.Person {

    private static final String HOST = "host:";

    private final Scene scene;
    private final PolicySet policy;
    private final Shift shift;
    private final Locale tongue;
    private final List<ClockRule> extendable;
    private final List<String> returnReasons;
    private final List<String> extendReasons;
    private final List<String> suspendReasons;

    Offices(Scene scene, PolicySet policy, Locale tongue) {
        this.scene = scene;
        this.policy = policy;
        this.shift = new Shift(scene, policy);
        this.tongue = tongue;
        this.extendable = policy.clocks().rules().stream()
                .filter(rule -> !rule.extensions().isEmpty())
                .toList();
        this.returnReasons = policy.returns().times() > 0 ? reasons(ReasonUse.RETURN) : List.of();
        this.extendReasons = reasons(ReasonUse.EXTEND);
        this.suspendReasons = reasons(ReasonUse.SUSPEND);
    }

    private List<String> reasons(ReasonUse use) {
        return policy.reasons(use).stream().map(ReasonCode::value).toList();
    }

    /** What people read for a reason. */
    private String words(ReasonUse use, String code) {
        return policy.reason(use, ReasonCode.of(code))
                .map(reason -> reason.label().text(tongue))
                .orElse(code);
    }

    @Override
    public void sees(Ticket ticket, Event event, Dice dice) {
        switch (event.moment()) {
            case "dispatched" ->
                ((Dispatched) event)
                        .offers().stream()
                                .filter(offer -> offer.role() != AssignmentRole.COPY)
                                .forEach(offer -> offered(ticket, offer, dice));
            case "acknowledged" -> acknowledged(ticket, ((OfPart) event).assignment(), dice);
            case "return-refused" ->
                shift.later(20, 60, ticket, ((OfPart) event).assignment(), dice, new Acknowledge());
            case "reply-sent-back" -> reply(60, 300, ticket, ((OfPart) event).assignment(), dice);
            case "reworked", "reopened" -> again(ticket, dice);
            case "suspended" -> resume(ticket, dice);
            case "clock-started" -> report(ticket, (ClockStarted) event, dice);
            default -> {
                // nothing for a unit to do
            }
        }
    }

    private void offered(Ticket ticket, Offer offer, Dice dice) {
        boolean centre = policy.units().centre().filter(offer.unit()::equals).isPresent();
        if (isHighest(ticket)) {
            emergency(ticket, offer.id(), dice);
        } else if (offer.role() == AssignmentRole.LEAD && !centre && !returnReasons.isEmpty() && dice.percent(14)) {
            giveBack(ticket, offer.id(), dice);
        } else {
            boolean late = dice.percent(9);
            int most = isHigher(ticket) ? 90 : 200;
            shift.later(late ? 250 : 10, late ? 700 : most, ticket, offer.id(), dice, new Acknowledge());
        }
        if (dice.percent(4)) {
            shift.later(5, 10, ticket, offer.id(), dice, Reply.of(Finding.SOLVED, Line.DONE.in(tongue)));
        }
        if (dice.percent(3)) {
            intrude(ticket, dice);
        }
    }

    /** Somebody of a unit that has no part in it. */
    private void intrude(Ticket ticket, Dice dice) {
        List<Unit> others = policy.units().all().stream()
                .filter(unit -> !ticket.concerns(unit.id()))
                .toList();
        if (!others.isEmpty()) {
            Unit other = dice.oneOf(others);
            scene.agenda()
                    .in(30, () -> shift.intrude(other.id(), ticket, Reply.of(Finding.SOLVED, Line.DONE.in(tongue))));
        }
    }

    private void giveBack(Ticket ticket, AssignmentId part, Dice dice) {
        String reason = dice.oneOf(returnReasons);
        int most = dice.percent(80) ? 200 : 700;
        String basis = words(ReasonUse.RETURN, reason);
        shift.later(30, most, ticket, part, dice, RequestReturn.because(reason, basis));
    }

    /** The crew goes at once, by the wall clock; who telephones first and writes afterwards says when it really was. */
    private void emergency(Ticket ticket, AssignmentId part, Dice dice) {
        int minutes = dice.percent(80) ? dice.between(3, 13) : dice.between(17, 40);
        int noted = minutes + dice.between(45, 90);
        if (dice.percent(30)) {
            shift.noting(minutes, noted, ticket, part, new Acknowledge(), Line.PHONED_FIRST.in(tongue));
        } else {
            shift.in(minutes, ticket, part, new Acknowledge());
        }
    }

    private void acknowledged(Ticket ticket, AssignmentId part, Dice dice) {
        Assignment own = ticket.handling().assignment(part);
        boolean leads = own.role() == AssignmentRole.LEAD;
        if (own.isSubassigned()) {
            return; // the unit above has it done by Relays
        }
        if (leads && isHighest(ticket)) {
            shift.in(dice.between(5, 50), ticket, part, new FirstContact());
            shift.in(dice.between(180, 900), ticket, part, answer(dice));
        } else if (leads) {
            contact(ticket, part, dice);
            handle(ticket, part, dice);
        } else {
            reply(60, 400, ticket, part, dice);
        }
    }

    private void contact(Ticket ticket, AssignmentId part, Dice dice) {
        if (dice.percent(96)) {
            boolean slow = dice.percent(10);
            shift.later(slow ? 400 : 15, slow ? 900 : 240, ticket, part, dice, new FirstContact());
        }
    }

    private void handle(Ticket ticket, AssignmentId part, Dice dice) {
        if (dice.percent(12) && !extendable.isEmpty() && !extendReasons.isEmpty()) {
            ClockRule clock = dice.oneOf(extendable);
            ExtensionOffer offer = dice.oneOf(clock.extensions());
            String reason = dice.oneOf(extendReasons);
            String basis = words(ReasonUse.EXTEND, reason);
            RequestExtension ask =
                    new RequestExtension(clock.code().value(), offer.id().value(), reason, basis);
            shift.later(120, 600, ticket, part, dice, ask);
        }
        if (dice.percent(10) && !suspendReasons.isEmpty()) {
            String reason = dice.oneOf(suspendReasons);
            shift.later(60, 400, ticket, part, dice, new Suspend(reason, words(ReasonUse.SUSPEND, reason)));
        }
        if (dice.percent(25)) {
            String photo = "photo/" + part + ".jpg";
            shift.later(60, 300, ticket, part, dice, new Attach(photo, Line.PHOTO.in(tongue), "image/jpeg"));
        }
        boolean quick = ticket.request().kind().value().equals("INQUIRY");
        boolean forgotten = dice.percent(8);
        reply(quick ? 60 : 240, quick ? 500 : forgotten ? 6000 : 2200, ticket, part, dice);
    }

    /** Taken up a second time, it is handled at once. */
    private void again(Ticket ticket, Dice dice) {
        ticket.handling()
                .lead()
                .filter(Assignment::isOpen)
                .ifPresent(part -> reply(120, dice.percent(12) ? 3000 : 1000, ticket, part.id(), dice));
    }

    private void reply(int least, int most, Ticket ticket, AssignmentId part, Dice dice) {
        shift.later(least, most, ticket, part, dice, answer(dice));
    }

    private Command answer(Dice dice) {
        int of100 = dice.between(1, 100);
        if (of100 <= 65) {
            return Reply.of(Finding.SOLVED, Line.SOLVED.in(tongue));
        }
        if (of100 <= 80) {
            return Reply.of(Finding.PARTLY, Line.PARTLY.in(tongue));
        }
        return of100 <= 95
                ? Reply.of(Finding.EXPLAINED, Line.EXPLAINED.in(tongue))
                : Reply.of(Finding.NOT_SOLVED, Line.NOT_SOLVED.in(tongue));
    }

    private void resume(Ticket ticket, Dice dice) {
        ticket.handling()
                .lead()
                .map(Assignment::id)
                .ifPresent(part -> shift.later(300, 1000, ticket, part, dice, new Resume()));
    }

    /** Where a clock waits for an event of the host's own, such as a crew's report from the spot, the crew sends it. */
    private void report(Ticket ticket, ClockStarted started, Dice dice) {
        Optional<AssignmentId> part = Optional.ofNullable(started.clock().assignment())
                .or(() -> ticket.handling().lead().map(Assignment::id));
        List<String> awaited = policy.clocks().rule(started.clock().code()).stream()
                .flatMap(rule -> rule.stops().stream())
                .filter(stop -> stop.startsWith(HOST))
                .map(stop -> stop.substring(HOST.length()))
                .toList();
        if (part.isPresent() && !awaited.isEmpty() && dice.percent(95)) {
            HostEvent report = HostEvent.of(dice.oneOf(awaited));
            shift.in(dice.between(40, 130), ticket, part.get(), report);
        }
    }

    private boolean isHighest(Ticket ticket) {
        List<UrgencyCode> urgencies = policy.vocabulary().urgencies();
        return isHigher(ticket) && ticket.urgency().equals(urgencies.get(urgencies.size() - 1));
    }

    private boolean isHigher(Ticket ticket) {
        return !ticket.urgency().equals(policy.vocabulary().urgencies().get(0));
    }
}
