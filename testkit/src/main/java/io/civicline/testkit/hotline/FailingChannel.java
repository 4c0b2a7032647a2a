package io.civicline.testkit.hotline;

import static java.util.Objects.requireNonNull;

import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.notice.NotificationChannel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Does what another channel does, but fails at chosen deliveries.
 *
 * <p>Deliveries are calls of {@link #deliver}, counted from 1, failed ones and repeated notices too.
 *
 * <p>Thread-safe. With several threads, who gets the chosen delivery is chance.
 */
public final class FailingChannel implements NotificationChannel {

    private enum Failure {
        REFUSED,
        LATER,
        BROKEN,
        SENT_BUT_BROKEN
    }

    private final NotificationChannel channel;
    private final Map<Integer, Failure> failures = new HashMap<>();
    private int deliveries;

    private FailingChannel(NotificationChannel channel) {
        this.channel = requireNonNull(channel, "channel");
    }

    /**
     * Wraps a channel; until told otherwise nothing fails.
     *
     * @param channel does the work
     * @return a channel that can fail
     */
    public static FailingChannel of(NotificationChannel channel) {
        return new FailingChannel(channel);
    }

    /**
     * One delivery is refused for good.
     *
     * @param delivery which one, 1 or more
     * @return this; that notice does not reach the other channel
     * @throws IllegalArgumentException if {@code delivery} is below 1
     */
    public FailingChannel refusesAt(int delivery) {
        return fail(delivery, Failure.REFUSED);
    }

    /**
     * One delivery is put off.
     *
     * @param delivery which one, 1 or more
     * @return this; that notice does not reach the other channel this time
     * @throws IllegalArgumentException if {@code delivery} is below 1
     */
    public FailingChannel putsOffAt(int delivery) {
        return fail(delivery, Failure.LATER);
    }

    /**
     * At one delivery the gateway breaks before it has sent anything.
     *
     * @param delivery which one, 1 or more
     * @return this; that delivery throws {@link IllegalStateException}
     * @throws IllegalArgumentException if {@code delivery} is below 1
     */
    public FailingChannel breaksAt(int delivery) {
        return fail(delivery, Failure.BROKEN);
    }

    /**
     * At one delivery the gateway breaks after it has sent the notice: the same notice will come again.
     *
     * @param delivery which one, 1 or more
     * @return this; that delivery reaches the other channel and throws {@link IllegalStateException}
     * @throws IllegalArgumentException if {@code delivery} is below 1
     */
    public FailingChannel sendsButBreaksAt(int delivery) {
        return fail(delivery, Failure.SENT_BUT_BROKEN);
    }

    private synchronized FailingChannel fail(int delivery, Failure failure) {
        if (delivery < 1) {
            throw new IllegalArgumentException("deliveries are counted from 1, was " + delivery);
        }
        failures.put(delivery, failure);
        return this;
    }

    /**
     * Counts the deliveries.
     *
     * @return how often {@link #deliver} was called, 0 or more
     */
    public synchronized int deliveries() {
        return deliveries;
    }

    @Override
    public Delivery deliver(Notice notice) {
        Failure failure = next();
        if (failure == null) {
            return channel.deliver(notice);
        }
        return switch (failure) {
            case REFUSED -> Delivery.refused("chosen to be refused");
            case LATER -> Delivery.later("chosen to come later");
            case BROKEN -> throw new IllegalStateException("the gateway was chosen to break before it sent");
            case SENT_BUT_BROKEN -> {
                channel.deliver(notice);
                throw new IllegalStateException("the gateway was chosen to break after it had sent");
            }
        };
    }

    private synchronized @Nullable Failure next() {
        deliveries++;
        return failures.get(deliveries);
    }
}
