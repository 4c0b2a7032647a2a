package io.civicline.engine;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Approver;
import io.civicline.core.command.Changing.ChangeFacts;
import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Excluding.DecideExclusion;
import io.civicline.core.command.Excluding.RequestExclusion;
import io.civicline.core.command.Excusing.RequestExcusal;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Promising.Promise;
import io.civicline.core.command.Promising.RenegotiatePromise;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Reviewing.Appeal;
import io.civicline.core.command.Staging.RequestStagedClosing;
import io.civicline.core.command.Supervising.Supervise;
import io.civicline.core.command.Tracking.SetStatus;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.command.Waiting.GrantExtension;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.review.Measure;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.PromiseRules;
import io.civicline.engine.policy.Role;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Reasons of changing facts, giving time, pressing, promising and reviewing. */
final class WaysOfConduct extends RefusalWays {

    private static final Instant TOMORROW = Town.START.plus(Duration.ofDays(1));
    private static final Promise PROMISE = new Promise("明天修好", TOMORROW);
    private static final RequestExclusion EXCLUSION = RequestExclusion.ofTicket(Measure.ALL, "unreasonable", "x");

    @Override
    void add() {
        ofFacts();
        ofApprovers();
        ofPressing();
        ofPromises();
        ofPromisesMade();
        ofExcusals();
        ofExclusions();
        ofAppeals();
    }

    /** Clerks and heads, of the hotline or of a unit, may do whatever is tried here. */
    private static PolicySetBuilder policy() {
        return TownPolicies.builder()
                .status("parts", Stage.HANDLING)
                .reasons(ReasonUse.SUPERVISE, "overdue")
                .reasons(ReasonUse.RENEGOTIATE, "rain")
                .reasons(ReasonUse.STAGE, "parts")
                .reasons(ReasonUse.EXCUSE, "force-majeure")
                .reasons(ReasonUse.EXCLUDE, "unreasonable")
                .supervision("daily")
                .review(ReviewKind.EXCLUSION, ReviewLevel.of("centre", "head"))
                .review(ReviewKind.EXCLUSION, ReviewLevel.of("city", "head"))
                .clock(extendable("by-role", Approver.inRole("head")))
                .clock(extendable("by-unit", Approver.of(Who.unit("roads"))))
                .role(acting("clerk"))
                .role(acting("head"));
    }

    private static ClockRule extendable(String code, Approver approver) {
        return TownPolicies.rule(code, ClockScope.LEAD, "10h")
                .starts("dispatched")
                .stops("replied")
                .extendable(ExtensionOffer.of("more", "5h", 1).approvedBy(approver))
                .build();
    }

    private static Role acting(String code) {
        return Role.of(code)
                .may("change-facts", "set-status", "grant-extension", "urge", "supervise", "dispatch")
                .may("promise", "keep-promise", "renegotiate-promise", "request-staged-closing")
                .may("acknowledge", "decide-staged-closing")
                .may("request-excusal", "request-exclusion", "decide-exclusion", "appeal")
                .seesEverything();
    }

    private static Town town() {
        return Town.open(policy().promises(PromiseRules.of("10d", "from-the-minute", TownPolicies.ALWAYS, 1))
                .build());
    }

    private static Desk clerk(Town town) {
        return town.hotline.as(Actor.of("clerk", "clerk"));
    }

    private static Desk clerkOf(Town town, String unit) {
        return town.hotline.as(Actor.of("clerk-" + unit, "clerk").in(unit));
    }

    private static Desk head(Town town, String name) {
        return town.hotline.as(Actor.of(name, "head"));
    }

    /** A clerk, of a unit or of the hotline, does this to a ticket that {@code water} leads. */
    private void tried(RefusalCode code, Function<Town, Desk> who, Command command) {
        met(code, any -> {
            Town town = town();
            return of(who.apply(town), town.dispatched(), command);
        });
    }

    private static Desk water(Town town) {
        return clerkOf(town, "water");
    }

    private void ofFacts() {
        tried(
                RefusalCode.WRONG_FACTS,
                WaysOfConduct::clerk,
                ChangeFacts.because("x").region("1100").urgency("MAD"));
        met(RefusalCode.MAY_NOT_REVEAL, any -> {
            Town town = town();
            Ticket ticket =
                    town.operator().register(Town.burstPipe().confidential().dispatch());
            return of(water(town), ticket, ChangeFacts.because("x").confidential(false));
        });
        tried(RefusalCode.UNKNOWN_STATUS, WaysOfConduct::water, SetStatus.to("prats"));
        tried(RefusalCode.STATUS_OF_OTHER_STAGE, WaysOfConduct::water, SetStatus.to("parts"));
    }

