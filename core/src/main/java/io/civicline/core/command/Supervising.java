package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.event.PressEvent;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.CommandName;
import io.civicline.core.press.PressAnswer;
import io.civicline.core.press.Supervision;
import io.civicline.core.press.SupervisionState;
import io.civicline.core.registration.Identifier;
import io.civicline.core.registration.Storable;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Watching over a unit (督办): issued, answered or returned, judged, closed.
 *
 * <p>A unit that watches is issued it by its own staff or named by the hotline; for the rest whoever watches, and the hotline, judge.
 */
public sealed interface Supervising extends Command {

    /**
     * Puts the ticket under supervision.
     *
     * @param level how strictly; a level of the policy
     * @param unit whose part is watched; null for the lead's, or the ticket if nobody leads
     * @param by which unit watches; null for the unit for which the actor acts, or the hotline itself
     * @param reason a reason of the policy for supervisions
     * @param why in words, up to 20,000 characters; null for none
     */
    record Supervise(
            @NotNull @Identifier String level,
            @Nullable @Identifier String unit,
            @Nullable @Identifier String by,
            @NotNull @Identifier String reason,
            @Nullable @Size(min = 1, max = 20_000) @Storable String why)
            implements Supervising {

        /**
         * Watches the lead.
         *
         * @param level how strictly
         * @param reason a reason of the policy for supervisions
         * @return the command
         */
        public static Supervise at(String level, String reason) {
            return new Supervise(level, null, null, reason, null);
        }

        /**
         * Names the unit that watches.
         *
         * @param watcher which
         * @return the command
         */
        public Supervise by(String watcher) {
            return new Supervise(level, unit, watcher, reason, why);
        }

        /**
         * Names another unit than the lead.
         *
         * @param watched whose part is watched
         * @return the command
         */
        public Supervise over(String watched) {
            return new Supervise(level, watched, by, reason, why);
        }

        /**
         * Says why.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public Supervise saying(String words) {
            return new Supervise(level, unit, by, reason, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Supervise[" + level + ", unit=" + unit + ", by=" + by + ", " + reason + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Assignment> part =
                    unit == null ? ticket.handling().lead() : partOf(ticket, Optional.of(UnitId.of(unit)));
            List<SupervisionLevel> levels = at.policy().pressing().levels();
            Checks checks = at.check(ticket)
                    .notAccused()
                    .among(levels, level, RefusalCode.UNKNOWN_LEVEL, "level")
                    .knows(ReasonUse.SUPERVISE, reason)
                    .that(unit == null || part.isPresent(), RefusalCode.NOT_YOURS, "unit", unit);
            Instant begun = part.map(Assignment::offeredAt)
                    .orElseGet(() -> ticket.registered().receivedAt());
            checks.notBefore(begun);
            Optional<UnitId> watcher = Optional.ofNullable(by).map(UnitId::of).or(at::unit);
            watcher.ifPresent(who -> check(who, part, ticket, checks, at));
            return checks.then(() -> new PressEvent.SupervisionIssued(
                    part.map(Assignment::id).orElse(null),
                    watcher.orElse(null),
                    SupervisionLevel.of(level),
                    ReasonCode.of(reason),
                    at.wordsOrNull(why)));
        }

        private static void check(UnitId who, Optional<Assignment> part, Ticket ticket, Checks checks, Context at) {
            boolean allowed = at.unit().map(who::equals).orElse(true);
            boolean accused = at.policy()
                    .barring(who, List.of(), ticket.request().accused())
                    .isPresent();
            boolean itself = part.filter(p -> p.unit().equals(who)).isPresent();
            checks.that(allowed, RefusalCode.NOT_YOURS, "unit", who)
                    .isUnit(who)
                    .that(!accused, RefusalCode.ACCUSED, "unit", who)
                    .that(!itself, RefusalCode.SUPERVISES_ITSELF, "unit", who);
        }
    }

    /** The last part of a unit that it has not given up. */
    private static Optional<Assignment> partOf(Ticket ticket, Optional<UnitId> unit) {
        return ticket.handling().assignments().stream()
                .filter(part -> unit.filter(part.unit()::equals).isPresent()
                        && !part.state().isGone())
                .reduce((first, last) -> last);
    }

    /** The supervisions that the unit of the actor has to answer; the hotline answers where nobody led. */
    private static List<Integer> open(Ticket ticket, Optional<Assignment> mine, Context at) {
        @Nullable AssignmentId part = mine.map(Assignment::id).orElse(null);
        return ticket.pressing().unansweredSupervisions(ticket.handling()).stream()
                .filter(one -> part != null || at.unit().isEmpty())
                .filter(one -> Objects.equals(one.assignment(), part))
                .filter(one -> !one.at().isAfter(at.occurredAt()))
                .map(Supervision::number)
                .toList();
    }

    /**
     * The unit answers (督办反馈): all supervisions of its part that want an answer.
     *
     * @param text what it says, up to 20,000 characters
     */
    record AnswerSupervision(
            @NotBlank @Size(max = 20_000) @Storable String text) implements Supervising {

        /** Without the words. */
        @Override
        public String toString() {
            return "AnswerSupervision[]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Assignment> mine = partOf(ticket, at.unit());
            List<Integer> open = open(ticket, mine, at);
            return at.check(ticket)
                    .notAccused()
                    .that(!open.isEmpty(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()))
                    .then(() -> new PressEvent.SupervisionAnswered(
                            mine.map(Assignment::id).orElse(null), open, at.words(text)));
        }
    }

    /**
     * The unit says that it is not to be supervised for this (督办退回): all supervisions of its part that want an answer.
     *
     * @param text why, up to 20,000 characters
     */
    record ReturnSupervision(
            @NotBlank @Size(max = 20_000) @Storable String text) implements Supervising {

        /** Without the words. */
        @Override
        public String toString() {
            return "ReturnSupervision[]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Assignment> mine = partOf(ticket, at.unit());
            List<Integer> open = open(ticket, mine, at);
            return at.check(ticket)
                    .notAccused()
                    .that(!open.isEmpty(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()))
                    .then(() -> new PressEvent.SupervisionReturned(
                            mine.map(Assignment::id).orElse(null), open, at.words(text)));
        }
    }

    /** What whoever watches, or the hotline, may ask: never the watched unit itself, nor who wrote its answer. */
    private static Checks judge(Ticket ticket, Optional<Supervision> found, Context at) {
        Checks checks = at.check(ticket).notAccused();
        found.ifPresent(one -> {
            UnitId watched = one.assignment() == null
                    ? null
                    : ticket.handling().assignment(one.assignment()).unit();
            List<PressAnswer> answers = one.answers();
            PressAnswer last = answers.isEmpty() ? null : answers.get(answers.size() - 1);
            boolean mine = at.unit().map(unit -> unit.equals(one.by())).orElse(true);
            checks.notOwn(last == null ? null : last.by(), watched);
            if (!at.unit().map(unit -> unit.equals(watched)).orElse(false)) {
                checks.that(mine, RefusalCode.NOT_YOURS, "unit", at.unit().orElse(null));
            }
            if (last != null) {
                checks.notBefore(last.at());
            }
        });
        return checks;
    }

    /**
     * Whoever watches judges what the unit said (督办审核). To let an answer pass keeps the supervision until it is closed; to let a
     * return pass closes it; anything else is sent back to be answered.
     *
     * @param number which supervision
     * @param pass false to send it back
     * @param opinion in words, up to 20,000 characters; needed to send it back
     */
    record AuditSupervision(
            int number,
            boolean pass,
            @Nullable @Size(min = 1, max = 20_000) @Storable String opinion) implements Supervising {

        /**
         * Lets the answer pass.
         *
         * @param number which supervision
         * @return the command
         */
        public static AuditSupervision passed(int number) {
            return new AuditSupervision(number, true, null);
        }

        /**
         * Sends the answer back.
         *
         * @param number which supervision
         * @param opinion what is missing
         * @return the command
         */
        public static AuditSupervision sendBack(int number, String opinion) {
            return new AuditSupervision(number, false, opinion);
        }

        /**
         * Adds words.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public AuditSupervision saying(String words) {
            return new AuditSupervision(number, pass, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "AuditSupervision[" + number + ", pass=" + pass + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Supervision> found = ticket.pressing()
                    .supervision(number)
                    .filter(one -> one.state().isToBeJudged());
            return judge(ticket, found, at)
                    .that(found.isPresent(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()))
                    .that(pass || opinion != null, RefusalCode.REASON_NEEDED)
                    .then(() -> judged(found.orElseThrow(), at));
        }

        private Event judged(Supervision found, Context at) {
            AssignmentId part = found.assignment();
            if (!pass) {
                return new PressEvent.SupervisionSentBack(part, number, at.words(String.valueOf(opinion)));
            }
            return found.state() == SupervisionState.RETURNED
                    ? new PressEvent.SupervisionClosed(part, number, at.wordsOrNull(opinion))
                    : new PressEvent.SupervisionAccepted(part, number, at.wordsOrNull(opinion));
        }
    }

    /**
     * Ends a supervision whose answer was accepted (督办销号).
     *
     * @param number which supervision
     * @param opinion in words, up to 20,000 characters; null for none
     */
    record CloseSupervision(
            int number,
            @Nullable @Size(min = 1, max = 20_000) @Storable String opinion) implements Supervising {

        /**
         * Closes it without a word.
         *
         * @param number which supervision
         * @return the command
         */
        public static CloseSupervision of(int number) {
            return new CloseSupervision(number, null);
        }

        /**
         * Adds words.
         *
         * @param words in words, up to 20,000 characters
         * @return the command
         */
        public CloseSupervision saying(String words) {
            return new CloseSupervision(number, words);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "CloseSupervision[" + number + "]";
        }

        @Override
        public Decision decide(Ticket ticket, Context at) {
            Optional<Supervision> found =
                    ticket.pressing().supervision(number).filter(one -> one.state() == SupervisionState.ACCEPTED);
            return judge(ticket, found, at)
                    .that(found.isPresent(), RefusalCode.NOTHING_PENDING, "command", CommandName.of(name()))
                    .then(() -> new PressEvent.SupervisionClosed(
                            found.orElseThrow().assignment(), number, at.wordsOrNull(opinion)));
        }
    }
}
