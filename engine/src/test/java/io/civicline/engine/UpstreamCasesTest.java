package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.followup.SkipReason;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.reply.Finding;
import io.civicline.core.request.Source.Side;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.CountingRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A case that another system hands down: one ticket, by the rules for such cases, and by what was agreed. */
class UpstreamCasesTest {

    private static final Instant DUE = Town.START.plus(Duration.ofHours(20));

    private static RegistrationForm handedDown(String number) {
        return Town.burstPipe().from(new Upstream("province", number, DUE));
    }

    private static Registration handedDown(Side extendedBy, Side calledBackBy) {
        return Town.burstPipe()
                .from(new Upstream("province", "P-1", DUE, extendedBy, calledBackBy))
                .dispatch();
    }

    private static List<Refusal> refused(Runnable act) {
        return catchThrowableOfType(Refused.class, act::run).reasons();
    }

    @Test
    void one_case_is_one_ticket_and_who_hands_it_in_again_is_told_which() {
        Town town = Town.open();
        Ticket first = town.operator().register(handedDown("P-1").dispatch());

        List<Refusal> reasons =
                refused(() -> town.operator().register(handedDown("P-1").dispatch()));

        assertThat(reasons).extracting(Refusal::code).containsExactly(RefusalCode.UPSTREAM_TAKEN);
        assertThat(reasons.get(0).values().values()).contains(first.id().value());
        assertThat(reasons.get(0).text(Locale.ENGLISH))
                .isEqualTo("the case P-1 of province is registered already, as ticket " + first.id());
        assertThat(town.tickets()).hasSize(1);
        assertThat(town.operator().preview(handedDown("P-1").dispatch())).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void the_same_number_of_another_system_is_another_case() {
        Town town = Town.open();
        Ticket first = town.operator().register(handedDown("1").dispatch());
        Ticket second = town.operator()
                .register(Town.burstPipe().from(new Upstream("110", "1", null)).dispatch());

        assertThat(town.operator().find(UpstreamNumber.of("province", "1"))).contains(first);
        assertThat(town.operator().find(UpstreamNumber.of("110", "1"))).contains(second);
        assertThat(town.operator().find(UpstreamNumber.of("110", "2"))).isEmpty();
        assertThat(town.handler("roads").find(UpstreamNumber.of("110", "1")))
                .as("who may not see the ticket does not find it")
                .isEmpty();
    }

    @Test
    void a_case_that_is_handed_in_again_under_its_external_id_is_the_first_ticket() {
        Town town = Town.open();
        Ticket first =
                town.operator().register(handedDown("P-1").externalId("e-1").dispatch());

        Outcome again =
                town.operator().register(handedDown("P-1").externalId("e-1").dispatch(), Act.NOW);

        assertThat(again.repeated()).isTrue();
        assertThat(again.ticket().id()).isEqualTo(first.id());
    }

    @Test
    void of_two_nodes_that_register_one_case_at_once_the_later_is_told_the_ticket_of_the_first() {
        InterruptibleStore store = new InterruptibleStore();
        Town here = Town.of(TownPolicies.sound(), store, hotline -> hotline);
        Town there = Town.of(TownPolicies.sound(), store, hotline -> hotline.ids(new OtherIds()));
        store.meanwhile = () -> there.operator().register(handedDown("P-1").dispatch());

        List<Refusal> reasons =
                refused(() -> here.operator().register(handedDown("P-1").dispatch()));

        assertThat(reasons).extracting(Refusal::code).containsExactly(RefusalCode.UPSTREAM_TAKEN);
        assertThat(here.tickets())
                .singleElement()
                .satisfies(ticket -> assertThat(reasons.get(0).values().values())
                        .contains(ticket.id().value()));
    }

    @Test
    void among_those_registered_together_a_case_that_comes_twice_is_a_fault() {
        Town town = Town.open();
        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> town.operator()
                        .registerAll(
                                List.of(
                                        handedDown("P-1").dispatch(),
                                        handedDown("P-2").dispatch(),
                                        handedDown("P-1").dispatch()),
                                Act.NOW));

        assertThat(invalid.faults())
                .extracting(fault -> fault.code() + " " + fault.path())
                .containsExactly("DUPLICATE [2].upstream.number");
        assertThat(town.tickets()).isEmpty();
    }

