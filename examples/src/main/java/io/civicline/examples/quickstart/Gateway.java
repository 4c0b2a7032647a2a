package io.civicline.examples.quickstart;

import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.notice.NotificationChannel;
import java.time.Instant;
import java.time.InstantSource;

/** A gateway that is down for an hour: what is sent then is sent again later, by the same id. Not thread-safe. */
final class Gateway implements NotificationChannel {

    private final String name;
    private final InstantSource time;
    private final Instant downFrom;
    private final Instant downUntil;
    private int sent;
    private int putOff;

    Gateway(String name, InstantSource time, Instant downFrom, Instant downUntil) {
        this.name = name;
        this.time = time;
        this.downFrom = downFrom;
        this.downUntil = downUntil;
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

    int sent() {
        return sent;
    }

    /** How often a try had to be put off. */
    int putOff() {
        return putOff;
    }
}
