package io.civicline.persistence.envelope;

import static io.civicline.persistence.internal.Require.atLeast;
import static io.civicline.persistence.internal.Require.label;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.UnitId;
import io.civicline.core.id.UpstreamNumber;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a store may compare of a ticket: typed, flat, and derived from the state by the one who writes it.
 *
 * <p>Instants are whole microseconds in the years 1 to 9999, so that one 64-bit column holds them.
 *
 * <p>Immutable, thread-safe. Compared by content.
 */
public final class Columns {

    private final String stage;
    private final KindCode kind;
    private final @Nullable CategoryCode category;
    private final @Nullable RegionCode region;
    private final @Nullable UnitId lead;
    private final long policyNumber;
    private final Instant registeredAt;
    private final Instant changedAt;
    private final @Nullable Instant closedAt;
    private final @Nullable Instant nextWakeUp;
    private final @Nullable ExternalId externalId;
    private final @Nullable UpstreamNumber upstream;
    private final Map<String, Instant> lists;

    private Columns(Builder from) {
        this.stage = label(from.stage, "stage");
        this.kind = requireNonNull(from.kind, "kind");
        this.category = from.category;
        this.region = from.region;
        this.lead = from.lead;
        this.policyNumber = atLeast(0, from.policyNumber, "policyNumber");
        this.registeredAt = micros(from.registeredAt, "registeredAt");
        this.changedAt = micros(from.changedAt, "changedAt");
        this.closedAt = from.closedAt == null ? null : micros(from.closedAt, "closedAt");
        this.nextWakeUp = from.nextWakeUp == null ? null : micros(from.nextWakeUp, "nextWakeUp");
        this.externalId = from.externalId;
        this.upstream = from.upstream;
        this.lists = Collections.unmodifiableMap(new LinkedHashMap<>(from.lists));
        lists.forEach((list, since) -> micros(since, "the instant of list '" + label(list, "list") + "'"));
    }

    /**
     * Begins with nothing.
     *
     * @return a builder that needs stage, kind, registeredAt and changedAt
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins with these columns, to change some.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.stage = stage;
        copy.kind = kind;
        copy.category = category;
        copy.region = region;
        copy.lead = lead;
        copy.policyNumber = policyNumber;
        copy.registeredAt = registeredAt;
        copy.changedAt = changedAt;
        copy.closedAt = closedAt;
        copy.nextWakeUp = nextWakeUp;
        copy.externalId = externalId;
        copy.upstream = upstream;
        copy.lists = lists;
        return copy;
    }

    /**
     * The stage of the ticket.
     *
     * @return 1 to 200 characters in one line
     */
    public String stage() {
        return stage;
    }

    /**
     * What sort of request it is.
     *
     * @return the kind
     */
    public KindCode kind() {
        return kind;
    }

    /**
     * What it is about.
     *
     * @return the category, or empty if it is not known
     */
    public Optional<CategoryCode> category() {
        return Optional.ofNullable(category);
    }

