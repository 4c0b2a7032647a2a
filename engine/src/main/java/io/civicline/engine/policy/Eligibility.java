package io.civicline.engine.policy;

import io.civicline.core.followup.FollowUp.Skip;
import io.civicline.core.followup.SkipReason;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.situation.Situation;
import io.civicline.core.ticket.Ticket;
import java.util.Optional;

/** Why a requester is not asked. */
final class Eligibility {

    private Eligibility() {}

    /** Empty if he is asked. */
    static Optional<Skip> reason(Ticket ticket, TicketRequester requester, FollowUpRule rule, Situation situation) {
        Optional<Skip> excepted = rule.whom().exceptions().stream()
                .filter(exception -> exception.when().test(situation))
                .map(exception -> new Skip(SkipReason.EXCEPTED, exception.id()))
                .findFirst();
        return excepted.or(() -> ownReason(ticket, requester, rule).map(why -> new Skip(why, null)));
    }

    private static Optional<SkipReason> ownReason(Ticket ticket, TicketRequester requester, FollowUpRule rule) {
        if (requester.isAnonymous()) {
            return Optional.of(SkipReason.ANONYMOUS);
        }
        if (!requester.answerWanted()) {
            return Optional.of(SkipReason.NO_ANSWER_WANTED);
        }
        if (isCalledBackUpstream(ticket, requester)) {
            return Optional.of(SkipReason.CALLED_BACK_UPSTREAM);
        }
        boolean first = ticket.requesters().get(0).id().equals(requester.id());
        if (rule.whom().onlyRepresentative() && !first) {
            return Optional.of(SkipReason.REPRESENTED);
        }
        boolean sampled = Sampling.takes(
                rule.whom().sample(), ticket, requester.id(), ticket.followUps().cycle(), rule.id());
        return sampled ? Optional.empty() : Optional.of(SkipReason.NOT_SAMPLED);
    }

    /** Upstream knows those who asked there; who joined the ticket here is ours to call. */
    private static boolean isCalledBackUpstream(Ticket ticket, TicketRequester requester) {
        return ticket.source().filter(Source::isCalledBackUpstream).isPresent()
                && ticket.registered().requesters().stream()
                        .anyMatch(one -> one.id().equals(requester.id()));
    }
}
