package io.civicline.engine.explain;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.code.Label;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.commitment.Commitment;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.ticket.Ticket;
import java.util.Optional;

/** What holds a ticket up, since when and why, and what was promised: sentences of a {@link Briefing}. */
final class Waiting {

    private final Spoken spoken;
    private final Ticket ticket;

    Waiting(Spoken spoken, Ticket ticket) {
        this.spoken = spoken;
        this.ticket = ticket;
    }

    /** What was asked of the hotline, and whether handling rests. */
    void holdUps() {
        ticket.handling().lead().filter(Assignment::isOpen).ifPresent(this::asked);
        if (ticket.awaitsRuling()) {
            spoken.say("RULING");
        }
        ticket.waits()
                .current()
                .ifPresent(rest -> spoken.say(
                        "RESTING",
                        "at",
                        spoken.local(rest.since()),
                        "reason",
                        spoken.policy()
                                .reason(ReasonUse.SUSPEND, rest.reason())
                                .map(this::words)
                                .orElse(rest.reason().value())));
    }

    private void asked(Assignment part) {
        String unit = spoken.name(part.unit());
        if (part.firstContactAt() != null) {
            spoken.say("CONTACTED", "unit", unit, "at", spoken.local(part.firstContactAt()));
        }
        if (part.returnAsk() != null) {
            spoken.say(
                    "RETURNING",
                    "unit",
                    unit,
                    "at",
                    spoken.local(part.returnAsk().askedAt()));
        }
        Optional.ofNullable(ticket.waits().asked())
                .ifPresent(ask -> spoken.say("MORE_TIME", "unit", unit, "at", spoken.local(ask.askedAt())));
        ticket.reviews().pending().forEach(review -> {
            ReviewKind kind = review.matter().kind();
            if (kind.isOfCourse()) {
                String code = kind == ReviewKind.STAGED_CLOSING ? "STAGING" : "TERMINATING";
                spoken.say(code, "unit", unit, "at", spoken.local(review.at()));
            }
        });
    }

    /** What the citizen is told of a reason, or what staff call it. */
    String words(CodedReason reason) {
        Label toCitizen = reason.toCitizen();
        return (toCitizen == null ? reason.label() : toCitizen).text(spoken.locale());
    }

    /** What was promised, and what became of it; nothing of what the end of the ticket released. */
    void promises() {
        ticket.commitments().all().forEach(this::promise);
    }

    private void promise(Commitment one) {
        String due = spoken.local(one.due());
        switch (one.state()) {
            case OPEN -> what(one.staged() ? "STAGED" : "PROMISED", one, due);
            case BROKEN -> what(one.staged() ? "STAGED_LATE" : "BROKEN", one, due);
            case KEPT -> kept("KEPT", one, due);
            case KEPT_LATE -> kept("KEPT_LATE", one, due);
            case RELEASED -> {}
        }
    }

    private void what(String code, Commitment one, String due) {
        spoken.say(code, "at", due);
        one.text().read().ifPresent(text -> spoken.say("WHAT", "text", text));
    }

    private void kept(String code, Commitment one, String due) {
        Optional.ofNullable(one.keptAt()).ifPresent(at -> spoken.say(code, "due", due, "at", spoken.local(at)));
    }
}
