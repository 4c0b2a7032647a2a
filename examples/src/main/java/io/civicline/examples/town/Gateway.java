package io.civicline.examples.town;

import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.notice.NotificationChannel;
import java.time.Instant;
import java.time.InstantSource;

/** A gateway that counts, and can be down for a while: what is sent then is sent again later, by the same id. Not thread-safe. */
public final class Gateway implements NotificationChannel {

    private final String name;
    private final InstantSource time;
    private Instant downFrom = Instant.EPOCH;
    private Instant downUntil = Instant.EPOCH;
    private int sent;
    private int putOff;

    Gateway(String name, InstantSource time) {
        this.name = name;
        this.time = time;
    }

    /** Lets it be down from an instant until another. */
    public void isDown(Instant from, Instant until) {
        downFrom = from;
        downUntil = until;
    }

    @Override
    public Delivery deliver(Notice notice) {
        Instant now = time.instant();
        if (!now.isBefore(downFrom) && now.isBefore(downUntil)) {
            putOff++;
            return Delivery.later("down");
        }
        sent++;
        return Delivery.accepted(name + "-" + sent);
    }

    /** The channel. */
    public String name() {
        return name;
    }

    /** How many notices it took. */
    public int sent() {
        return sent;
    }

    /** How often a try had to be put off. */
    public int putOff() {
        return putOff;
    }
}
