package io.civicline.core.situation;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Clock;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.EventCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.request.Intake;
import io.civicline.core.request.Request;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as conditions see it. Erased words match nothing.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket registered
 * @param vocabulary the codes of the policy
 * @param at the moment in the policy's zone
 * @param upstreamCase that it is seen as: its own, or that of a ticket that was merged into it; null if it is none
 */
public record TicketSituation(
        Ticket ticket,
        Vocabulary vocabulary,
        LocalDateTime at,
        @Nullable Source upstreamCase) implements Situation {

    /**
     * A ticket as its own upstream case, if it is one.
     *
     * @param ticket registered
     * @param vocabulary the codes of the policy
     * @param at the moment in the policy's zone
     */
    public TicketSituation(Ticket ticket, Vocabulary vocabulary, LocalDateTime at) {
        this(ticket, vocabulary, at, ticket.source().orElse(null));
    }

    /**
     * Sees it as the case of one upstream system.
     *
     * @param source its own, or that of a ticket that was merged into it
     * @return the same ticket with that system
     */
    public TicketSituation as(Source source) {
        return new TicketSituation(ticket, vocabulary, at, source);
    }

    /** What each counter counts on a ticket: one line for each. */
    private static final Map<Counter, ToIntFunction<Ticket>> COUNTED = Map.ofEntries(
            Map.entry(Counter.RETURNS, Ticket::returns),
            Map.entry(Counter.HOPS, Ticket::hops),
            Map.entry(Counter.URGES, ticket -> ticket.pressing().urges().size()),
            Map.entry(
                    Counter.SUPERVISIONS,
                    ticket -> ticket.pressing().supervisions().size()),
            Map.entry(
                    Counter.RULINGS,
                    ticket -> ticket.handling().disputes().rulings().size()),
            Map.entry(Counter.SUBASSIGNMENTS, ticket -> ticket.handling().subassignments()),
            Map.entry(
                    Counter.SUPPLEMENTS,
                    ticket -> ticket.enclosures().supplements().count()),
            Map.entry(
                    Counter.NEW_FACTS,
                    ticket -> ticket.enclosures().supplements().withNewFacts()),
            Map.entry(Counter.REWORKS, ticket -> ticket.followUps().reworks()),
            Map.entry(Counter.REOPENINGS, ticket -> ticket.followUps().reopenings()),
            Map.entry(Counter.CONTACTS, TicketSituation::contacts),
            Map.entry(Counter.EXTENSIONS, TicketSituation::extensions));

    /** Checks that nothing is missing. */
    public TicketSituation {
        requireNonNull(ticket, "ticket");
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(at, "at");
    }

    private Request request() {
        return ticket.request();
    }

    private Intake intake() {
        return ticket.registered();
    }

    @Override
    public KindCode kind() {
        return request().kind();
    }

    @Override
    public CategoryCode category() {
        return request().category();
    }

    @Override
    public @Nullable RegionCode region() {
        return request().region();
    }

    @Override
    public UrgencyCode urgency() {
        return ticket.urgency();
    }

    @Override
    public ChannelCode channel() {
        return intake().contact().channel();
    }

    @Override
    public @Nullable SourceCode source() {
        return upstreamCase == null ? null : upstreamCase.system();
    }

    @Override
    public boolean upstream() {
        return upstreamCase != null && upstreamCase.isAwaited();
    }

    @Override
    public @Nullable StatusCode status() {
        return ticket.standing().status();
    }

    @Override
    public Map<String, List<String>> attributes() {
        return request().attributes();
    }

    @Override
    public MatchText text() {
        Words body = request().body();
        String subject = request().subject().read().orElse("");
        return body == null
                ? MatchText.of(subject)
                : MatchText.of(subject, body.read().orElse(""));
    }

    @Override
    public boolean confidential() {
        return request().confidential();
    }

    @Override
    public boolean anonymous() {
        return ticket.requesters().stream().allMatch(TicketRequester::isAnonymous);
    }

    @Override
    public int count(Counter counter) {
        ToIntFunction<Ticket> counted = COUNTED.get(counter);
        return counted == null ? counter.hostEvent().map(this::reported).orElse(0) : counted.applyAsInt(ticket);
    }

    private int reported(EventCode event) {
        return (int) ticket.enclosures().hostFacts().stream()
                .filter(fact -> fact.code().equals(event))
                .count();
    }

    private static int contacts(Ticket ticket) {
        int merged = ticket.links().joined().stream()
                .mapToInt(JoinedTicket::contacts)
                .sum();
        return ticket.contacts().size() + merged;
    }

    private static int extensions(Ticket ticket) {
        return ticket.ledger().clocks().stream().mapToInt(Clock::timesExtended).sum();
    }
}
