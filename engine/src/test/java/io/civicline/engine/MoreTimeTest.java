package io.civicline.engine;

import static io.civicline.core.condition.Conditions.category;
import static io.civicline.engine.TownPolicies.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.clock.PendingAtDue;
import io.civicline.core.command.Approver;
import io.civicline.core.command.Command;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.GrantExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.UnitRelation;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Role;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.StepAct;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking for more time, deciding on it, and what a wish means on which nobody has decided when the due comes. */
class MoreTimeTest {

    private static final RequestExtension ASK = new RequestExtension("task", "first", "complex", "需要鉴定");

    private static PolicySetBuilder policy(ExtensionOffer offer, String decision) {
        return TownPolicies.builder()
                .clock(rule("task", ClockScope.LEAD, "10h")
                        .starts("dispatched")
                        .stops("replied")
                        .pausedWhileSuspended()
                        .extendable(offer)
                        .step("red", "due", StepAct.mark())
                        .build())
                .clock(decision(decision).build())
                .role(Role.of("head").may("grant-extension", "decide-extension").seesEverything());
    }

    private static ClockRule.Builder decision(String within) {
        return rule("extension-decision", ClockScope.TICKET, within)
                .starts("extension-requested")
                .stops("extension-granted", "extension-refused");
    }

    private static ExtensionOffer offer(PendingAtDue pending) {
        return ExtensionOffer.of("first", "5h", 1)
                .decidedWithin("extension-decision")
                .pendingAtDue(pending);
    }

    private static Town town(ExtensionOffer offer, String decision) {
        return Town.open(policy(offer, decision).build());
    }

    private static Instant hour(long hour) {
        return Town.START.plus(Duration.ofHours(hour));
    }

    /** One who decides for the hotline without a unit, in a role of his own. */
    private static Ticket head(Town town, Ticket ticket, Command command) {
        return town.hotline
                .as(Actor.of("li", "head"))
                .submit(ticket.id(), command)
                .ticket();
    }

    private static Ticket asked(Town town) {
        Ticket ticket = town.dispatched();
        town.setClock(hour(2));
        return town.handler("water").submit(ticket.id(), ASK).ticket();
    }

    private static void refused(RefusalCode code, Runnable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(
                        refused -> assertThat(refused.reasons().get(0).code()).isEqualTo(code));
    }

