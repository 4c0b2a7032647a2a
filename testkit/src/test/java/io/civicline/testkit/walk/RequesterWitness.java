package io.civicline.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.event.EndingEvent.Merged;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.event.PartyEvent.RequesterLeft;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.SkipReason;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.party.JoinedRequester;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Desk;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of those who ask, however often their tickets become one and are taken apart again. */
record RequesterWitness(Desk desk) {

    /** At any time. */
    static void look(Ticket ticket) {
        List<RequesterId> left = ticket.parties().left();
        assertThat(ticket.followUps().active().map(FollowUp::requester))
                .as("who left is not to be called back")
                .noneMatch(left::contains);
        boolean merged = ticket.links().mergedInto() != null;
        assertThat(ticket.followUps().ofThisCycle().values())
                .as("nobody is passed over because of a merge that was taken back")
                .noneMatch(f -> !merged && f.skip() != null && f.skip().reason() == SkipReason.MERGED);
    }

    /** Nobody who was registered is lost. */
    void everybodyStillAsks(TicketId id) {
        desk.ticket(id)
                .registered()
                .requesters()
                .forEach(one -> assertThat(asks(id, one.id()) || withdrew(id, one.id()))
                        .as("%s of %s asks somewhere, or took his request back", one.id(), id)
                        .isTrue());
    }

    private boolean asks(TicketId id, RequesterId who) {
        Ticket ticket = desk.ticket(id);
        TicketId into = ticket.links().mergedInto();
        if (into == null) {
            return ticket.requester(who).isPresent();
        }
        return joinings(into, id, who)
                .reduce((first, last) -> last)
                .filter(there -> asks(into, there))
                .isPresent();
    }

    private Stream<RequesterId> joinings(TicketId main, TicketId from, RequesterId who) {
        return desk.ticket(main).parties().joined().stream()
                .filter(one -> from.equals(one.from()) && who.equals(one.origin()))
                .map(JoinedRequester::requester)
                .map(one -> one.id());
    }

    /** By himself: on this ticket, or on one into which it was merged at the time. */
    private boolean withdrew(TicketId id, RequesterId who) {
        List<Event> journal = desk.journal(id).stream().map(Entry::event).toList();
        for (int i = 0; i < journal.size(); i++) {
            boolean left = journal.get(i) instanceof RequesterLeft one
                    && one.requester().equals(who);
            if (left && !isOfUnmerging(journal, i)) {
                return true;
            }
        }
        return journal.stream()
                .filter(Merged.class::isInstance)
                .map(event -> ((Merged) event).into())
                .distinct()
                .anyMatch(main -> joinings(main, id, who).anyMatch(there -> withdrew(main, there)));
    }

    /** What the event belongs to stands right before those who leave by it. */
    private static boolean isOfUnmerging(List<Event> journal, int left) {
        int i = left;
        while (i > 0 && journal.get(i) instanceof RequesterLeft) {
            i--;
        }
        return journal.get(i) instanceof LinkEvent.Separated || journal.get(i) instanceof LinkEvent.Unmerged;
    }
}
