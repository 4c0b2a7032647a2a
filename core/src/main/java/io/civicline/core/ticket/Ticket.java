package io.civicline.core.ticket;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.Handling;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Ledger;
import io.civicline.core.clock.Suspension;
import io.civicline.core.clock.Waits;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Answering;
import io.civicline.core.request.Disposition;
import io.civicline.core.request.Intake;
import io.civicline.core.request.Request;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One request, from registration to closure (工单): what its events have made of it.
 *
 * <p>The state is a function of the journal: folding the events again gives exactly this. Nothing here is set by hand;
 * the {@code with…} methods are for events.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id of the ticket
 * @param intake as it came in; null before the first event
 * @param handling who has it
 * @param answering what was answered
 * @param waits what holds it up
 * @param ledger its clocks
 * @param enclosures attachments and host facts
 * @param ending that it is over; null while open
 * @param movedAt the latest occurrence of an act that moved it; such acts come in order of occurrence
 */
public record Ticket(
        TicketId id,
        @Nullable Intake intake,
        Handling handling,
        Answering answering,
        Waits waits,
        Ledger ledger,
        Enclosures enclosures,
        @Nullable Ending ending,
        @Nullable Instant movedAt) {

    /** Checks that nothing is missing. */
    public Ticket {
        requireNonNull(id, "id");
        requireNonNull(handling, "handling");
        requireNonNull(answering, "answering");
        requireNonNull(waits, "waits");
        requireNonNull(ledger, "ledger");
        requireNonNull(enclosures, "enclosures");
    }

    /**
     * What an id stands for before its first event.
     *
     * @param id new
     * @return at stage {@link Stage#UNREGISTERED}
     */
    public static Ticket unregistered(TicketId id) {
        return new Ticket(
                id, null, Handling.NONE, Answering.NONE, Waits.NONE, Ledger.EMPTY, Enclosures.NONE, null, null);
    }

    /**
     * Computes how far the ticket is.
     *
     * @return the stage
     */
    public Stage stage() {
        if (intake == null) {
            return Stage.UNREGISTERED;
        }
        if (ending != null) {
            return Stage.CLOSED;
        }
        return handling.lead().map(Assignment::state).map(Ticket::stageOf).orElse(Stage.REGISTERED);
    }

    private static Stage stageOf(AssignmentState lead) {
        return switch (lead) {
            case OFFERED -> Stage.DISPATCHED;
            case ACKNOWLEDGED -> Stage.HANDLING;
            case DONE -> Stage.REPLIED;
            case RETURNED, WITHDRAWN -> Stage.REGISTERED;
        };
    }

    /**
     * Says whether the ticket is still open.
     *
     * @return false once closed
     */
    public boolean isOpen() {
        return ending == null;
    }

    /**
     * Gives the intake of a registered ticket.
     *
     * @return as it came in
     * @throws IllegalStateException before the first event
     */
    public Intake registered() {
        if (intake == null) {
            throw new IllegalStateException("the ticket " + id + " is not registered yet");
        }
        return intake;
    }

    /**
     * Gives what is asked.
     *
     * @return the request
     * @throws IllegalStateException before the first event
     */
    public Request request() {
        return registered().request();
    }

    /**
     * Says how pressing it is.
     *
     * @return as routing set it, or as it was registered
     * @throws IllegalStateException before the first event
     */
    public UrgencyCode urgency() {
        UrgencyCode set = handling.urgency();
        return set == null ? request().urgency() : set;
    }

    /**
     * Names the unit that leads.
     *
     * @return empty if nobody leads
     */
    public Optional<UnitId> lead() {
        return handling.lead().map(Assignment::unit);
    }

    /**
     * Gives the clock of a limit that started last.
     *
     * @param code the policy's name of the limit, such as {@code handle}
     * @return the clock
     * @throws IllegalArgumentException if none started; the message names those that did
     */
    public Clock clock(String code) {
        return ledger.latest(ClockCode.of(code))
                .orElseThrow(() -> new IllegalArgumentException("the ticket " + id + " has no clock '" + code
                        + "'; it has "
                        + ledger.clocks().stream().map(Clock::key).toList()));
    }

    /**
     * Says when time itself has something to do here.
     *
     * @return the instant after the earliest due of a running clock or pending step, or the reason why there is none
     */
    public WakeUp wakeUp() {
        if (!isOpen()) {
            return new WakeUp.Never(WakeUp.Reason.CLOSED);
        }
        Optional<Instant> next = ledger.nextMoment();
        if (next.isPresent()) {
            return new WakeUp.At(next.get().plus(1, ChronoUnit.MICROS));
        }
        if (ledger.clocks().isEmpty()) {
            boolean draft = handling.assignments().isEmpty() && registered().disposition() == Disposition.DRAFT;
            return new WakeUp.Never(draft ? WakeUp.Reason.DRAFT : WakeUp.Reason.NO_LIMIT);
        }
        boolean paused = ledger.open().anyMatch(clock -> clock.state() == ClockState.PAUSED);
        return new WakeUp.Never(paused ? WakeUp.Reason.PAUSED : WakeUp.Reason.NOTHING_RUNNING);
    }

    /**
     * Gives the id of the next part.
     *
     * @param offset 0 for the next, 1 for the one after
     * @return ticket id and ordinal
     */
    public AssignmentId nextAssignment(int offset) {
        return AssignmentId.of(id + "." + (handling.assignments().size() + 1 + offset));
    }

    /**
     * Sets what came in.
     *
     * @param in the intake
     * @return registered
     */
    public Ticket withIntake(Intake in) {
        return new Ticket(id, in, handling, answering, waits, ledger, enclosures, ending, movedAt);
    }

    /**
     * Changes who has it.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withHandling(UnaryOperator<Handling> change) {
        return new Ticket(id, intake, change.apply(handling), answering, waits, ledger, enclosures, ending, movedAt);
    }

    /**
     * Changes one part.
     *
     * @param part which
     * @param change what becomes of it
     * @return with the change
     * @throws IllegalArgumentException if there is no such part
     */
    public Ticket withAssignment(AssignmentId part, UnaryOperator<Assignment> change) {
        return withHandling(h -> h.with(part, change));
    }

    /**
     * Changes what was answered.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withAnswering(UnaryOperator<Answering> change) {
        return new Ticket(id, intake, handling, change.apply(answering), waits, ledger, enclosures, ending, movedAt);
    }

    /**
     * Changes what holds it up.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withWaits(UnaryOperator<Waits> change) {
        return new Ticket(id, intake, handling, answering, change.apply(waits), ledger, enclosures, ending, movedAt);
    }

    /**
     * Changes its clocks.
     *
     * @param change what becomes of them
     * @return with the change
     */
    public Ticket withLedger(UnaryOperator<Ledger> change) {
        return new Ticket(id, intake, handling, answering, waits, change.apply(ledger), enclosures, ending, movedAt);
    }

    /**
     * Changes one clock.
     *
     * @param key which
     * @param change what becomes of it
     * @return with the change
     * @throws IllegalArgumentException if there is no such clock
     */
    public Ticket withClock(ClockKey key, UnaryOperator<Clock> change) {
        return withLedger(l -> l.with(key, change));
    }

    /**
     * Changes what is enclosed.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withEnclosures(UnaryOperator<Enclosures> change) {
        return new Ticket(id, intake, handling, answering, waits, ledger, change.apply(enclosures), ending, movedAt);
    }

    /**
     * Ends it: parts that are open are withdrawn, a suspension ends, nothing waits for a decision any more.
     *
     * @param end that and how
     * @return closed; its clocks are for the clock rules to end
     */
    public Ticket ended(Ending end) {
        Handling over = handling.mapped(a -> a.isOpen() ? a.ended(AssignmentState.WITHDRAWN, end.at()) : a)
                .proposed(null);
        Waits none = waits.resumedAt(end.at()).withAsked(null);
        return new Ticket(id, intake, over, answering, none, ledger, enclosures, end, movedAt);
    }

    /**
     * Notes that an act moved the ticket.
     *
     * @param at its occurrence
     * @return with the later of the two instants
     */
    public Ticket moved(Instant at) {
        Instant latest = movedAt == null || movedAt.isBefore(at) ? at : movedAt;
        return new Ticket(id, intake, handling, answering, waits, ledger, enclosures, ending, latest);
    }

    /**
     * Keeps the requesters unknown.
     *
     * @return the same ticket without their names and numbers
     */
    public Ticket withoutRequesters() {
        return intake == null ? this : withIntake(intake.withoutRequesters());
    }

    /**
     * Says when a part was last moved: by its unit, by a judgement of its reply, or by a rest of the whole ticket. What other
     * units do meanwhile does not move it.
     *
     * @param part which
     * @return the latest occurrence; an act on the part must not be before it
     * @throws IllegalArgumentException if there is no such part
     */
    public Instant movedAt(AssignmentId part) {
        List<Instant> moves = new ArrayList<>();
        moves.add(handling.assignment(part).movedAt());
        answering.movedAt(part).ifPresent(moves::add);
        for (Suspension rest : waits.suspensions()) {
            moves.add(rest.until() == null ? rest.since() : rest.until());
        }
        return Collections.max(moves);
    }

    /**
     * Forgets every text and name.
     *
     * @return the same facts with erased words
     */
    public Ticket erase() {
        return new Ticket(
                id,
                intake == null ? null : intake.erase(),
                handling.mapped(a -> a.returnAsk() == null
                        ? a
                        : a.withReturnAsk(a.returnAsk().erase())),
                answering.erase(),
                waits.erase(),
                ledger,
                enclosures.erase(),
                ending,
                movedAt);
    }

    /**
     * Says whether a unit has, or has had, a part in it.
     *
     * @param unit which
     * @return true if it has ever been given a part
     */
    public boolean concerns(UnitId unit) {
        return handling.assignments().stream().anyMatch(a -> a.unit().equals(unit));
    }
}
