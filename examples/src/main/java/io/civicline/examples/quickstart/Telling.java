package io.civicline.examples.quickstart;

import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.clock.Due;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.CommitmentEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.NoticeEvent;
import io.civicline.core.event.OfPart;
import io.civicline.core.event.PressEvent;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.event.ReplyEvent;
import io.civicline.core.event.ReviewEvent;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.event.StepEvent;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.id.UnitId;
import io.civicline.core.request.Intake;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.Units;
import io.civicline.core.words.Words;
import io.civicline.engine.policy.PolicySet;
import io.civicline.examples.town.Dates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an entry of a journal says, in a few words. A host has its own; this is one. */
final class Telling {

    private final Map<Class<? extends Event>, Function<Event, String>> texts = new LinkedHashMap<>();
    private final Units units;
    private final Dates dates;

    Telling(PolicySet policy) {
        this.units = policy.units();
        this.dates = new Dates(policy.zone());
        asked();
        worked();
        timed();
        pressed();
        reviewed();
        texts.putAll(new Afterlife(this).texts());
    }

    private void pressed() {
        on(PressEvent.UnitUrged.class, e -> e.cause() + words(e.why()));
        on(PressEvent.UrgeAnswered.class, e -> words(e.text()));
        on(
                PressEvent.SupervisionOrdered.class,
                e -> e.by() + " watches" + (e.level() == null ? "" : ", " + e.level()) + ", by " + e.rule() + " for "
                        + e.answer().requester() + " #" + e.answer().cycle());
        on(PressEvent.SupervisionIssued.class, e -> e.level() + ", " + e.reason() + words(e.why()));
        on(PressEvent.SupervisionAnswered.class, e -> words(e.text()));
        on(PressEvent.SupervisionReturned.class, e -> words(e.text()));
        on(PressEvent.SupervisionAccepted.class, e -> "#" + e.number() + words(e.opinion()));
        on(PressEvent.SupervisionSentBack.class, e -> "#" + e.number() + words(e.why()));
        on(PressEvent.SupervisionClosed.class, e -> "#" + e.number() + words(e.opinion()));
    }

    private void reviewed() {
        on(CommitmentEvent.Promised.class, e -> dates.moment(e.due()) + words(e.text()));
        on(CommitmentEvent.PromiseBroken.class, e -> dates.moment(e.due()));
        on(CommitmentEvent.PromiseRenegotiated.class, e -> dates.moment(e.due()) + ", " + e.reason());
        on(ReviewEvent.ReviewRequested.class, e -> e.kind() + ", " + e.reason() + words(e.basis()));
        on(ReviewEvent.ReviewDecided.class, e -> e.moment() + " #" + e.number() + words(e.opinion()));
        on(ReviewEvent.ReviewAppealed.class, e -> "#" + e.number() + words(e.why()));
        on(ClockEvent.ClockExcused.class, e -> e.clock().code() + ", " + due(e.due()));
    }

    private void asked() {
        on(RegistrationEvent.Registered.class, e -> intake(e.intake()));
        on(RegistrationEvent.AnsweredAtOnce.class, e -> words(e.answer()));
        on(RoutingEvent.Routed.class, Telling::routed);
        on(RoutingEvent.Unrouted.class, RoutingEvent.Unrouted::reason);
        on(EndingEvent.Closed.class, e -> e.closure() + (e.reason() == null ? "" : ", " + e.reason()));
        on(EndingEvent.Withdrawn.class, e -> words(e.why()));
        on(RecordEvent.Noted.class, e -> words(e.text()));
        on(RecordEvent.Attached.class, e -> e.reference() + words(e.title()));
        on(RecordEvent.WordsErased.class, RecordEvent.WordsErased::ground);
        on(NoticeEvent.NoticeQueued.class, e -> e.rule() + " by " + e.channel());
    }

