package io.civicline.testkit.property;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aCommendation;
import static io.civicline.testkit.city.TestCity.aComplaint;

import io.civicline.core.clock.Clock;
import io.civicline.core.code.ClockCode;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.watch.Watch;
import io.civicline.core.watch.WatchList;
import io.civicline.engine.WatchPage;
import io.civicline.persistence.watch.Listed;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists that keep watch: nothing waits unseen, and what is listed says since when and what is to be done. */
class WatchListsTest {

    private final HotlineRig rig =
            HotlineRig.with(TestCity.builder().circulatesAfter(2).build()).at(TUESDAY);

    private List<WatchPage.Row> on(WatchList list) {
        return rig.desk("supervisor").watch(list, null).rows();
    }

    private List<Ticket> ticketsOn(WatchList list) {
        return on(list).stream().map(WatchPage.Row::ticket).toList();
    }

    private Watch onlyOn(WatchList list) {
        assertThat(on(list)).hasSize(1);
        return on(list).get(0).watch();
    }

    @Test
    void p27_a_ticket_to_which_no_limit_applies_is_listed_since_its_registration() {
        Ticket ticket = rig.register(aCommendation());
        rig.register(aComplaint());

        assertThat(ticketsOn(WatchList.NO_LIMIT)).containsExactly(ticket);
        assertThat(onlyOn(WatchList.NO_LIMIT).since()).isEqualTo(rig.now());
    }

    @Test
    void p28_an_overdue_ticket_is_listed_though_no_worker_ran_and_from_the_same_instant_as_it_breaches() {
        Ticket ticket = rig.register(aComplaint());
        Instant due = ticket.ledger().nextDue().orElseThrow();

        rig.sleepUntil(due);
        assertThat(on(WatchList.OVERDUE)).isEmpty();
        rig.sleepUntil(due.plusNanos(1000));
        Watch unnoticed = onlyOn(WatchList.OVERDUE);
        assertThat(rig.desk("supervisor").ticket(ticket.id())).isEqualTo(ticket);
        rig.runDue();

        assertThat(onlyOn(WatchList.OVERDUE)).isEqualTo(unnoticed);
        assertThat(unnoticed.since()).isEqualTo(due.plusNanos(1000));
        assertThat(unnoticed.values()).containsEntry("due", due.toString());
        assertThat(rig.store().lists().count(rig.hotline().tenant(), "OVERDUE", rig.now()))
                .isEqualTo(1);
    }

    @Test
    void p28_the_overdue_come_in_the_order_of_their_dues_whoever_has_noted_them() {
        Ticket first = rig.register(aComplaint());
        rig.advance(Duration.ofMinutes(20));
        Ticket second = rig.register(aComplaint());
        rig.submit(first, new Acknowledge());
        rig.sleepUntil(rig.now().plus(Duration.ofDays(20)));
        rig.submit(second, new Acknowledge());

        List<WatchPage.Row> rows = on(WatchList.OVERDUE);
        assertThat(rows).hasSize(2);
        assertThat(rows).extracting(row -> row.watch().since()).isSorted();
        assertThat(rows.get(0).watch().since())
                .isEqualTo(rows.get(0)
                        .ticket()
                        .ledger()
                        .open()
                        .map(clock -> clock.due().plusNanos(1000))
                        .min(Instant::compareTo)
                        .orElseThrow());
    }

