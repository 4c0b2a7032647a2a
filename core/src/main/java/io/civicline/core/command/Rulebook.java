package io.civicline.core.command;

import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.naming.Naming;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides on a command and lets the rules react until all is quiet: steps 5 and 6 of the pipeline. A deterministic
 * function of ticket, command, policy, facts and time; production, preview, simulation and tests all go through here.
 *
 * <p>Immutable; thread-safe if the guards and reactions are.
 *
 * @param guards what a host asks to hold beside Civicline's own rules
 * @param reactions what follows by rule, in this order for each event
 */
public record Rulebook(List<Guard> guards, List<Reaction> reactions) {

    /** So many times rules can answer what rules answered. More means that two of them answer each other for ever. */
    public static final int MAX_ROUNDS = 100;

    /** So many events can follow from one command. */
    public static final int MAX_EVENTS = 20_000;

    /** Copies the lists. */
    public Rulebook {
        guards = List.copyOf(guards);
        reactions = List.copyOf(reactions);
    }

    /**
     * Decides.
     *
     * @param ticket as it is
     * @param command what is asked
     * @param lateUpTo how long ago an act may have happened that this actor records now
     * @param at who, when, under which policy and facts
     * @return with everything that followed
     * @throws IllegalStateException if rules answer each other more than {@value #MAX_ROUNDS} times, or with more than
     *     {@value #MAX_EVENTS} events
     */
    public Decision decide(Ticket ticket, Command command, Duration lateUpTo, Context at) {
        List<Refusal> reasons = new ArrayList<>(command.isTimes() ? List.of() : occurrence(lateUpTo, at));
        Optional<Refusal> stage = Lifecycle.check(ticket, command.name());
        stage.ifPresent(refusal -> reasons.add(0, refusal));
        if (stage.isPresent() || isOutOfTime(reasons, at)) {
            return refused(reasons, at); // what needs the stage, or reckons from then, cannot be asked
        }
        if (!command.isTimes()) {
            guards.forEach(guard -> reasons.addAll(guard.check(ticket, command, at)));
        }
        Decision own = command.decide(ticket, at);
        if (own instanceof Decision.Refused refused) {
            reasons.addAll(refused.reasons());
        } else if (own instanceof Decision.Applied applied && !command.isTimes()) {
            order(ticket, applied.events(), at).ifPresent(reasons::add);
        }
        if (!reasons.isEmpty()) {
            return refused(reasons, at);
        }
        return own instanceof Decision.Applied applied ? react(ticket, applied.events(), at) : own;
    }

    /** What is refused anyhow, and lies before all that is reckoned. */
    private static boolean isOutOfTime(List<Refusal> reasons, Context at) {
        return !reasons.isEmpty() && at.occurredAt().isBefore(Instant.EPOCH);
    }

    /** In the words of the policy, whoever checked: a command, a guard or this book. */
    private static Decision refused(List<Refusal> reasons, Context at) {
        Naming naming = at.policy().naming();
        return new Decision.Refused(
                reasons.stream().map(reason -> reason.named(naming)).toList());
    }

    private static List<Refusal> occurrence(Duration lateUpTo, Context at) {
        Duration late = Duration.between(at.occurredAt(), at.now());
        List<Refusal> reasons = new ArrayList<>();
        if (late.compareTo(lateUpTo) > 0) {
            reasons.add(Refusal.of(
                    RefusalCode.OCCURRED_TOO_LONG_AGO,
                    "role",
                    at.actor().role(),
                    "allowed",
                    lateUpTo,
                    "occurred",
                    at.occurredAt()));
        }
        if (!late.isZero() && at.stamp().lateBecause() == null) {
            reasons.add(Refusal.of(RefusalCode.LATE_WITHOUT_REASON));
        }
        return reasons;
    }

    /** Acts that move a ticket come in order of occurrence; those on one part, in the order of that part. */
    private static Optional<Refusal> order(Ticket ticket, List<Event> events, Context at) {
        for (Event event : events) {
            Instant last = event.part().map(ticket::movedAt).orElse(ticket.movedAt());
            if (event.moves() && last != null && at.occurredAt().isBefore(last)) {
                return Optional.of(
                        Refusal.of(RefusalCode.OCCURRED_OUT_OF_ORDER, "occurred", at.occurredAt(), "last", last));
            }
        }
        return Optional.empty();
    }

    private Decision react(Ticket before, List<Event> own, Context at) {
        List<Event> all = new ArrayList<>();
        Ticket ticket = happen(before, own, at, all);
        int answered = 0;
        for (int round = 0; answered < all.size(); round++) {
            for (int end = all.size(); answered < end; answered++) {
                requireEnd(round, all);
                for (Reaction reaction : reactions) {
                    ticket = happen(ticket, reaction.react(ticket, all.get(answered), at), at, all);
                }
            }
        }
        return new Decision.Applied(all, ticket);
    }

    private static void requireEnd(int round, List<Event> all) {
        String last = all.get(all.size() - 1).name();
        if (round > MAX_ROUNDS) {
            throw new IllegalStateException("rules answered each other " + round + " times, with " + all.size()
                    + " events; the last is " + last + ": two rules answer each other for ever");
        }
        if (all.size() > MAX_EVENTS) {
            throw new IllegalStateException("one command led to " + all.size() + " events, more than " + MAX_EVENTS
                    + "; the last is " + last + ": a rule answers with too many");
        }
    }

    private static Ticket happen(Ticket before, List<Event> events, Context at, List<Event> all) {
        Ticket ticket = before;
        for (Event event : events) {
            ticket = event.happenTo(ticket, at.stamp());
            all.add(event);
        }
        return ticket;
    }
}
