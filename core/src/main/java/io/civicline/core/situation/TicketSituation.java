package io.civicline.core.situation;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.request.Intake;
import io.civicline.core.request.Request;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as conditions see it. Erased words match nothing.
 *
 * <p>Immutable, thread-safe.
 *
 * @param ticket registered
 * @param vocabulary the codes of the policy
 * @param at the moment in the policy's zone
 */
public record TicketSituation(Ticket ticket, Vocabulary vocabulary, LocalDateTime at) implements Situation {

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
        return intake().requesters().stream().allMatch(TicketRequester::isAnonymous);
    }

    @Override
    public int count(Counter counter) {
        if (counter.equals(Counter.RETURNS)) {
            return ticket.handling().returns();
        }
        if (counter.equals(Counter.HOPS)) {
            return ticket.handling().hops();
        }
        if (counter.equals(Counter.REWORKS)) {
            return ticket.followUps().reworks();
        }
        if (counter.equals(Counter.REOPENINGS)) {
            return ticket.followUps().reopenings();
        }
        return counter.equals(Counter.EXTENSIONS) ? extensions() : 0;
    }

    private int extensions() {
        return ticket.ledger().clocks().stream()
                .mapToInt(clock -> clock.extensions().size())
                .sum();
    }
}
