package io.civicline.engine;

import io.civicline.core.command.Facts;
import io.civicline.core.error.Contended;
import io.civicline.core.error.OutcomeUnknown;
import io.civicline.core.error.Outdated;
import io.civicline.core.error.Unavailable;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.wakeup.WakeUp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what is due, round by round: newer policies, dues, tickets that have to move, campaigns, notices. Thread-safe. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int BATCH = 200;

    /** So often a ticket is tried before it is set aside for a person to look at. */
    private static final int TRIES = 5;

    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Setup setup;
    private final Share share;
    private final Keeper keeper;
    private final Pipeline pipeline;
    private final Deliveries deliveries;
    private final Sweep sweep;
    private final CampaignRuns campaigns;
    private final ChannelCheck channels;

    Rounds(Setup setup, Keeper keeper, Pipeline pipeline, Deliveries deliveries) {
        this.setup = setup;
        this.share = Share.all().only(setup.tenant());
        this.keeper = keeper;
        this.pipeline = pipeline;
        this.deliveries = deliveries;
        this.sweep = new Sweep(setup, keeper);
        this.campaigns = new CampaignRuns(setup, keeper, pipeline);
        this.channels = new ChannelCheck(deliveries);
    }

    /** What time does to tickets: works until nothing more is due at the time when it began. */
    Round dues() {
        Instant now = setup.time().instant().truncatedTo(ChronoUnit.MICROS);
        newerPolicies(now);
        return dueWork(now).plus(new Round(0, 0, 0, 0, campaigns.run(now)));
    }

    Deliveries deliveries() {
        return deliveries;
    }

    /** Dues, then notices, on this thread. */
    Round run() {
        Round done;
        try {
            done = dues();
        } catch (Unavailable e) {
            deliveries.run(); // what is away may be the policies or the directory; a notice needs neither
            throw e;
        }
        return done.plus(deliveries.run());
    }

    /** Policies that cannot be looked for are no reason to do nothing: this node goes on with those that it knows. */
    private void newerPolicies(Instant now) {
        try {
            setup.policies().refresh();
            channels.check(setup.policies(), now);
        } catch (Unavailable | Outdated e) {
            LOG.warn("this round goes on with the policies that are known: {}", e.getMessage());
        }
    }

    private Round dueWork(Instant now) {
        Facts facts = pipeline.facts(); // once: a directory that is away is no fault of a ticket
        Set<TicketKey> left = new HashSet<>();
        Round done = Round.NOTHING;
        for (List<TicketKey> due = due(now, left); !due.isEmpty(); due = due(now, left)) {
            for (TicketKey ticket : due) {
                Round one = wake(ticket, now, facts);
                done = done.plus(one);
                if (one.equals(Round.NOTHING)) {
                    left.add(ticket);
                }
            }
        }
        for (TicketKey ticket : toMove(now)) {
            done = done.plus(wake(ticket, now, facts));
        }
        return done;
    }

    /** A node that cannot read the newest policy moves nothing, but goes on to deliver. */
    private List<TicketKey> toMove(Instant now) {
        try {
            return sweep.part(now);
        } catch (Outdated e) {
            LOG.warn("no ticket is moved by this node: {}", e.getMessage());
            return List.of();
        }
    }

    /** Moves every ticket that has to move at the time when it began. */
    Round moveAll() {
        Instant now = setup.time().instant().truncatedTo(ChronoUnit.MICROS);
        Facts facts = pipeline.facts();
        Round done = Round.NOTHING;
        List<TicketKey> page = sweep.page(now, null);
        while (!page.isEmpty()) {
            for (TicketKey ticket : page) {
                done = done.plus(sweep.waits(ticket, now) ? Round.NOTHING : wake(ticket, now, facts));
            }
            page = sweep.page(now, page.get(page.size() - 1).ticket());
        }
        return done;
    }

    /** What is due beyond the tickets that are left to the next round or another node. */
    private List<TicketKey> due(Instant now, Set<TicketKey> left) {
        return keeper.store().wakeUps().due(share, now, BATCH + left.size()).stream()
                .map(WakeUp::ticket)
                .filter(ticket -> !left.contains(ticket))
                .toList();
    }

    private Round wake(TicketKey ticket, Instant now, Facts facts) {
        try {
            return new Round(pipeline.wake(ticket, facts) ? 1 : 0, 0, 0, 0);
        } catch (Contended | OutcomeUnknown | Outdated e) {
            LOG.info("ticket {} is left to the next round or another node: {}", ticket, e.getMessage());
            return Round.NOTHING;
        } catch (Unavailable e) {
            throw e; // the store is away: this round ends, and no ticket is to blame
        } catch (Throwable e) {
            return failed(ticket, now, e);
        }
    }

    /** One bad ticket must not keep the others waiting. */
    private Round failed(TicketKey ticket, Instant now, Throwable why) {
        Remark remark = Remark.of(why.getClass().getSimpleName());
        int tries = keeper.store().wakeUps().recordFailure(ticket, now, remark, now.plus(RETRY));
        if (tries >= TRIES) {
            keeper.store().wakeUps().setAside(ticket, now, remark);
        }
        LOG.warn("ticket {} cannot be worked on, try {} of {}", ticket, tries, TRIES, why);
        return new Round(0, 1, 0, 0);
    }
}
