package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.command.Context;
import io.civicline.core.command.Reaction;
import io.civicline.core.event.Event;
import io.civicline.core.event.NoticeEvent;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.UnitId;
import io.civicline.core.notice.NoticeTerms;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.internal.notice.DigestKey;
import io.civicline.engine.policy.Recipients.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Queues the notices that the rules of a policy ask for. */
final class Notices implements Reaction {

    private final List<NoticeRule> rules;
    private final PolicySet policy;

    Notices(List<NoticeRule> rules, PolicySet policy) {
        this.rules = List.copyOf(rules);
        this.policy = policy;
    }

    @Override
    public List<Event> react(Ticket ticket, Event event, Context at) {
        List<Event> events = new ArrayList<>();
        for (NoticeRule rule : rules) {
            if (rule.on().is(event, ticket)) {
                Recipients recipients = new Recipients(policy, ticket, event, at);
                recipients.of(rule).forEach(recipient -> events.add(tell(rule, recipient, recipients)));
            }
        }
        return events;
    }

    private NoticeEvent tell(NoticeRule rule, Recipient recipient, Recipients on) {
        String withheld = recipient.withheld();
        if (withheld != null) {
            return new NoticeEvent.NoticeWithheld(rule.id(), recipient.unit(), withheld, recipient.notTaken());
        }
        NoticeId id = NoticeId.of(HexFormat.of().formatHex(on.at().salts().get()));
        String to = requireNonNull(recipient.to(), "to");
        String text = rule.text().text(policy.language().locale());
        return new NoticeEvent.NoticeQueued(
                id, rule.id(), to, rule.channel(), text, terms(rule, text, to, recipient, on));
    }

    private NoticeTerms terms(NoticeRule rule, String text, String to, Recipient recipient, Recipients on) {
        NoticeTiming timing = rule.timing();
        Instant now = on.at().now();
        Optional<Instant> end = Optional.ofNullable(timing.digest()).map(digest -> digest.end(now, policy.zone()));
        Instant from = policy.sendableFrom(rule, end.orElse(now));
        return new NoticeTerms(
                values(recipient, on).of(text),
                from.isAfter(now) ? from : null,
                timing.expires() == null
                        ? null
                        : on.at().occurredAt().plus(timing.expires().duration()),
                end.map(last -> DigestKey.of(rule.id(), to, last)).orElse(null),
                recipient.notTaken());
    }

    private NoticeValues values(Recipient recipient, Recipients on) {
        Optional<Assignment> about = on.about();
        AssignmentId part = recipient.part() == null ? about.map(Assignment::id).orElse(null) : recipient.part();
        UnitId unit = recipient.unit() == null ? about.map(Assignment::unit).orElse(null) : recipient.unit();
        return new NoticeValues(policy, on.ticket(), on.event(), part, unit, recipient.joined());
    }
}
