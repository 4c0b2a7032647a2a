package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.envelope.Columns;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Queries: every filter, by ticket id, page by page, whatever is committed meanwhile. */
abstract class QueryContract extends StoreContract {

    private static final TenantId CITY = TenantId.of("city");

    /** Ninety tickets in which every combination of the filters below has some that match and some that do not. */
    private List<Envelope> ninetyTickets() {
        List<Envelope> all = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            int number = i * 37 % 90;
            all.add(stored(creating(key("t-" + twoDigits(number))).columns(c -> describe(c, number))));
        }
        stored(creating(TicketKey.of("other city", "t-00")).columns(c -> describe(c, 0)));
        all.sort(Comparator.comparing(Envelope::key));
        return all;
    }

    /** So that the order of the texts is the order of the numbers. */
    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static void describe(Columns.Builder columns, int number) {
        columns.stage(number % 2 == 0 ? "HANDLING" : "REPLIED")
                .kind(KindCode.of(number % 3 == 0 ? "TIP" : "COMPLAINT"))
                .category(number % 5 == 0 ? null : CategoryCode.of("noise." + number % 5))
                .region(number % 7 == 0 ? null : RegionCode.of("11010" + number % 7))
                .policyNumber(number % 9)
                .lead(number % 4 == 0 ? null : UnitId.of("unit-" + number % 4))
                .changedAt(NOW.plusSeconds(number))
                .closedAt(number % 6 == 0 ? NOW : null)
                .nextWakeUp(number % 8 == 0 ? null : NOW)
                .lists(lists(number));
    }

    private static Map<String, Instant> lists(int number) {
        Map<String, Instant> lists = new LinkedHashMap<>();
        if (number % 2 == 0) {
            lists.put("OVERDUE", NOW.plusSeconds(number));
        }
        if (number % 3 == 0) {
            lists.put("NO_LIMIT", NOW.minusSeconds(number));
        }
        return lists;
    }

    private List<Envelope> pageByPage(TicketQuery query, int limit) {
        List<Envelope> all = new ArrayList<>();
        List<Envelope> page = store.query(query, null, limit);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page);
            assertThat(all).as("pages come to an end").hasSizeLessThan(10_000);
            page = store.query(query, last(page), limit);
        }
        return all;
    }

    private static @Nullable TicketId last(List<Envelope> page) {
        return page.get(page.size() - 1).key().ticket();
    }

    private void assertFinds(List<Envelope> all, TicketQuery query) {
        List<Envelope> expected = all.stream().filter(query::matches).toList();
        assertThat(expected).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(store.query(query, null, 1_000)).isEqualTo(expected);
        assertThat(pageByPage(query, 7)).isEqualTo(expected);
    }

    @Test
    void without_filter_all_tickets_of_the_tenant_come_by_id() {
        List<Envelope> all = ninetyTickets();

        assertThat(pageByPage(TicketQuery.all(CITY), 7)).isEqualTo(all);
        assertThat(pageByPage(TicketQuery.all(CITY), 90)).isEqualTo(all);
        assertThat(store.query(TicketQuery.all(TenantId.of("nobody")), null, 7)).isEmpty();
    }

    @Test
    void each_filter_leaves_what_matches() {
        List<Envelope> all = ninetyTickets();

        assertFinds(all, TicketQuery.of(CITY).stages(List.of("REPLIED")).build());
        assertFinds(all, TicketQuery.of(CITY).kinds(List.of(KindCode.of("TIP"))).build());
        assertFinds(
                all,
                TicketQuery.of(CITY)
                        .categories(List.of(CategoryCode.of("noise.1")))
                        .build());
        assertFinds(
                all,
                TicketQuery.of(CITY).regions(List.of(RegionCode.of("110103"))).build());
        assertFinds(
                all, TicketQuery.of(CITY).leads(List.of(UnitId.of("unit-3"))).build());
        assertFinds(
                all,
                TicketQuery.of(CITY)
                        .policyNumbers(List.of(new PolicyNumbers(3, 5), PolicyNumbers.of(0), PolicyNumbers.from(8)))
                        .build());
        assertFinds(all, TicketQuery.of(CITY).openOnly().build());
        assertFinds(all, TicketQuery.of(CITY).withoutWakeUp().build());
        assertFinds(all, TicketQuery.of(CITY).changedSince(NOW.plusSeconds(40)).build());
        assertFinds(
                all, TicketQuery.of(CITY).onList("OVERDUE", NOW.plusSeconds(40)).build());
        assertFinds(all, TicketQuery.of(CITY).onList("NO_LIMIT", NOW).build());
    }

    @Test
    void a_list_of_values_leaves_each_of_them() {
        List<Envelope> all = ninetyTickets();

        assertFinds(
                all,
                TicketQuery.of(CITY)
                        .categories(
                                List.of(CategoryCode.of("noise.1"), CategoryCode.of("noise.4"), CategoryCode.of("x")))
                        .build());
        assertThat(store.query(TicketQuery.of(CITY).stages(List.of("replied")).build(), null, 9))
                .isEmpty();
    }

    @Test
    void all_filters_must_hold_together() {
        assertFinds(
                ninetyTickets(),
                TicketQuery.of(CITY)
                        .stages(List.of("HANDLING", "REPLIED"))
                        .kinds(List.of(KindCode.of("COMPLAINT")))
                        .leads(List.of(UnitId.of("unit-2"), UnitId.of("unit-3")))
                        .changedSince(NOW.plusSeconds(10))
                        .onList("OVERDUE", NOW.plusSeconds(80))
                        .openOnly()
                        .build());
    }

    @Test
    void a_changed_ticket_leaves_one_query_and_enters_another() {
        Envelope ticket = stored(creating(key("t-1")));
        Envelope closed = stored(changing(ticket).columns(c -> c.stage("CLOSED").closedAt(NOW)));

        assertThat(store.query(TicketQuery.of(CITY).openOnly().build(), null, 9))
                .isEmpty();
        assertThat(store.query(TicketQuery.of(CITY).stages(List.of("CLOSED")).build(), null, 9))
                .containsExactly(closed);
    }

    @Test
    void the_ticket_to_begin_after_need_not_exist() {
        stored(creating(key("t-1")));
        Envelope second = stored(creating(key("t-3")));

        assertThat(store.query(TicketQuery.all(CITY), TicketId.of("t-2"), 9)).containsExactly(second);
        assertThat(store.query(TicketQuery.all(CITY), TicketId.of("t-3"), 9)).isEmpty();
    }

    @Test
    void tickets_that_come_between_two_pages_do_not_disturb_them() {
        List<Envelope> all = ninetyTickets();
        List<Envelope> first = store.query(TicketQuery.all(CITY), null, 30);
        Envelope behind = stored(creating(key("t-00-a")));
        Envelope before = stored(creating(key("t-89-a")));
        List<Envelope> rest = store.query(TicketQuery.all(CITY), last(first), 1_000);

        assertThat(first).isEqualTo(all.subList(0, 30));
        assertThat(rest.subList(0, 60)).isEqualTo(all.subList(30, 90));
        assertThat(rest).contains(before).doesNotContain(behind);
    }

    @Test
    void every_ticket_comes_exactly_once_while_others_are_stored() {
        List<TicketKey> steady = ninetyTickets().stream().map(Envelope::key).toList();

        Crowd.whileDoing(
                () -> {
                    for (int i = 0; i < 300; i++) {
                        stored(creating(key("t-" + twoDigits(i % 90) + "-" + i)));
                    }
                },
                () -> assertThat(pageByPage(TicketQuery.all(CITY), 5).stream().map(Envelope::key))
                        .doesNotHaveDuplicates()
                        .containsAll(steady)
                        .isSorted());
    }

    @Test
    void a_page_has_room_for_one_or_more() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.query(TicketQuery.all(CITY), null, 0));
    }
}