    @ParameterizedTest(name = "{0}, decision within {1}, {2} at {3}: {4} at {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # pending | within | decided | at | state    | due | of the decision | red at | looked at
            BREACH    | 20h    | -       | -  | OVERDUE  | 10  | RUNNING         | 10     | 11
            REFUSE    | 20h    | -       | -  | OVERDUE  | 10  | CANCELLED       | 10     | 11
            GRANT     | 20h    | -       | -  | RUNNING  | 15  | CANCELLED       | -      | 11
            GRANT     | 20h    | -       | -  | OVERDUE  | 15  | CANCELLED       | 15     | 99
            HOLD      | 20h    | -       | -  | HELD     | 10  | RUNNING         | -      | 11
            HOLD      | 20h    | granted | 12 | RUNNING  | 15  | MET             | -      | 13
            HOLD      | 20h    | granted | 12 | OVERDUE  | 15  | MET             | 15     | 16
            HOLD      | 20h    | refused | 12 | OVERDUE  | 10  | MET             | 10     | 13
            HOLD      | 20h    | -       | -  | OVERDUE  | 10  | LATE            | 10     | 99
            HOLD      | 5h     | -       | -  | OVERDUE  | 10  | LATE            | 10     | 11
            HOLD      | 8h     | -       | -  | OVERDUE  | 10  | LATE            | 10     | 11
            HOLD      | 5h     | granted | 9  | RUNNING  | 15  | LATE            | -      | 11
            BREACH    | 20h    | granted | 9  | RUNNING  | 15  | MET             | -      | 11
            """)
    void a_wish_that_is_pending_at_the_due_means_what_the_policy_says(
            PendingAtDue pending,
            String within,
            String decided,
            Integer at,
            ClockState state,
            int due,
            ClockState decision,
            Integer red,
            int look) {
        Town town = town(offer(pending), within);
        Ticket ticket = asked(town);
        if (decided != null) {
            town.setClock(hour(at));
            town.chief(ticket, decided.equals("granted") ? DecideExtension.granted() : DecideExtension.refused("理由不足"));
        }
        town.setClock(hour(look));
        town.hotline.runDue();

        Clock clock = town.read(ticket).clock("task");
        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.due()).isEqualTo(hour(due));
        assertThat(town.read(ticket).clock("extension-decision").state()).isEqualTo(decision);

        assertThat(clock.reached("red"))
                .extracting(step -> step.instant())
                .isEqualTo(red == null ? List.of() : List.of(hour(red)));
        assertThat(town.chief().verify(ticket.id()).isWhole()).isTrue();
    }

    @Test
    void what_time_does_with_a_wish_lies_at_its_own_instant_however_late_it_is_noticed() {
        Town town = town(offer(PendingAtDue.HOLD), "20h");
        Ticket ticket = asked(town);
        town.setClock(hour(500));
        town.hotline.runDue();

        List<Entry> journal = town.chief().journal(ticket.id());
        assertThat(journal)
                .filteredOn(entry -> List.of("clock-held", "extension-refused")
                        .contains(entry.event().name()))
                .extracting(entry -> entry.event().name() + " " + entry.stamp().occurredAt())
                .containsExactly("clock-held " + hour(10), "extension-refused " + hour(22));
        assertThat(town.read(ticket).clock("task").entries())
                .extracting(LedgerEntry::mark)
                .containsExactly(Mark.STARTED, Mark.HELD, Mark.BREACHED);
    }

    @Test
    void once_time_has_refused_or_the_clock_is_breached_nothing_can_be_granted() {
        Town refusing = town(offer(PendingAtDue.REFUSE), "20h");
        Ticket ticket = asked(refusing);
        refusing.setClock(hour(11));
        refused(RefusalCode.NOTHING_PENDING, () -> refusing.chief(ticket, DecideExtension.granted()));

        Town breaching = town(offer(PendingAtDue.BREACH), "20h");
        Ticket other = asked(breaching);
        breaching.setClock(hour(11));
        refused(RefusalCode.ALREADY_DUE, () -> breaching.chief(other, DecideExtension.granted()));
    }

    @Test
    void a_reply_after_the_due_is_late_although_the_clock_waited_for_a_decision() {
        Town town = town(offer(PendingAtDue.HOLD), "20h");
        Ticket ticket = asked(town);
        town.handler("water").submit(ticket.id(), new io.civicline.core.command.Taking.Acknowledge());
        town.setClock(hour(12));
        Ticket replied = town.handler("water")
                .submit(ticket.id(), Reply.of(Finding.SOLVED, "已修复"))
                .ticket();

        assertThat(replied.clock("task").state()).isEqualTo(ClockState.LATE);
        assertThat(replied.waits().asked()).isNull();
        assertThat(replied.clock("extension-decision").state().isOpen()).isFalse();
    }

    @Test
    void a_ticket_at_rest_keeps_the_wish_and_the_decision_runs_on() {
        Town town = town(offer(PendingAtDue.HOLD), "20h");
        Ticket ticket = asked(town);
        town.setClock(hour(4));
        town.chief(ticket, new Suspend("weather", "台风"));
        town.setClock(hour(12));
        assertThat(town.read(ticket).clock("task").state()).isEqualTo(ClockState.PAUSED);
        town.chief(ticket, DecideExtension.granted());
        town.setClock(hour(14));
        Ticket resumed = town.chief(ticket, new Resume());

        assertThat(resumed.clock("task").due()).isEqualTo(hour(25));
    }

    @Test
    void a_new_total_counts_from_where_the_policy_says_and_keeps_the_rests() {
        ExtensionOffer total = ExtensionOffer.of("long", "30h after received", 1);
        Town town = town(total, "20h");
        Ticket ticket =
                town.operator().register(Town.burstPipe().arrived(hour(-3)).dispatch());
        town.setClock(hour(1));
        town.chief(ticket, new Suspend("weather", "台风"));
        town.setClock(hour(3));
        town.chief(ticket, new Resume());
        Ticket granted = head(town, ticket, new GrantExtension("task", "long", "complex", "台风影响全市"));

        Clock clock = granted.clock("task");
        assertThat(clock.due()).isEqualTo(hour(29));
        assertThat(clock.limit().amount()).isEqualTo("30h");
        assertThat(clock.startedAt()).isEqualTo(hour(-3));
        assertThat(clock.timesExtended()).isEqualTo(1);
        assertThat(town.chief().explain(ticket.id()).clock("task").text(Locale.ENGLISH))
                .startsWith("30 hours: received 2 Mar 07:00;")
                .contains("until 2 Mar 13:00 it was 10 hours, due 2 Mar 22:00");
        refused(
                RefusalCode.EXTENSIONS_USED_UP,
                () -> head(town, ticket, new GrantExtension("task", "long", "complex", null)));
    }

    @Test
    void only_the_approver_decides_and_the_refusal_says_who_he_is() {
        Town town = town(
                offer(PendingAtDue.HOLD)
                        .approvedBy(new Approver(Approver.inRole("head").roles(), Who.centre())),
                "20h");
        Ticket ticket = asked(town);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.chief(ticket, DecideExtension.granted()))
                .satisfies(refused -> assertThat(refused.reasons().get(0).text(Locale.ENGLISH))
                        .isEqualTo("this is decided on by: head, not by chief"));
        assertThat(head(town, ticket, DecideExtension.granted()).clock("task").due())
                .isEqualTo(hour(15));
    }

    private static Town helped(ExtensionOffer offer) {
        return Town.open(TownPolicies.builder()
                .clock(rule("whole", ClockScope.TICKET, "10h")
                        .starts("dispatched")
                        .stops("closed")
                        .extendable(offer)
                        .build())
                .clock(decision("20h").build())
                .relation(new UnitRelation(UnitId.of("parks"), RelationCode.SUPERIOR, UnitId.of("roads")))
                .relation(new UnitRelation(UnitId.of("water"), RelationCode.SUPERIOR, UnitId.of("centre")))
                .role(Role.of("head")
                        .may("grant-extension", "decide-extension", "request-extension")
                        .seesEverything())
                .build());
    }

    private static Desk head(Town town, String unit) {
        return town.hotline.as(Actor.of("head-" + unit, "head").in(unit));
    }

    private static Ticket askedByWhoHelps(Town town) {
        Ticket ticket = town.operator().register(Town.burstPipe().dispatchTo("water", "parks"));
        return town.handler("parks")
                .submit(ticket.id(), new RequestExtension("whole", "first", "complex", "需要鉴定"))
                .ticket();
    }

    @Test
    void nobody_decides_on_a_wish_of_his_unit_nor_on_one_that_gives_his_unit_more_time() {
        Town town = helped(offer(PendingAtDue.HOLD));
        Ticket ticket = askedByWhoHelps(town);

        refused(RefusalCode.OWN_WORK, () -> head(town, "parks").submit(ticket.id(), DecideExtension.granted()));
        refused(RefusalCode.OWN_WORK, () -> head(town, "water").submit(ticket.id(), DecideExtension.granted()));
        assertThat(head(town, "roads")
                        .submit(ticket.id(), DecideExtension.granted())
                        .ticket()
                        .clock("whole")
                        .timesExtended())
                .isEqualTo(1);
    }

    @Test
    void who_asked_does_not_decide_on_it_in_another_post_either() {
        Town town = town(offer(PendingAtDue.HOLD), "20h");
        Ticket ticket = asked(town);

        refused(
                RefusalCode.OWN_WORK,
                () -> town.hotline.as(Actor.of("h-water", "head")).submit(ticket.id(), DecideExtension.granted()));
        refused(
                RefusalCode.OWN_WORK,
                () -> town.hotline
                        .as(Actor.of("h-water", "head").in("roads"))
                        .submit(ticket.id(), DecideExtension.granted()));
    }

    @Test
    void the_superior_who_decides_is_that_of_the_unit_that_asks() {
        Town town = helped(offer(PendingAtDue.HOLD)
                .approvedBy(new Approver(List.of(), Who.parse("unit:parks", "unit:water", "unit.superior"))));
        Ticket ticket = askedByWhoHelps(town);

        refused(
                RefusalCode.NOT_THE_APPROVING_UNIT,
                () -> head(town, "centre").submit(ticket.id(), DecideExtension.granted()));
        head(town, "roads").submit(ticket.id(), DecideExtension.granted());
        assertThat(town.read(ticket).waits().asked()).isNull();
    }

    @Test
    void an_extension_is_offered_to_the_tickets_that_its_condition_names() {
        Town town = town(offer(PendingAtDue.HOLD).when(category("city.roads")), "20h");
        Ticket ticket = town.dispatched();

        refused(RefusalCode.EXTENSION_NOT_OFFERED, () -> town.handler("water").submit(ticket.id(), ASK));
    }

    @Test
    void the_hotline_does_not_give_unasked_what_was_asked() {
        Town town = town(offer(PendingAtDue.HOLD), "20h");
        Ticket ticket = asked(town);

        refused(
                RefusalCode.ALREADY_PENDING,
                () -> head(town, ticket, new GrantExtension("task", "first", "complex", null)));
    }

    @Test
    void a_clock_must_not_wait_for_ever_and_a_decision_needs_a_clock_that_is_one() {
        PolicySetBuilder policy = policy(ExtensionOffer.of("first", "5h", 1).pendingAtDue(PendingAtDue.HOLD), "20h");
        assertThat(faults(policy)).containsExactly("clocks[task].extensions[first].pendingAtDue HOLD_WITHOUT_END");

        assertThat(faults(policy(ExtensionOffer.of("first", "5h", 1).decidedWithin("none"), "20h")))
                .containsExactly("clocks[task].extensions[first].decide UNKNOWN_CODE");
        assertThat(faults(policy(ExtensionOffer.of("first", "5h", 1).decidedWithin("overall"), "20h")))
                .containsExactly("clocks[task].extensions[first].decide NOT_OF_DECISIONS");
        assertThat(faults(policy(ExtensionOffer.of("first", "5h", 1).approvedBy(Approver.inRole("king")), "20h")))
                .containsExactly("clocks[task].extensions[first].approver.roles UNKNOWN_CODE");
    }

    private static List<String> faults(PolicySetBuilder policy) {
        try {
            PolicySet built = policy.build();
            return Optional.of(built).map(PolicySet::name).stream().toList();
        } catch (io.civicline.core.error.PolicyFaults faulty) {
            return faulty.faults().stream()
                    .map(fault -> fault.path() + " " + fault.code())
                    .toList();
        }
    }
}
