package io.civicline.engine;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Relaying.PassOn;
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
import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitRelation;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.ReturnRules;
import io.civicline.engine.policy.Role;
import io.civicline.engine.policy.SubassignRules;
import io.civicline.routing.ResultMode;
import java.time.Duration;
import java.util.List;

/** Reasons of returning, ruling, giving on, waiting and answering. */
final class WaysOfHandling extends RefusalWays {

    @Override
    void add() {
        ofReturns();
        ofHandOvers();
        ofRulings();
        ofAnswers();
        ofWaiting();
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
                .may("subassign", "pass-on", "acknowledge", "reply", "request-return")
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

    private static RequestExtension extension(String clock, String by) {
        return new RequestExtension(clock, by, "complex", "x");
    }

    private void ofReturns() {
        RequestReturn asking = RequestReturn.because("not-our-duty", "x");
        met(RefusalCode.RETURNED_BEFORE, town -> {
            Ticket ticket = town.dispatched();
            town.handler("water").submit(ticket.id(), asking);
            town.chief(ticket, DecideReturn.accept("water"));
            return of(town.operator(), ticket, Dispatch.to("water"));
        });
        met(RefusalCode.RETURNS_USED_UP, town -> {
            PolicySet never =
                    TownPolicies.builder().returns(0, null, ResultMode.PROPOSE).build();
            Town strict = Town.open(never);
            return of(strict.handler("water"), strict.dispatched(), asking);
        });
        met(RefusalCode.TOO_LATE_TO_RETURN, town -> {
            Ticket ticket = town.dispatched();
            town.pass(Duration.ofHours(3));
            return of(town.handler("water"), ticket, asking);
        });
        met(RefusalCode.ALREADY_PENDING, town -> {
            Ticket ticket = town.dispatched();
            town.handler("water").submit(ticket.id(), asking);
            return of(town.handler("water"), ticket, asking);
        });
        met(RefusalCode.NOTHING_PENDING, town -> of(town.chief(), town.dispatched(), DecideReturn.accept("water")));
        met(RefusalCode.RETURN_PENDING, town -> {
            Ticket ticket = town.handling();
            town.handler("water").submit(ticket.id(), asking);
            return of(town.handler("water"), ticket, Reply.of(Finding.SOLVED, "x"));
        });
        met(
                RefusalCode.UNKNOWN_REASON,
                town -> of(town.handler("water"), town.dispatched(), RequestReturn.because("mood", "x")));
    }

    private void ofHandOvers() {
        met(RefusalCode.ALREADY_ACKNOWLEDGED, any -> {
            Town town = disputed();
            return of(judge(town), town.handling(), Recall.lead());
        });
        met(RefusalCode.IS_LEAD, any -> {
            Town town = disputed();
            return of(judge(town), town.dispatched(), TakeBack.from("water", "x"));
        });
        met(RefusalCode.NOT_ABOVE, any -> {
            Town town = disputed();
            return of(judge(town), givenOn(town), Recall.of("pumps"));
        });
        met(RefusalCode.NOT_BELOW, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), town.handling(), Subassign.to("parks"));
        });
        met(RefusalCode.UNIT_NEEDED, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), town.handling(), new Subassign(null, List.of(), null));
        });
        met(RefusalCode.GIVEN_ON, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), givenOn(town), Subassign.to("valves"));
        });
        met(RefusalCode.OPEN_BELOW, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), givenOn(town), Reply.of(Finding.SOLVED, "x"));
        });
        met(RefusalCode.WORDS_GONE, any -> {
            Town town = disputed();
            Ticket ticket = givenOn(town);
            judgeOf(town, "pumps").submit(ticket.id(), new Acknowledge());
            judgeOf(town, "pumps").submit(ticket.id(), Reply.of(Finding.SOLVED, "x"));
            town.chief(ticket, new EraseWords("x"));
            return of(judgeOf(town, "water"), ticket, PassOn.reply());
        });
    }

    private void ofRulings() {
        Rule rule = Rule.at("centre", "裁定1号", "water");
        RequestReturn asking = RequestReturn.because("not-our-duty", "x");
        met(RefusalCode.RETURN_FORBIDDEN, any -> {
            Town town = disputed();
            Ticket ticket = draft(town);
            judge(town).submit(ticket.id(), Dispatch.to("water").withoutReturn());
            return of(judgeOf(town, "water"), ticket, asking);
        });
        met(RefusalCode.RETURNS_LEFT, any -> {
            Town town = disputed();
            return of(judgeOf(town, "water"), town.dispatched(), RequestRuling.because("x"));
        });
        met(RefusalCode.NO_RULINGS, any -> {
            Town town = Town.open(TownPolicies.builder().role(judge()).build());
            return of(judge(town), town.dispatched(), RequestRuling.because("x"));
        });
        met(RefusalCode.UNKNOWN_RULING_LEVEL, any -> {
            Town town = disputed();
            return of(judge(town), town.dispatched(), Rule.at("moon", "裁定1号", "water"));
        });
        met(RefusalCode.RULING_STANDS, any -> {
            Town town = disputed();
            Ticket ticket = town.dispatched();
            judge(town).submit(ticket.id(), rule);
            return of(judge(town), ticket, rule);
        });
        met(RefusalCode.RULING_BINDS, any -> {
            Town town = disputed();
            Ticket ticket = town.dispatched();
            judge(town).submit(ticket.id(), rule);
            return of(judgeOf(town, "water"), ticket, asking);
        });
    }

    private void ofAnswers() {
        met(RefusalCode.REASON_NEEDED, town -> of(town.chief(), town.replied(), new Audit(null, false, null)));
        met(RefusalCode.UNKNOWN_CHANNEL, town -> of(town.chief(), town.replied(), new TellCitizen("FAX")));
        met(RefusalCode.NO_PASSED_REPLY, town -> of(town.chief(), town.replied(), Close.as(Closure.RESOLVED)));
        met(RefusalCode.NOT_TOLD, town -> of(town.chief(), town.replied(), Close.as(Closure.RESOLVED)));
        met(RefusalCode.OWN_WORK, town -> {
            Ticket ticket = town.handling();
            Desk both = chiefOf(town, "water");
            both.submit(ticket.id(), Reply.of(Finding.SOLVED, "x"));
            return of(both, ticket, Audit.passed());
        });
    }

    private void ofWaiting() {
        met(RefusalCode.SUSPENDED, town -> {
            Ticket ticket = town.chief(town.handling(), new Suspend("weather", "x"));
            return of(town.handler("water"), ticket, Reply.of(Finding.SOLVED, "x"));
        });
        met(RefusalCode.NOT_SUSPENDED, town -> of(town.chief(), town.handling(), new Resume()));
        met(RefusalCode.NO_RUNNING_CLOCK, town -> of(town.handler("water"), town.handling(), extension("sign", "5h")));
        met(RefusalCode.ALREADY_DUE, town -> {
            Ticket ticket = town.handling();
            town.pass(Duration.ofHours(11));
            return of(town.handler("water"), ticket, extension("handle", "5h"));
        });
        met(RefusalCode.EXTENSIONS_USED_UP, town -> {
            Ticket ticket = town.handling();
            for (int i = 0; i < 2; i++) {
                town.handler("water").submit(ticket.id(), extension("handle", "5h"));
                town.chief(ticket, DecideExtension.granted());
            }
            return of(town.handler("water"), ticket, extension("handle", "5h"));
        });
        met(
                RefusalCode.EXTENSION_NOT_OFFERED,
                town -> of(town.handler("water"), town.handling(), extension("handle", "6h")));
    }
}