    @Test
    void every_clock_that_is_overdue_by_now_is_named_with_its_unit_the_earliest_due_first() {
        Ticket ticket = rig.register(aComplaint());
        List<Clock> clocks =
                ticket.ledger().open().sorted(Comparator.comparing(Clock::due)).toList();
        Clock first = clocks.get(0);
        Clock second = clocks.get(1);
        assertThat(first.due()).isBefore(second.due());

        rig.sleepUntil(second.due());
        assertThat(onlyOn(WatchList.OVERDUE).values())
                .containsEntry("count", "1")
                .containsEntry("overdue", "[" + first.code() + " " + first.due() + "]");
        rig.sleepUntil(second.due().plusNanos(1000));
        Watch all = onlyOn(WatchList.OVERDUE);

        assertThat(all.since()).isEqualTo(first.due().plusNanos(1000));
        assertThat(all.values())
                .containsEntry("clock", "acknowledge")
                .containsEntry("count", "3")
                .containsEntry(
                        "overdue",
                        "[acknowledge " + first.due() + ", first-contact " + second.due() + ", return " + second.due()
                                + "]");
        assertThat(all.why(Locale.CHINESE))
                .isEqualTo("“acknowledge”（北区城管局）已于2026年3月10日18:00到期、“first-contact”（北区城管局）已于2026年3月11日10:00到期、"
                        + "“return”（北区城管局）已于2026年3月11日10:00到期");
        assertThat(rig.ticket(ticket).ledger().overdueAt(rig.now()))
                .extracting(clock -> clock.code().value())
                .containsExactly("acknowledge", "first-contact", "return");
        rig.runDue();
        assertThat(onlyOn(WatchList.OVERDUE)).isEqualTo(all);
    }

    @Test
    void a_ticket_that_rests_is_not_overdue() {
        Ticket ticket = rig.register(aCommendation());
        rig.desk("supervisor").submit(ticket.id(), new HostEvent("inspection-ordered", Map.of()));
        rig.submit(ticket, new Acknowledge());
        rig.submit(ticket, new Suspend("waits-for-expertise", "等待检测"));
        rig.sleepUntil(rig.now().plus(Duration.ofDays(20)));

        assertThat(on(WatchList.OVERDUE)).isEmpty();
    }

    @Test
    void p74_tickets_that_no_unit_could_be_found_for_form_a_queue_with_a_reason_the_oldest_first() {
        rig.directory().absent("north-streets").absent("north-district").absent("centre");
        Ticket first = rig.register(aComplaint());
        rig.advance(Duration.ofMinutes(5));
        Ticket second = rig.register(aComplaint());

        assertThat(ticketsOn(WatchList.UNROUTED)).containsExactly(first, second);
        Watch watch = on(WatchList.UNROUTED).get(0).watch();
        assertThat(watch.since()).isEqualTo(first.registered().registeredAt());
        assertThat(watch.why(Locale.ENGLISH)).isEqualTo("no unit is responsible: no unit can take it");
    }

    @Test
    void p72_an_offer_that_nobody_takes_is_listed_until_it_is_taken() {
        Ticket ticket = rig.register(aComplaint());
        Watch watch = onlyOn(WatchList.NOT_ACKNOWLEDGED);
        assertThat(watch.since()).isEqualTo(rig.now());
        assertThat(watch.why(Locale.CHINESE)).isEqualTo("北区城管局尚未签收");

        rig.submit(ticket, new Acknowledge());
        assertThat(on(WatchList.NOT_ACKNOWLEDGED)).isEmpty();
    }

    @Test
    void a_ticket_that_goes_round_is_a_proposal_then_in_circulation_until_a_unit_takes_it() {
        Ticket ticket = rig.register(aComplaint());
        rig.submit(ticket, new RequestReturn("not-our-duty", "不在职责内", null));
        assertThat(onlyOn(WatchList.RETURN_PENDING).values())
                .containsEntry("unit", "north-streets")
                .containsEntry("reason", "not-our-duty");
        rig.submit(ticket, DecideReturn.accept("north-streets"));
        assertThat(ticketsOn(WatchList.PROPOSED)).hasSize(1);
        assertThat(on(WatchList.IN_CIRCULATION)).isEmpty();
        rig.submit(ticket, Dispatch.to("transport"));
        rig.advance(Duration.ofMinutes(7));
        rig.submit(ticket, new RequestReturn("not-our-duty", "不在职责内", null));
        rig.submit(ticket, DecideReturn.accept("transport"));

        Watch watch = onlyOn(WatchList.IN_CIRCULATION);
        assertThat(watch.since()).isEqualTo(rig.now());
        assertThat(watch.values()).containsEntry("returns", "2");
        rig.submit(ticket, Dispatch.to("police"));
        assertThat(on(WatchList.IN_CIRCULATION)).hasSize(1);
        rig.submit(ticket, new Acknowledge());
        assertThat(on(WatchList.IN_CIRCULATION)).isEmpty();
    }

