package io.civicline.engine;

import static io.civicline.core.condition.Conditions.category;

import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.core.who.Who;
import io.civicline.engine.activation.ReadyPolicies;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Role;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.CountingRule;
import java.util.function.UnaryOperator;

/** A town whose policies are activated one after the other, with policies that are told apart at a glance. */
final class TownUnderPolicies {

    static final ActorId ZHAO = ActorId.of("zhao");

    final ReadyPolicies ready = new ReadyPolicies();
    final Town town;

    TownUnderPolicies(PolicySet first, PolicySection... own) {
        this(new InMemoryStore(), first, own);
    }

    TownUnderPolicies(TicketStore store, PolicySet first, PolicySection... own) {
        ready.know(first, own);
        ready.source(store.policies()).activate(TenantId.of("default"), first, Town.START, ZHAO, Town.START);
        town = Town.of(TownPolicies.sound(), store, all -> all.policies(ready.source(store.policies())));
    }

    /** The same store, seen by a node that reads the archive for itself. */
    Town node(UnaryOperator<HotlineBuilder> more) {
        return Town.of(
                TownPolicies.sound(),
                town.store,
                all -> more.apply(
                        all.policies(ready.source(town.store.policies())).time(town::now)));
    }

    /** Activates from now on. */
    long activate(PolicySet policy, PolicySection... own) {
        ready.know(policy, own);
        return town.hotline.activate(policy, ZHAO).number();
    }

    /** Its routing sets the tag of its name; its limit to handle is so many hours. */
    static PolicySetBuilder named(String name, int hours) {
        return TownPolicies.vocabulary(PolicySet.builder(name, "Asia/Shanghai"))
                .rule(RoutingRule.of("pipes", 10, category("city.water"), Who.unit("water"))
                        .tag(name))
                .routing(ResultMode.DISPATCH, Who.centre())
                .clock(TownPolicies.rule("handle", ClockScope.LEAD, hours + "h")
                        .starts("dispatched", "reply-sent-back")
                        .stops("replied")
                        .pausedWhileSuspended()
                        .build())
                .role(Role.of("operator")
                        .may("register", "note", "withdraw", "close")
                        .seesEverything())
                .role(Role.of("handler").may("acknowledge", "reply", "note").seesOwnUnit())
                .role(Role.of("chief")
                        .may("audit", "suspend", "resume", "tell-citizen", "close", "note", "erase-words")
                        .seesEverything());
    }

    /** As {@link #named}, and open tickets move or keep. */
    static PolicySet named(String name, int hours, OpenTickets open) {
        return named(name, hours).openTickets(open).build();
    }

    /** With a clock of ten working hours on a calendar that is open so. */
    static PolicySetBuilder withRepair(String name, String open) {
        return named(name, 10)
                .calendar(
                        "shop",
                        WorkCalendar.builder()
                                .zone("Asia/Shanghai")
                                .open(open)
                                .publishedAlways()
                                .build())
                .clock(ClockRule.of("repair", ClockScope.LEAD)
                        .within("10wh")
                        .counted(CountingRule.FROM_THE_MINUTE.id())
                        .on("shop")
                        .starts("dispatched")
                        .stops("replied")
                        .pausedWhileSuspended()
                        .build())
                .openTickets(OpenTickets.MOVE);
    }
}
