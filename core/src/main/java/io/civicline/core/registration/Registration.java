package io.civicline.core.registration;

import io.civicline.core.internal.InputCopies;
import io.civicline.core.request.Disposition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as the host hands it in. It only copies: the constraints here and the codes of the policy are checked
 * together when it is registered, and every fault is reported at once.
 *
 * <p>Begin with {@link #of(String)}.
 *
 * <p>Immutable, thread-safe. {@link #toString()} shows no citizen's words.
 *
 * @param kind a kind of the policy
 * @param channel a channel of the policy
 * @param category a category of the policy
 * @param region a region of the policy, if the place is known
 * @param urgency an urgency of the policy; null for the policy's lowest
 * @param subject one line, up to 500 characters
 * @param body the whole matter, up to 20,000 characters
 * @param place where, exactly
 * @param attributes the answers to the intake form, up to 200 by name, each of 1 to 200 values of up to 2,000 characters
 * @param requesters up to 1,000
 * @param confidential whether the requester must stay unknown to the units
 * @param accused units that the request is about
 * @param externalId the host's number; registering it again gives the same ticket
 * @param contact the contact's id, the same for every ticket of one call, message or visit; null if it yields only this one
 * @param contactReference the host's number of the call record or message
 * @param arrivedAt when it reached the hotline; null for now
 * @param upstream the upstream case
 * @param mergeInto the open ticket of which this one is a duplicate; it is merged into that at once
 * @param disposition how registration ends
 * @param parts the units, when the operator names them himself
 * @param reason the coded reason of a decline or referral
 * @param answer the answer given at once, up to 20,000 characters
 */
public record Registration(
        @NotNull @Identifier String kind,
        @NotNull @Identifier String channel,
        @NotNull @Identifier String category,
        @Nullable @Identifier String region,
        @Nullable @Identifier String urgency,
        @NotBlank @Size(max = 500) @Storable String subject,
        @Nullable @Size(min = 1, max = 20_000) @Storable String body,
        @Nullable @Valid Place place,

        @NotNull @Size(max = 200)
        Map<
                        @NotNull @Identifier String,
                        @NotNull @Size(min = 1, max = 200) List<@NotNull @Size(max = 2000) @Storable String>>
                attributes,

        @NotNull @Size(max = 1000) List<@NotNull @Valid Requester> requesters,
        boolean confidential,
        @NotNull @Size(max = 100) List<@NotNull @Identifier String> accused,
        @Nullable @Identifier String externalId,
        @Nullable @Identifier String contact,
        @Nullable @Identifier String contactReference,
        @Nullable Instant arrivedAt,
        @Nullable @Valid Upstream upstream,
        @Nullable @Identifier String mergeInto,
        @NotNull Disposition disposition,
        @Nullable @Valid Parts parts,
        @Nullable @Identifier String reason,
        @Nullable @Size(min = 1, max = 20_000) @Storable String answer) {

    /** Copies the collections. */
    public Registration {
        attributes = InputCopies.ofLists(attributes);
        requesters = InputCopies.of(requesters);
        accused = InputCopies.of(accused);
    }

    /**
     * Begins a registration.
     *
     * @param kind a kind of the policy, such as {@code COMPLAINT}
     * @return a form to fill in
     */
    public static RegistrationForm of(String kind) {
        return new RegistrationForm(kind);
    }

    /**
     * Answers the intake form otherwise.
     *
     * @param answers by name; replace all that were there
     * @return the same registration with those answers
     */
    public Registration withAttributes(Map<String, List<String>> answers) {
        return new Registration(
                kind,
                channel,
                category,
                region,
                urgency,
                subject,
                body,
                place,
                answers,
                requesters,
                confidential,
                accused,
                externalId,
                contact,
                contactReference,
                arrivedAt,
                upstream,
                mergeInto,
                disposition,
                parts,
                reason,
                answer);
    }

    @Override
    public String toString() {
        return "Registration[" + kind + ", " + category + ", " + region + ", " + disposition + "]";
    }
}
