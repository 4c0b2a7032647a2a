package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.NotTaken;
import io.civicline.core.code.GradeCode;
import io.civicline.core.command.Approver;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.event.StepEvent.Supervised;
import io.civicline.core.followup.Solved;
import io.civicline.core.id.UnitId;
import io.civicline.core.notice.Notice;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitRelation;
import io.civicline.core.who.PassReason;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.Dissatisfaction;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Role;
import io.civicline.engine.policy.SubassignRules;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.StepAct;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whom a request is about, all below it, and what took the place of one of them, are found for nothing on it, whichever rule looks
 * for a unit; who stands above is found: it is for him to see to it.
 */
class AccusedUnitsTest {

    /** Who is looked for, first that is not barred. The council stands above the works, these above the pits, those above the deep. */
    private static final String ROWS = """
            works | works, pits, deep, council       | council
            pits  | pits, deep, works, council       | works
            deep  | deep, pits, works                | pits
            old   | old, heir, team, deep            | deep
            heir  | heir, team, works                | works
            """;

    private static PolicySetBuilder policy() {
        return units(TownPolicies.builder());
    }

    private static PolicySetBuilder units(PolicySetBuilder policy) {
        return policy.unit(Unit.of("council", "区政府").in("1101"))
                .unit(Unit.of("works", "工程局").in("1101"))
                .unit(Unit.of("pits", "坑道处").in("1101"))
                .unit(Unit.of("deep", "深坑队").in("1101"))
                .unit(Unit.of("old", "旧局")
                        .in("1101")
                        .until(LocalDate.of(2026, 1, 1))
                        .succeededBy("heir"))
                .unit(Unit.of("heir", "新局").in("1101"))
                .unit(Unit.of("team", "新队").in("1101"))
                .relation(below("works", "council"))
                .relation(below("pits", "works"))
                .relation(below("deep", "pits"))
                .relation(below("team", "heir"))
                .subassign(SubassignRules.along("superior"));
    }

    private static UnitRelation below(String unit, String above) {
        return new UnitRelation(UnitId.of(unit), RelationCode.SUPERIOR, UnitId.of(above));
    }

    private static Who who(String list) {
        return Who.parse(Stream.of(list.split(", ")).map(unit -> "unit:" + unit).toArray(String[]::new));
    }

    private static Ticket about(Town town, String accused) {
        return town.operator().register(Town.burstPipe().about(accused).dispatch());
    }

    @ParameterizedTest(name = "about {0}, looking for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void the_route_leads_to_none_of_them(String accused, String list, String found) {
        Town town = Town.open(policy().rule(RoutingRule.of("all", 1, Conditions.always(), who(list)))
                .build());

        assertThat(about(town, accused).lead()).map(UnitId::value).hasValue(found);
    }

    @ParameterizedTest(name = "about {0}, seen by none of {1} but by {2}")
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void who_acts_for_one_of_them_does_not_see_it_whatever_his_role(String accused, String list, String found) {
        Town town = Town.open(policy().build());
        Ticket ticket = about(town, accused);
        for (String unit : list.split(", ", -1)) {
            Desk reader = town.hotline.as(Actor.of("r", "reader").in(unit));
            if (unit.equals(found)) {
                assertThat(reader.ticket(ticket.id()).id()).isEqualTo(ticket.id());
                return;
            }
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> reader.ticket(ticket.id()));
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> reader.journal(ticket.id()));
            assertThat(reader.list(all -> all, null).tickets()).isEmpty();
        }
    }

    @ParameterizedTest(name = "about {0}, looking for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void none_of_them_decides_on_more_time(String accused, String list, String found) {
        PolicySet policy = policy().clock(TownPolicies.rule("whole", ClockScope.TICKET, "10h")
                        .starts("dispatched")
                        .stops("closed")
                        .extendable(ExtensionOffer.of("first", "5h", 1).approvedBy(new Approver(List.of(), who(list))))
                        .build())
                .role(Role.of("head").may("decide-extension").seesEverything())
                .build();
        Town town = Town.open(policy);
        Ticket ticket = about(town, accused);
        town.handler("water").submit(ticket.id(), new RequestExtension("whole", "first", "complex", "x"));
        Desk head = town.hotline.as(Actor.of("head", "head").in(found));

        assertThat(head.submit(ticket.id(), DecideExtension.granted())
                        .ticket()
                        .clock("whole")
                        .timesExtended())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "about {0}, looking for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void a_step_asks_none_of_them_to_watch(String accused, String list, String found) {
        PolicySet policy = policy().clock(TownPolicies.rule("contact", ClockScope.LEAD, "1h")
                        .starts("dispatched")
                        .stops("first-contacted")
                        .step("watch", "due", StepAct.supervise(who(list)))
                        .build())
                .build();
        Town town = Town.open(policy);
        Ticket ticket = about(town, accused);
        town.pass(Duration.ofHours(2)).hotline.runDue();

        Supervised watched = town.chief().journal(ticket.id()).stream()
                .map(Entry::event)
                .filter(Supervised.class::isInstance)
                .map(Supervised.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(watched.by()).hasToString(found);
        assertThat(watched.notTaken())
                .filteredOn(passed -> !passed.reason().equals(PassReason.NOT_IN_FORCE.name()))
                .isNotEmpty()
                .extracting(NotTaken::reason)
                .containsOnly(PassReason.ACCUSED.name());
    }

    @ParameterizedTest(name = "about {0}, looking for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void none_of_them_calls_back_nor_watches_because_of_an_answer(String accused, String list, String found) {
        PolicySetBuilder policy = CallBackTown.policy(CallBackTown.rule("replied", "00:00-24:00")
                .by(who(list))
                .dissatisfied(Conditions.always(), Dissatisfaction.Supervise.by(who(list)))
                .build());
        CallBackTown town = new CallBackTown(Town.open(units(policy).build()));
        Ticket ticket = replied(town.town(), accused);

        assertThat(town.town().read(ticket).followUps().all().get(0).by()).hasToString(found);
        Attempt bad = Attempt.answered().solved(Solved.NO).satisfied(GradeCode.of("DISSATISFIED"));
        assertThat(town.caller().submit(ticket.id(), bad).ticket().pressing().supervisions())
                .singleElement()
                .satisfies(watched -> assertThat(watched.by()).hasToString(found));
    }

    private static Ticket replied(Town town, String accused) {
        Ticket ticket = about(town, accused);
        Desk water = town.handler("water");
        water.submit(ticket.id(), new Acknowledge());
        water.submit(ticket.id(), Reply.of(Finding.SOLVED, "已修复"));
        town.hotline.runDue();
        return town.read(ticket);
    }

    @ParameterizedTest(name = "about {0}, looking for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void a_notice_reaches_none_of_them(String accused, String list, String found) {
        PolicySet policy = policy().notice(
                        NoticeRule.of("chosen", "dispatched", Audience.of(who(list)), "sms", "chosen {ticket}"))
                .build();
        Town town = Town.open(policy);
        about(town, accused);
        town.hotline.runDue();

        assertThat(town.sent)
                .filteredOn(notice -> notice.text().startsWith("chosen"))
                .extracting(Notice::to)
                .containsExactly("unit:" + found);
    }
}
