package io.civicline.engine.internal.campaign;

import io.civicline.core.access.Actor;
import io.civicline.engine.campaign.Campaign;
import io.civicline.engine.campaign.CampaignOutcome;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.CampaignResult;
import io.civicline.engine.internal.codec.DocumentCodec;
import io.civicline.persistence.campaign.CampaignRow;
import io.civicline.persistence.campaign.OutcomeRow;
import io.civicline.persistence.envelope.Bytes;
import java.time.Instant;

/** Between campaigns and the rows of a store. Thread-safe. */
public final class CampaignCodec {

    private final DocumentCodec codec;

    /** Upon the one codec. */
    public CampaignCodec(DocumentCodec codec) {
        this.codec = codec;
    }

    /** Writes a plan. */
    public Bytes plan(CampaignPlan plan, Actor startedBy, Instant startedAt) {
        return codec.encodeForm(PlanForm.of(plan, startedBy, startedAt));
    }

    /** Reads a plan. */
    public PlanForm plan(CampaignRow row) {
        return codec.form(row.plan(), PlanForm.class);
    }

    /** Writes how far it is. */
    public Bytes progress(ProgressForm progress) {
        return codec.encodeForm(progress);
    }

    /** Reads how far it is. */
    public ProgressForm progress(CampaignRow row) {
        return codec.form(row.stand().progress(), ProgressForm.class);
    }

    /** Reads all of it. */
    public Campaign campaign(CampaignRow row) {
        PlanForm plan = plan(row);
        ProgressForm progress = progress(row);
        return new Campaign(
                plan.plan(),
                plan.startedBy(),
                plan.startedAt(),
                progress.state(),
                progress.counts(),
                progress.endedAt());
    }

    /** Writes an outcome. */
    public OutcomeRow outcome(CampaignOutcome outcome) {
        OutcomeForm form = new OutcomeForm(outcome.position(), outcome.codes(), outcome.error());
        return new OutcomeRow(outcome.ticket(), outcome.result().name(), outcome.at(), codec.encodeForm(form));
    }

    /** Reads an outcome. */
    public CampaignOutcome outcome(OutcomeRow row) {
        OutcomeForm form = codec.form(row.detail(), OutcomeForm.class);
        return new CampaignOutcome(
                row.ticket(),
                CampaignResult.valueOf(row.result()),
                row.at(),
                form.position(),
                form.codes(),
                form.error());
    }
}
