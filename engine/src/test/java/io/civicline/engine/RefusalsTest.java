package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Context;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.Facts;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Lifecycle;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Relaying.Subassign;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.RulingLevel;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Stamp;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.link.LinkKind;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitRelation;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.Selection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.ReturnRules;
import io.civicline.engine.policy.Role;
import io.civicline.engine.policy.SubassignRules;
import io.civicline.routing.ResultMode;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason for which something can be refused, each met once at a desk, and said in both languages with its values. */
class RefusalsTest {

    /** How each reason is met. */
    private static final Map<RefusalCode, Function<Town, List<Refusal>>> WAYS = new LinkedHashMap<>();

    static {
        atTheDoor();
        ofTheStage();
        ofTheParts();
        ofReturns();
        ofCampaigns();
        ofHandOvers();
        ofRulings();
        ofAnswers();
        ofWaiting();
        ofTimes();
        ofMerging();
        ofContacts();
    }

    private static void atTheDoor() {
        WAYS.put(RefusalCode.NOT_PERMITTED, town -> of(town.handler("water"), town.dispatched(), Dispatch.to("parks")));
        WAYS.put(RefusalCode.NO_SUCH_TICKET, town -> of(town.handler("roads"), town.dispatched(), new Acknowledge()));
        WAYS.put(RefusalCode.COMMAND_ID_TAKEN, town -> {
            Ticket ticket = town.dispatched();
            town.operator().submit(ticket.id(), new Note("x"), Act.once("1"));
            return refused(() -> town.operator().submit(ticket.id(), new Withdraw(null), Act.once("1")));
        });
    }

    private static void ofTheStage() {
        WAYS.put(
                RefusalCode.NOT_REGISTERED,
                town -> List.of(Lifecycle.check(Stage.UNREGISTERED, "close").orElseThrow()));
        WAYS.put(
                RefusalCode.ALREADY_REGISTERED,
                town -> List.of(Lifecycle.check(Stage.REGISTERED, "register").orElseThrow()));
        WAYS.put(RefusalCode.NO_LEAD, town -> of(town.chief(), draft(town), new Suspend("weather", "x")));
        WAYS.put(RefusalCode.NOT_REPLIED, town -> of(town.chief(), town.handling(), Close.as(Closure.RESOLVED)));
        WAYS.put(RefusalCode.ALREADY_REPLIED, town -> of(town.chief(), town.replied(), Dispatch.to("parks")));
        WAYS.put(
                RefusalCode.CLOSED,
                town -> of(town.handler("water"), town.dispatchedThenWithdrawn(), new Acknowledge()));
        WAYS.put(RefusalCode.WRONG_CLOSURE, town -> of(town.chief(), draft(town), Close.as(Closure.RESOLVED)));
    }

    private static void ofTheParts() {
        WAYS.put(RefusalCode.NOT_YOURS, town -> of(chiefOf(town, "roads"), town.dispatched(), new Acknowledge()));
        WAYS.put(RefusalCode.NO_UNIT, town -> of(town.chief(), town.dispatched(), new Acknowledge()));
        WAYS.put(
                RefusalCode.WRONG_ASSIGNMENT_STATE,
                town -> of(town.handler("water"), town.dispatched(), Reply.of(Finding.SOLVED, "x")));
        WAYS.put(RefusalCode.UNKNOWN_UNIT, town -> of(town.operator(), draft(town), Dispatch.to("gone")));
        WAYS.put(
                RefusalCode.UNIT_TWICE,
                town -> of(town.operator(), draft(town), Dispatch.to("water").assist("water")));
        WAYS.put(RefusalCode.HAS_LEAD, town -> of(town.operator(), town.dispatched(), Dispatch.to("parks")));
        WAYS.put(RefusalCode.NO_PROPOSAL, town -> of(town.operator(), draft(town), Dispatch.asProposed()));
        WAYS.put(RefusalCode.LEAD_NEEDED, town -> of(town.operator(), draft(town), Dispatch.assisting("parks")));
        WAYS.put(RefusalCode.ACCUSED, town -> {
            Ticket ticket =
                    town.operator().register(Town.burstPipe().about("parks").draft());
            return of(town.operator(), ticket, Dispatch.to("parks"));
        });
        WAYS.put(RefusalCode.ONLY_A_COPY, town -> {
            Ticket ticket = draft(town);
            town.operator().submit(ticket.id(), Dispatch.to("water").copy("parks"));
            return of(town.handler("parks"), ticket, new Acknowledge());
        });
    }

