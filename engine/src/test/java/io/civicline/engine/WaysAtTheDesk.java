package io.civicline.engine;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Context;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Facts;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Lifecycle;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Stamp;
import io.civicline.core.id.TicketId;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.Selection;
import java.time.Duration;
import java.util.List;

/** Reasons of who acts, when, and at which stage the ticket is. */
final class WaysAtTheDesk extends RefusalWays {

    @Override
    void add() {
        atTheDoor();
        ofTheStage();
        ofTheParts();
        ofTimes();
        ofCampaigns();
    }

    private static List<Refusal> late(Town town, Duration ago) {
        Ticket ticket = town.dispatched();
        return refused(() -> town.handler("water")
                .submit(ticket.id(), new Acknowledge(), Act.occurred(town.now().minus(ago), "x")));
    }

    private void atTheDoor() {
        met(RefusalCode.NOT_PERMITTED, town -> of(town.handler("water"), town.dispatched(), Dispatch.to("parks")));
        met(RefusalCode.NO_SUCH_TICKET, town -> of(town.handler("roads"), town.dispatched(), new Acknowledge()));
        met(RefusalCode.COMMAND_ID_TAKEN, town -> {
            Ticket ticket = town.dispatched();
            town.operator().submit(ticket.id(), new Note("x"), Act.once("1"));
            return refused(() -> town.operator().submit(ticket.id(), new Withdraw(null), Act.once("1")));
        });
    }

    private void ofTheStage() {
        met(
                RefusalCode.NOT_REGISTERED,
                town -> List.of(Lifecycle.check(Stage.UNREGISTERED, "close").orElseThrow()));
        met(
                RefusalCode.ALREADY_REGISTERED,
                town -> List.of(Lifecycle.check(Stage.REGISTERED, "register").orElseThrow()));
        met(RefusalCode.NO_LEAD, town -> of(town.chief(), draft(town), new Suspend("weather", "x")));
        met(RefusalCode.NOT_REPLIED, town -> of(town.chief(), town.handling(), Close.as(Closure.RESOLVED)));
        met(RefusalCode.ALREADY_REPLIED, town -> of(town.chief(), town.replied(), Dispatch.to("parks")));
        met(RefusalCode.CLOSED, town -> of(town.handler("water"), town.dispatchedThenWithdrawn(), new Acknowledge()));
        met(RefusalCode.WRONG_CLOSURE, town -> of(town.chief(), draft(town), Close.as(Closure.RESOLVED)));
    }

    private void ofTheParts() {
        met(RefusalCode.NOT_YOURS, town -> of(chiefOf(town, "roads"), town.dispatched(), new Acknowledge()));
        met(RefusalCode.NO_UNIT, town -> of(town.chief(), town.dispatched(), new Acknowledge()));
        met(
                RefusalCode.WRONG_ASSIGNMENT_STATE,
                town -> of(town.handler("water"), town.dispatched(), Reply.of(Finding.SOLVED, "x")));
        met(RefusalCode.UNKNOWN_UNIT, town -> of(town.operator(), draft(town), Dispatch.to("gone")));
        met(
                RefusalCode.UNIT_TWICE,
                town -> of(town.operator(), draft(town), Dispatch.to("water").assist("water")));
        met(RefusalCode.HAS_LEAD, town -> of(town.operator(), town.dispatched(), Dispatch.to("parks")));
        met(RefusalCode.NO_PROPOSAL, town -> of(town.operator(), draft(town), Dispatch.asProposed()));
        met(RefusalCode.LEAD_NEEDED, town -> of(town.operator(), draft(town), Dispatch.assisting("parks")));
        met(RefusalCode.ACCUSED, town -> {
            Ticket ticket =
                    town.operator().register(Town.burstPipe().about("parks").draft());
            return of(town.operator(), ticket, Dispatch.to("parks"));
        });
        met(RefusalCode.ONLY_A_COPY, town -> {
            Ticket ticket = draft(town);
            town.operator().submit(ticket.id(), Dispatch.to("water").copy("parks"));
            return of(town.handler("parks"), ticket, new Acknowledge());
        });
    }

    private void ofTimes() {
        met(RefusalCode.OCCURRED_IN_FUTURE, town -> late(town, Duration.ofSeconds(-1)));
        met(RefusalCode.OCCURRED_TOO_LONG_AGO, town -> late(town, Duration.ofHours(13)));
        met(RefusalCode.OCCURRED_OUT_OF_ORDER, town -> late(town, Duration.ofSeconds(1)));
        met(RefusalCode.LATE_WITHOUT_REASON, town -> {
            Stamp late = new Stamp(Town.START.minusSeconds(1), Town.START, Actor.of("a", "operator"), null);
            Context at = new Context(late, TownPolicies.sound(), Facts.NONE, () -> new byte[16]);
            Decision decision = TownPolicies.sound()
                    .rulebook(List.of(), List.of())
                    .decide(town.dispatched(), new Note("x"), Duration.ofDays(1), at);
            return ((Decision.Refused) decision).reasons();
        });
    }

    private void ofCampaigns() {
        CampaignPlan plan =
                CampaignPlan.of("storm", Selection.tickets(List.of(TicketId.of("t-1"))), new Note("暴雨期间统一提醒"));
        CampaignPlan other = CampaignPlan.of("storm", plan.selection(), new Note("另一件事"));
        met(RefusalCode.CAMPAIGN_ID_TAKEN, town -> {
            town.chief().campaigns().start(plan);
            return refused(() -> town.chief().campaigns().start(other));
        });
        met(
                RefusalCode.NO_SUCH_CAMPAIGN,
                town -> refused(() -> town.chief().campaigns().campaign(plan.id())));
        met(RefusalCode.CAMPAIGN_OVER, town -> {
            town.chief().campaigns().start(plan);
            town.chief().campaigns().stop(plan.id());
            return refused(() -> town.chief().campaigns().resume(plan.id()));
        });
    }
}
