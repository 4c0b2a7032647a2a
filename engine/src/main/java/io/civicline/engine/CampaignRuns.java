package io.civicline.engine;

import io.civicline.core.error.OutcomeUnknown;
import io.civicline.core.error.Outdated;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.CampaignState;
import io.civicline.engine.internal.campaign.CampaignCodec;
import io.civicline.engine.internal.campaign.PlanForm;
import io.civicline.engine.internal.campaign.ProgressForm;
import io.civicline.engine.internal.input.InputCheck;
import io.civicline.persistence.campaign.CampaignKey;
import io.civicline.persistence.campaign.CampaignLog;
import io.civicline.persistence.campaign.CampaignRow;
import io.civicline.persistence.campaign.CampaignStand;
import io.civicline.persistence.campaign.OutcomeRow;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works campaigns off, a piece of each a round. A piece is claimed before anything is done: which tickets it has is stored with the
 * claim, so that whoever comes after a crash does the same ones again, and finds by the command's id what was done to them. The claim
 * keeps nodes out of each other's way; that nothing is done twice depends on the command's id alone. Thread-safe.
 */
final class CampaignRuns {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignRuns.class);

    /** For so long a node has a piece; then another takes it over. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** How long a piece rests in which a ticket has to be tried again. */
    static final Duration RETRY = Duration.ofMinutes(1);

    /** So many campaigns go on in one round. */
    private static final int AT_ONCE = 50;

    private static final int TRIES = 20;

    private final Setup setup;
    private final Keeper keeper;
    private final Pipeline pipeline;
    private final CampaignLog log;
    private final CampaignCodec codec;

    CampaignRuns(Setup setup, Keeper keeper, Pipeline pipeline) {
        this.setup = setup;
        this.keeper = keeper;
        this.pipeline = pipeline;
        this.log = keeper.store().campaigns();
        this.codec = new CampaignCodec(keeper.codec());
    }

    /** A piece of each campaign that is due; how many tickets have got an outcome. */
    int run(Instant now) {
        int done = 0;
        for (CampaignRow row : log.due(setup.tenant(), now, AT_ONCE)) {
            done += piece(row);
        }
        return done;
    }

    /** When it is to be worked on; what may have begun is settled even if it was stopped. */
    static Optional<Instant> nextAt(ProgressForm progress, Instant now) {
        boolean goesOn = progress.state() == CampaignState.RUNNING
                || (progress.state() == CampaignState.STOPPED && progress.mayHaveBegun());
        Instant claimed = progress.claimedUntil();
        return goesOn ? Optional.of(claimed == null || claimed.isBefore(now) ? now : claimed) : Optional.empty();
    }

    private int piece(CampaignRow row) {
        try {
            PlanForm form = codec.plan(row);
            CampaignPlan plan = form.plan();
            Desk desk = new Desk(setup, keeper, pipeline, InputCheck.shared(), form.startedBy());
            ProgressForm before = codec.progress(row);
            ProgressForm mine = claimed(before, plan, desk);
            if (!log.save(row.key(), stand(row, mine, Optional.ofNullable(mine.claimedUntil())), List.of())) {
                return 0; // another node was faster
            }
            CampaignPiece piece = new CampaignPiece(setup, keeper, desk, plan, form.startedBy(), mine);
            piece.work(before.mayHaveBegun());
            boolean saved = save(row.key(), plan, mine, piece);
            piece.rethrow();
            return saved ? piece.outcomes().size() : 0;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            LOG.error("the campaign {} cannot be read by this node and is left as it is", row.key(), e);
            return 0;
        } catch (OutcomeUnknown | Outdated e) {
            LOG.warn("the campaign {} is left to a later round: {}", row.key(), e.getMessage());
            return 0;
        }
    }

    private ProgressForm claimed(ProgressForm before, CampaignPlan plan, Desk desk) {
        Instant until = now().plus(LEASE);
        boolean goesOn = before.pending().isEmpty() && before.state() == CampaignState.RUNNING;
        if (!goesOn || before.cursor().atEnd()) {
            return before.claimed(before.cursor(), before.pending(), until);
        }
        Selected next =
                Selected.after(before.cursor(), plan.selection(), plan.pace().tickets(), keeper, desk);
        return before.claimed(next.next(), next.tickets(), until);
    }

    /** Together with what a person has decided meanwhile; false if another node has taken the piece over. */
    private boolean save(CampaignKey key, CampaignPlan plan, ProgressForm mine, CampaignPiece piece) {
        List<OutcomeRow> outcomes =
                piece.outcomes().stream().map(codec::outcome).toList();
        for (int tries = 0; tries < TRIES; tries++) {
            CampaignRow row = log.find(key).orElseThrow();
            ProgressForm current = codec.progress(row);
            if (!current.isClaimed(mine.claim())) {
                boolean stored = tries > 0 && current.claim() == mine.claim();
                LOG.info("a piece of {} {}", key, stored ? "was saved" : "was taken over by another node");
                return stored;
            }
            Instant now = now();
            ProgressForm after = ended(current.worked(piece.outcomes(), piece.left(), piece.tries()), now);
            if (saved(row, after, next(after, plan, piece, now), outcomes)) {
                return true;
            }
        }
        LOG.error("a piece of {} could not be saved; it is done again when the claim has run out", key);
        return false;
    }

    private boolean saved(CampaignRow row, ProgressForm after, Optional<Instant> next, List<OutcomeRow> outcomes) {
        try {
            return log.save(row.key(), stand(row, after, next), outcomes);
        } catch (OutcomeUnknown e) {
            return false; // reading it again tells
        }
    }

    private static ProgressForm ended(ProgressForm after, Instant now) {
        boolean over = after.pending().isEmpty()
                && after.cursor().atEnd()
                && !after.state().isOver();
        return over ? after.become(CampaignState.FINISHED, now) : after;
    }

    private static Optional<Instant> next(ProgressForm after, CampaignPlan plan, CampaignPiece piece, Instant now) {
        Duration rest = piece.left().isEmpty() ? plan.pace().every() : RETRY;
        return nextAt(after, now).map(at -> now.plus(rest));
    }

    private CampaignStand stand(CampaignRow row, ProgressForm progress, Optional<Instant> nextAt) {
        return new CampaignStand(row.stand().revision() + 1, nextAt, codec.progress(progress));
    }

    private Instant now() {
        return setup.time().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
