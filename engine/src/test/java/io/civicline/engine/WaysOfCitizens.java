package io.civicline.engine;

import static io.civicline.core.request.Source.Side.UPSTREAM;

import io.civicline.core.code.GradeCode;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Reopening.Reopen;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.Solved;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.link.LinkKind;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.party.Parties;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reasons of who asks, who joins, who is called back and what is opened again. */
final class WaysOfCitizens extends RefusalWays {

    private static final Attempt GOOD = Attempt.answered().solved(Solved.YES).satisfied(GradeCode.SATISFIED);

    @Override
    void add() {
        ofMerging();
        ofContacts();
        ofFollowUps();
        ofReopening();
    }

    private static TicketId merged(Town town, Ticket main, Ticket other) {
        town.operator().merge(main.id(), List.of(other.id()), null, Act.NOW);
        return other.id();
    }

    private static List<Refusal> merging(Town town, Ticket main, Ticket other) {
        return refused(() -> merged(town, main, other));
    }

    private static List<Refusal> linking(Town town, LinkKind kind) {
        return refused(() -> town.operator()
                .link(town.dispatched().id(), kind, town.dispatched().id()));
    }

    private void called(RefusalCode code, Attempt... attempts) {
        met(code, any -> {
            CallBackTown town = CallBackTown.from("closed");
            Ticket ticket = town.closed();
            for (Attempt first : List.of(attempts).subList(0, attempts.length - 1)) {
                town.caller().submit(ticket.id(), first);
            }
            return of(town.caller(), ticket, attempts[attempts.length - 1]);
        });
    }

    private void ofMerging() {
        met(RefusalCode.MAIN_IS_DRAFT, town -> merging(town, draft(town), town.dispatched()));
        met(RefusalCode.MAIN_IS_MERGED, town -> {
            Ticket main = town.dispatched();
            TicketId joined = merged(town, main, town.dispatched());
            merged(town, town.dispatched(), main);
            return refused(() -> town.operator().unmerge(main.id(), joined, null, Act.NOW));
        });
        met(RefusalCode.TOO_MANY_REQUESTERS, town -> {
            RegistrationForm crowd = Town.burstPipe();
            for (int i = 1; i < Parties.MOST; i++) {
                crowd.requester(Requester.of("居民" + i, "1"));
            }
            return merging(town, town.operator().register(crowd.dispatch()), town.dispatched());
        });
        met(RefusalCode.NOT_PART_OF, town -> {
            town.operator().register(Town.burstPipe().externalId("e").dispatch());
            return refused(() -> town.operator()
                    .split(
                            town.dispatched().id(),
                            Town.burstPipe().externalId("e").dispatch(),
                            Act.NOW));
        });
        met(RefusalCode.IS_MERGED, any -> {
            CallBackTown town = CallBackTown.from("closed");
            Ticket joined = town.town().dispatched();
            merged(town.town(), town.town().dispatched(), joined);
            return of(town.caller(), joined, Reopen.because("not-settled", "x"));
        });
        met(RefusalCode.NOT_MERGED, town -> {
            Ticket one = town.dispatched();
            Ticket two = town.dispatched();
            return refused(() -> town.operator().unmerge(one.id(), two.id(), null, Act.NOW));
        });
        met(
                RefusalCode.ACCUSED_DIFFER,
                town -> merging(
                        town,
                        town.dispatched(),
                        town.operator().register(Town.burstPipe().about("water").dispatch())));
        met(RefusalCode.OTHERS_ASK, town -> {
            Ticket main = town.dispatched();
            merged(town, main, town.dispatched());
            return of(town.operator(), main, new Withdraw(null));
        });
        met(RefusalCode.RECURS_OF_OPEN, town -> linking(town, LinkKind.RECURS));
        met(RefusalCode.LINK_NOT_BY_HAND, town -> linking(town, LinkKind.SPLIT_FROM));
        met(RefusalCode.EXTERNAL_ID_TAKEN, town -> {
            town.operator().register(Town.burstPipe().externalId("a").dispatch());
            return refused(() -> town.operator()
                    .registerAll(
                            List.of(
                                    Town.burstPipe().externalId("a").dispatch(),
                                    Town.burstPipe().externalId("b").dispatch()),
                            Act.NOW));
        });
    }

