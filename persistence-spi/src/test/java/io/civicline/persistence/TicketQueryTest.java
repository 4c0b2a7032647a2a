package io.civicline.persistence;

import static io.civicline.persistence.Samples.NOW;
import static io.civicline.persistence.Samples.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.UnitId;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.policy.PolicyNumbers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketQueryTest {

    private static final TenantId CITY = TenantId.of("city");

    private final Envelope bare = ticket(TicketKey.of("city", "t-1"), 1, 0);
    private final Envelope full = ticket(
            TicketKey.of("city", "t-2"),
            1,
            0,
            columns -> columns.stage("CLOSED")
                    .kind(KindCode.of("TIP"))
                    .category(CategoryCode.of("noise"))
                    .region(RegionCode.of("110105"))
                    .lead(UnitId.of("water"))
                    .changedAt(NOW.plusSeconds(60))
                    .closedAt(NOW)
                    .nextWakeUp(NOW));

    private void assertLeavesOnly(Envelope expected, TicketQuery.Builder query) {
        assertThat(List.of(bare, full)).filteredOn(query.build()::matches).containsExactly(expected);
    }

    @Test
    void without_filter_every_ticket_of_the_tenant_matches() {
        TicketQuery all = TicketQuery.all(CITY);

        assertThat(all.matches(bare)).isTrue();
        assertThat(all.matches(full)).isTrue();
        assertThat(all.matches(ticket(TicketKey.of("other city", "t-1"), 1, 0))).isFalse();
    }

    @Test
    void each_filter_asks_one_column() {
        assertLeavesOnly(full, TicketQuery.of(CITY).stages(List.of("CLOSED")));
        assertLeavesOnly(full, TicketQuery.of(CITY).kinds(List.of(KindCode.of("TIP"))));
        assertLeavesOnly(full, TicketQuery.of(CITY).categories(List.of(CategoryCode.of("noise"))));
        assertLeavesOnly(full, TicketQuery.of(CITY).regions(List.of(RegionCode.of("110105"))));
        assertLeavesOnly(full, TicketQuery.of(CITY).leads(List.of(UnitId.of("water"))));
        assertLeavesOnly(full, TicketQuery.of(CITY).changedSince(NOW.plusSeconds(60)));
        assertLeavesOnly(bare, TicketQuery.of(CITY).openOnly());
        assertLeavesOnly(bare, TicketQuery.of(CITY).withoutWakeUp());
    }

    @Test
    void an_empty_list_is_no_filter() {
        TicketQuery query = TicketQuery.of(CITY)
                .stages(List.of())
                .kinds(List.of())
                .categories(List.of())
                .regions(List.of())
                .leads(List.of())
                .build();

        assertThat(query.matches(bare)).isTrue();
        assertThat(query.matches(full)).isTrue();
    }

    @Test
    void a_query_says_what_it_asks_for() {
        List<String> stages = new ArrayList<>(List.of("B", "A"));
        TicketQuery query =
                TicketQuery.of(CITY).stages(stages).openOnly().changedSince(NOW).build();
        stages.clear();

        assertThat(query.tenant()).isEqualTo(CITY);
        assertThat(query.stages()).containsExactly("B", "A");
        assertThat(query.openOnly()).isTrue();
        assertThat(query.withoutWakeUp()).isFalse();
        assertThat(query.changedSince()).contains(NOW);
        assertThat(TicketQuery.all(CITY).changedSince()).isEmpty();
    }

    @Test
    void what_no_ticket_can_have_cannot_be_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketQuery.of(CITY).stages(List.of(" ")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketQuery.of(CITY).changedSince(NOW.plusNanos(1)));
    }

    @Test
    void no_policy_number_at_all_is_refused_as_it_would_mean_any() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketQuery.of(CITY).policyNumbers(List.of()))
                .withMessageContaining("leave the filter out");
    }

    @Test
    void policy_numbers_are_ranges() {
        Envelope seven = ticket(TicketKey.of("city", "t-7"), 1, 0, columns -> columns.policyNumber(7));

        assertThat(TicketQuery.of(CITY)
                        .policyNumbers(List.of(PolicyNumbers.of(1), new PolicyNumbers(6, 9)))
                        .build()
                        .matches(seven))
                .isTrue();
        assertThat(TicketQuery.of(CITY)
                        .policyNumbers(List.of(PolicyNumbers.below(7)))
                        .build()
                        .matches(seven))
                .isFalse();
    }
}
