package io.civicline.engine.policy;

import io.civicline.core.clock.Clock;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.Label;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.GivenReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.ReviewEvent;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.StepName;
import io.civicline.core.request.Source;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.unit.Unit;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the placeholders of a notice stand for when it is queued: names instead of codes, and times in the policy's zone, in a form
 * of our own that no machine's settings change.
 *
 * @param policy whose words they are
 * @param ticket as it is now
 * @param event the occasion
 * @param part the recipient's part, or the part that the event is about, or the lead's; null if there is none
 * @param unit the recipient, or whose part it is; null if there is none
 * @param joined the case of a merged ticket of which its system is told; null if it is not about such a case
 */
record NoticeValues(
        PolicySet policy,
        Ticket ticket,
        Event event,
        @Nullable AssignmentId part,
        @Nullable UnitId unit,
        @Nullable Source joined) {

    Map<String, String> of(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        if (joined != null) {
            values.put(NoticeText.UPSTREAM, joined.number()); // the ticket itself has another, or none
        }
        for (String name : NoticeText.namedIn(text)) {
            if (!NoticeText.LATE.contains(name)) {
                values.put(name, NoticeText.safely(() -> value(name)));
            }
        }
        return values;
    }

    private Optional<String> value(String name) {
        Vocabulary vocabulary = policy.vocabulary();
        Locale locale = policy.language().locale();
        return switch (name) {
            case "kind" -> Optional.of(policy.labelOf(ticket.request().kind()).text(locale));
            case "urgency" -> Optional.of(policy.labelOf(ticket.urgency()).text(locale));
            case "status" ->
                ticket.status().map(status -> policy.labelOf(status).text(locale));
            case "category" ->
                vocabulary.categories().find(ticket.request().category()).map(CodeNode::name);
            case "region" ->
                Optional.ofNullable(ticket.request().region())
                        .flatMap(region -> vocabulary.regions().find(region))
                        .map(CodeNode::name);
            case "lead" -> ticket.lead().flatMap(this::nameOf);
            case "unit" -> Optional.ofNullable(unit).flatMap(this::nameOf);
            case "due" -> event.ofClock().flatMap(ticket.ledger()::find).map(this::due);
            case "clock" -> event.ofClock().map(clock -> policy.naming().say(clock, locale));
            case "step" -> step().map(step -> policy.naming().say(step, locale));
            case "reason" -> reason().map(reason -> toldAs(reason).text(locale));
            case NoticeText.EXPLANATION -> decision().map(number -> Integer.toString(number));
            default ->
                name.startsWith(NoticeText.DUE_OF)
                        ? clock(ClockCode.of(name.substring(NoticeText.DUE_OF.length())))
                                .map(this::due)
                        : Optional.empty();
        };
    }

    private Optional<String> nameOf(UnitId id) {
        return policy.units().find(id).map(Unit::name);
    }

    /** Of that part; else of the whole ticket. */
    private Optional<Clock> clock(ClockCode code) {
        return part == null
                ? ticket.ledger().latest(code, null)
                : ticket.ledger().latest(code, part).or(() -> ticket.ledger().latest(code, null));
    }

    private String due(Clock clock) {
        return local(clock.due());
    }

    private String local(Instant at) {
        ZonedDateTime local = at.atZone(policy.zone());
        return local.toLocalDate() + " " + two(local.getHour()) + ":" + two(local.getMinute());
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private Optional<StepName> step() {
        return event.ofClock().flatMap(clock -> event.ofStep().map(step -> new StepName(clock.code(), step)));
    }

    /** By its number, since what people wrote is not copied out of the ticket. */
    private Optional<Integer> decision() {
        if (event instanceof ReviewEvent.ReviewDecided decided) {
            return Optional.of(decided.number());
        }
        boolean terminated = event instanceof EndingEvent.Closed closed && closed.closure() == Closure.TERMINATED;
        return terminated ? ticket.reviews().lastGranted(ReviewKind.TERMINATION).map(Review::number) : Optional.empty();
    }

    /** Of a decision, that for which it was asked. */
    private Optional<CodedReason> reason() {
        Optional<GivenReason> given = event instanceof ReviewEvent.ReviewDecided decided
                ? ticket.reviews().find(decided.number()).flatMap(NoticeValues::asked)
                : GivenReasons.of(event);
        return given.flatMap(one -> policy.reason(one.use(), one.code()));
    }

    private static Optional<GivenReason> asked(Review review) {
        return Optional.ofNullable(review.reason())
                .map(code -> new GivenReason(ReasonUse.of(review.matter().kind()), code));
    }

    private static Label toldAs(CodedReason reason) {
        return reason.toCitizen() == null ? reason.label() : reason.toCitizen();
    }
}
