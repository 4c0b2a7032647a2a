package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Unavailable;
import io.civicline.core.event.NoticeEvent.NoticeQueued;
import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.notice.NotificationChannel;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.NoticeText;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Step 8: renders, addresses and sends what waits in the outbox. Thread-safe. */
final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int BATCH = 20;

    /** So long a gateway may take before another node may send the same notice again. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration RETRY = Duration.ofMinutes(5);

    /** A notice that could not be sent for a day is given up. */
    private static final int TRIES = 288;

    private static final String UNIT = "unit:";

    private final Share share;
    private final InstantSource time;
    private final Keeper keeper;
    private final Map<ChannelCode, NotificationChannel> notifiers;
    private final Set<String> channels;

    Deliveries(Setup setup, Keeper keeper, Map<ChannelCode, NotificationChannel> notifiers) {
        this.share = Share.all().only(setup.tenant());
        this.time = setup.time();
        this.keeper = keeper;
        this.notifiers = notifiers;
        this.channels = notifiers.keySet().stream().map(ChannelCode::value).collect(Collectors.toSet());
    }

    /** A fault for each channel that a notice of the policy needs and that is not among those there are. */
    static List<Fault> missing(PolicySet policy, Set<ChannelCode> notifiers) {
        Set<ChannelCode> channels = new TreeSet<>();
        policy.notices().stream().map(NoticeRule::channel).forEach(channels::add);
        channels.removeAll(notifiers);
        return channels.stream()
                .map(channel -> Fault.of("REQUIRED", "notifier[" + channel + "]"))
                .toList();
    }

    /** A fault for each channel that a notice of the policy needs and that this node has not. */
    List<Fault> missing(PolicySet policy) {
        return missing(policy, notifiers.keySet());
    }

    /** Delivers until nothing waits. The time is read for each notice, because a gateway can be slow. */
    Round run() {
        Round done = Round.NOTHING;
        if (channels.isEmpty()) {
            return done; // this node serves none
        }
        for (List<OutboxEntry> batch = claim(); !batch.isEmpty(); batch = claim()) {
            for (OutboxEntry entry : batch) {
                Delivery delivery = tryTo(entry);
                keeper.store().outbox().settle(entry.key(), entry.tries(), settlement(delivery, entry.tries(), now()));
                boolean accepted = delivery.outcome() == Delivery.Outcome.ACCEPTED;
                done = done.plus(new Round(0, 0, accepted ? 1 : 0, accepted ? 0 : 1));
            }
        }
        return done;
    }

    private List<OutboxEntry> claim() {
        return keeper.store().outbox().claim(share, channels, now(), LEASE, BATCH);
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Settlement settlement(Delivery delivery, int tries, Instant now) {
        Remark remark = Remark.of(delivery.remark());
        return switch (delivery.outcome()) {
            case ACCEPTED -> new Settlement.Accepted(now, remark);
            case REFUSED -> new Settlement.Refused(now, remark);
            case LATER ->
                tries < TRIES
                        ? new Settlement.Later(now, now.plus(RETRY), remark)
                        : new Settlement.Refused(
                                now, Remark.of("given up after " + tries + " tries: " + delivery.remark()));
        };
    }

    /** One bad notice must not keep the others waiting. */
    private Delivery tryTo(OutboxEntry entry) {
        try {
            return deliver(entry);
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.warn("the notice {} failed; it is tried again", entry.key(), e);
            return Delivery.later(e.getClass().getSimpleName());
        }
    }

    private Delivery deliver(OutboxEntry entry) {
        NoticeQueued queued = (NoticeQueued) keeper.codec().event(entry.notice().body());
        Ticket ticket = keeper.load(entry.ticket()).ticket();
        Optional<String> address = address(queued.to(), ticket);
        NotificationChannel notifier = requireNonNull(notifiers.get(queued.channel()), "notifier of what was claimed");
        if (address.isEmpty()) {
            return Delivery.refused("the address of " + queued.to() + " was erased");
        }
        Notice notice = new Notice(
                queued.id(),
                ticket.id(),
                queued.channel(),
                queued.to(),
                address.get(),
                NoticeText.render(queued.template(), ticket));
        return deliver(notifier, notice);
    }

    private static Delivery deliver(NotificationChannel notifier, Notice notice) {
        try {
            return requireNonNull(notifier.deliver(notice), "what came of the notice");
        } catch (RuntimeException | Error e) {
            LOG.warn("the notifier of {} failed for {}; it is tried again", notice.channel(), notice.id(), silent(e));
            return Delivery.later(e.getClass().getSimpleName());
        }
    }

    /** What a gateway says may hold the number or the text. */
    private static Throwable silent(Throwable said) {
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
}