    @Test
    void without_a_number_in_the_policy_no_ticket_is_in_circulation() {
        assertThat(TestCity.policies().circulatesAfter()).isEmpty();
        assertThat(TestCity.builder().circulatesAfter(3).build().circulatesAfter())
                .hasValue(3);
    }

    @Test
    void an_extension_that_is_asked_for_is_listed_until_it_is_decided_or_the_ticket_is_answered() {
        Ticket ticket = rig.register(aComplaint());
        rig.submit(ticket, new Acknowledge());
        rig.submit(ticket, new RequestExtension("handle", "10wd", "complex", "需现场勘验"));

        assertThat(onlyOn(WatchList.EXTENSION_PENDING).values())
                .containsEntry("clock", "handle")
                .containsEntry("by", "10wd");
        rig.submit(ticket, Reply.of(Finding.SOLVED, "已处理"));
        assertThat(on(WatchList.EXTENSION_PENDING)).isEmpty();
    }

    @Test
    void p49_a_step_that_could_not_act_is_listed_with_its_reason() {
        Ticket ticket = rig.register(aComplaint());
        rig.directory().absent("north-district").absent("centre");
        rig.advance(Duration.ofDays(20));

        Watch watch = onlyOn(WatchList.STEP_FAILED);
        assertThat(watch.values()).containsEntry("step", "watch").containsEntry("clock", "handle");
        assertThat(watch.why(Locale.CHINESE)).isEqualTo("“办理”的步骤“watch”未能执行：找不到可以督办的单位");
        assertThat(watch.why(Locale.ENGLISH))
                .isEqualTo(
                        "the step 'watch' of 'handling' could not act: none of those who might supervise could be found");
        rig.submit(ticket, new Withdraw(null));
        assertThat(on(WatchList.STEP_FAILED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_ticket_stands_on_no_list(WatchList list) {
        Ticket ticket = rig.register(aComplaint());
        rig.advance(Duration.ofDays(20));
        rig.submit(ticket, new Withdraw(null));

        assertThat(on(list)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_list_says_why_and_what_is_to_be_done_in_both_languages(WatchList list) {
        Watch watch = Watch.of(list, rig.now());
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(watch.toDo(locale)).isNotBlank().doesNotContain("{");
            assertThat(watch.why(locale)).isNotBlank();
        }
        assertThat(watch.toDo(Locale.CHINESE)).isNotEqualTo(watch.toDo(Locale.ENGLISH));
    }

    @Test
    void a_list_is_read_page_by_page_by_those_who_may_know() {
        for (int i = 0; i < 250; i++) {
            rig.register(aComplaint());
        }
        List<Ticket> seen = new ArrayList<>();
        @Nullable Listed after = null;
        do {
            WatchPage page = rig.desk("supervisor").watch(WatchList.NOT_ACKNOWLEDGED, after);
            page.rows().forEach(row -> seen.add(row.ticket()));
            after = page.next().orElse(null);
        } while (after != null);

        assertThat(seen).hasSize(250).doesNotHaveDuplicates();
        assertThat(rig.as("north-streets")
                        .watch(WatchList.NOT_ACKNOWLEDGED, null)
                        .rows())
                .hasSize(200);
        assertThat(rig.as("water").watch(WatchList.NOT_ACKNOWLEDGED, null).rows())
                .isEmpty();
    }

    @Test
    void a_query_can_ask_for_a_list() {
        Ticket late = rig.register(aComplaint());
        rig.sleepUntil(rig.now().plus(Duration.ofDays(20)));
        rig.register(aComplaint());

        Stream<Ticket> overdue = rig.desk("supervisor").all(all -> all.onList(WatchList.OVERDUE.name(), rig.now()));
        assertThat(overdue).extracting(Ticket::id).containsExactly(late.id());
    }

    @Test
    void the_list_is_of_open_clocks_only() {
        Ticket ticket = rig.register(aComplaint());
        rig.submit(ticket, new Acknowledge());
        assertThat(rig.ticket(ticket).ledger().latest(ClockCode.of("handle"))).isPresent();
        rig.advance(Duration.ofDays(20));

        assertThat(onlyOn(WatchList.OVERDUE).values()).containsKey("clock");
    }
}
