package io.civicline.core.situation;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.UrgencyCode;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes a request without a ticket: see {@link Situation#builder}.
 *
 * <p>Kind, category, urgency, channel and moment are needed; all else is absent, false or 0 unless given. Codes are not
 * looked up: an unknown one lies in no subtree. Not thread-safe; what it builds is immutable.
 */
public final class SituationBuilder {

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> attributes = new LinkedHashMap<>();
    private final Map<Counter, Integer> counts = new LinkedHashMap<>();
    private @Nullable KindCode kind;
    private @Nullable CategoryCode category;
    private @Nullable RegionCode region;
    private @Nullable UrgencyCode urgency;
    private @Nullable ChannelCode channel;
    private @Nullable SourceCode source;
    private @Nullable StatusCode status;
    private @Nullable LocalDateTime at;
    private MatchText text = MatchText.EMPTY;
    private boolean confidential;
    private boolean anonymous;

    SituationBuilder(Vocabulary vocabulary) {
        this.vocabulary = requireNonNull(vocabulary, "vocabulary");
    }

    /**
     * Sets the kind.
     *
     * @param code as {@link KindCode} allows
     * @return this builder
     */
    public SituationBuilder kind(String code) {
        kind = KindCode.of(code);
        return this;
    }

    /**
     * Sets the category.
     *
     * @param code as {@link CategoryCode} allows
     * @return this builder
     */
    public SituationBuilder category(String code) {
        category = CategoryCode.of(code);
        return this;
    }

    /**
     * Sets the region.
     *
     * @param code as {@link RegionCode} allows
     * @return this builder
     */
    public SituationBuilder region(String code) {
        region = RegionCode.of(code);
        return this;
    }

    /**
     * Sets the urgency.
     *
     * @param code as {@link UrgencyCode} allows
     * @return this builder
     */
    public SituationBuilder urgency(String code) {
        urgency = UrgencyCode.of(code);
        return this;
    }

    /**
     * Sets the channel.
     *
     * @param code as {@link ChannelCode} allows
     * @return this builder
     */
    public SituationBuilder channel(String code) {
        channel = ChannelCode.of(code);
        return this;
    }

    /**
     * Sets the upstream system that handed it down and waits for it.
     *
     * @param code as {@link SourceCode} allows
     * @return this builder
     */
    public SituationBuilder source(String code) {
        source = SourceCode.of(code);
        return this;
    }

    /**
     * Sets the sub-status.
     *
     * @param code as {@link StatusCode} allows
     * @return this builder
     */
    public SituationBuilder status(String code) {
        status = StatusCode.of(code);
        return this;
    }

    /**
     * Adds an answer of the intake form.
     *
     * @param name the attribute; given again, the last answer counts
     * @param value its value
     * @param more further values, where several may be chosen
     * @return this builder
     */
    public SituationBuilder attribute(String name, String value, String... more) {
        attributes.put(
                requireNonNull(name, "name"),
                Stream.concat(Stream.of(value), Stream.of(more))
                        .map(Objects::requireNonNull)
                        .toList());
        return this;
    }

    /**
     * Sets the citizen's words.
     *
     * @param parts such as subject and body
     * @return this builder
     */
    public SituationBuilder text(String... parts) {
        text = MatchText.of(parts);
        return this;
    }

    /**
     * Hides the requester from the units.
     *
     * @return this builder
     */
    public SituationBuilder confidential() {
        confidential = true;
        return this;
    }

    /**
     * Says that nobody knows who asks.
     *
     * @return this builder
     */
    public SituationBuilder anonymous() {
        anonymous = true;
        return this;
    }

    /**
     * Sets a count.
     *
     * @param counter what was counted
     * @param times 0 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code times} is below 0
     */
    public SituationBuilder count(Counter counter, int times) {
        if (times < 0) {
            throw new IllegalArgumentException(counter + " must be 0 or more, was " + times);
        }
        counts.put(requireNonNull(counter, "counter"), times);
        return this;
    }

    /**
     * Sets the moment of the decision.
     *
     * @param moment date and time in the policy's zone
     * @return this builder
     */
    public SituationBuilder at(LocalDateTime moment) {
        at = requireNonNull(moment, "moment");
        return this;
    }

    /**
     * Ends the description.
     *
     * @return an immutable situation
     * @throws NullPointerException if kind, category, urgency, channel or moment is missing; the message names it
     */
    public Situation build() {
        return new GivenSituation(
                vocabulary,
                requireNonNull(kind, "kind"),
                requireNonNull(category, "category"),
                region,
                requireNonNull(urgency, "urgency"),
                requireNonNull(channel, "channel"),
                source,
                status,
                Collections.unmodifiableMap(new LinkedHashMap<>(attributes)),
                text,
                confidential,
                anonymous,
                Collections.unmodifiableMap(new LinkedHashMap<>(counts)),
                requireNonNull(at, "at"));
    }
}
