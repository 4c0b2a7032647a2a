package io.civicline.persistence.campaign;

import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The campaigns of a store. How far one has come and what became of its tickets are saved together, so that whoever goes on with it
 * after a crash knows both; of several nodes that save the same revision exactly one wins.
 *
 * <p>Implementations are thread-safe. No argument may be null unless it is marked, else {@link NullPointerException}. Each method
 * is atomic and sees only what was committed; what a save has answered as stored, every later read of any node sees. The tenant
 * leads every key. Orders by an id are those of {@link io.civicline.persistence.TicketStore}.
 *
 * <p>Each method throws {@link io.civicline.core.error.Unavailable} if the store cannot be reached: nothing was changed. The store
 * does not retry; the caller does.
 */
public interface CampaignLog {

    /**
     * Stores a new campaign.
     *
     * @param campaign its revision is 1
     * @return false if the tenant has, or ever had, one of that id: nothing is stored
     * @throws IllegalArgumentException if its revision is not 1
     * @throws io.civicline.core.error.OutcomeUnknown if the store broke meanwhile: all or nothing is stored; create it again, or
     *     read it, to learn which
     */
    boolean create(CampaignRow campaign);

    /**
     * Saves how far a campaign has come, together with what became of tickets since.
     *
     * @param campaign which
     * @param stand takes the place of the one with the revision before
     * @param outcomes to be added; may be empty
     * @return false if the campaign is unknown, its revision is not {@code stand.revision() - 1}, or one of the tickets has an
     *     outcome already or is named twice: nothing is stored
     * @throws io.civicline.core.error.OutcomeUnknown if the store broke meanwhile: all or nothing is stored; read it to learn which
     */
    boolean save(CampaignKey campaign, CampaignStand stand, List<OutcomeRow> outcomes);

    /**
     * Reads a campaign.
     *
     * @param campaign which
     * @return empty if it is unknown
     */
    Optional<CampaignRow> find(CampaignKey campaign);

    /**
     * Reads a tenant's campaigns, a page at a time.
     *
     * @param tenant whose
     * @param after the last of the page before; null for the first page
     * @param limit the most, 1 or more
     * @return by id; less than {@code limit} only if there is no more
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    List<CampaignRow> list(TenantId tenant, @Nullable CampaignId after, int limit);

    /**
     * Finds the campaigns that are to be worked on.
     *
     * @param tenant whose
     * @param now those whose {@link CampaignStand#nextAt()} is this instant or before it, in whole microseconds
     * @param limit the most, 1 or more
     * @return those that wait longest first, then by id
     * @throws IllegalArgumentException if {@code limit} is below 1, or {@code now} is finer than microseconds or outside the years 1
     *     to 9999
     */
    List<CampaignRow> due(TenantId tenant, Instant now, int limit);

    /**
     * Reads what became of a campaign's tickets, a page at a time.
     *
     * @param campaign which
     * @param after the last ticket of the page before; null for the first page
     * @param limit the most, 1 or more
     * @return by ticket id; empty if the campaign is unknown; less than {@code limit} only if there is no more
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    List<OutcomeRow> outcomes(CampaignKey campaign, @Nullable TicketId after, int limit);
}
