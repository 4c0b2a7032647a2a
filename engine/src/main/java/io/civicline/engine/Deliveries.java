package io.civicline.engine;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Unavailable;
import io.civicline.core.notice.Delivery;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Step 8: sends what waits in the outbox, channel by channel. Thread-safe. */
final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int BATCH = 10;

    /** What a node needs beside the calls themselves; then another node may send the same notice again. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final Duration UNTIMED_LEASE = Duration.ofMinutes(5);

    private final Share share;
    private final InstantSource time;
    private final Keeper keeper;
    private final Envelopes envelopes;
    private final Map<ChannelCode, Gateway> gateways;

    Deliveries(Setup setup, Keeper keeper, Map<ChannelCode, Gateway> gateways) {
        this.share = Share.all().only(setup.tenant());
        this.time = setup.time();
        this.keeper = keeper;
        this.envelopes = new Envelopes(setup, keeper);
        this.gateways = new LinkedHashMap<>(gateways);
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
        return missing(policy, gateways.keySet());
    }

    /** The channels that this node serves. */
    Collection<Gateway> gateways() {
        return gateways.values();
    }

    /** Sends what waits, one channel after the other. */
    Round run() {
        Round done = Round.NOTHING;
        for (Gateway gateway : gateways.values()) {
            done = done.plus(run(gateway, () -> true));
        }
        return done;
    }

    /**
     * Sends what waits for a channel, until nothing waits, the channel hangs, or it has taken its time: then the rest is for the
     * next round, so that others have their turn. The time is read for each notice, because a channel can be slow.
     *
     * @param goesOn asked before each batch
     */
    Round run(Gateway gateway, BooleanSupplier goesOn) {
        Round done = Round.NOTHING;
        Instant begun = now();
        boolean more = true;
        while (more && goesOn.getAsBoolean()) {
            List<OutboxEntry> batch = claim(gateway);
            boolean hangs = false;
            for (List<OutboxEntry> together : Envelopes.together(batch)) {
                Sent sent = hangs ? putOff(gateway, together) : send(gateway, together);
                hangs = sent.hangs();
                done = done.plus(sent.round());
            }
            more = !batch.isEmpty() && !hangs && hasTime(gateway, begun);
        }
        return done;
    }

    private boolean hasTime(Gateway gateway, Instant begun) {
        Duration timeout = gateway.settings().timeout();
        return timeout == null || now().isBefore(begun.plus(timeout));
    }

    private List<OutboxEntry> claim(Gateway gateway) {
        Duration timeout = gateway.settings().timeout();
        Duration lease =
                timeout == null ? UNTIMED_LEASE : timeout.multipliedBy(BATCH).plus(MARGIN);
        Set<String> channel = Set.of(gateway.channel().value());
        return keeper.store().outbox().claim(share, channel, now(), lease, BATCH);
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What was sent, and whether the channel hangs. */
    private record Sent(Round round, boolean hangs) {}

    private Sent putOff(Gateway gateway, List<OutboxEntry> together) {
        Delivery later = Delivery.later("the channel hangs");
        together.forEach(entry -> settle(entry, settlement(gateway, entry, later, false)));
        return new Sent(new Round(0, 0, 0, together.size()), true);
    }

    /** Sends those of a claim that leave as one, or each of them is settled otherwise. */
    private Sent send(Gateway gateway, List<OutboxEntry> together) {
        Round done = Round.NOTHING;
        boolean hangs = false;
        List<Envelopes.Opened> ready = new ArrayList<>();
        for (OutboxEntry entry : together) {
            Settlement obstacle = open(gateway, entry, ready);
            if (obstacle != null) {
                settle(entry, obstacle);
                done = done.plus(new Round(0, 0, 0, 1));
            }
        }
        for (Envelopes.Mail mail : Envelopes.mails(ready)) {
            if (hangs) {
                done = done.plus(putOff(gateway, mail.entries()).round());
                continue;
            }
            Gateway.Answer answer = gateway.send(mail.notice(), delivery -> late(gateway, mail, delivery));
            mail.entries()
                    .forEach(entry -> settle(entry, settlement(gateway, entry, answer.delivery(), answer.asked())));
            boolean accepted = answer.delivery().outcome() == Delivery.Outcome.ACCEPTED;
            int count = mail.entries().size();
            done = done.plus(new Round(0, 0, accepted ? count : 0, accepted ? 0 : count));
            hangs = answer.hangs();
        }
        return new Sent(done, hangs);
    }

    /** One bad notice must not keep the others waiting. */
    private @Nullable Settlement open(Gateway gateway, OutboxEntry entry, List<Envelopes.Opened> ready) {
        try {
            return envelopes.open(entry, now(), ready);
        } catch (Unavailable e) {
            throw e;
        } catch (Throwable e) {
            LOG.warn("the notice {} failed; it is tried again", entry.key(), e);
            return settlement(gateway, entry, Delivery.later(e.getClass().getSimpleName()), false);
        }
    }

    /** A call that was left took the notice after all: whoever has claimed it since, a gateway has it. */
    private void late(Gateway gateway, Envelopes.Mail mail, Delivery delivery) {
        if (delivery.outcome() == Delivery.Outcome.ACCEPTED) {
            mail.entries().forEach(entry -> settle(entry, settlement(gateway, entry, delivery, true)));
        }
    }

    private void settle(OutboxEntry entry, Settlement settlement) {
        keeper.store().outbox().settle(entry.key(), entry.tries(), settlement);
    }

    private Settlement settlement(Gateway gateway, OutboxEntry entry, Delivery delivery, boolean asked) {
        Instant now = now();
        Remark remark = Remark.of(delivery.remark());
        int tries = entry.tries() - entry.earlierTries();
        return switch (delivery.outcome()) {
            case ACCEPTED -> new Settlement.Accepted(now, remark);
            case REFUSED -> new Settlement.Failed(now, remark);
            case LATER ->
                tries < gateway.settings().tries()
                        ? new Settlement.Later(now, now.plus(pause(gateway, tries)), remark, asked)
                        : new Settlement.Failed(
                                now, Remark.of("given up after " + tries + " tries: " + delivery.remark()), asked);
        };
    }

    private static Duration pause(Gateway gateway, int tries) {
        return gateway.settings().pauseAfter(tries);
    }
}
