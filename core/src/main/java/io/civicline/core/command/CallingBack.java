package io.civicline.core.command;

import static io.civicline.core.internal.Micros.cut;
import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.GradeCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.AnswerEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.followup.FollowUpTerms;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.Solved;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.CommandName;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asking citizens whether they were helped (回访). The respondent is the citizen: whoever handled the ticket or one merged into it, and the unit for
 * which he did, may not write down an answer.
 */
public sealed interface CallingBack extends Command permits CallingBack.Attempt, CallingBack.OfAnswer {

    private static Checks knowsChannel(Checks checks, @Nullable String channel, Context at) {
        return channel == null
                ? checks
                : checks.among(at.policy().channels(), channel, RefusalCode.UNKNOWN_CHANNEL, "channel");
    }

    /** It has opened and is not over. */
    private static void mustBeOpen(FollowUp followUp, Checks checks, Context at) {
        boolean early = followUp.state() == FollowUpState.PLANNED
                || (followUp.opensAt() != null && at.occurredAt().isBefore(followUp.opensAt()));
        checks.that(
                !early || !followUp.isActive(),
                RefusalCode.FOLLOW_UP_NOT_OPEN,
                "requester",
                followUp.requester(),
                "opens",
                followUp.opensAt());
        checks.that(
                followUp.isActive(),
                RefusalCode.FOLLOW_UP_OVER,
                "requester",
                followUp.requester(),
                "state",
                followUp.state(),
                "ended",
                followUp.endedAt());
    }

