package io.civicline.core.request;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.ExternalId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was registered. Kept as it came in, whatever is corrected later.
 *
 * <p>Immutable, thread-safe.
 *
 * @param request what is asked
 * @param requesters who asks, in the order given; empty if anonymous without any contact
 * @param contact how it came in
 * @param source the upstream case, if there is one
 * @param externalId the host's number
 * @param receivedAt when it counts as received
 * @param registeredAt when it was recorded
 * @param disposition how registration ended
 * @param policy the number of the policy in force at receipt
 */
public record Intake(
        Request request,
        List<TicketRequester> requesters,
        Contact contact,
        @Nullable Source source,
        @Nullable ExternalId externalId,
        Instant receivedAt,
        Instant registeredAt,
        Disposition disposition,
        long policy) {

    /** Copies the requesters. */
    public Intake {
        requireNonNull(request, "request");
        requesters = List.copyOf(requesters);
        requireNonNull(contact, "contact");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(registeredAt, "registeredAt");
        requireNonNull(disposition, "disposition");
    }

    /**
     * Keeps requesters unknown to units: all of a confidential request, else those who are confidential themselves. What could
     * lead to one of them, the reference to the call, is kept back with them.
     *
     * @param all whether the request is confidential
     * @return the same intake with their names and numbers withheld
     */
    public Intake withoutRequesters(boolean all) {
        if (!all && requesters.stream().noneMatch(TicketRequester::confidential)) {
            return this;
        }
        return new Intake(
                request,
                requesters.stream()
                        .map(one -> all || one.confidential() ? one.withhold() : one)
                        .toList(),
                contact.withoutReference(),
                source,
                externalId,
                receivedAt,
                registeredAt,
                disposition,
                policy);
    }

    /**
     * Forgets every text and name.
     *
     * @return the same intake with erased words
     */
    public Intake erase() {
        return new Intake(
                request.erase(),
                requesters.stream().map(TicketRequester::erase).toList(),
                contact,
                source,
                externalId,
                receivedAt,
                registeredAt,
                disposition,
                policy);
    }
}
