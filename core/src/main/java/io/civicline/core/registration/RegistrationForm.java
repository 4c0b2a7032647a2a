package io.civicline.core.registration;

import io.civicline.core.request.Disposition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills in a {@link Registration}; the last call says how registration ends.
 *
 * <p>Checks nothing: a form can be filled in any order, and what is wrong is reported when it is registered.
 *
 * <p>Not thread-safe.
 */
public final class RegistrationForm {

    private final String kind;
    private String channel = "";
    private String category = "";
    private @Nullable String region;
    private @Nullable String urgency;
    private String subject = "";
    private @Nullable String body;
    private @Nullable Place place;
    private final Map<String, List<String>> attributes = new LinkedHashMap<>();
    private final List<Requester> requesters = new ArrayList<>();
    private boolean confidential;
    private final List<String> accused = new ArrayList<>();
    private @Nullable String externalId;
    private @Nullable String contact;
    private @Nullable String contactReference;
    private @Nullable Instant arrivedAt;
    private @Nullable Upstream upstream;
    private @Nullable String mergeInto;

    RegistrationForm(String kind) {
        this.kind = kind;
    }

    /**
     * Sets the channel.
     *
     * @param code a channel of the policy, such as {@code PHONE}
     * @return this form
     */
    public RegistrationForm via(String code) {
        this.channel = code;
        return this;
    }

    /**
     * Sets the channel and the host's number of the call record or message.
     *
     * @param code a channel of the policy
     * @param reference the host's number
     * @return this form
     */
    public RegistrationForm via(String code, String reference) {
        this.contactReference = reference;
        return via(code);
    }

    /**
     * Says which contact it came with, when one call, message or visit yields several tickets.
     *
     * @param id the same for all of them
     * @return this form
     */
    public RegistrationForm contact(String id) {
        this.contact = id;
        return this;
    }

    /**
     * Sets what it is about.
     *
     * @param code a category of the policy
     * @return this form
     */
    public RegistrationForm category(String code) {
        this.category = code;
        return this;
    }

    /**
     * Sets where.
     *
     * @param code a region of the policy
     * @return this form
     */
    public RegistrationForm region(String code) {
        this.region = code;
        return this;
    }

    /**
     * Sets how pressing it is. Without, the policy's lowest urgency is taken.
     *
     * @param code an urgency of the policy
     * @return this form
     */
    public RegistrationForm urgency(String code) {
        this.urgency = code;
        return this;
    }

    /**
     * Sets the one line.
     *
     * @param text up to 500 characters
     * @return this form
     */
    public RegistrationForm subject(String text) {
        this.subject = text;
        return this;
    }

    /**
     * Sets the whole matter.
     *
     * @param text up to 20,000 characters
     * @return this form
     */
    public RegistrationForm body(String text) {
        this.body = text;
        return this;
    }

    /**
     * Sets where, exactly.
     *
     * @param where address or point
     * @return this form
     */
    public RegistrationForm at(Place where) {
        this.place = where;
        return this;
    }

    /**
     * Answers one question of the intake form. Given again, the last answer counts.
     *
     * @param name of the question
     * @param value up to 2,000 characters
     * @param more further values, where several may be chosen
     * @return this form
     */
    public RegistrationForm attribute(String name, String value, String... more) {
        List<String> values = new ArrayList<>();
        values.add(value);
        values.addAll(Arrays.asList(more));
        this.attributes.put(name, values);
        return this;
    }

    /**
     * Adds one who asks.
     *
     * @param who the requester
     * @return this form
     */
    public RegistrationForm requester(Requester who) {
        this.requesters.add(who);
        return this;
    }

    /**
     * Keeps the requester unknown to the units.
     *
     * @return this form
     */
    public RegistrationForm confidential() {
        this.confidential = true;
        return this;
    }

    /**
     * Names a unit that the request is about; it is never a candidate.
     *
     * @param unit a unit of the policy
     * @return this form
     */
    public RegistrationForm about(String unit) {
        this.accused.add(unit);
        return this;
    }

    /**
     * Sets the host's number, unique within the tenant.
     *
     * @param id the host's number
     * @return this form
     */
    public RegistrationForm externalId(String id) {
        this.externalId = id;
        return this;
    }

    /**
     * Sets when it reached the hotline. Without, it is now.
     *
     * @param instant not after the registration; a letter may have arrived days before
     * @return this form
     */
    public RegistrationForm arrived(Instant instant) {
        this.arrivedAt = instant;
        return this;
    }

    /**
     * Names the upstream case.
     *
     * @param upstreamCase system, number, given due
     * @return this form
     */
    public RegistrationForm from(Upstream upstreamCase) {
        this.upstream = upstreamCase;
        return this;
    }

    /**
     * Dispatches by rule.
     *
     * @return ready to register
     */
    public Registration dispatch() {
        return end(Disposition.DISPATCH, null, null, null);
    }

    /**
     * Dispatches to a unit that the operator names.
     *
     * @param lead who answers for the whole
     * @param assists who helps
     * @return ready to register
     */
    public Registration dispatchTo(String lead, String... assists) {
        return end(Disposition.DISPATCH, new Parts(lead, List.of(assists), List.of()), null, null);
    }

    /**
     * Lets the rules propose and a dispatcher decide. Whoever may {@code route} can still have the rules dispatch it, as
     * {@link io.civicline.core.command.Dispatching.Route} says; a policy that wants a person to decide gives nobody else that command.
     *
     * @return ready to register
     */
    public Registration propose() {
        return end(Disposition.PROPOSE, null, null, null);
    }

    /**
     * Merges it at once into the ticket of which it is a duplicate (重复件合并): it is registered and closed as merged, and who asks
     * is answered there. Should it ever be taken out again, the rules propose where it goes.
     *
     * @param ticket the id of an open ticket
     * @return ready to register
     */
    public Registration mergeInto(String ticket) {
        this.mergeInto = ticket;
        return end(Disposition.PROPOSE, null, null, null);
    }

    /**
     * Answers at once.
     *
     * @param text what the citizen was told, up to 20,000 characters
     * @return ready to register
     */
    public Registration answer(String text) {
        return end(Disposition.ANSWER, null, null, text);
    }

    /**
     * Declines.
     *
     * @param reason a reason of the policy for declining
     * @return ready to register
     */
    public Registration decline(String reason) {
        return end(Disposition.DECLINE, null, reason, null);
    }

    /**
     * Refers to a channel outside the hotline.
     *
     * @param reason a reason of the policy for referring
     * @return ready to register
     */
    public Registration refer(String reason) {
        return end(Disposition.REFER, null, reason, null);
    }

    /**
     * Keeps it to be completed later: {@code change-facts} completes it, {@code route} has the rules name the units, {@code dispatch}
     * names them.
     *
     * @return ready to register
     */
    public Registration draft() {
        return end(Disposition.DRAFT, null, null, null);
    }

    private Registration end(
            Disposition disposition, @Nullable Parts parts, @Nullable String reason, @Nullable String answer) {
        return new Registration(
                kind,
                channel,
                category,
                region,
                urgency,
                subject,
                body,
                place,
                Collections.unmodifiableMap(attributes),
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
}
