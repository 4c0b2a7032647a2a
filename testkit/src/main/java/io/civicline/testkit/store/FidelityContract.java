package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.CommandId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.NoticeRow;
import io.civicline.persistence.watch.Listed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a store is given it gives back: odd ids, big documents, microseconds, far years. */
abstract class FidelityContract extends StoreContract {

    /** Ids that some database takes for each other, for a pattern, for a number or for nothing. */
    private static final List<String> ODD = List.of(
            "a1",
            "A1",
            "a1.",
            "a1..",
            "a1,",
            "á1",
            "à1",
            "ａ1",
            "a-1",
            "a_1",
            "a%1",
            "a 1",
            "a  1",
            "a'1",
            "a''1",
            "a\"1",
            "a\\1",
            "a/1",
            "a;1",
            "a--1",
            "ss",
            "ß",
            "ẞ",
            "i",
            "I",
            "ı",
            "İ",
            "0",
            "00",
            "0.0",
            "1e3",
            "-1",
            "null",
            "NULL",
            "''",
            "工单一",
            "工單一",
            "12345热线",
            "𠮷野家",
            "吉野家",
            "🙂",
            "🙂🙂",
            "🙃",
            "\uE000",
            "اختبار",
            "a\u200D1",
            "x".repeat(199),
            "x".repeat(200),
            "长".repeat(200));

    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("1970-01-01T00:00:00Z"),
            Instant.parse("1970-01-01T00:00:00.000001Z"),
            Instant.parse("2026-03-29T01:30:00.123456Z"),
            Instant.parse("2038-01-19T03:14:08.999999Z"),
            Instant.parse("2199-12-31T23:59:59.999999Z"));

    @Test
    void odd_ticket_ids_are_different_tickets() {
        List<Envelope> all = new ArrayList<>();
        for (String odd : ODD) {
            all.add(stored(creating(key(odd)).entry(odd)));
        }
        for (Envelope ticket : all) {
            assertUntouched(ticket);
        }
        assertThat(store.query(TicketQuery.all(TenantId.of("city")), null, 1_000))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void odd_ticket_ids_have_one_order_in_which_pages_are_complete() {
        ODD.forEach(odd -> stored(creating(key(odd))));
        TicketQuery all = TicketQuery.all(TenantId.of("city"));

        List<Envelope> seen = new ArrayList<>(store.query(all, null, 1));
        for (int i = 1; i < ODD.size(); i++) {
            TicketId last = seen.get(seen.size() - 1).key().ticket();
            seen.addAll(store.query(all, last, 1));
        }
        assertThat(seen).isEqualTo(store.query(all, null, 1_000)).hasSameSizeAs(ODD);
    }

    @Test
    void odd_tenants_are_different_tenants() {
        List<Envelope> all = new ArrayList<>();
        for (String odd : ODD) {
            all.add(stored(creating(TicketKey.of(odd, "t-1")).externalId("x-1")));
        }
        for (Envelope ticket : all) {
            assertUntouched(ticket);
            assertThat(store.query(TicketQuery.all(ticket.key().tenant()), null, 9))
                    .containsExactly(ticket);
            assertThat(store.findByExternalId(ticket.key().tenant(), ExternalId.of("x-1")))
                    .contains(ticket);
        }
    }

    @Test
    void odd_external_ids_are_different_numbers() {
        List<Envelope> all = new ArrayList<>();
        for (String odd : ODD) {
            all.add(stored(creating(key("t-" + all.size())).externalId(odd)));
        }
        for (int i = 0; i < ODD.size(); i++) {
            assertThat(store.findByExternalId(TenantId.of("city"), ExternalId.of(ODD.get(i))))
                    .contains(all.get(i));
        }
    }

    @Test
    void odd_command_and_notice_ids_are_different_commands_and_notices() {
        Envelope ticket = stored(creating(key("t-1")));
        for (String odd : ODD) {
            ticket = stored(changing(ticket).command(odd).notice(odd, NOW));
        }
        for (int i = 0; i < ODD.size(); i++) {
            assertThat(store.findCommand(ticket.key(), CommandId.of(ODD.get(i)))
                            .orElseThrow()
                            .firstSeq())
                    .isEqualTo(i + 2);
            assertThat(store.outbox().find(new NoticeKey(ticket.key(), NoticeId.of(ODD.get(i)))))
                    .isPresent();
        }
        assertThat(store.outbox().ofTicket(ticket.key(), null, 1_000)).hasSameSizeAs(ODD);
    }

    @Test
    void odd_codes_come_back_and_are_told_apart_by_queries() {
        List<Envelope> all = new ArrayList<>();
        for (String odd : ODD) {
            all.add(stored(creating(key("t-" + all.size()))
                    .columns(c -> c.stage(odd)
                            .kind(KindCode.of(odd))
                            .category(CategoryCode.of(odd))
                            .region(RegionCode.of(odd))
                            .lead(UnitId.of(odd)))));
        }
        TenantId city = TenantId.of("city");
        for (int i = 0; i < ODD.size(); i++) {
            String odd = ODD.get(i);
            assertThat(store.query(TicketQuery.of(city).stages(List.of(odd)).build(), null, 9))
                    .containsExactly(all.get(i));
            assertThat(store.query(
                            TicketQuery.of(city)
                                    .kinds(List.of(KindCode.of(odd)))
                                    .build(),
                            null,
                            9))
                    .containsExactly(all.get(i));
            assertThat(store.query(
                            TicketQuery.of(city).leads(List.of(UnitId.of(odd))).build(), null, 9))
                    .containsExactly(all.get(i));
        }
    }

    @Test
    void odd_names_of_lists_are_different_lists() {
        for (String odd : ODD) {
            stored(creating(key(odd)).columns(c -> c.lists(Map.of(odd, NOW))));
        }
        Envelope onAll = stored(creating(key("on all"))
                .columns(c -> c.lists(ODD.stream().collect(Collectors.toMap(odd -> odd, odd -> NOW.plusSeconds(1))))));
        TenantId city = TenantId.of("city");
        for (String odd : ODD) {
            assertThat(store.lists().page(city, odd, NOW.plusSeconds(1), null, 9))
                    .containsExactly(new Listed(NOW, key(odd)), new Listed(NOW.plusSeconds(1), onAll.key()));
            assertThat(store.query(TicketQuery.of(city).onList(odd, NOW).build(), null, 9))
                    .extracting(Envelope::key)
                    .containsExactly(key(odd));
        }
        assertUntouched(onAll);
    }

    @Test
    void documents_of_a_megabyte_come_back_to_the_byte() {
        Bytes big = Binary.big(1 << 20);
        Bytes bigger = Binary.big((1 << 20) + 1);
        TicketChange change = creating(key("t-1"))
                .document(big, bigger)
                .entry(NOW, bigger, Optional.of(big))
                .notice(new NoticeRow(NoticeId.of("n-1"), NOW, "letter", big))
                .change();
        submit(change);

        assertThat(store.find(change.key())).contains(change.after());
        assertThat(journal(change.key())).isEqualTo(change.entries());
        assertThat(store.outbox()
                        .ofTicket(change.key(), null, 9)
                        .get(0)
                        .notice()
                        .body())
                .isEqualTo(big);
    }

    @Test
    void a_notice_may_have_an_empty_body() {
        stored(creating(key("t-1")).notice(new NoticeRow(NoticeId.of("n-1"), NOW, "sms", Bytes.EMPTY)));

        assertThat(store.outbox().ofTicket(key("t-1"), null, 9).get(0).notice().body())
                .isEqualTo(Bytes.EMPTY);
    }

    @Test
    void moments_come_back_to_the_microsecond_from_1969_to_2199() {
        for (Instant moment : MOMENTS) {
            TicketKey ticket = key("t-" + MOMENTS.indexOf(moment));
            TicketChange change = creating(ticket)
                    .columns(c -> c.registeredAt(moment)
                            .changedAt(moment)
                            .closedAt(moment)
                            .nextWakeUp(moment)
                            .lists(Map.of("OVERDUE", moment))
                            .policyNumber(Integer.MAX_VALUE + 1L))
                    .entry(moment, Binary.of("event"), Optional.empty())
                    .notice("n-1", moment)
                    .change();
            submit(change);

            assertThat(store.find(ticket)).contains(change.after());
            assertThat(journal(ticket)).isEqualTo(change.entries());
            assertThat(store.outbox().ofTicket(ticket, null, 9).get(0).notice())
                    .isEqualTo(change.notices().get(0));
        }
    }
}
