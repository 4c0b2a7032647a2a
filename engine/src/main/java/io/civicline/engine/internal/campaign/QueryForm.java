package io.civicline.engine.internal.campaign;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.UnitId;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query as it is stored: one component for each filter, of the same name. */
public record QueryForm(
        TenantId tenant,
        List<String> stages,
        List<KindCode> kinds,
        List<CategoryCode> categories,
        List<RegionCode> regions,
        List<UnitId> leads,
        List<PolicyNumbers> policyNumbers,
        boolean openOnly,
        boolean withoutWakeUp,
        @Nullable Instant changedSince,
        Map<String, Instant> lists) {

    /** Takes the filters of a query. */
    public static QueryForm of(TicketQuery query) {
        return new QueryForm(
                query.tenant(),
                query.stages(),
                query.kinds(),
                query.categories(),
                query.regions(),
                query.leads(),
                query.policyNumbers(),
                query.openOnly(),
                query.withoutWakeUp(),
                query.changedSince().orElse(null),
                query.lists());
    }

    /** The query again. */
    public TicketQuery query() {
        TicketQuery.Builder query = TicketQuery.of(tenant)
                .stages(stages)
                .kinds(kinds)
                .categories(categories)
                .regions(regions)
                .leads(leads);
        if (!policyNumbers.isEmpty()) {
            query.policyNumbers(policyNumbers);
        }
        if (openOnly) {
            query.openOnly();
        }
        if (withoutWakeUp) {
            query.withoutWakeUp();
        }
        if (changedSince != null) {
            query.changedSince(changedSince);
        }
        lists.forEach(query::onList);
        return query.build();
    }
}
