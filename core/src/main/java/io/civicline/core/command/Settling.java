package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.AnswerEvent;
import io.civicline.core.event.CommitmentEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each end of an unsatisfied answer needs, and what it does. */
record Settling(
        Settlement how, @Nullable Instant until, @Nullable String referral) {

    Checks check(Ticket ticket, Checks checks, Context at) {
        checks.that((until != null) == (how == Settlement.EXTENDED), RefusalCode.DATE_OF_EXTENSION, "how", how)
                .that(referral == null || how == Settlement.TRANSFERRED, RefusalCode.NOT_TRANSFERRED, "how", how);
        if (until != null) {
            PromiseDate.check(until, checks, at).that(PromiseDate.isFree(ticket, at), RefusalCode.ALREADY_PROMISED);
        }
        if (referral != null) {
            checks.knows(ReasonUse.REFER, referral);
        }
        if (how == Settlement.REWORKED || how == Settlement.TRANSFERRED) {
            TakingUp.mustBeOfItsOwn(checks, ticket)
                    .that(!TakingUp.isHandled(ticket), RefusalCode.STILL_HANDLED, "stage", ticket.stage());
        }
        return checks;
    }

    List<Event> events(Ticket ticket, FollowUp settled, String why, Context at) {
        ReasonCode channel = referral == null ? null : ReasonCode.of(referral);
        List<Event> events = new ArrayList<>();
        events.add(new AnswerEvent.DissatisfactionSettled(
                settled.requester(), settled.cycle(), how, channel, at.words(why)));
        switch (how) {
            case REWORKED -> events.addAll(TakingUp.rework(ticket, TakeUp.SAME_UNIT, at));
            case EXTENDED -> events.add(new CommitmentEvent.Promised(at.words(why), requireNonNull(until), false));
            case TRANSFERRED -> events.addAll(transferred(ticket, channel, at));
            case STRUCK_OFF, FINAL -> {}
        }
        return events;
    }

    /** A ticket that has ended keeps its end. */
    private static List<Event> transferred(Ticket ticket, @Nullable ReasonCode channel, Context at) {
        if (channel == null) {
            return TakingUp.rework(ticket, TakeUp.PROPOSE, at);
        }
        return ticket.isOpen() ? List.of(new EndingEvent.Closed(Closure.REFERRED, channel)) : List.of();
    }
}