    private static TicketId merged(Town town, Ticket main, Ticket other) {
        town.operator().merge(main.id(), List.of(other.id()), null, Act.NOW);
        return other.id();
    }

    private static List<Refusal> merging(Town town, Ticket main, Ticket other) {
        return refused(() -> merged(town, main, other));
    }

    private static void ofMerging() {
        WAYS.put(RefusalCode.MAIN_IS_DRAFT, town -> merging(town, draft(town), town.dispatched()));
        WAYS.put(RefusalCode.MAIN_IS_MERGED, town -> {
            Ticket main = town.dispatched();
            TicketId joined = merged(town, main, town.dispatched());
            merged(town, town.dispatched(), main);
            return refused(() -> town.operator().unmerge(main.id(), joined, null, Act.NOW));
        });
        WAYS.put(RefusalCode.NOT_MERGED, town -> {
            Ticket one = town.dispatched();
            Ticket two = town.dispatched();
            return refused(() -> town.operator().unmerge(one.id(), two.id(), null, Act.NOW));
        });
        WAYS.put(
                RefusalCode.ACCUSED_DIFFER,
                town -> merging(
                        town,
                        town.dispatched(),
                        town.operator().register(Town.burstPipe().about("water").dispatch())));
        WAYS.put(RefusalCode.OTHERS_ASK, town -> {
            Ticket main = town.dispatched();
            merged(town, main, town.dispatched());
            return of(town.operator(), main, new Withdraw(null));
        });
        WAYS.put(RefusalCode.RECURS_OF_OPEN, town -> linking(town, LinkKind.RECURS));
        WAYS.put(RefusalCode.LINK_NOT_BY_HAND, town -> linking(town, LinkKind.SPLIT_FROM));
        WAYS.put(RefusalCode.EXTERNAL_ID_TAKEN, town -> {
            town.operator().register(Town.burstPipe().externalId("a").dispatch());
            return refused(() -> town.operator()
                    .registerAll(
                            List.of(
                                    Town.burstPipe().externalId("a").dispatch(),
                                    Town.burstPipe().externalId("b").dispatch()),
                            Act.NOW));
        });
    }

    private static List<Refusal> linking(Town town, LinkKind kind) {
        return refused(() -> town.operator()
                .link(town.dispatched().id(), kind, town.dispatched().id()));
    }

    private static void ofContacts() {
        RecordContact call = RecordContact.of(ContactPurpose.INQUIRY, "PHONE");
        RequesterId stranger = RequesterId.of("nobody.1");
        WAYS.put(RefusalCode.NO_SUCH_REQUESTER, town -> of(town.operator(), town.dispatched(), call.by(stranger)));
        WAYS.put(
                RefusalCode.TWO_CALLERS,
                town -> of(
                        town.operator(),
                        town.dispatched(),
                        new RecordContact(
                                ContactPurpose.NEW, "PHONE", null, null, null, "x.1", Requester.anonymous(), null)));
        WAYS.put(
                RefusalCode.NOBODY_JOINS_CLOSED,
                town -> of(town.operator(), town.dispatchedThenWithdrawn(), call.by(Requester.of("a", "1"))));
        WAYS.put(RefusalCode.NO_SOURCE, town -> of(town.operator(), town.dispatched(), ChangeSource.takenBack()));
        WAYS.put(RefusalCode.OUT_OF_RANGE, town -> {
            Ticket ticket = town.operator()
                    .register(Town.burstPipe()
                            .from(new Upstream("province", "1", null))
                            .dispatch());
            return of(town.operator(), ticket, ChangeSource.due(Instant.MAX));
        });
    }