    @Test
    void a_system_that_the_policy_does_not_name_is_a_fault() {
        Town town = Town.open();
        Registration unknown =
                Town.burstPipe().from(new Upstream("provinz", "P-1", null)).dispatch();

        assertThatThrownBy(() -> town.operator().register(unknown))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("upstream.system")
                .hasMessageContaining("did you mean 'province'?");
    }

    @Test
    void a_part_that_is_split_off_and_a_ticket_that_is_merged_leave_the_number_where_it_is() {
        Town town = Town.open();
        Ticket whole = town.operator().register(handedDown("P-1").dispatch());
        Registration rest = Registration.of("COMPLAINT")
                .via("PHONE")
                .category("city.roads")
                .region("1101")
                .subject("路面")
                .dispatch();
        Ticket part = town.operator().split(whole.id(), rest, Act.NOW).get(0).ticket();
        Ticket main = town.dispatched();
        town.operator().merge(main.id(), List.of(whole.id()), null, Act.NOW);

        assertThat(part.source()).isEmpty();
        assertThat(town.read(main).source()).isEmpty();
        assertThat(town.operator().find(UpstreamNumber.of("province", "P-1")).map(Ticket::id))
                .contains(whole.id());
        assertThat(refused(() -> town.operator().register(handedDown("P-1").dispatch())))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.UPSTREAM_TAKEN);
    }

    private static List<String> reported(Town town) {
        town.hotline.runDue();
        return town.sent.stream()
                .filter(notice -> notice.to().startsWith("source:"))
                .map(notice -> notice.to() + " " + notice.address() + " " + notice.text())
                .toList();
    }

    private static Town reporting() {
        return Town.open(TownPolicies.builder()
                .notice(NoticeRule.of("interim", "acknowledged", Audience.SOURCE, "sms", "{upstream} taken")
                        .when(Conditions.source("110")))
                .notice(NoticeRule.of("end", "closed", Audience.SOURCE, "sms", "{upstream} is over as {ticket}")
                        .when(Conditions.upstream()))
                .build());
    }

    private static void end(Town town, Ticket ticket) {
        town.handler("water").submit(ticket.id(), new Acknowledge());
        town.handler("water").submit(ticket.id(), Reply.of(Finding.SOLVED, "已修好"));
        town.chief(ticket, Audit.passed());
        town.chief(ticket, new TellCitizen("PHONE"));
        town.chief(ticket, Close.as(Closure.RESOLVED));
    }

    @Test
    void each_system_whose_case_was_merged_is_told_once_of_the_main_ticket_with_its_own_number() {
        Town town = reporting();
        Ticket main = town.operator().register(handedDown("P-1").dispatch());
        Ticket other = town.operator().register(handedDown("P-2").dispatch());
        Ticket third = town.operator()
                .register(Town.burstPipe().from(new Upstream("110", "7", null)).dispatch());
        town.operator().merge(other.id(), List.of(third.id()), null, Act.NOW);
        town.operator().merge(main.id(), List.of(other.id()), null, Act.NOW);
        end(town, main);

        assertThat(reported(town))
                .containsExactly(
                        "source:110 7 7 taken",
                        "source:province P-1 P-1 is over as " + main.id(),
                        "source:province P-2 P-2 is over as " + main.id(),
                        "source:110 7 7 is over as " + main.id());
        assertThat(town.hotline.reportsWithoutReceipt()).hasSize(4);
        assertThat(reported(town)).hasSize(4);
    }

    @Test
    void a_case_that_is_taken_out_again_reports_for_itself_and_one_that_arrives_merged_with_the_main_ticket() {
        Town town = reporting();
        Ticket main = town.dispatched();
        Ticket other = town.operator().register(handedDown("P-2").dispatch());
        town.operator().merge(main.id(), List.of(other.id()), null, Act.NOW);
        town.operator().unmerge(main.id(), other.id());
        town.operator().register(handedDown("P-3").mergeInto(main.id().value()));
        end(town, main);

        assertThat(reported(town)).containsExactly("source:province P-3 P-3 is over as " + main.id());
        end(town, other);
        assertThat(reported(town)).contains("source:province P-2 P-2 is over as " + other.id());
    }

    @Test
    void routing_limits_and_notices_can_be_for_the_cases_of_one_system() {
        PolicySet policy = TownPolicies.builder()
                .rule(RoutingRule.of("from-above", 1, Conditions.source("province"), Who.unit("parks")))
                .clock(clock("own")
                        .within(Conditions.source("province", "110"), "3h", null)
                        .within("9h")
                        .build())
                .notice(NoticeRule.of("above", "dispatched", Audience.LEAD, "sms", "above")
                        .when(Conditions.upstream()))
                .build();
        Town town = Town.open(policy);

        Ticket above = town.operator().register(handedDown("P-1").dispatch());
        Ticket own = town.dispatched();
        town.hotline.runDue();

        assertThat(above.lead()).contains(UnitId.of("parks"));
        assertThat(above.clock("own").due()).isEqualTo(Town.START.plus(Duration.ofHours(3)));
        assertThat(own.lead()).contains(UnitId.of("water"));
        assertThat(own.clock("own").due()).isEqualTo(Town.START.plus(Duration.ofHours(9)));
        assertThat(town.sent.stream().filter(notice -> notice.text().equals("above")))
                .singleElement()
                .satisfies(notice -> assertThat(notice.tickets()).containsExactly(above.id()));
        assertThat(town.operator().explain(own.id()).routing().text(Locale.ENGLISH))
                .contains("source is none, wanted province");
    }

    @Test
    void a_case_that_was_taken_back_still_comes_from_its_system_which_waits_no_more() {
        PolicySet policy = TownPolicies.builder()
                .clock(afterwards("comes-from", Conditions.source("province")))
                .clock(afterwards("is-awaited", Conditions.upstream()))
                .build();
        Town town = Town.open(policy);
        Ticket ticket = town.operator().register(handedDown("P-1").dispatch());

        Ticket back =
                town.operator().submit(ticket.id(), ChangeSource.takenBack()).ticket();

        assertThat(back.ledger().clocks())
                .extracting(clock -> clock.key().code().value())
                .contains("comes-from")
                .doesNotContain("is-awaited");
    }

    @Test
    void a_clock_that_begins_after_upstream_gave_another_due_runs_until_that() {
        Town town = Town.open(upstreamDue().build());
        Ticket ticket = town.operator().register(handedDown("P-1").draft());
        town.operator().submit(ticket.id(), ChangeSource.due(DUE.plusSeconds(3600)));

        Ticket dispatched =
                town.operator().submit(ticket.id(), Dispatch.to("water")).ticket();

        assertThat(dispatched.clock("upstream").due()).isEqualTo(DUE.plusSeconds(3600));
    }

    @Test
    void nothing_begins_to_run_until_the_due_of_a_case_that_was_taken_back() {
        Town town = Town.open(upstreamDue().build());
        Ticket ticket = town.operator().register(handedDown("P-1").draft());
        town.operator().submit(ticket.id(), ChangeSource.takenBack());

        Ticket dispatched =
                town.operator().submit(ticket.id(), Dispatch.to("water")).ticket();

        assertThat(dispatched.ledger().clocks())
                .extracting(clock -> clock.key().code().value())
                .doesNotContain("upstream");
    }

    private static ClockRule afterwards(String code, Condition condition) {
        return TownPolicies.rule(code, ClockScope.TICKET, "3h")
                .when(condition)
                .starts("source-withdrawn")
                .stops("closed")
                .build();
    }

    private static ClockRule.Builder clock(String code) {
        return ClockRule.of(code, ClockScope.TICKET)
                .counted(CountingRule.FROM_THE_MINUTE.id())
                .on(TownPolicies.ALWAYS)
                .starts("dispatched")
                .stops("replied");
    }

    /** A clock that runs until the due that upstream gave, and that the policy would extend otherwise. */
    private static PolicySetBuilder upstreamDue() {
        return TownPolicies.builder()
                .clock(clock("upstream")
                        .untilUpstreamDue(Conditions.always(), null)
                        .extendable("5h", 2)
                        .build());
    }

    private static List<Refusal> askingForMore(String clock, Registration registration) {
        Town town = Town.open(upstreamDue().build());
        TicketId id = town.operator().register(registration).id();
        town.handler("water").submit(id, new Acknowledge());
        return refused(() -> town.handler("water").submit(id, new RequestExtension(clock, "5h", "complex", "情况复杂")));
    }

    @Test
    void where_upstream_gives_more_time_it_is_asked_there() {
        List<Refusal> reasons = askingForMore("upstream", handedDown(Side.UPSTREAM, null));

        assertThat(reasons).extracting(Refusal::code).containsExactly(RefusalCode.EXTENDED_UPSTREAM);
        assertThat(reasons.get(0).values())
                .containsEntry("number", "P-1")
                .extractingByKey("source")
                .hasToString("province");
    }

    @Test
    void where_the_hotline_gives_more_time_than_upstream_gave_it_records_what_was_agreed() {
        assertThat(askingForMore("upstream", handedDown(Side.HOTLINE, null)))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.EXTENSION_NOT_OFFERED);
    }

    @Test
    void a_limit_of_the_hotlines_own_is_its_own_to_extend_whoever_extends_the_case() {
        Town town = Town.open(upstreamDue().build());
        TicketId id = town.operator().register(handedDown(Side.UPSTREAM, null)).id();
        town.handler("water").submit(id, new Acknowledge());

        Ticket asked = town.handler("water")
                .submit(id, new RequestExtension("handle", "5h", "complex", "情况复杂"))
                .ticket();

        assertThat(asked.waits().asked()).isNotNull();
    }

    private static FollowUp followUp(CallBackTown town, Ticket ticket, int requester) {
        Ticket now = town.town().read(ticket);
        return now.followUps().of(now.requesters().get(requester).id()).orElseThrow();
    }

    @Test
    void where_upstream_calls_the_citizen_back_the_hotline_does_not_and_says_why() {
        CallBackTown town = CallBackTown.from("closed");
        Ticket ticket = replied(town, handedDown(null, Side.UPSTREAM));
        town.close(ticket);

        assertThat(followUp(town, ticket, 0).state()).isEqualTo(FollowUpState.SKIPPED);
        assertThat(followUp(town, ticket, 0).skip().reason()).isEqualTo(SkipReason.CALLED_BACK_UPSTREAM);
    }

    @Test
    void where_the_hotline_calls_back_it_does() {
        CallBackTown town = CallBackTown.from("closed");
        Ticket ticket = replied(town, handedDown(Side.UPSTREAM, Side.HOTLINE));
        town.close(ticket);

        assertThat(followUp(town, ticket, 0).state()).isEqualTo(FollowUpState.OPEN);
    }

    @Test
    void who_joined_here_is_not_known_upstream_and_is_called_by_the_hotline() {
        CallBackTown town = CallBackTown.from("closed");
        Ticket ticket = replied(town, handedDown(null, Side.UPSTREAM));
        town.town()
                .operator()
                .submit(
                        ticket.id(),
                        RecordContact.of(ContactPurpose.NEW, "PHONE").by(Requester.of("李先生", "13900000000")));
        town.close(ticket);

        assertThat(followUp(town, ticket, 0).state()).isEqualTo(FollowUpState.SKIPPED);
        assertThat(followUp(town, ticket, 1).state()).isEqualTo(FollowUpState.OPEN);
    }

    @Test
    void once_upstream_has_taken_the_case_back_the_hotline_calls() {
        CallBackTown town = CallBackTown.from("closed");
        Ticket ticket = replied(town, handedDown(null, Side.UPSTREAM));
        town.town().operator().submit(ticket.id(), ChangeSource.takenBack());
        town.close(ticket);

        assertThat(followUp(town, ticket, 0).state()).isEqualTo(FollowUpState.OPEN);
    }

    private static Ticket replied(CallBackTown town, Registration registration) {
        TicketId id = town.town().operator().register(registration).id();
        town.town().handler("water").submit(id, new Acknowledge());
        return town.town()
                .handler("water")
                .submit(id, Reply.of(Finding.SOLVED, "已修复"))
                .ticket();
    }

    /** Lets something happen before the next commit. */
    private static final class InterruptibleStore extends ForwardingStore {
        private Runnable meanwhile = () -> {};

        @Override
        public List<CommitResult> commit(List<ChangeSet> sets) {
            Runnable first = meanwhile;
            meanwhile = () -> {};
            first.run();
            return super.commit(sets);
        }
    }
}
