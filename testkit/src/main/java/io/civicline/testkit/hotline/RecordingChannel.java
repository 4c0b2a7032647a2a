package io.civicline.testkit.hotline;

import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.notice.NotificationChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes every notice and keeps it. One channel may serve under several names: each notice says by which it came.
 *
 * <p>Thread-safe. Notices of several threads are kept in the order in which they were taken.
 */
public final class RecordingChannel implements NotificationChannel {

    private final List<Notice> notices = new ArrayList<>();

    /** Begins with nothing recorded. */
    public RecordingChannel() {}

    /**
     * Takes a notice.
     *
     * @param notice rendered and addressed
     * @return accepted, with {@code recorded-} and its place among all, from 1
     */
    @Override
    public synchronized Delivery deliver(Notice notice) {
        notices.add(notice);
        return Delivery.accepted("recorded-" + notices.size());
    }

    /**
     * Lists what was taken.
     *
     * @return oldest first, a repeated notice as often as it came; does not change with later notices
     */
    public synchronized List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** Forgets what was taken so far; places are counted from 1 again. */
    public synchronized void forget() {
        notices.clear();
    }
}
