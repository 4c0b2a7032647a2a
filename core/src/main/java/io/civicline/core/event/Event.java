package io.civicline.core.event;

import io.civicline.core.clock.ClockKey;
import io.civicline.core.code.StepId;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Standing;
import io.civicline.core.ticket.Ticket;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A fact in the life of a ticket, and what it makes of it.
 *
 * <p>Sealed: a host reports its own facts as {@link RecordEvent.HostReported}. Events are immutable and thread-safe;
 * their names are an API, listed in {@link EventNames}.
 */
public sealed interface Event
        permits RegistrationEvent,
                RoutingEvent,
                AssignmentEvent,
                HandOverEvent,
                RulingEvent,
                ReplyEvent,
                WaitEvent,
                ClockEvent,
                StepEvent,
                FactEvent,
                StatusEvent,
                PressEvent,
                CommitmentEvent,
                ReviewEvent,
                EndingEvent,
                LinkEvent,
                PartyEvent,
                FollowUpEvent,
                ReopenEvent,
                RecordEvent,
                NoticeEvent {

    /**
     * Makes of a ticket what this fact makes of it. Pure.
     *
     * @param ticket before
     * @param stamp when and by whom
     * @return after
     */
    Ticket applyTo(Ticket ticket, Stamp stamp);

    /**
     * Says whether this is an act that moves the ticket. Such acts come in order of occurrence; others, such as notes,
     * may be recorded for any earlier time.
     *
     * @return true for the acts of people that change who has the ticket, what was answered or whether it rests
     */
    default boolean moves() {
        return false;
    }

    /**
     * Names it as stored journals do. Policies name moments instead, which can be called otherwise: see {@link #moment()}.
     *
     * @return such as {@code dispatched}; one of {@link EventNames#all()}
     */
    default String name() {
        return EventNames.of(getClass());
    }

    /**
     * Names the moment at which clocks and notices can begin or end, as policies do; most often the event's name. Where several
     * events are one matter for a policy, they share a moment: {@code unit-urged} and {@code urged} are {@code urged}, {@code
     * supervision-issued} and {@code supervised} are {@code supervised}. Where one event can be several matters, its moments
     * differ: a {@code registered} one can be {@code drafted}, a {@code routed} one {@code proposed}, a {@code review-decided} one
     * {@code termination-granted}. {@link EventNames#momentsOf} lists them.
     *
     * @return such as {@code dispatched} or {@code host:payment-received}; that of a host's own fact is not {@code host-reported}
     */
    default String moment() {
        return name();
    }

    /**
     * Names the moment as it is on a ticket: what happens to a part that a unit gave on has names of its own, so that the limits
     * and notices of the hotline are not those of what goes on below a unit.
     *
     * @param ticket of which it is a fact
     * @return {@link #moment()}, after {@code sub-} if it is about such a part
     */
    default String moment(Ticket ticket) {
        boolean below = part().filter(id -> ticket.handling().assignment(id).isSubassigned())
                .isPresent();
        return below ? "sub-" + moment() : moment();
    }

    /**
     * Says which unit's part it is about.
     *
     * @return empty for facts of the whole ticket
     */
    default Optional<AssignmentId> part() {
        return this instanceof OfPart of ? Optional.of(of.assignment()) : Optional.empty();
    }

    /**
     * Says which requester it is about.
     *
     * @return empty for facts that are not about one of them
     */
    default Optional<RequesterId> ofRequester() {
        Object self = this; // no event has to be one
        return self instanceof OfRequester of ? Optional.of(of.requester()) : Optional.empty();
    }

    /**
     * Says which clock it is about.
     *
     * @return empty for facts that are not about one of them
     */
    default Optional<ClockKey> ofClock() {
        return this instanceof OfClock of ? Optional.of(of.clock()) : Optional.empty();
    }

    /**
     * Says which step of its clock it is about.
     *
     * @return empty for facts that are not about one of them
     */
    default Optional<StepId> ofStep() {
        return this instanceof StepEvent.Turn turn ? Optional.of(turn.step()) : Optional.empty();
    }

    /**
     * Shows it to who acts for a unit: without the names, numbers and words of requesters who must stay unknown to units.
     *
     * @param ticket as it is now; says who must
     * @return the same fact otherwise
     */
    default Event forUnits(Ticket ticket) {
        return this;
    }

    /**
     * Leaves out what the hotline wrote for its own file, or for the citizen: who writes that knows who asks, and does not think of
     * units that read it. What is addressed to units stays.
     *
     * @return the same fact otherwise
     */
    default Event withoutRemarks() {
        return this;
    }

    /**
     * Shows it to who may not know of every ticket.
     *
     * @param known says which he may know of
     * @return the same fact without what he may not know; empty if nothing is left of it
     */
    default Optional<Event> linkedOnly(Predicate<TicketId> known) {
        return Optional.of(this);
    }

    /**
     * Applies it and notes whether it moved the ticket. Requests that waited for a part that has ended lapse. Whatever moves the ticket
     * to another stage takes it out of the sub-status of the stage before: this is the one place that does.
     *
     * @param ticket before
     * @param stamp when and by whom
     * @return after
     */
    default Ticket happenTo(Ticket ticket, Stamp stamp) {
        Ticket applied = applyTo(ticket, stamp).lapsed();
        boolean leaves = ticket.standing().status() != null && applied.stage() != ticket.stage();
        Ticket after = leaves ? applied.withStanding(new Standing(null, stamp.occurredAt())) : applied;
        return moves() ? after.moved(stamp.occurredAt()) : after;
    }
}
