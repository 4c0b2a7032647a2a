package io.civicline.engine;

import io.civicline.core.command.Decision;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Unavailable;
import io.civicline.core.id.TicketId;
import io.civicline.engine.campaign.CampaignPreview;
import io.civicline.engine.campaign.CampaignPreview.Group;
import io.civicline.engine.campaign.CampaignResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tickets by what would become of them. Not thread-safe. */
final class PreviewGroups {

    private final Map<Kind, List<TicketId>> groups = new LinkedHashMap<>();

    /** What tickets of a group have in common. */
    private record Kind(
            CampaignResult result,
            List<RefusalCode> codes,
            @Nullable String error) {}

    void add(TicketId ticket, Supplier<Decision> decision) {
        groups.computeIfAbsent(kind(decision), key -> new ArrayList<>()).add(ticket);
    }

    private static Kind kind(Supplier<Decision> decision) {
        try {
            return kind(decision.get());
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            return new Kind(CampaignResult.FAILED, List.of(), e.getClass().getSimpleName());
        }
    }

    private static Kind kind(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            List<RefusalCode> codes =
                    refused.reasons().stream().map(Refusal::code).toList();
            return new Kind(CampaignResult.REFUSED, codes, null);
        }
        CampaignResult result =
                decision instanceof Decision.Applied ? CampaignResult.APPLIED : CampaignResult.UNCHANGED;
        return new Kind(result, List.of(), null);
    }

    CampaignPreview preview() {
        List<Group> all = new ArrayList<>();
        groups.forEach((kind, tickets) -> all.add(new Group(kind.result(), kind.codes(), kind.error(), tickets)));
        all.sort(Comparator.comparing(Group::result)
                .thenComparing(
                        Comparator.comparing((Group group) -> group.tickets().size())
                                .reversed()));
        return new CampaignPreview(all);
    }
}