    private void ofApprovers() {
        tried(
                RefusalCode.NOT_THE_APPROVER,
                WaysOfConduct::clerk,
                new GrantExtension("by-role", "more", "complex", null));
        tried(
                RefusalCode.NOT_THE_APPROVING_UNIT,
                WaysOfConduct::clerk,
                new GrantExtension("by-unit", "more", "complex", null));
    }

    private void ofPressing() {
        tried(
                RefusalCode.NOTHING_TO_URGE,
                WaysOfConduct::clerk,
                Urge.because("x").to("parks"));
        tried(RefusalCode.UNKNOWN_LEVEL, WaysOfConduct::clerk, Supervise.at("harsh", "overdue"));
        tried(
                RefusalCode.SUPERVISES_ITSELF,
                WaysOfConduct::clerk,
                Supervise.at("daily", "overdue").by("water"));
    }

    private void ofPromises() {
        met(RefusalCode.NO_PROMISES, any -> {
            Town silent = Town.open(policy().build());
            return of(water(silent), silent.dispatched(), PROMISE);
        });
        tried(RefusalCode.NOT_AHEAD, WaysOfConduct::water, new Promise("x", Town.START));
        tried(RefusalCode.TOO_FAR_AHEAD, WaysOfConduct::water, new Promise("x", Town.START.plus(Duration.ofDays(11))));
        tried(RefusalCode.NO_PROMISE, WaysOfConduct::water, new KeepPromise());
        tried(
                RefusalCode.NOT_ACKNOWLEDGED,
                WaysOfConduct::water,
                new RequestStagedClosing("parts", "x", "y", TOMORROW));
        met(RefusalCode.ONLY_THE_LEAD, any -> {
            Town town = town();
            Ticket ticket = draft(town);
            clerk(town).submit(ticket.id(), Dispatch.to("water").assist("parks"));
            return of(clerkOf(town, "parks"), ticket, PROMISE);
        });
    }

    private static Ticket promised(Town town) {
        return water(town).submit(town.dispatched().id(), PROMISE).ticket();
    }

    private static RenegotiatePromise another(Duration later) {
        return new RenegotiatePromise(TOMORROW.plus(later), "rain", "x", "call-8");
    }

    private void ofPromisesMade() {
        met(RefusalCode.ALREADY_PROMISED, any -> {
            Town town = town();
            return of(water(town), promised(town), PROMISE);
        });
        met(RefusalCode.RENEGOTIATIONS_USED_UP, any -> {
            Town town = town();
            Ticket ticket = promised(town);
            water(town).submit(ticket.id(), another(Duration.ofDays(1)));
            return of(water(town), ticket, another(Duration.ofDays(2)));
        });
        met(RefusalCode.PROMISE_DUE, any -> {
            Town town = town();
            Ticket ticket = promised(town);
            town.pass(Duration.ofDays(2));
            return of(water(town), ticket, another(Duration.ofDays(3)));
        });
    }

    private void ofExcusals() {
        tried(RefusalCode.NO_HOP, WaysOfConduct::water, RequestExcusal.ofHop("force-majeure", "x"));
        tried(RefusalCode.NO_BREACH, WaysOfConduct::water, RequestExcusal.ofBreach("handle", "force-majeure", "x"));
    }

    private void ofExclusions() {
        tried(
                RefusalCode.UNKNOWN_ANSWER,
                WaysOfConduct::clerk,
                new RequestExclusion("nobody", 1, Measure.SOLVED, "unreasonable", "x", List.of()));
        met(RefusalCode.ALREADY_REVIEWED, any -> {
            Town town = town();
            Ticket ticket = town.dispatched();
            water(town).submit(ticket.id(), EXCLUSION);
            return of(water(town), ticket, EXCLUSION);
        });
        met(RefusalCode.NOT_THIS_LEVEL, any -> {
            Town town = town();
            Ticket ticket = town.dispatched();
            water(town).submit(ticket.id(), EXCLUSION);
            return of(clerk(town), ticket, new DecideExclusion(1, true, null));
        });
    }

    /** What {@code water} asked is refused. */
    private static Ticket excluded(Town town) {
        Ticket ticket = town.dispatched();
        water(town).submit(ticket.id(), EXCLUSION);
        return refusing(town, ticket, "li");
    }

    private static Ticket refusing(Town town, Ticket ticket, String name) {
        return head(town, name)
                .submit(ticket.id(), new DecideExclusion(1, false, "x"))
                .ticket();
    }

    private void ofAppeals() {
        Appeal appeal = new Appeal(1, "x");
        met(RefusalCode.NOT_APPLICANT, any -> {
            Town town = town();
            return of(clerkOf(town, "roads"), excluded(town), appeal);
        });
        met(RefusalCode.NO_HIGHER_LEVEL, any -> {
            Town town = town();
            Ticket ticket = excluded(town);
            water(town).submit(ticket.id(), appeal);
            refusing(town, ticket, "wang");
            return of(water(town), ticket, appeal);
        });
    }
}
