package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Contacting.WithdrawRequester;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Merging.Merge;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.id.TicketId;
import io.civicline.core.notice.Notice;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.situation.Counter;
import io.civicline.core.situation.TicketSituation;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several tickets about one matter become one, and nobody who asked is lost. */
class MergingTest {

    private final Town town = Town.open();

    private Ticket asked(String name, String phone) {
        return town.operator().register(form(name, phone).dispatch());
    }

    private static RegistrationForm form(String name, String phone) {
        return Registration.of("COMPLAINT")
                .via("PHONE")
                .category("city.water")
                .region("1101")
                .subject("水管爆裂")
                .requester(Requester.of(name, phone));
    }

    private List<Outcome> merge(Ticket main, Ticket... others) {
        return town.operator()
                .merge(main.id(), List.of(others).stream().map(Ticket::id).toList(), "同一处水管", Act.NOW);
    }

    private List<Outcome> unmerge(Ticket main, Ticket joined) {
        return town.operator().unmerge(main.id(), joined.id(), "两处水管", Act.NOW);
    }

    private static List<String> names(Ticket ticket) {
        return ticket.requesters().stream()
                .map(TicketRequester::name)
                .map(Words::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> events(Outcome outcome) {
        return outcome.events().stream().map(Event::name).toList();
    }

    private void answer(Ticket ticket) {
        town.handler("water").submit(ticket.id(), new Acknowledge());
        town.handler("water").submit(ticket.id(), Reply.of(Finding.SOLVED, "已修复"));
    }

    @Test
    void the_main_ticket_has_everybody_and_the_others_are_closed_as_merged() {
        Ticket main = asked("甲", "1");
        Ticket second = asked("乙", "2");
        Ticket third = asked("丙", "3");

        List<Outcome> outcomes = merge(main, second, third);

        assertThat(names(outcomes.get(0).ticket())).containsExactly("甲", "乙", "丙");
        assertThat(outcomes.get(0).ticket().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(outcomes.get(0).ticket().links().hasJoined(third.id())).isTrue();
        for (Outcome joined : outcomes.subList(1, 3)) {
            assertThat(joined.ticket().ending().closure()).isEqualTo(Closure.MERGED);
            assertThat(joined.ticket().links().mergedInto()).isEqualTo(main.id());
            assertThat(joined.ticket().handling().assignments())
                    .allMatch(part -> part.state() == AssignmentState.WITHDRAWN);
        }
    }

    @Test
    void property_24_a_merged_ticket_has_no_armed_clock_and_never_escalates() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        merge(main, joined);

        assertThat(town.read(joined).ledger().open()).isEmpty();
        assertThat(town.read(joined).wakeUp().when()).isEmpty();
        town.pass(Duration.ofDays(30)).hotline.runDue();
        assertThat(town.read(joined).ledger().clocks()).noneMatch(Clock::hasBreached);
        assertThat(town.read(main).clock("handle").hasBreached()).isTrue();
    }

    @Test
    void everybody_who_joined_is_told_by_notice_like_who_was_registered() {
        Ticket main = asked("甲", "1");
        merge(main, asked("乙", "2"), asked("丙", "3"));
        answer(main);

        town.hotline.runDue();

        assertThat(town.sent)
                .filteredOn(notice -> notice.to().startsWith("requester:"))
                .extracting(Notice::address)
                .containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void the_earliest_due_wins_and_the_ledger_keeps_both() {
        Ticket early = asked("甲", "1");
        town.pass(Duration.ofHours(3));
        Ticket main = asked("乙", "2");

        Clock handle = merge(main, early).get(0).ticket().clock("handle");

        assertThat(handle.due()).isEqualTo(Town.START.plus(Duration.ofHours(10)));
        assertThat(handle.entries().get(0).due().at()).isEqualTo(Town.START.plus(Duration.ofHours(13)));
        assertThat(handle.startedAt()).isEqualTo(Town.START);
    }

    @Test
    void a_later_due_of_the_other_changes_nothing() {
        Ticket main = asked("甲", "1");
        town.pass(Duration.ofHours(3));

        Outcome outcome = merge(main, asked("乙", "2")).get(0);

        assertThat(events(outcome)).doesNotContain("clock-rechosen");
        assertThat(outcome.ticket().clock("handle").due()).isEqualTo(Town.START.plus(Duration.ofHours(10)));
    }

    @Test
    void what_was_late_on_the_other_is_late_at_once_on_the_main_ticket() {
        Ticket late = asked("甲", "1");
        town.pass(Duration.ofHours(11));
        Ticket main = asked("乙", "2");
        merge(main, late);

        town.pass(Duration.ofMillis(1)).hotline.runDue();

        assertThat(town.read(main).clock("handle").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(town.read(main).clock("handle").due()).isEqualTo(Town.START.plus(Duration.ofHours(11)));
        assertThat(town.read(late).clock("handle").hasBreached()).isTrue();
    }

    @Test
    void a_main_ticket_that_is_dispatched_later_takes_the_earlier_due_over_then() {
        Ticket running = asked("甲", "1");
        Ticket main = town.operator().register(form("乙", "2").propose());
        merge(main, running);
        town.pass(Duration.ofHours(2));

        Ticket dispatched =
                town.operator().submit(main.id(), Dispatch.asProposed()).ticket();

        assertThat(dispatched.clock("handle").due()).isEqualTo(Town.START.plus(Duration.ofHours(10)));
    }

    private static Instant hours(int hours) {
        return Town.START.plus(Duration.ofHours(hours));
    }

    private Ticket asleep(Ticket ticket) {
        return town.chief(ticket, new Suspend("weather", "台风"));
    }

    @Test
    void what_was_late_on_the_other_is_late_on_a_main_ticket_as_soon_as_that_is_dispatched() {
        Ticket late = asked("甲", "1");
        Ticket main = town.operator().register(form("乙", "2").propose());
        town.pass(Duration.ofHours(11));
        merge(main, late);
        town.pass(Duration.ofHours(1));

        Ticket dispatched =
                town.operator().submit(main.id(), Dispatch.asProposed()).ticket();
        assertThat(dispatched.clock("handle").due()).isEqualTo(hours(12));
        assertThat(dispatched.clock("return").due())
                .as("its unit has had no chance to give it back yet")
                .isEqualTo(hours(14));
        assertThat(dispatched.clock("sign").due()).isEqualTo(hours(12).plus(Duration.ofMinutes(30)));
        town.pass(Duration.ofMillis(1)).hotline.runDue();

        assertThat(town.read(main).clock("handle").state()).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void another_lead_begins_anew_though_a_due_of_the_other_ticket_has_passed() {
        Ticket late = asked("甲", "1");
        town.pass(Duration.ofHours(11));
        Ticket main = asked("乙", "2");
        merge(main, late);
        town.handler("water").submit(main.id(), new RequestReturn("not-our-duty", "非我单位职责", null));
        town.chief(main, DecideReturn.accept("water"));
        town.pass(Duration.ofHours(1));
        town.chief(main, Dispatch.to("roads"));

        assertThat(town.read(main).clock("handle").due()).isEqualTo(hours(22));
    }

    @Test
    void a_main_ticket_that_rests_takes_the_earlier_due_over_when_it_is_resumed_and_both_have_rested_since_the_merge() {
        Ticket early = asked("甲", "1");
        town.pass(Duration.ofHours(3));
        Ticket main = asked("乙", "2");
        town.pass(Duration.ofHours(1));
        asleep(main);
        town.pass(Duration.ofHours(1));
        merge(main, early);
        assertThat(town.read(main).clock("handle").state()).isEqualTo(ClockState.PAUSED);
        town.pass(Duration.ofHours(15));

        Clock handle = town.chief(main, new Resume()).clock("handle");

        assertThat(handle.due()).as("five hours were left on the other").isEqualTo(hours(25));
        assertThat(handle.state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void what_was_late_on_the_other_is_late_on_a_main_ticket_that_rests_as_soon_as_it_is_resumed() {
        Ticket late = asked("甲", "1");
        town.pass(Duration.ofHours(9));
        Ticket main = asked("乙", "2");
        asleep(main);
        town.pass(Duration.ofHours(2));
        merge(main, late);
        town.pass(Duration.ofHours(9)).hotline.runDue();
        assertThat(town.read(main).clock("handle").hasBreached()).isFalse();

        town.chief(main, new Resume());
        town.pass(Duration.ofMillis(1)).hotline.runDue();

        assertThat(town.read(main).clock("handle").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(town.read(main).clock("handle").due()).isEqualTo(hours(20));
    }

    @Test
    void an_extension_that_was_granted_after_the_merge_is_not_undone_when_the_main_ticket_is_resumed() {
        Ticket early = asked("甲", "1");
        town.pass(Duration.ofHours(3));
        Ticket main = asked("乙", "2");
        merge(main, early);
        town.handler("water").submit(main.id(), new Acknowledge());
        town.handler("water").submit(main.id(), new RequestExtension("handle", "5h", "complex", "挖路"));
        town.chief(main, DecideExtension.granted());
        asleep(main);
        town.pass(Duration.ofHours(2));

        assertThat(town.chief(main, new Resume()).clock("handle").due()).isEqualTo(hours(17));
    }

    @Test
    void a_main_ticket_that_is_late_already_stays_so_and_one_that_was_answered_is_not_late_afterwards() {
        Ticket early = asked("甲", "1");
        town.pass(Duration.ofHours(1));
        Ticket overdue = asked("乙", "2");
        Ticket answered = asked("丙", "3");
        answer(answered);
        town.pass(Duration.ofHours(11)).hotline.runDue();

        assertThat(merge(overdue, early).get(0).ticket().clock("handle").due()).isEqualTo(hours(11));
        assertThat(town.read(overdue).clock("handle").state()).isEqualTo(ClockState.OVERDUE);
        merge(answered, overdue);
        assertThat(town.read(answered).clock("handle").state()).isEqualTo(ClockState.MET);
    }

    @Test
    void a_ticket_that_rests_brings_the_due_that_it_would_have_if_it_were_resumed_with_the_merge() {
        Ticket rests = asked("甲", "1");
        town.pass(Duration.ofHours(1));
        asleep(rests);
        town.pass(Duration.ofHours(4));
        Ticket main = asked("乙", "2");

        assertThat(merge(main, rests).get(0).ticket().clock("handle").due()).isEqualTo(hours(14));
    }

    @Test
    void a_due_that_was_moved_by_a_rest_comes_as_an_instant() {
        Ticket rested = asked("甲", "1");
        town.pass(Duration.ofHours(1));
        town.chief(rested, new Suspend("weather", "x"));
        town.pass(Duration.ofHours(1));
        town.chief(rested, new Resume());
        town.pass(Duration.ofHours(5));
        Ticket main = asked("乙", "2");

        Clock handle = merge(main, rested).get(0).ticket().clock("handle");

        assertThat(handle.due()).isEqualTo(Town.START.plus(Duration.ofHours(11)));
        assertThat(handle.limit().until()).isEqualTo(handle.due());
    }

    @Test
    void who_joins_after_the_telling_must_be_told_before_the_ticket_is_closed() {
        Ticket main = asked("甲", "1");
        answer(main);
        town.chief(main, Audit.passed());
        town.chief(main, new TellCitizen("PHONE"));
        town.pass(Duration.ofMinutes(1));
        merge(main, asked("乙", "2"));

        assertThatThrownBy(() -> town.chief(main, Close.as(Closure.RESOLVED)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(RefusalCode.NOT_TOLD.value());
        town.chief(main, new TellCitizen("PHONE"));
        assertThat(town.chief(main, Close.as(Closure.RESOLVED)).isOpen()).isFalse();
    }

    @Test
    void a_ticket_that_has_others_can_be_merged_itself_and_takes_everybody_along() {
        Ticket main = asked("甲", "1");
        Ticket middle = asked("乙", "2");
        merge(middle, asked("丙", "3"));

        assertThat(names(merge(main, middle).get(0).ticket())).containsExactly("甲", "乙", "丙");
    }

    @Test
    void nothing_is_merged_into_a_closed_or_merged_ticket_nor_a_ticket_into_itself() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        merge(main, joined);
        Ticket other = asked("丙", "3");

        assertThatThrownBy(() -> merge(joined, other))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CLOSED");
        assertThatThrownBy(() -> merge(other, joined))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CLOSED");
        assertThatThrownBy(() -> merge(joined, main))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CLOSED");
        assertThatIllegalArgumentException().isThrownBy(() -> merge(other, other));
        assertThat(town.read(other)).isEqualTo(other);
    }

    @Test
    void a_merge_is_not_submitted_to_one_ticket_alone() {
        Ticket main = asked("甲", "1");
        Ticket other = asked("乙", "2");
        Merge merge = new Merge(main.id(), List.of(other.id()), null, null);

        assertThatIllegalArgumentException().isThrownBy(() -> town.operator().submit(main.id(), merge));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> town.operator().submitAll(List.of(new Ask(main.id(), merge)), Act.NOW));
    }

    @Test
    void repeating_a_merge_by_its_id_changes_nothing() {
        Ticket main = asked("甲", "1");
        Ticket other = asked("乙", "2");
        List<TicketId> others = List.of(other.id());
        List<Outcome> first = town.operator().merge(main.id(), others, null, Act.once("m"));
        List<Outcome> again = town.operator().merge(main.id(), others, null, Act.once("m"));

        assertThat(again).allMatch(Outcome::repeated);
        assertThat(again.get(0).ticket()).isEqualTo(first.get(0).ticket());
    }

    @Test
    void the_id_of_a_merge_cannot_be_used_for_another_one() {
        Ticket main = asked("甲", "1");
        Ticket other = asked("乙", "2");
        Ticket third = asked("丙", "3");
        town.operator().merge(main.id(), List.of(other.id()), null, Act.once("m"));

        assertThatThrownBy(() -> town.operator().merge(main.id(), List.of(third.id()), null, Act.once("m")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactly(RefusalCode.COMMAND_ID_TAKEN));
        assertThat(town.read(third).isOpen()).isTrue();
    }

    @Test
    void a_duplicate_is_merged_as_it_is_registered() {
        Ticket main = asked("甲", "1");

        Ticket duplicate = town.operator()
                .register(form("乙", "2").externalId("e").mergeInto(main.id().value()));

        assertThat(duplicate.ending().closure()).isEqualTo(Closure.MERGED);
        assertThat(duplicate.ledger().clocks()).isEmpty();
        assertThat(duplicate.handling().assignments()).isEmpty();
        assertThat(names(town.read(main))).containsExactly("甲", "乙");
        assertThat(town.operator()
                        .register(form("乙", "2")
                                .externalId("e")
                                .mergeInto(main.id().value())))
                .isEqualTo(duplicate);
        assertThat(names(town.read(main))).containsExactly("甲", "乙");
    }

    @Test
    void a_duplicate_of_a_closed_ticket_is_not_registered_at_all() {
        Ticket closed = town.dispatchedThenWithdrawn();
        int before = town.tickets().size();

        assertThatThrownBy(() -> town.operator()
                        .register(form("乙", "2").mergeInto(closed.id().value())))
                .isInstanceOf(Refused.class);
        assertThat(town.tickets()).hasSize(before);
    }

    @Test
    void a_ticket_taken_out_again_is_open_and_routed_anew_with_who_came_with_it() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        merge(main, joined);
        town.pass(Duration.ofHours(1));

        List<Outcome> outcomes = unmerge(main, joined);

        assertThat(names(outcomes.get(0).ticket())).containsExactly("甲");
        Ticket again = outcomes.get(1).ticket();
        assertThat(again.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(again.links().mergedInto()).isNull();
        assertThat(again.endings().past()).hasSize(1);
        assertThat(again.clock("handle").due()).isEqualTo(Town.START.plus(Duration.ofHours(10)));
        assertThat(names(again)).containsExactly("乙");
        assertThat(merge(main, joined).get(0).ticket().requesters()).hasSize(2);
    }

    @Test
    void to_merge_and_to_separate_wins_no_time() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        Clock overall = joined.clock("overall");
        town.pass(Duration.ofHours(3));
        merge(main, joined);
        town.pass(Duration.ofHours(9));

        Ticket again = unmerge(main, joined).get(1).ticket();

        assertThat(again.clock("handle").due()).as("ten hours are over").isEqualTo(hours(12));
        assertThat(again.clock("return").due()).isEqualTo(hours(14));
        assertThat(again.clock("overall").state()).isEqualTo(ClockState.RUNNING);
        assertThat(again.clock("overall").due()).isEqualTo(overall.due());
        assertThat(again.clock("overall").startedAt()).isEqualTo(overall.startedAt());
        assertThat(again.clock("overall").limit()).isEqualTo(overall.limit());
        town.pass(Duration.ofMillis(1)).hotline.runDue();
        assertThat(town.read(joined).clock("handle").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(town.chief().verify(joined.id()).faults()).isEmpty();
    }

    @Test
    void a_separated_ticket_goes_by_its_own_due_if_the_same_unit_leads_it_again_and_anew_if_another_does() {
        Ticket main = asked("甲", "1");
        Ticket same = town.operator().register(form("乙", "2").propose());
        Ticket other = town.operator().register(form("丙", "3").propose());
        town.operator().submit(same.id(), Dispatch.asProposed());
        town.operator().submit(other.id(), Dispatch.asProposed());
        town.pass(Duration.ofHours(1));
        merge(main, same, other);
        town.pass(Duration.ofHours(1));
        unmerge(main, same);
        unmerge(main, other);
        town.pass(Duration.ofHours(1));

        Ticket again = town.operator().submit(same.id(), Dispatch.asProposed()).ticket();
        Ticket anew = town.operator().submit(other.id(), Dispatch.to("roads")).ticket();

        assertThat(again.clock("handle").due()).isEqualTo(hours(10));
        assertThat(anew.clock("handle").due()).isEqualTo(hours(13));
    }

    @Test
    void a_rest_that_the_merge_ended_does_not_count_on_a_ticket_that_is_separated() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        asleep(joined);
        town.pass(Duration.ofHours(4));
        merge(main, joined);
        town.pass(Duration.ofHours(1));

        assertThat(unmerge(main, joined).get(1).ticket().clock("handle").due()).isEqualTo(hours(14));
    }

    @Test
    void what_had_ended_before_the_merge_begins_anew_on_a_ticket_that_is_separated() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        answer(joined);
        merge(main, joined);
        town.pass(Duration.ofHours(1));

        assertThat(unmerge(main, joined).get(1).ticket().clock("handle").due()).isEqualTo(hours(11));
    }

    @Test
    void the_dues_of_the_main_ticket_stay_when_the_other_is_taken_out() {
        Ticket early = asked("甲", "1");
        town.pass(Duration.ofHours(3));
        Ticket main = asked("乙", "2");
        merge(main, early);

        assertThat(unmerge(main, early).get(0).ticket().clock("handle").due())
                .isEqualTo(Town.START.plus(Duration.ofHours(10)));
    }

    @Test
    void who_is_merged_and_taken_out_twice_asks_on_his_own_ticket() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        merge(main, joined);
        unmerge(main, joined);
        merge(main, joined);

        List<Outcome> outcomes = unmerge(main, joined);

        assertThat(names(outcomes.get(0).ticket())).containsExactly("甲");
        assertThat(names(outcomes.get(1).ticket())).containsExactly("乙");
    }

    @Test
    void who_took_his_request_back_meanwhile_asks_on_neither_ticket() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        Ticket merged = merge(main, joined).get(0).ticket();
        TicketRequester second = merged.requesters().get(1);
        town.operator().submit(main.id(), new WithdrawRequester(second.id().value(), "不用了"));

        List<Outcome> outcomes = unmerge(main, joined);

        assertThat(names(outcomes.get(0).ticket())).containsExactly("甲");
        assertThat(outcomes.get(1).ticket().requesters()).isEmpty();
    }

    @Test
    void one_requester_withdraws_while_others_stay_and_the_last_ends_the_ticket() {
        Ticket main = asked("甲", "1");
        Ticket merged = merge(main, asked("乙", "2")).get(0).ticket();

        assertThatThrownBy(() -> town.operator().submit(main.id(), new Withdraw(null)))
                .hasMessageContaining("OTHERS_ASK");
        Ticket left = town.operator()
                .submit(
                        main.id(),
                        new WithdrawRequester(merged.requesters().get(0).id().value(), null))
                .ticket();
        assertThat(left.isOpen()).isTrue();
        assertThat(names(left)).containsExactly("乙");
        Ticket over = town.operator()
                .submit(
                        main.id(),
                        new WithdrawRequester(merged.requesters().get(1).id().value(), null))
                .ticket();
        assertThat(over.ending().closure()).isEqualTo(Closure.WITHDRAWN);
    }

    @Test
    void contacts_of_the_joined_ticket_count_on_the_main_one() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        town.operator().submit(joined.id(), RecordContact.of(ContactPurpose.URGE, "PHONE"));

        Ticket merged = merge(main, joined).get(0).ticket();

        assertThat(new TicketSituation(merged, TownPolicies.sound().vocabulary(), LocalDateTime.MIN)
                        .count(Counter.CONTACTS))
                .isEqualTo(3);
    }

    @Test
    void the_journals_of_both_are_whole_and_give_the_tickets_again() {
        Ticket main = asked("甲", "1");
        Ticket joined = asked("乙", "2");
        merge(main, joined);
        unmerge(main, joined);

        for (Ticket ticket : List.of(main, joined)) {
            assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
            Ticket replayed = Ticket.unregistered(ticket.id());
            for (Entry entry : town.chief().journal(ticket.id())) {
                replayed = entry.applyTo(replayed);
            }
            assertThat(replayed).isEqualTo(town.read(ticket));
        }
    }
}
