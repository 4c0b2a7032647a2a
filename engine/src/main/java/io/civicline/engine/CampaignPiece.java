package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.error.Contended;
import io.civicline.core.error.OutcomeUnknown;
import io.civicline.core.error.Outdated;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.error.Unavailable;
import io.civicline.core.id.TicketId;
import io.civicline.engine.campaign.CampaignOutcome;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.CampaignResult;
import io.civicline.engine.campaign.CampaignState;
import io.civicline.engine.internal.campaign.ProgressForm;
import io.civicline.persistence.envelope.AppliedCommand;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tickets that a node has claimed, one after the other. Not thread-safe. */
final class CampaignPiece {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignPiece.class);

    /** So often a ticket is tried for which nobody is to blame, before its outcome is that it failed. */
    private static final int TRIES = 5;

    private final Setup setup;
    private final Keeper keeper;
    private final Desk desk;
    private final CampaignPlan plan;
    private final Actor actor;
    private final ProgressForm claim;
    private final List<CampaignOutcome> outcomes = new ArrayList<>();
    private int passed;
    private int tries;
    private @Nullable Unavailable away;

    CampaignPiece(Setup setup, Keeper keeper, Desk desk, CampaignPlan plan, Actor actor, ProgressForm claim) {
        this.setup = setup;
        this.keeper = keeper;
        this.desk = desk;
        this.plan = plan;
        this.actor = actor;
        this.claim = claim;
        this.tries = claim.tries();
    }

    /** Goes on until all have an outcome, one has to be tried again, the store is away, or the claim has run out. */
    void work(boolean again) {
        boolean stopped = claim.state() == CampaignState.STOPPED;
        boolean permitted = CampaignDesk.isPermitted(setup, actor, now());
        try {
            for (TicketId ticket : claim.pending()) {
                if (!now().isBefore(requireNonNull(claim.claimedUntil(), "claimed"))) {
                    return;
                }
                Optional<CampaignOutcome> before = again ? applied(ticket) : Optional.empty();
                before.ifPresent(outcomes::add);
                if (before.isEmpty() && !stopped && !tried(ticket, permitted)) {
                    return;
                }
                passed++;
                tries = 0;
            }
        } catch (Unavailable e) {
            away = e; // this round ends; what has an outcome keeps it
        }
    }

    /** What was done to it before this node took it over, or by a call whose outcome it did not learn. */
    private Optional<CampaignOutcome> applied(TicketId ticket) {
        return keeper.findCommand(keeper.key(ticket), plan.commandId())
                .filter(command -> command.actor().equals(actor.id())
                        && command.name().equals(plan.command().name()))
                .map(command -> outcome(ticket, CampaignResult.APPLIED, command.lastSeq(), List.of(), null));
    }

    /** False if it has to be tried again. */
    private boolean tried(TicketId ticket, boolean permitted) {
        try {
            outcomes.add(permitted ? submitted(ticket) : refused(ticket, List.of(RefusalCode.NOT_PERMITTED)));
            return true;
        } catch (Unavailable e) {
            throw e;
        } catch (Contended | OutcomeUnknown | Outdated e) {
            if (++tries < TRIES) {
                LOG.info("ticket {} is tried again in {}: {}", ticket, plan.id(), e.getMessage());
                return false;
            }
            outcomes.add(applied(ticket).orElseGet(() -> failed(ticket, e)));
            return true;
        } catch (Throwable e) {
            LOG.warn("ticket {} cannot be worked on in {}", ticket, plan.id(), e);
            outcomes.add(failed(ticket, e));
            return true;
        }
    }

    private CampaignOutcome submitted(TicketId ticket) {
        try {
            Outcome outcome = desk.submit(ticket, plan.command(), Act.of(plan));
            return outcome.events().isEmpty()
                    ? outcome(ticket, CampaignResult.UNCHANGED, 0, List.of(), null)
                    : outcome(ticket, CampaignResult.APPLIED, position(ticket), List.of(), null);
        } catch (Refused e) {
            return refused(ticket, e.reasons().stream().map(Refusal::code).toList());
        }
    }

    private long position(TicketId ticket) {
        return keeper.findCommand(keeper.key(ticket), plan.commandId())
                .map(AppliedCommand::lastSeq)
                .orElse(0L);
    }

    private CampaignOutcome refused(TicketId ticket, List<RefusalCode> codes) {
        return outcome(ticket, CampaignResult.REFUSED, 0, codes, null);
    }

    private CampaignOutcome failed(TicketId ticket, Throwable why) {
        return outcome(
                ticket, CampaignResult.FAILED, 0, List.of(), why.getClass().getSimpleName());
    }

    private CampaignOutcome outcome(
            TicketId ticket, CampaignResult result, long position, List<RefusalCode> codes, @Nullable String error) {
        return new CampaignOutcome(ticket, result, now(), position, codes, error);
    }

    private Instant now() {
        return setup.time().instant().truncatedTo(ChronoUnit.MICROS);
    }

    List<CampaignOutcome> outcomes() {
        return outcomes;
    }

    /** Those that are still to be done. */
    List<TicketId> left() {
        return claim.pending().subList(passed, claim.pending().size());
    }

    /** How often the first of them was tried. */
    int tries() {
        return tries;
    }

    /** Says that the store was away, after what was done has been saved. */
    void rethrow() {
        if (away != null) {
            throw away;
        }
    }
}