    /**
     * Where it is.
     *
     * @return the region, or empty if it is not known
     */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region);
    }

    /**
     * Who is responsible.
     *
     * @return the unit that leads, or empty if none does
     */
    public Optional<UnitId> lead() {
        return Optional.ofNullable(lead);
    }

    /**
     * The number of the policy under which the ticket was last decided; never lower than any before.
     *
     * @return 0 or more
     */
    public long policyNumber() {
        return policyNumber;
    }

    /**
     * When the ticket was registered.
     *
     * @return whole microseconds
     */
    public Instant registeredAt() {
        return registeredAt;
    }

    /**
     * When the ticket was last changed.
     *
     * @return whole microseconds
     */
    public Instant changedAt() {
        return changedAt;
    }

    /**
     * When the ticket was closed.
     *
     * @return whole microseconds, or empty while it is open
     */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /**
     * When time has to look at the ticket again.
     *
     * @return whole microseconds, or empty if nothing waits
     */
    public Optional<Instant> nextWakeUp() {
        return Optional.ofNullable(nextWakeUp);
    }

    /**
     * The number under which the host knows the ticket.
     *
     * @return unique within the tenant, or empty if the host gave none
     */
    public Optional<ExternalId> externalId() {
        return Optional.ofNullable(externalId);
    }

    /**
     * The number that the upstream case has in its own system.
     *
     * @return unique within the tenant, or empty if the request came to the hotline itself
     */
    public Optional<UpstreamNumber> upstream() {
        return Optional.ofNullable(upstream);
    }

    /**
     * The lists on which somebody finds the ticket, each with the instant from which it stands there. That may be still to come, as
     * with a due: the ticket comes onto the list by itself, whether or not it is written again.
     *
     * @return whole microseconds by name of the list, 1 to 200 characters in one line; empty if it stands on none. The order means
     *     nothing, and a store need not keep it.
     */
    public Map<String, Instant> lists() {
        return lists;
    }

    private List<@Nullable Object> all() {
        return Arrays.asList(
                stage,
                kind,
                category,
                region,
                lead,
                policyNumber,
                registeredAt,
                changedAt,
                closedAt,
                nextWakeUp,
                externalId,
                upstream,
                lists);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Columns that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return "Columns" + all();
    }

    /** Collects columns. Not thread-safe. */
    public static final class Builder {

        private @Nullable String stage;
        private @Nullable KindCode kind;
        private @Nullable CategoryCode category;
        private @Nullable RegionCode region;
        private @Nullable UnitId lead;
        private long policyNumber;
        private @Nullable Instant registeredAt;
        private @Nullable Instant changedAt;
        private @Nullable Instant closedAt;
        private @Nullable Instant nextWakeUp;
        private @Nullable ExternalId externalId;
        private @Nullable UpstreamNumber upstream;
        private Map<String, Instant> lists = Map.of();

        private Builder() {}

        /**
         * Sets stage.
         *
         * @param value the stage of the ticket, 1 to 200 characters in one line
         * @return this
         */
        public Builder stage(String value) {
            this.stage = value;
            return this;
        }

        /**
         * Sets kind.
         *
         * @param value what sort of request it is
         * @return this
         */
        public Builder kind(KindCode value) {
            this.kind = value;
            return this;
        }

        /**
         * Sets category.
         *
         * @param value what it is about; null if it is not known
         * @return this
         */
        public Builder category(@Nullable CategoryCode value) {
            this.category = value;
            return this;
        }

        /**
         * Sets region.
         *
         * @param value where it is; null if it is not known
         * @return this
         */
        public Builder region(@Nullable RegionCode value) {
            this.region = value;
            return this;
        }

        /**
         * Sets lead.
         *
         * @param value the unit that leads; null if none does
         * @return this
         */
        public Builder lead(@Nullable UnitId value) {
            this.lead = value;
            return this;
        }

        /**
         * Sets policyNumber.
         *
         * @param value the number of the policy under which it was last decided, 0 or more; 0 unless set
         * @return this
         */
        public Builder policyNumber(long value) {
            this.policyNumber = value;
            return this;
        }

        /**
         * Sets registeredAt.
         *
         * @param value when the ticket was registered, in whole microseconds
         * @return this
         */
        public Builder registeredAt(Instant value) {
            this.registeredAt = value;
            return this;
        }

        /**
         * Sets changedAt.
         *
         * @param value when it was last changed, in whole microseconds
         * @return this
         */
        public Builder changedAt(Instant value) {
            this.changedAt = value;
            return this;
        }

        /**
         * Sets closedAt.
         *
         * @param value when it was closed, in whole microseconds; null while it is open
         * @return this
         */
        public Builder closedAt(@Nullable Instant value) {
            this.closedAt = value;
            return this;
        }

        /**
         * Sets nextWakeUp.
         *
         * @param value when time has to look again, in whole microseconds; null if nothing waits
         * @return this
         */
        public Builder nextWakeUp(@Nullable Instant value) {
            this.nextWakeUp = value;
            return this;
        }

        /**
         * Sets externalId.
         *
         * @param value the host's number, unique within the tenant; null if there is none
         * @return this
         */
        public Builder externalId(@Nullable ExternalId value) {
            this.externalId = value;
            return this;
        }

        /**
         * Sets upstream.
         *
         * @param value the number of the upstream case in its own system, unique within the tenant; null if there is none
         * @return this
         */
        public Builder upstream(@Nullable UpstreamNumber value) {
            this.upstream = value;
            return this;
        }

        /**
         * Sets lists.
         *
         * @param value by the name of each list the instant from which the ticket stands on it, in whole microseconds; empty unless
         *     set
         * @return this
         */
        public Builder lists(Map<String, Instant> value) {
            this.lists = requireNonNull(value, "lists");
            return this;
        }

        /**
         * Checks all of it.
         *
         * @return the columns
         * @throws NullPointerException if stage, kind, registeredAt or changedAt is missing
         * @throws IllegalArgumentException if stage or a list is blank, too long or not one line, policyNumber is below 0, or
         *     an instant is finer than microseconds or outside the years 1 to 9999
         */
        public Columns build() {
            return new Columns(this);
        }
    }
}
