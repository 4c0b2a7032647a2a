package io.civicline.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.civicline.core.error.CiviclineException;
import io.civicline.core.event.NoticeEvent.NoticeQueued;
import io.civicline.core.id.UnitId;
import io.civicline.core.notice.Notice;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import io.civicline.engine.policy.NoticeText;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Renders and addresses notices when they leave, or says why one does not. Thread-safe. */
final class Envelopes {

    private static final String UNIT = "unit:";
    private static final String SOURCE = "source:";
    private static final String REQUESTER = "requester:";

    private final Setup setup;
    private final Keeper keeper;

    Envelopes(Setup setup, Keeper keeper) {
        this.setup = setup;
        this.keeper = keeper;
    }

    /** A claimed notice that can leave. */
    record Opened(OutboxEntry entry, NoticeQueued queued, String address, NoticeText.Part part) {}

    /** What leaves as one: under the id of the notice that was tried most often, which is settled last, so that a crash on the
     * way finds it again under the same id. */
    record Mail(Notice notice, List<OutboxEntry> entries) {}

    /** What was claimed, digest by digest; a notice without a digest is alone. */
    static List<List<OutboxEntry>> together(List<OutboxEntry> claimed) {
        return List.copyOf(claimed.stream()
                .collect(groupingBy(Envelopes::group, LinkedHashMap::new, toList()))
                .values());
    }

    private static List<Object> group(OutboxEntry entry) {
        String digest = entry.notice().digest();
        return digest == null ? List.of(entry.key()) : List.of(entry.notice().channel(), digest);
    }

    /** One notice for each who is reached at one place. */
    static List<Mail> mails(List<Opened> opened) {
        return opened.stream()
                .collect(groupingBy(one -> List.of(one.queued().to(), one.address()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Envelopes::mail)
                .toList();
    }

    private static Mail mail(List<Opened> together) {
        List<Opened> ordered = together.stream()
                .sorted(Comparator.comparing((Opened one) -> one.entry().tries())
                        .reversed()
                        .thenComparing(one -> one.entry().ticket())
                        .thenComparing(one -> one.entry().notice().seq())
                        .thenComparing(one -> one.entry().key()))
                .toList();
        Opened first = ordered.get(0);
        List<NoticeText.Part> parts = ordered.stream().map(Opened::part).toList();
        Notice notice = new Notice(
                first.queued().id(),
                first.queued().rule(),
                NoticeText.tickets(parts),
                first.queued().channel(),
                first.queued().to(),
                first.address(),
                NoticeText.render(parts),
                NoticeText.values(parts));
        List<OutboxEntry> firstLast =
                new ArrayList<>(ordered.stream().map(Opened::entry).toList());
        Collections.reverse(firstLast);
        return new Mail(notice, firstLast);
    }

    /** Adds what can leave, else says how it is settled. */
    @Nullable
    Settlement open(OutboxEntry entry, Instant now, List<Opened> ready) {
        if (entry.notice().isExpired(now)) {
            return new Settlement.Expired(
                    now, Remark.of("its time was over at " + entry.notice().expiresAt()));
        }
        NoticeQueued queued = (NoticeQueued) keeper.codec().event(entry.notice().body());
        Work work = keeper.load(entry.ticket());
        Ticket ticket = work.ticket();
        Optional<PolicySet> policy = policy(work, now);
        if (isAccused(queued.to(), ticket, policy)) {
            return new Settlement.Suppressed(now, Remark.of("the ticket complains of " + queued.to()));
        }
        Optional<String> address = address(queued, ticket);
        if (address.isEmpty()) {
            return new Settlement.Suppressed(now, Remark.of("the address of " + queued.to() + " was erased"));
        }
        Instant opening = policy.map(rules -> opening(rules, queued, now)).orElse(now);
        if (opening.isAfter(now)) {
            return new Settlement.Later(now, opening, Remark.of("it waits for its window"), false);
        }
        ready.add(new Opened(
                entry,
                queued,
                address.get(),
                new NoticeText.Part(
                        queued.template(),
                        queued.decided().values(),
                        ticket,
                        requester(queued.to(), ticket).orElse(null))));
        return null;
    }

    /** A notice needs no policy to leave; without one it has no window. */
    private Optional<PolicySet> policy(Work work, Instant now) {
        try {
            return work.before().map(envelope -> setup.policies().reading(envelope, now));
        } catch (CiviclineException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Instant opening(PolicySet policy, NoticeQueued queued, Instant now) {
        return policy.notices().stream()
                .filter(rule -> rule.id().equals(queued.rule()))
                .findFirst()
                .map(rule -> policy.sendableFrom(rule, now))
                .orElse(now);
    }

    private static boolean isAccused(String to, Ticket ticket, Optional<PolicySet> policy) {
        return to.startsWith(UNIT)
                && policy.filter(rules -> rules.barring(
                                        UnitId.of(to.substring(UNIT.length())),
                                        List.of(),
                                        ticket.request().accused())
                                .isPresent())
                        .isPresent();
    }

    private static Optional<String> address(NoticeQueued queued, Ticket ticket) {
        String to = queued.to();
        if (to.startsWith(UNIT)) {
            return Optional.of(to.substring(UNIT.length()));
        }
        return to.startsWith(SOURCE)
                ? NoticeText.upstream(queued.decided().values(), ticket)
                : requester(to, ticket).map(TicketRequester::phone).flatMap(Words::read);
    }

    private static Optional<TicketRequester> requester(String to, Ticket ticket) {
        return ticket.requesters().stream()
                .filter(requester -> to.equals(REQUESTER + requester.id()))
                .findFirst();
    }
}
