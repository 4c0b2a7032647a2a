package io.civicline.engine;

import io.civicline.core.error.Outdated;
import io.civicline.core.id.TicketId;
import io.civicline.engine.campaign.Selection;
import io.civicline.engine.internal.campaign.ProgressForm.Cursor;
import io.civicline.persistence.envelope.Envelope;
import java.util.List;

/** The next tickets of a selection, and the place behind them. */
record Selected(List<TicketId> tickets, Cursor next) {

    /** Reads on; what the one at the desk may not know of is passed over, unless he names it himself. */
    static Selected after(Cursor place, Selection selection, int limit, Keeper keeper, Desk desk) {
        if (selection instanceof Selection.Tickets named) {
            int from = place.passed();
            int to = Math.min(from + limit, named.tickets().size());
            List<TicketId> tickets = named.tickets().subList(from, to);
            return new Selected(
                    tickets, new Cursor(null, to, to == named.tickets().size()));
        }
        List<Envelope> page = keeper.store().query(((Selection.Matching) selection).query(), place.last(), limit);
        List<TicketId> tickets = page.stream()
                .filter(envelope -> knows(desk, envelope))
                .map(envelope -> envelope.key().ticket())
                .toList();
        TicketId last =
                page.isEmpty() ? place.last() : page.get(page.size() - 1).key().ticket();
        return new Selected(tickets, new Cursor(last, place.passed() + page.size(), page.size() < limit));
    }

    private static boolean knows(Desk desk, Envelope envelope) {
        try {
            return desk.knows(envelope);
        } catch (Outdated e) {
            return true; // another node can read it; if none can, its outcome will say so
        }
    }
}
