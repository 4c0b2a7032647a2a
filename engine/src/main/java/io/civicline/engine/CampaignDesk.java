package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.AccessPolicy;
import io.civicline.core.access.Actor;
import io.civicline.core.command.Decision;
import io.civicline.core.error.Contended;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.campaign.Campaign;
import io.civicline.engine.campaign.CampaignOutcome;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.CampaignPreview;
import io.civicline.engine.campaign.CampaignState;
import io.civicline.engine.campaign.Selection;
import io.civicline.engine.internal.campaign.CampaignCodec;
import io.civicline.engine.internal.campaign.ProgressForm;
import io.civicline.engine.policy.Role;
import io.civicline.persistence.campaign.CampaignKey;
import io.civicline.persistence.campaign.CampaignLog;
import io.civicline.persistence.campaign.CampaignRow;
import io.civicline.persistence.campaign.CampaignStand;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where one actor starts campaigns and follows them: one command for many tickets, with an outcome for every one of them.
 *
 * <p>Starting one stores it; {@link Hotline#runDue()} or a {@link Worker} of any node does the work, piece by piece, in the name of
 * who started it. It goes on after a crash at any point; the command is applied to a ticket at most once; every ticket that was taken
 * out of the selection gets exactly one outcome. If the actor's role has lost the right since, what is left is refused.
 *
 * <p>Whoever uses it needs the permission {@value Role#CAMPAIGN}. One who acts for a unit sees only campaigns that he started.
 *
 * <p>Immutable, thread-safe.
 */
public final class CampaignDesk {

    private static final int PAGE = 200;
    private static final int TRIES = 20;

    private final Setup setup;
    private final Keeper keeper;
    private final Pipeline pipeline;
    private final Desk desk;
    private final Actor actor;
    private final CampaignLog log;
    private final CampaignCodec codec;

    CampaignDesk(Setup setup, Keeper keeper, Pipeline pipeline, Desk desk, Actor actor) {
        this.setup = setup;
        this.keeper = keeper;
        this.pipeline = pipeline;
        this.desk = desk;
        this.actor = actor;
        this.log = keeper.store().campaigns();
        this.codec = new CampaignCodec(keeper.codec());
    }

    /** Says whether an actor may have to do with campaigns at all. */
    static boolean isPermitted(Setup setup, Actor actor, Instant now) {
        Ticket none = Ticket.unregistered(TicketId.of(Role.CAMPAIGN));
        return access(setup, now).mayDo(actor, Role.CAMPAIGN, none);
    }

    private static AccessPolicy access(Setup setup, Instant now) {
        return setup.policies().inForce(now).policy().access();
    }

    /**
     * Says what would become of each ticket now. Nothing is stored. It takes as long as deciding on every one of them.
     *
     * @param plan what is to be done
     * @return tickets with the same outcome together
     * @throws io.civicline.core.error.Invalid with every fault of the command, at once
     * @throws Refused if the actor may not
     * @throws IllegalArgumentException if the command registers or is time's, or the query is another tenant's
     */
    public CampaignPreview preview(CampaignPlan plan) {
        requireNonNull(plan, "plan");
        requirePermitted();
        requireSound(plan);
        PreviewGroups groups = new PreviewGroups();
        Act act = Act.of(plan);
        ProgressForm.Cursor place = ProgressForm.BEGIN.cursor();
        while (!place.atEnd()) {
            Selected next = Selected.after(place, plan.selection(), PAGE, keeper, desk);
            next.tickets().forEach(ticket -> groups.add(ticket, () -> decision(ticket, plan, act)));
            place = next.next();
        }
        return groups.preview();
    }

    private Decision decision(TicketId ticket, CampaignPlan plan, Act act) {
        Ask ask = new Ask(ticket, plan.command());
        return pipeline.preview(new Pipeline.Submission(List.of(ask), actor, act, null));
    }

    /**
     * Starts a campaign. Starting the same again, by the same actor, changes nothing.
     *
     * @param plan what is to be done
     * @return as it stands
     * @throws io.civicline.core.error.Invalid with every fault of the command, at once
     * @throws Refused if the actor may not, or the tenant has, or had, another campaign of that id
     * @throws IllegalArgumentException if the command registers or is time's, or the query is another tenant's
     * @throws io.civicline.core.error.OutcomeUnknown if the store broke meanwhile; starting it again is harmless
     */
    public Campaign start(CampaignPlan plan) {
        requireNonNull(plan, "plan");
        requirePermitted();
        requireSound(plan);
        Instant now = now();
        CampaignRow row = new CampaignRow(
                key(plan.id()),
                codec.plan(plan, actor, now),
                new CampaignStand(1, Optional.of(now), codec.progress(ProgressForm.BEGIN)));
        if (log.create(row)) {
            return codec.campaign(row);
        }
        return log.find(row.key())
                .filter(stored -> isSame(stored, plan))
                .map(codec::campaign)
                .orElseThrow(() -> refused(Refusal.of(RefusalCode.CAMPAIGN_ID_TAKEN, "campaign", plan.id())));
    }

    private boolean isSame(CampaignRow stored, CampaignPlan plan) {
        return codec.plan(plan, actor, codec.plan(stored).startedAt()).equals(stored.plan());
    }

    /**
     * Lets a campaign rest. The piece that a node is working on is still done.
     *
     * @param campaign which
     * @return as it stands; unchanged if it rests already
     * @throws Refused if the actor may not, there is no such campaign, or it is over
     */
    public Campaign pause(CampaignId campaign) {
        return change(campaign, (progress, now) -> progress.become(CampaignState.PAUSED, null));
    }

    /**
     * Lets a campaign go on.
     *
     * @param campaign which
     * @return as it stands; unchanged if it goes on already
     * @throws Refused if the actor may not, there is no such campaign, or it is over
     */
    public Campaign resume(CampaignId campaign) {
        return change(campaign, (progress, now) -> progress.become(CampaignState.RUNNING, null));
    }

    /**
     * Ends a campaign. The piece that a node is working on is still done; tickets that it has not come to get no outcome.
     *
     * @param campaign which
     * @return as it stands
     * @throws Refused if the actor may not, there is no such campaign, or it is over
     */
    public Campaign stop(CampaignId campaign) {
        return change(campaign, (progress, now) -> progress.become(CampaignState.STOPPED, now));
    }

    private Campaign change(CampaignId campaign, BiFunction<ProgressForm, Instant, ProgressForm> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            CampaignRow row = known(campaign);
            ProgressForm before = codec.progress(row);
            if (before.state().isOver()) {
                throw refused(Refusal.of(RefusalCode.CAMPAIGN_OVER, "campaign", campaign, "state", before.state()));
            }
            Instant now = now();
            ProgressForm after = change.apply(before, now);
            CampaignStand stand = new CampaignStand(
                    row.stand().revision() + 1, CampaignRuns.nextAt(after, now), codec.progress(after));
            if (after.state() == before.state()) {
                return codec.campaign(row);
            }
            if (log.save(row.key(), stand, List.of())) {
                return codec.campaign(new CampaignRow(row.key(), row.plan(), stand));
            }
        }
        throw new Contended("the campaign " + campaign + " changed " + TRIES + " times meanwhile; try again", null);
    }

    /**
     * Reads a campaign.
     *
     * @param campaign which
     * @return as it stands
     * @throws Refused if there is no such campaign, or the actor may not know of it
     */
    public Campaign campaign(CampaignId campaign) {
        return codec.campaign(known(campaign));
    }

    /**
     * Lists the campaigns of the tenant that the actor may know of: the first page.
     *
     * @return up to 200, by id; empty if there are none
     * @throws Refused if the actor may not
     */
    public List<Campaign> list() {
        return list(null);
    }

    /**
     * Lists the campaigns of the tenant that the actor may know of, a page at a time.
     *
     * @param after the last of the page before; null for the first page
     * @return up to 200, by id; empty if there are no more
     * @throws Refused if the actor may not
     */
    public List<Campaign> list(@Nullable CampaignId after) {
        requirePermitted();
        CampaignId last = after;
        while (true) {
            List<CampaignRow> page = log.list(setup.tenant(), last, PAGE);
            List<Campaign> seen =
                    page.stream().map(codec::campaign).filter(this::mayKnow).toList();
            if (!seen.isEmpty() || page.isEmpty()) {
                return seen;
            }
            last = page.get(page.size() - 1).key().campaign();
        }
    }

    /**
     * Reads what became of a campaign's tickets: the first page.
     *
     * @param campaign which
     * @return up to 200, by ticket id; empty if there are none
     * @throws Refused if there is no such campaign, or the actor may not know of it
     */
    public List<CampaignOutcome> outcomes(CampaignId campaign) {
        return outcomes(campaign, null);
    }

    /**
     * Reads what became of a campaign's tickets, a page at a time.
     *
     * @param campaign which
     * @param after the last ticket of the page before; null for the first page
     * @return up to 200, by ticket id; empty if there are no more
     * @throws Refused if there is no such campaign, or the actor may not know of it
     */
    public List<CampaignOutcome> outcomes(CampaignId campaign, @Nullable TicketId after) {
        return log.outcomes(known(campaign).key(), after, PAGE).stream()
                .map(codec::outcome)
                .toList();
    }

    private CampaignRow known(CampaignId campaign) {
        requireNonNull(campaign, "campaign");
        requirePermitted();
        return log.find(key(campaign))
                .filter(row -> mayKnow(codec.campaign(row)))
                .orElseThrow(() -> refused(Refusal.of(RefusalCode.NO_SUCH_CAMPAIGN, "campaign", campaign)));
    }

    private boolean mayKnow(Campaign campaign) {
        return actor.actsFor().isEmpty() || campaign.startedBy().equals(actor);
    }

    private void requirePermitted() {
        if (!isPermitted(setup, actor, now())) {
            throw refused(Pipeline.notPermitted(
                    actor, Role.CAMPAIGN, setup.policies().inForce(now()).policy()));
        }
    }

    private void requireSound(CampaignPlan plan) {
        desk.requireSound(plan.command(), Act.of(plan));
        if (plan.selection() instanceof Selection.Matching matching
                && !matching.query().tenant().equals(setup.tenant())) {
            throw new IllegalArgumentException("the campaign " + plan.id() + " selects tickets of "
                    + matching.query().tenant() + ", not of " + setup.tenant());
        }
    }

    private static Refused refused(Refusal why) {
        return new Refused(Role.CAMPAIGN, List.of(why));
    }

    private CampaignKey key(CampaignId campaign) {
        return new CampaignKey(setup.tenant(), campaign);
    }

    private Instant now() {
        return setup.time().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
