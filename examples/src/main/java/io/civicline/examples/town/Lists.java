package io.civicline.examples.town;

import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.watch.WatchList;
import io.civicline.engine.Desk;
import io.civicline.engine.WatchPage.Row;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What people look up a few times a day, since nobody tells them what time does: whom to call back, and which open tickets have
 * changed or
 * are overdue. Not thread-safe.
 */
final class Lists {

    /** The hours of the day at which they look. */
    static final List<Integer> HOURS = List.of(9, 12, 15, 18);

    private static final List<String> CLOSED = List.of(Stage.CLOSED.name());

    /** Of what is overdue they look at so many at a time, those that have waited longest. */
    private static final int LONGEST = 20;

    private final Scene scene;
    private Instant last = Instant.EPOCH;

    Lists(Scene scene) {
        this.scene = scene;
    }

    /** Looks. */
    void read() {
        Desk desk = scene.desk();
        Instant since = last;
        last = scene.agenda().now();
        Map<TicketId, Ticket> found = new LinkedHashMap<>();
        Consumer<Ticket> find = ticket -> found.putIfAbsent(ticket.id(), ticket);
        desk.toCallBack(all -> all.stages(CLOSED).changedSince(since)).forEach(find);
        desk.all(all -> all.openOnly().changedSince(since)).forEach(find);
        desk.watch(WatchList.OVERDUE, null).rows().stream()
                .limit(LONGEST)
                .map(Row::ticket)
                .forEach(find);
        found.values().forEach(scene::find);
    }
}