    /**
     * Somebody tried to ask a requester. With an answer, with an outcome after which nobody tries again, or with the last attempt
     * that the policy allows, the follow-up is finished.
     *
     * @param outcome what became of it
     * @param requester who was asked; null if the ticket has only one
     * @param channel by which channel of the policy; null for not said
     * @param said what he answered; nothing in it unless the outcome is {@link CallOutcome#ANSWERED}
     */
    record Attempt(
            @NotNull CallOutcome outcome,
            @Nullable @Identifier String requester,
            @Nullable @Identifier String channel,
            @NotNull @Valid Said said)
            implements CallingBack {

        /**
         * He answered; what, is added.
         *
         * @return the command
         */
        public static Attempt answered() {
            return of(CallOutcome.ANSWERED);
        }

        /**
         * Nobody picked up.
         *
         * @return the command
         */
        public static Attempt noAnswer() {
            return of(CallOutcome.NO_ANSWER);
        }

        /**
         * Any outcome.
         *
         * @param outcome what became of it
         * @return the command
         */
        public static Attempt of(CallOutcome outcome) {
            return new Attempt(outcome, null, null, Said.NOTHING);
        }

        /**
         * Says who was asked.
         *
         * @param id of the requester
         * @return the command
         */
        public Attempt of(String id) {
            return new Attempt(outcome, id, channel, said);
        }

        /**
         * Says how he was asked.
         *
         * @param code a channel of the policy
         * @return the command
         */
        public Attempt via(String code) {
            return new Attempt(outcome, requester, code, said);
        }

        /**
         * Answers whether the handler spoke to him.
         *
         * @param whether yes or no
         * @return the command
         */
        public Attempt contacted(boolean whether) {
            return with(said.withContacted(whether));
        }

        /**
         * Answers whether what the reply says is true.
         *
         * @param whether yes or no
         * @return the command
         */
        public Attempt truthful(boolean whether) {
            return with(said.withTruthful(whether));
        }

        /**
         * Answers whether the matter is settled.
         *
         * @param how yes, partly or no
         * @return the command
         */
        public Attempt solved(Solved how) {
            return with(said.withSolved(how));
        }

        /**
         * Answers how satisfied he is with the result.
         *
         * @param grade of the policy's scale
         * @return the command
         */
        public Attempt satisfied(GradeCode grade) {
            return with(said.withResult(grade.value()));
        }

        /**
         * Answers how satisfied he is with the way it was handled.
         *
         * @param grade of the policy's scale
         * @return the command
         */
        public Attempt withProcess(GradeCode grade) {
            return with(said.withProcess(grade.value()));
        }

        /**
         * Answers how satisfied he is with the hotline.
         *
         * @param grade of the policy's scale
         * @return the command
         */
        public Attempt withHotline(GradeCode grade) {
            return with(said.withHotline(grade.value()));
        }

        /**
         * Adds what else he said.
         *
         * @param words up to 20,000 characters
         * @return the command
         */
        public Attempt remarking(String words) {
            return with(said.withRemark(words));
        }

        private Attempt with(Said more) {
            return new Attempt(outcome, requester, channel, more);
        }

        @Override
        public boolean meetsOpenings() {
            return true;
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Attempt[" + outcome + ", " + said + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Hearing hearing = Hearing.of(ticket, requester, at);
            Checks checks = Hearing.mustNotBeHandlers(hearing.mustBe(at.check(ticket), ticket), ticket, at)
                    .that(
                            outcome == CallOutcome.ANSWERED || said.equals(Said.NOTHING),
                            RefusalCode.NOT_ANSWERED,
                            "outcome",
                            outcome);
            knowsChannel(checks, channel, at);
            hearing.check(said, checks);
            if (hearing.terms().isPresent()) {
                checkTime(hearing.get(), hearing.terms().get(), checks, at);
            }
            return checks.thenAll(() -> events(hearing, at));
        }

        private static void checkTime(FollowUp followUp, FollowUpTerms terms, Checks checks, Context at) {
            mustBeOpen(followUp, checks, at);
            UnitId mine = at.unit().orElse(null);
            checks.that(mine == null || mine.equals(followUp.by()), RefusalCode.NOT_YOURS, "unit", mine);
            if (followUp.state() != FollowUpState.OPEN) {
                return;
            }
            Instant next = followUp.nextAttemptAt();
            boolean soon = !followUp.attempts().isEmpty()
                    && next != null
                    && at.occurredAt().isBefore(next);
            checks.that(!soon, RefusalCode.TOO_SOON, "next", next)
                    .that(terms.isInWindow(at.occurredAt()), RefusalCode.OUTSIDE_WINDOW, "at", at.occurredAt());
        }

        private List<Event> events(Hearing hearing, Context at) {
            FollowUp now = hearing.get();
            FollowUpTerms terms = hearing.terms().orElseThrow();
            boolean answered = outcome == CallOutcome.ANSWERED;
            boolean last = answered
                    || terms.lastOutcomes().contains(outcome)
                    || now.attempts().size() + 1 >= terms.maxAttempts();
            List<Event> events = new ArrayList<>();
            events.add(new FollowUpEvent.Attempted(
                    now.requester(),
                    now.cycle(),
                    outcome,
                    channel == null ? null : ChannelCode.of(channel),
                    answered ? hearing.answer(said, at) : null,
                    last ? null : terms.nextAttempt(at.occurredAt())));
            if (last) {
                events.add(new FollowUpEvent.FollowUpFinished(now.requester(), now.cycle(), outcome));
            }
            return events;
        }
    }

    /** What is done with an answer that is not a call's. */
    sealed interface OfAnswer extends CallingBack {}

    /**
     * A requester answered by himself: a text message, a form on the web. Neither the spacing nor the window of calls matters.
     *
     * @param requester who answered; null if the ticket has only one
     * @param channel by which channel of the policy
     * @param said what he answered
     */
    record AnswerSurvey(
            @Nullable @Identifier String requester,
            @NotNull @Identifier String channel,
            @NotNull @Valid Said said) implements OfAnswer {

        /**
         * Says what the citizen answered, if the ticket has one requester.
         *
         * @param channel by which he answered
         * @param said what he answered
         * @return the command
         */
        public static AnswerSurvey via(String channel, Said said) {
            return new AnswerSurvey(null, channel, said);
        }

        /**
         * Names who answered.
         *
         * @param id his id on the ticket
         * @return the command
         */
        public AnswerSurvey of(String id) {
            return new AnswerSurvey(id, channel, said);
        }

        @Override
        public boolean meetsOpenings() {
            return true;
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "AnswerSurvey[" + channel + ", " + said + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Hearing hearing = Hearing.of(ticket, requester, at);
            Checks checks = Hearing.mustNotBeHandlers(hearing.mustBe(at.check(ticket), ticket), ticket, at);
            knowsChannel(checks, channel, at);
            hearing.check(said, checks);
            if (hearing.terms().isPresent()) {
                mustBeOpen(hearing.get(), checks, at);
            }
            return checks.thenAll(() -> {
                FollowUp now = hearing.get();
                CallBackAnswer answer = hearing.answer(said, at);
                ChannelCode by = ChannelCode.of(channel);
                return List.of(
                        new AnswerEvent.SurveyAnswered(now.requester(), now.cycle(), by, answer),
                        new FollowUpEvent.FollowUpFinished(now.requester(), now.cycle(), CallOutcome.ANSWERED));
            });
        }
    }

    /**
     * A second call finds what a requester really answered. The first answer is kept; rates use the last. An answer that turns out
     * to be unsatisfied waits for {@link SettleDissatisfaction}: the policy's own consequences follow from a follow-up that
     * is finished, once. What holds already changes nothing.
     *
     * @param requester whose answer; null if the ticket has only one
     * @param said what holds
     */
    record CorrectAnswer(
            @Nullable @Identifier String requester,
            @NotNull @Valid Said said) implements OfAnswer {

        /**
         * Says what holds now, if the ticket has one requester.
         *
         * @param said what he answered
         * @return the command
         */
        public static CorrectAnswer to(Said said) {
            return new CorrectAnswer(null, said);
        }

        /**
         * Names whose answer it is.
         *
         * @param id his id on the ticket
         * @return the command
         */
        public CorrectAnswer of(String id) {
            return new CorrectAnswer(id, said);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "CorrectAnswer[" + said + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Hearing hearing = Hearing.ofAnswered(ticket, requester, at);
            Checks checks = Hearing.mustNotBeHandlers(hearing.mustBe(at.check(ticket), ticket), ticket, at);
            hearing.check(said, checks);
            return checks.thenAll(() -> {
                FollowUp now = hearing.get();
                CallBackAnswer answer = hearing.answer(said, at);
                boolean same = now.answer().filter(answer::says).isPresent();
                return same
                        ? List.of()
                        : List.of(new AnswerEvent.AnswerCorrected(now.requester(), now.cycle(), answer));
            });
        }
    }

    /**
     * Somebody says how an unsatisfied answer ended, where the policy leaves it to a person; what {@link Settlement} says of the
     * end happens at once. A ticket that is merged into another is not taken up.
     *
     * @param requester whose answer; null if the ticket has only one
     * @param how the end
     * @param until the date that the citizen was given, the last instant that is in time; after now, and no later than the policy
     *     allows promises; needed for {@link Settlement#EXTENDED}, null for every other end
     * @param referral a reason of the policy for referrals, which says what channel the citizen was told; only for
     *     {@link Settlement#TRANSFERRED}, null if another unit gets the ticket
     * @param why in words, up to 20,000 characters; for {@link Settlement#EXTENDED} also what is promised
     */
    record SettleDissatisfaction(
            @Nullable @Identifier String requester,
            @NotNull Settlement how,
            @Nullable Instant until,
            @Nullable @Identifier String referral,
            @NotBlank @Size(max = 20_000) @Storable String why)
            implements OfAnswer {

        /**
         * Settles the answer of the only requester.
         *
         * @param how the end
         * @param why in words
         * @return the command
         */
        public static SettleDissatisfaction as(Settlement how, String why) {
            return new SettleDissatisfaction(null, how, null, null, why);
        }

        /**
         * Gives the citizen another date.
         *
         * @param date the last instant that is in time
         * @param what is promised
         * @return the command
         */
        public static SettleDissatisfaction extended(Instant date, String what) {
            return new SettleDissatisfaction(null, Settlement.EXTENDED, date, null, what);
        }

        /**
         * Sends the citizen to another channel.
         *
         * @param reason a reason of the policy for referrals
         * @param why in words
         * @return the command
         */
        public static SettleDissatisfaction referred(String reason, String why) {
            return new SettleDissatisfaction(null, Settlement.TRANSFERRED, null, reason, why);
        }

        /**
         * Says whose answer.
         *
         * @param id of the requester
         * @return the same otherwise
         */
        public SettleDissatisfaction of(String id) {
            return new SettleDissatisfaction(id, how, until, referral, why);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "SettleDissatisfaction[" + how + ", until=" + until + ", referral=" + referral + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Hearing hearing = Hearing.ofSettled(ticket, requester, at);
            Checks checks = at.check(ticket)
                    .that(
                            hearing.followUp().filter(FollowUp::isUnsettled).isPresent(),
                            RefusalCode.NOTHING_PENDING,
                            "command",
                            CommandName.of(name()));
            Hearing.mustNotBeHandlers(checks, ticket, at);
            Settling settling = new Settling(requireNonNull(how), until == null ? null : cut(until), referral);
            return settling.check(ticket, checks, at).thenAll(() -> settling.events(ticket, hearing.get(), why, at));
        }
    }
}
