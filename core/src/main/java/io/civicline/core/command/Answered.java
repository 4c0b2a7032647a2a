package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a ticket is answered, so that it can be closed: by a person, or by rule. */
public final class Answered {

    private Answered() {}

    /**
     * Says what keeps a ticket to which the lead has replied from being closed as answered or resolved.
     *
     * @param ticket as it is
     * @return {@link RefusalCode#NO_PASSED_REPLY} unless the lead's reply has passed, {@link RefusalCode#NOT_TOLD} unless everybody who
     *     wants an answer and can be reached was told; empty if nothing is missing
     */
    public static List<RefusalCode> missing(Ticket ticket) {
        List<RefusalCode> missing = new ArrayList<>();
        if (!hasPassed(ticket)) {
            missing.add(RefusalCode.NO_PASSED_REPLY);
        }
        if (!ticket.wantsNoAnswer() && !isTold(ticket)) {
            missing.add(RefusalCode.NOT_TOLD);
        }
        return missing;
    }

    private static boolean hasPassed(Ticket ticket) {
        Optional<Assignment> lead = ticket.handling().lead();
        Optional<GivenReply> reply = lead.flatMap(a -> ticket.answering().lastOf(a.id()));
        return reply.filter(r -> r.judgement() != null && r.judgement().passed())
                .isPresent();
    }

    private static boolean isTold(Ticket ticket) {
        return ticket.handling()
                .lead()
                .filter(lead -> ticket.answering().isTold(lead.id()))
                .filter(lead -> everybodyTold(ticket))
                .isPresent();
    }

    /** Who joined after the telling was not told. */
    private static boolean everybodyTold(Ticket ticket) {
        return ticket.parties().stillJoined().stream()
                .filter(one ->
                        one.requester().answerWanted() && !one.requester().isAnonymous())
                .allMatch(one -> ticket.answering().tellings().stream()
                        .anyMatch(telling -> !telling.at().isBefore(one.joinedAt())));
    }
}