    private static void ofReturns() {
        RequestReturn asking = RequestReturn.because("not-our-duty", "x");
        WAYS.put(RefusalCode.RETURNED_BEFORE, town -> {
            Ticket ticket = town.dispatched();
            town.handler("water").submit(ticket.id(), asking);
            town.chief(ticket, DecideReturn.accept("water"));
            return of(town.operator(), ticket, Dispatch.to("water"));
        });
        WAYS.put(RefusalCode.RETURNS_USED_UP, town -> {
            PolicySet never =
                    TownPolicies.builder().returns(0, null, ResultMode.PROPOSE).build();
            Town strict = Town.open(never);
            return of(strict.handler("water"), strict.dispatched(), asking);
        });
        WAYS.put(RefusalCode.TOO_LATE_TO_RETURN, town -> {
            Ticket ticket = town.dispatched();
            town.pass(Duration.ofHours(3));
            return of(town.handler("water"), ticket, asking);
        });
        WAYS.put(RefusalCode.ALREADY_PENDING, town -> {
            Ticket ticket = town.dispatched();
            town.handler("water").submit(ticket.id(), asking);
            return of(town.handler("water"), ticket, asking);
        });
        WAYS.put(
                RefusalCode.NOTHING_PENDING, town -> of(town.chief(), town.dispatched(), DecideReturn.accept("water")));
        WAYS.put(RefusalCode.RETURN_PENDING, town -> {
            Ticket ticket = town.handling();
            town.handler("water").submit(ticket.id(), asking);
            return of(town.handler("water"), ticket, Reply.of(Finding.SOLVED, "x"));
        });
        WAYS.put(
                RefusalCode.UNKNOWN_REASON,
                town -> of(town.handler("water"), town.dispatched(), RequestReturn.because("mood", "x")));
    }

    private static Town disputed() {
        return Town.open(TownPolicies.builder()
                .unit(Unit.of("pumps", "泵站").in("1101"))
                .unit(Unit.of("valves", "阀门班").in("1101"))
                .relation(new UnitRelation(UnitId.of("pumps"), RelationCode.SUPERIOR, UnitId.of("water")))
                .relation(new UnitRelation(UnitId.of("valves"), RelationCode.SUPERIOR, UnitId.of("water")))
                .subassign(SubassignRules.along("superior"))
                .returns(ReturnRules.upTo(2).ruling(RulingLevel.of("centre", "judge")))
                .role(judge())
                .build());
    }

    private static Role judge() {
        return Role.of("judge")
                .may("dispatch", "recall", "reassign", "take-back", "request-ruling", "rule")
                .may("subassign", "acknowledge", "reply", "request-return")
                .seesEverything();
    }

    private static Desk judge(Town town) {
        return town.hotline.as(Actor.of("judge", "judge"));
    }

    private static Desk judgeOf(Town town, String unit) {
        return town.hotline.as(Actor.of("of-" + unit, "judge").in(unit));
    }

    private static Ticket givenOn(Town town) {
        Ticket ticket = town.handling();
        return judgeOf(town, "water").submit(ticket.id(), Subassign.to("pumps")).ticket();
    }

