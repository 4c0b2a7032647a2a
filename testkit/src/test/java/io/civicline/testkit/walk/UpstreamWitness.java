package io.civicline.testkit.walk;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;

import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.core.registration.Registration;
import io.civicline.core.request.Source;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Desk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees that one upstream case is one ticket, whatever becomes of it. */
final class UpstreamWitness {

    private UpstreamWitness() {}

    static Optional<UpstreamNumber> number(Registration registration) {
        return Optional.ofNullable(registration.upstream())
                .map(upstream -> UpstreamNumber.of(upstream.system(), upstream.number()));
    }

    /** A case is refused as taken exactly if a ticket had its number, and the refusal names that ticket. */
    static void look(Optional<Ticket> taken, Optional<Ticket> known, Refused refused) {
        List<Refusal> reasons = refused.reasons().stream()
                .filter(reason -> reason.code().equals(RefusalCode.UPSTREAM_TAKEN))
                .toList();
        boolean permitted =
                refused.reasons().stream().noneMatch(reason -> reason.code().equals(RefusalCode.NOT_PERMITTED));
        if (known.isEmpty() && permitted) {
            assertThat(reasons).hasSize(taken.isPresent() ? 1 : 0);
        }
        assertThat(reasons)
                .allSatisfy(reason -> assertThat(reason.values().get("ticket"))
                        .isEqualTo(taken.orElseThrow().id().value()));
    }

    /** No two tickets have one number, and each is found by its own. */
    static void lookAtAll(Desk witness) {
        Map<UpstreamNumber, TicketId> holders = new HashMap<>();
        witness.all(all -> all)
                .forEach(ticket -> ticket.source().map(Source::upstreamNumber).ifPresent(number -> {
                    assertThat(holders.put(number, ticket.id()))
                            .as("two tickets of case %s", number)
                            .isNull();
                    assertThat(witness.find(number).map(Ticket::id)).contains(ticket.id());
                }));
    }
}