    private void ofContacts() {
        RecordContact call = RecordContact.of(ContactPurpose.INQUIRY, "PHONE");
        RequesterId stranger = RequesterId.of("nobody.1");
        met(RefusalCode.NO_SUCH_REQUESTER, town -> of(town.operator(), town.dispatched(), call.by(stranger)));
        met(
                RefusalCode.TWO_CALLERS,
                town -> of(
                        town.operator(),
                        town.dispatched(),
                        new RecordContact(
                                ContactPurpose.NEW, "PHONE", null, null, null, "x.1", Requester.anonymous(), null)));
        met(
                RefusalCode.NOBODY_JOINS_CLOSED,
                town -> of(town.operator(), town.dispatchedThenWithdrawn(), call.by(Requester.of("a", "1"))));
        met(RefusalCode.NO_SOURCE, town -> of(town.operator(), town.dispatched(), ChangeSource.takenBack()));
        met(RefusalCode.UPSTREAM_TAKEN, town -> {
            Registration handedDown =
                    Town.burstPipe().from(new Upstream("province", "1", null)).dispatch();
            town.operator().register(handedDown);
            return refused(() -> town.operator().register(handedDown));
        });
        met(RefusalCode.EXTENDED_UPSTREAM, any -> {
            Town town = Town.open(TownPolicies.builder()
                    .clock(ClockRule.of("above", ClockScope.TICKET)
                            .untilUpstreamDue(Conditions.always(), null)
                            .counted("from-the-minute")
                            .on(TownPolicies.ALWAYS)
                            .starts("registered")
                            .stops("closed")
                            .build())
                    .build());
            Upstream theirs = new Upstream("province", "1", Instant.parse("2026-04-01T00:00:00Z"), UPSTREAM, null);
            Ticket ticket =
                    town.operator().register(Town.burstPipe().from(theirs).dispatch());
            return of(town.handler("water"), ticket, new RequestExtension("above", "5h", "complex", "x"));
        });
        met(RefusalCode.OUT_OF_RANGE, town -> {
            Ticket ticket = town.operator()
                    .register(Town.burstPipe()
                            .from(new Upstream("province", "1", null))
                            .dispatch());
            return of(town.operator(), ticket, ChangeSource.due(Instant.MAX));
        });
    }

    private void ofFollowUps() {
        called(RefusalCode.WHICH_REQUESTER, GOOD.of("nobody"));
        called(RefusalCode.FOLLOW_UP_OVER, GOOD, GOOD);
        called(RefusalCode.TOO_SOON, Attempt.noAnswer(), Attempt.noAnswer());
        called(RefusalCode.NOT_ANSWERED, Attempt.noAnswer().solved(Solved.YES));
        called(RefusalCode.QUESTION_NOT_ASKED, GOOD.truthful(true));
        called(RefusalCode.UNKNOWN_GRADE, GOOD.satisfied(GradeCode.of("FINE")));
        met(RefusalCode.NO_FOLLOW_UP, any -> {
            CallBackTown town = CallBackTown.from("closed");
            return of(town.caller(), town.town().dispatched(), GOOD);
        });
        met(RefusalCode.FOLLOW_UP_NOT_OPEN, any -> {
            CallBackTown town = CallBackTown.from("handle.due");
            return of(town.caller(), town.town().dispatched(), GOOD);
        });
        met(RefusalCode.OUTSIDE_WINDOW, any -> {
            CallBackTown town = CallBackTown.from("closed", "12:00-13:00");
            return of(town.caller(), town.closed(), GOOD);
        });
        settled(RefusalCode.STILL_HANDLED, SettleDissatisfaction.as(Settlement.REWORKED, "x"));
        settled(RefusalCode.DATE_OF_EXTENSION, SettleDissatisfaction.as(Settlement.EXTENDED, "x"));
        settled(RefusalCode.NOT_TRANSFERRED, new SettleDissatisfaction(null, Settlement.FINAL, null, "emergency", "x"));
    }

    /** Of a ticket that is still handled when its limit ends. */
    private void settled(RefusalCode code, SettleDissatisfaction how) {
        met(code, any -> {
            CallBackTown town = CallBackTown.from("handle.due");
            Ticket ticket = town.town().handling();
            town.town().pass(Duration.ofHours(11));
            town.caller().submit(ticket.id(), GOOD.solved(Solved.NO));
            return of(town.caller(), ticket, how);
        });
    }

    private void ofReopening() {
        Reopen reopen = Reopen.because("not-settled", "x");
        met(RefusalCode.NOT_CLOSED, any -> {
            CallBackTown town = CallBackTown.from("closed");
            return of(town.caller(), town.town().dispatched(), reopen);
        });
        met(RefusalCode.NO_REOPENING, any -> {
            CallBackTown town = new CallBackTown(
                    Town.open(CallBackTown.policy("closed", "open").build()));
            return of(town.caller(), town.closed(), reopen);
        });
        met(RefusalCode.NOT_REOPENED_AFTER, any -> {
            CallBackTown town = CallBackTown.from("closed");
            return of(town.caller(), town.town().dispatchedThenWithdrawn(), reopen);
        });
        met(RefusalCode.REOPENINGS_USED_UP, any -> {
            CallBackTown town = CallBackTown.from("closed");
            Ticket ticket = town.closed();
            town.caller().submit(ticket.id(), reopen);
            town.town().handler("water").submit(ticket.id(), Reply.of(Finding.SOLVED, "x"));
            town.close(ticket);
            return of(town.caller(), ticket, reopen);
        });
        met(RefusalCode.TOO_LATE_TO_REOPEN, any -> {
            CallBackTown town = CallBackTown.from("closed");
            Ticket ticket = town.closed();
            town.town().pass(Duration.ofDays(31));
            return of(town.caller(), ticket, reopen);
        });
    }
}