    private void worked() {
        on(AssignmentEvent.ReturnRequested.class, e -> e.reason() + words(e.basis()));
        on(AssignmentEvent.ReturnRefused.class, e -> words(e.opinion()));
        on(ReplyEvent.Replied.class, e -> e.finding() + words(e.text()));
        on(ReplyEvent.ReplySentBack.class, e -> words(e.why()));
        on(ReplyEvent.CitizenTold.class, e -> "by " + e.channel());
        on(WaitEvent.Suspended.class, e -> e.reason() + words(e.basis()));
        on(WaitEvent.ExtensionRequested.class, e -> e.clock().code() + " by " + e.by() + ", " + e.reason());
        on(WaitEvent.ExtensionGranted.class, e -> e.clock().code() + " by " + e.by());
        on(WaitEvent.ExtensionRefused.class, e -> e.clock().code() + words(e.opinion()));
    }

    private void timed() {
        on(ClockEvent.ClockStarted.class, this::started);
        on(ClockEvent.ClockPaused.class, e -> e.clock().code().value());
        on(ClockEvent.ClockResumed.class, e -> e.clock().code() + ", now " + due(e.due()));
        on(ClockEvent.ClockExtended.class, this::extended);
        on(ClockEvent.ClockMet.class, e -> e.clock().code() + ", " + due(e.due()));
        on(ClockEvent.ClockBreached.class, e -> e.clock().code() + ", " + due(e.due()));
        on(ClockEvent.ClockStoppedLate.class, e -> e.clock().code() + ", " + due(e.due()));
        on(ClockEvent.ClockCancelled.class, e -> e.clock().code().value());
        on(StepEvent.StepsArmed.class, e -> e.clock().code().value());
        on(StepEvent.StepReached.class, Telling::turn);
        on(StepEvent.StepMarked.class, Telling::turn);
        on(StepEvent.Urged.class, Telling::turn);
        on(StepEvent.Supervised.class, e -> turn(e) + ", by " + name(e.by()));
        on(StepEvent.StepFailed.class, e -> turn(e) + ": " + e.why().text(Locale.ENGLISH));
    }

    private <E extends Event> void on(Class<E> type, Function<E, String> text) {
        texts.put(type, event -> text.apply(type.cast(event)));
    }

    /** The unit of the event's part, if it is about one, and what it says. */
    String tell(Ticket ticket, Entry entry) {
        Event event = entry.event();
        String who = event instanceof OfPart of
                ? name(ticket.handling().assignment(of.assignment()).unit())
                : "";
        String what = event instanceof AssignmentEvent.Dispatched dispatched
                ? dispatched(dispatched)
                : texts.getOrDefault(event.getClass(), e -> "").apply(event);
        String gap = who.isEmpty() || what.isEmpty() || what.startsWith("「") ? "" : ": ";
        return who + gap + what + late(entry);
    }

    /** What people call a unit. */
    String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.value());
    }

    private String dispatched(AssignmentEvent.Dispatched event) {
        return offers(event.offers()) + ", by " + event.ground();
    }

    /** Whom something is offered to. */
    String offers(List<Offer> offers) {
        return offers.stream()
                .map(offer ->
                        name(offer.unit()) + (offer.role() == AssignmentRole.LEAD ? "" : " (" + offer.role() + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String intake(Intake in) {
        String region =
                Optional.ofNullable(in.request().region()).map(r -> " " + r).orElse("");
        return in.request().kind() + " " + in.request().category() + region
                + words(in.request().subject());
    }

    private static String routed(RoutingEvent.Routed event) {
        String urgency = event.urgency() == null ? "" : ", " + event.urgency();
        return "rule " + event.choice().rule() + ": " + event.choice().lead() + urgency;
    }

    private String started(ClockEvent.ClockStarted event) {
        return event.clock().code() + " " + event.limit().amount() + ", " + due(event.due());
    }

    private static String turn(StepEvent.Turn e) {
        return e.clock().code() + " " + e.step() + (e.turn() > 1 ? ", turn " + e.turn() : "");
    }

    private String extended(ClockEvent.ClockExtended event) {
        String now = event.due() == null ? "" : ", now " + due(event.due());
        return event.clock().code() + " by " + event.by() + now;
    }

    private String due(Due due) {
        return "due " + dates.moment(due.at());
    }

    private String late(Entry entry) {
        Words because = entry.stamp().lateBecause();
        return because == null ? "" : ", at " + dates.time(entry.stamp().occurredAt()) + words(because);
    }

    /** What a person said, or that it was erased. */
    static String words(@Nullable Words words) {
        return words == null ? "" : "「" + words.read().orElse("erased") + "」";
    }
}
