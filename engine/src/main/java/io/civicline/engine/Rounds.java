package io.civicline.engine;

import io.civicline.core.error.Contended;
import io.civicline.core.error.Outdated;
import io.civicline.core.error.OutcomeUnknown;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.envelope.Share;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.wakeup.WakeUp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what is due, round by round: dues first, then notices. Thread-safe. */
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

    Rounds(Setup setup, Keeper keeper, Pipeline pipeline, Deliveries deliveries) {
        this.setup = setup;
        this.share = Share.all().only(setup.tenant());
        this.keeper = keeper;
        this.pipeline = pipeline;
        this.deliveries = deliveries;
    }

    /** Works until nothing more is due at the time when it began. */
    Round run() {
        Instant now = setup.time().instant().truncatedTo(ChronoUnit.MICROS);
        Round done = Round.NOTHING;
        for (List<WakeUp> due = due(now); !due.isEmpty(); due = due(now)) {
            Round before = done;
            for (WakeUp wakeUp : due) {
                done = done.plus(wake(wakeUp.ticket(), now));
            }
            if (done.equals(before)) {
                break; // other nodes are at the same tickets
            }
        }
        return done.plus(deliveries.run(now));
    }

    private List<WakeUp> due(Instant now) {
        return keeper.store().wakeUps().due(share, now, BATCH);
    }

    private Round wake(TicketKey ticket, Instant now) {
        try {
            return new Round(pipeline.wake(ticket) ? 1 : 0, 0, 0, 0);
        } catch (Contended | OutcomeUnknown | Outdated e) {
            LOG.info("ticket {} is left to the next round or another node: {}", ticket, e.getMessage());
            return Round.NOTHING;
        } catch (RuntimeException e) {
            return failed(ticket, now, e); // if the store is away, this says so
        }
    }

    /** One bad ticket must not keep the others waiting. */
    private Round failed(TicketKey ticket, Instant now, RuntimeException why) {
        Remark remark = Remark.of(why.getClass().getSimpleName());
        int tries = keeper.store().wakeUps().recordFailure(ticket, now, remark, now.plus(RETRY));
        if (tries >= TRIES) {
            keeper.store().wakeUps().setAside(ticket, now, remark);
        }
        LOG.warn("ticket {} cannot be worked on, try {} of {}", ticket, tries, TRIES, why);
        return new Round(0, 1, 0, 0);
    }
}
