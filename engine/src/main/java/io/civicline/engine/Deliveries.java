package io.civicline.engine;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.error.Unavailable;
import io.civicline.core.event.NoticeEvent.NoticeQueued;
import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.notice.NotificationChannel;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Step 8: renders, addresses and sends what waits in the outbox. Thread-safe. */
final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int BATCH = 100;

    /** So long a gateway may take before another node may send the same notice again. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration RETRY = Duration.ofMinutes(5);
    private static final String UNIT = "unit:";
    private static final String UNKNOWN = "—";

    private final Share share;
    private final Keeper keeper;
    private final Map<ChannelCode, NotificationChannel> notifiers;

    Deliveries(Setup setup, Keeper keeper, Map<ChannelCode, NotificationChannel> notifiers) {
        this.share = Share.all().only(setup.tenant());
        this.keeper = keeper;
        this.notifiers = notifiers;
    }

    Round run(Instant now) {
        Round done = Round.NOTHING;
        for (List<OutboxEntry> batch = claim(now); !batch.isEmpty(); batch = claim(now)) {
            for (OutboxEntry entry : batch) {
                Delivery delivery = tryTo(entry);
                keeper.store().outbox().settle(entry.key(), entry.tries(), settlement(delivery, now));
                boolean accepted = delivery.outcome() == Delivery.Outcome.ACCEPTED;
                done = done.plus(new Round(0, 0, accepted ? 1 : 0, accepted ? 0 : 1));
            }
        }
        return done;
    }

    private List<OutboxEntry> claim(Instant now) {
        return keeper.store().outbox().claim(share, now, LEASE, BATCH);
    }

    private static Settlement settlement(Delivery delivery, Instant now) {
        Remark remark = Remark.of(delivery.remark());
        return switch (delivery.outcome()) {
            case ACCEPTED -> new Settlement.Accepted(now, remark);
            case REFUSED -> new Settlement.Refused(now, remark);
            case LATER -> new Settlement.Later(now, now.plus(RETRY), remark);
        };
    }

    /** One bad notice must not keep the others waiting. */
    private Delivery tryTo(OutboxEntry entry) {
        try {
            return deliver(entry);
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("the notice {} failed; it is tried again", entry.key(), e);
            return Delivery.later(e.getClass().getSimpleName());
        }
    }

    private Delivery deliver(OutboxEntry entry) {
        NoticeQueued queued = (NoticeQueued) keeper.codec().event(entry.notice().body());
        Ticket ticket = keeper.load(entry.ticket()).ticket();
        Optional<String> address = address(queued.to(), ticket);
        NotificationChannel notifier = notifiers.get(queued.channel());
        if (notifier == null) {
            return Delivery.later("this node has no notifier for " + queued.channel());
        }
        if (address.isEmpty()) {
            return Delivery.refused("the address of " + queued.to() + " was erased");
        }
        Notice notice = new Notice(
                queued.id(), ticket.id(), queued.channel(), queued.to(), address.get(), text(queued, ticket));
        return deliver(notifier, notice);
    }

    private static Delivery deliver(NotificationChannel notifier, Notice notice) {
        try {
            return notifier.deliver(notice);
        } catch (RuntimeException e) {
            LOG.warn("the notifier of {} failed for {}; it is tried again", notice.channel(), notice.id(), silent(e));
            return Delivery.later(e.getClass().getSimpleName());
        }
    }

    /** What a gateway says may hold the number or the text. */
    private static Throwable silent(RuntimeException said) {
        Throwable silent = new IllegalStateException(said.getClass().getName());
        silent.setStackTrace(said.getStackTrace());
        return silent;
    }

    private static Optional<String> address(String to, Ticket ticket) {
        if (to.startsWith(UNIT)) {
            return Optional.of(to.substring(UNIT.length()));
        }
        return ticket.registered().requesters().stream()
                .filter(requester -> to.equals("requester:" + requester.id()))
                .map(TicketRequester::phone)
                .findFirst()
                .flatMap(Words::read);
    }

    private static String text(NoticeQueued queued, Ticket ticket) {
        return queued.template()
                .replace("{ticket}", ticket.id().value())
                .replace("{stage}", ticket.stage().name())
                .replace("{lead}", ticket.lead().map(Object::toString).orElse(UNKNOWN));
    }
}