    private static void ofHandOvers() {
        WAYS.put(RefusalCode.ALREADY_ACKNOWLEDGED, any -> {
            Town town = disputed();
            return of(judge(town), town.handling(), Recall.lead());
        });
        WAYS.put(RefusalCode.IS_LEAD, any -> {
            Town town = disputed();
            return of(judge(town), town.dispatched(), TakeBack.from("water", "x"));
        });
        WAYS.put(RefusalCode.NOT_ABOVE, any -> {
            Town town = disputed();
            return of(judge(town), givenOn(town), Recall.of("pumps"));
        });
        WAYS.put(RefusalCode.NOT_BELOW, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), town.handling(), Subassign.to("parks"));
        });
        WAYS.put(RefusalCode.UNIT_NEEDED, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), town.handling(), new Subassign(null, List.of(), null));
        });
        WAYS.put(RefusalCode.GIVEN_ON, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), givenOn(town), Subassign.to("valves"));
        });
        WAYS.put(RefusalCode.OPEN_BELOW, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), givenOn(town), Reply.of(Finding.SOLVED, "x"));
        });
    }

    private static void ofRulings() {
        Rule rule = Rule.at("centre", "裁定1号", "water");
        RequestReturn asking = RequestReturn.because("not-our-duty", "x");
        WAYS.put(RefusalCode.RETURN_FORBIDDEN, any -> {
            Town town = disputed();
            Ticket ticket = draft(town);
            judge(town).submit(ticket.id(), Dispatch.to("water").withoutReturn());
            return of(judgeOf(town, "water"), ticket, asking);
        });
        WAYS.put(RefusalCode.RETURNS_LEFT, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), town.dispatched(), RequestRuling.because("x"));
        });
        WAYS.put(RefusalCode.NO_RULINGS, any -> {
            Town town = Town.open(TownPolicies.builder().role(judge()).build());
            return of(judge(town), town.dispatched(), RequestRuling.because("x"));
        });
        WAYS.put(RefusalCode.UNKNOWN_RULING_LEVEL, any -> {
            Town town = disputed();
            return of(judge(town), town.dispatched(), Rule.at("moon", "裁定1号", "water"));
        });
        WAYS.put(RefusalCode.RULING_STANDS, any -> {
            Town town = disputed();
            Ticket ticket = town.dispatched();
            judge(town).submit(ticket.id(), rule);
            return of(judge(town), ticket, rule);
        });
        WAYS.put(RefusalCode.RULING_BINDS, any -> {
            Town town = disputed();
            Ticket ticket = town.dispatched();
            judge(town).submit(ticket.id(), rule);
            return of(judgeOf(town, "water"), ticket, asking);
        });
    }

    private static void ofAnswers() {
        WAYS.put(RefusalCode.REASON_NEEDED, town -> of(town.chief(), town.replied(), new Audit(null, false, null)));
        WAYS.put(RefusalCode.UNKNOWN_CHANNEL, town -> of(town.chief(), town.replied(), new TellCitizen("FAX")));
        WAYS.put(RefusalCode.NO_PASSED_REPLY, town -> of(town.chief(), town.replied(), Close.as(Closure.RESOLVED)));
        WAYS.put(RefusalCode.NOT_TOLD, town -> of(town.chief(), town.replied(), Close.as(Closure.RESOLVED)));
        WAYS.put(RefusalCode.OWN_WORK, town -> {
            Ticket ticket = town.handling();
            Desk both = chiefOf(town, "water");
            both.submit(ticket.id(), Reply.of(Finding.SOLVED, "x"));
            return of(both, ticket, Audit.passed());
        });
    }

    private static void ofWaiting() {
        WAYS.put(RefusalCode.SUSPENDED, town -> {
            Ticket ticket = town.chief(town.handling(), new Suspend("weather", "x"));
            return of(town.handler("water"), ticket, Reply.of(Finding.SOLVED, "x"));
        });
        WAYS.put(RefusalCode.NOT_SUSPENDED, town -> of(town.chief(), town.handling(), new Resume()));
        WAYS.put(
                RefusalCode.NO_RUNNING_CLOCK,
                town -> of(town.handler("water"), town.handling(), extension("sign", "5h")));
        WAYS.put(RefusalCode.ALREADY_DUE, town -> {
            Ticket ticket = town.handling();
            town.pass(Duration.ofHours(11));
            return of(town.handler("water"), ticket, extension("handle", "5h"));
        });
        WAYS.put(RefusalCode.EXTENSIONS_USED_UP, town -> {
            Ticket ticket = town.handling();
            for (int i = 0; i < 2; i++) {
                town.handler("water").submit(ticket.id(), extension("handle", "5h"));
                town.chief(ticket, DecideExtension.granted());
            }
            return of(town.handler("water"), ticket, extension("handle", "5h"));
        });
        WAYS.put(
                RefusalCode.EXTENSION_NOT_OFFERED,
                town -> of(town.handler("water"), town.handling(), extension("handle", "6h")));
    }

    private static void ofTimes() {
        WAYS.put(RefusalCode.OCCURRED_IN_FUTURE, town -> late(town, Duration.ofSeconds(-1)));
        WAYS.put(RefusalCode.OCCURRED_TOO_LONG_AGO, town -> late(town, Duration.ofHours(13)));
        WAYS.put(RefusalCode.OCCURRED_OUT_OF_ORDER, town -> late(town, Duration.ofSeconds(1)));
        WAYS.put(RefusalCode.LATE_WITHOUT_REASON, town -> {
            Stamp late = new Stamp(Town.START.minusSeconds(1), Town.START, Actor.of("a", "operator"), null);
            Context at = new Context(late, TownPolicies.sound(), Facts.NONE, () -> new byte[16]);
            Decision decision = TownPolicies.sound()
                    .rulebook(List.of(), List.of())
                    .decide(town.dispatched(), new Note("x"), Duration.ofDays(1), at);
            return ((Decision.Refused) decision).reasons();
        });
    }

    private static Ticket draft(Town town) {
        return town.operator().register(Town.burstPipe().draft());
    }

    private static Desk chiefOf(Town town, String unit) {
        return town.hotline.as(Actor.of("both", "chief").in(unit));
    }

    private static RequestExtension extension(String clock, String by) {
        return new RequestExtension(clock, by, "complex", "x");
    }

    private static List<Refusal> late(Town town, Duration ago) {
        Ticket ticket = town.dispatched();
        return refused(() -> town.handler("water")
                .submit(ticket.id(), new Acknowledge(), Act.occurred(town.now().minus(ago), "x")));
    }

    private static void ofCampaigns() {
        CampaignPlan plan =
                CampaignPlan.of("storm", Selection.tickets(List.of(TicketId.of("t-1"))), new Note("暴雨期间统一提醒"));
        CampaignPlan other = CampaignPlan.of("storm", plan.selection(), new Note("另一件事"));
        WAYS.put(RefusalCode.CAMPAIGN_ID_TAKEN, town -> {
            town.chief().campaigns().start(plan);
            return refused(() -> town.chief().campaigns().start(other));
        });
        WAYS.put(
                RefusalCode.NO_SUCH_CAMPAIGN,
                town -> refused(() -> town.chief().campaigns().campaign(plan.id())));
        WAYS.put(RefusalCode.CAMPAIGN_OVER, town -> {
            town.chief().campaigns().start(plan);
            town.chief().campaigns().stop(plan.id());
            return refused(() -> town.chief().campaigns().resume(plan.id()));
        });
    }

    private static List<Refusal> of(Desk desk, Ticket ticket, Command command) {
        List<Refusal> deed = refused(() -> desk.submit(ticket.id(), command));
        assertThat(((Decision.Refused) desk.preview(ticket.id(), command)).reasons())
                .isEqualTo(deed);
        return deed;
    }

    private static List<Refusal> refused(Runnable act) {
        Refused refused = catchThrowableOfType(Refused.class, act::run);
        assertThat(refused).isNotNull();
        return refused.reasons();
    }

    static Set<RefusalCode> ways() {
        return WAYS.keySet();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void each_reason_is_met_and_said_with_all_its_values(RefusalCode code) {
        List<Refusal> reasons = WAYS.get(code).apply(Town.open());

        assertThat(reasons).extracting(Refusal::code).contains(code);
        for (Refusal reason : reasons) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(reason.text(locale)).doesNotContain("{", "}", "null", "Optional", "[]");
            }
        }
    }

    @Test
    void no_reason_is_left_out() throws IllegalAccessException {
        List<RefusalCode> all = new ArrayList<>();
        for (Field field : RefusalCode.class.getFields()) {
            all.add((RefusalCode) field.get(null));
        }

        assertThat(ways()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void all_reasons_are_told_at_once() {
        Town town = Town.open();
        Ticket ticket = town.chief(town.dispatched(), new Suspend("weather", "x"));
        RequestReturn wrong = new RequestReturn("mood", "x", "gone");
        town.pass(Duration.ofHours(3));

        assertThat(of(town.handler("water"), ticket, wrong))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.UNKNOWN_REASON, RefusalCode.TOO_LATE_TO_RETURN, RefusalCode.UNKNOWN_UNIT);
        assertThat(of(
                        town.operator(),
                        draft(town),
                        Dispatch.to("gone").assist("water").copy("water")))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.UNKNOWN_UNIT, RefusalCode.UNIT_TWICE);
        assertThat(of(town.chief(), town.replied(), Close.as(Closure.DECLINED)))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.WRONG_CLOSURE, RefusalCode.NO_PASSED_REPLY, RefusalCode.NOT_TOLD);
    }

    @Test
    void a_registration_that_names_its_units_is_refused_for_the_same_reasons() {
        Town town = Town.open();
        List<Refusal> reasons = refused(() -> town.operator()
                .register(Town.burstPipe().about("water").dispatchTo("water", "gone", "parks", "parks")));

        assertThat(reasons)
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.ACCUSED, RefusalCode.UNKNOWN_UNIT, RefusalCode.UNIT_TWICE);
        assertThat(town.tickets()).isEmpty();
    }

    @Test
    void reading_what_is_not_there_is_refused_like_any_command() {
        List<Refusal> reasons = refused(() -> Town.open().operator().ticket(TicketId.of("T999999")));

        assertThat(reasons).extracting(Refusal::code).containsExactly(RefusalCode.NO_SUCH_TICKET);
    }
}
