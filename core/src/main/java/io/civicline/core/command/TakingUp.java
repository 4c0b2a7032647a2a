package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.followup.SkipReason;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Having a ticket handled again: who gets it, and what becomes of the follow-ups of the cycle that ends by it. */
public final class TakingUp {

    private TakingUp() {}

    /**
     * Says whether a unit has it anyway.
     *
     * @param ticket as it is
     * @return true if the lead's part is open: then there is nothing to take up again
     */
    public static boolean isHandled(Ticket ticket) {
        return ticket.handling().lead().filter(Assignment::isOpen).isPresent();
    }

    /**
     * A ticket that is part of another is not taken up by itself: its requesters are answered there, and would be twice.
     *
     * @param checks to which it is added
     * @param ticket as it is
     * @return the same checks
     */
    static Checks mustBeOfItsOwn(Checks checks, Ticket ticket) {
        TicketId into = ticket.links().mergedInto();
        return checks.that(into == null, RefusalCode.IS_MERGED, "into", into);
    }

    /**
     * Has it handled again after an unsatisfied answer (二次办理).
     *
     * @param ticket open or closed, with nobody handling it
     * @param how who gets it
     * @param at under which policy
     * @return what happens, in order
     */
    public static List<Event> rework(Ticket ticket, TakeUp how, Context at) {
        List<Event> events = superseded(ticket);
        AssignmentId part = part(ticket, how, at);
        events.add(new ReopenEvent.Reworked(part == null ? routed(how) : how, part));
        return events;
    }

    /** Opens a ticket that had ended. */
    static List<Event> reopen(Ticket ticket, TakeUp how, ReasonCode reason, Words basis, Context at) {
        List<Event> events = superseded(ticket);
        AssignmentId part = part(ticket, how, at);
        events.add(new ReopenEvent.Reopened(reason, basis, part == null ? routed(how) : how, part));
        return events;
    }

    private static TakeUp routed(TakeUp how) {
        return how == TakeUp.SAME_UNIT ? TakeUp.ROUTE : how;
    }

    /** Whoever waits to be asked in this cycle is asked at the end of the next. */
    private static List<Event> superseded(Ticket ticket) {
        List<Event> events = new ArrayList<>();
        ticket.followUps()
                .active()
                .forEach(f -> events.add(new FollowUpEvent.FollowUpSkipped(
                        f.requester(), f.cycle(), f.rule(), SkipReason.SUPERSEDED, null)));
        return events;
    }

    /** The part of the unit that led, if it still can. */
    private static @Nullable AssignmentId part(Ticket ticket, TakeUp how, Context at) {
        return ticket.handling()
                .lead()
                .filter(lead -> how == TakeUp.SAME_UNIT && lead.state() == AssignmentState.DONE)
                .filter(lead -> at.policy().isUnit(lead.unit(), at.occurredAt()))
                .filter(lead -> ticket.handling().openOf(lead.unit()).isEmpty())
                .filter(lead -> at.policy()
                        .barring(
                                lead.unit(),
                                List.of(), // it took the ticket since, whatever it gave back before
                                ticket.request().accused())
                        .isEmpty())
                .map(Assignment::id)
                .orElse(null);
    }
}
