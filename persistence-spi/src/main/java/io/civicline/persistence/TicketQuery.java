package io.civicline.persistence;

import static io.civicline.persistence.internal.Require.label;
import static io.civicline.persistence.internal.Require.micros;
import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.UnitId;
import io.civicline.persistence.envelope.Columns;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets of one tenant: all filters that are given must hold.
 *
 * <p>A list of values holds if the column has one of them exactly; an empty list is no filter, but for policy numbers, of which
 * it is refused. Trees of categories and
 * regions are spelled out by the caller.
 *
 * <p>Immutable, thread-safe. Compared by content.
 */
public final class TicketQuery {

    private final TenantId tenant;
    private final List<String> stages;
    private final List<KindCode> kinds;
    private final List<CategoryCode> categories;
    private final List<RegionCode> regions;
    private final List<UnitId> leads;
    private final List<PolicyNumbers> policyNumbers;
    private final boolean openOnly;
    private final boolean withoutWakeUp;
    private final @Nullable Instant changedSince;
    private final Map<String, Instant> lists;

    private TicketQuery(Builder from) {
        this.tenant = from.tenant;
        this.stages = from.stages;
        this.kinds = from.kinds;
        this.categories = from.categories;
        this.regions = from.regions;
        this.leads = from.leads;
        this.policyNumbers = from.policyNumbers;
        this.openOnly = from.openOnly;
        this.withoutWakeUp = from.withoutWakeUp;
        this.changedSince = from.changedSince;
        this.lists = Collections.unmodifiableMap(new LinkedHashMap<>(from.lists));
    }

    /**
     * Asks for everything of a tenant.
     *
     * @param tenant whose tickets
     * @return a query without filter
     */
    public static TicketQuery all(TenantId tenant) {
        return of(tenant).build();
    }

    /**
     * Begins a query.
     *
     * @param tenant whose tickets
     * @return a builder without filter
     */
    public static Builder of(TenantId tenant) {
        return new Builder(tenant);
    }

    /**
     * The meaning of the query, for stores that filter themselves and for tests of those that do not.
     *
     * @param ticket a ticket of any tenant
     * @return true if every filter holds
     */
    public boolean matches(Envelope ticket) {
        Columns columns = ticket.columns();
        return ticket.key().tenant().equals(tenant)
                && isOneOf(stages, Optional.of(columns.stage()))
                && isOneOf(kinds, Optional.of(columns.kind()))
                && isOneOf(categories, columns.category())
                && isOneOf(regions, columns.region())
                && isOneOf(leads, columns.lead())
                && isIn(policyNumbers, columns.policyNumber())
                && !(openOnly && columns.closedAt().isPresent())
                && !(withoutWakeUp && columns.nextWakeUp().isPresent())
                && !(changedSince != null && columns.changedAt().isBefore(changedSince))
                && lists.entrySet().stream().allMatch(list -> isOn(columns, list.getKey(), list.getValue()));
    }

    private static boolean isOn(Columns columns, String list, Instant by) {
        Instant since = columns.lists().get(list);
        return since != null && !since.isAfter(by);
    }

    private static <T> boolean isOneOf(List<T> allowed, Optional<T> value) {
        return allowed.isEmpty() || value.filter(allowed::contains).isPresent();
    }

    private static boolean isIn(List<PolicyNumbers> allowed, long number) {
        return allowed.isEmpty() || allowed.stream().anyMatch(range -> range.contains(number));
    }

    /**
     * Whose tickets.
     *
     * @return the tenant
     */
    public TenantId tenant() {
        return tenant;
    }

    /**
     * Only these stages.
     *
     * @return in the order given; empty for any
     */
    public List<String> stages() {
        return stages;
    }

    /**
     * Only these kinds.
     *
     * @return in the order given; empty for any
     */
    public List<KindCode> kinds() {
        return kinds;
    }

    /**
     * Only these categories.
     *
     * @return in the order given; empty for any or none
     */
    public List<CategoryCode> categories() {
        return categories;
    }

    /**
     * Only these regions.
     *
     * @return in the order given; empty for any or none
     */
    public List<RegionCode> regions() {
        return regions;
    }

    /**
     * Only tickets that one of these units leads.
     *
     * @return in the order given; empty for any or none
     */
    public List<UnitId> leads() {
        return leads;
    }

    /**
     * Only tickets last decided under a policy whose number is in one of these ranges.
     *
     * @return in the order given; empty for any
     */
    public List<PolicyNumbers> policyNumbers() {
        return policyNumbers;
    }

    /**
     * Only tickets that are not closed.
     *
     * @return true if closed ones are left out
     */
    public boolean openOnly() {
        return openOnly;
    }

    /**
     * Only tickets that nothing will wake.
     *
     * @return true if those with a next wake-up are left out
     */
    public boolean withoutWakeUp() {
        return withoutWakeUp;
    }

    /**
     * Only tickets changed at this instant or later.
     *
     * @return whole microseconds, or empty for any
     */
    public Optional<Instant> changedSince() {
        return Optional.ofNullable(changedSince);
    }

    /**
     * Only tickets that stand on each of these lists.
     *
     * @return by the name of a list the instant at which, or before which, the ticket has come onto it, in whole microseconds; empty
     *     for any or none
     */
    public Map<String, Instant> lists() {
        return lists;
    }

    private List<@Nullable Object> all() {
        return Arrays.asList(
                tenant,
                stages,
                kinds,
                categories,
                regions,
                leads,
                policyNumbers,
                openOnly,
                withoutWakeUp,
                changedSince,
                lists);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TicketQuery that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return "TicketQuery" + all();
    }

    /** Collects filters; each replaces the same one before. Not thread-safe. */
    public static final class Builder {

        private final TenantId tenant;
        private List<String> stages = List.of();
        private List<KindCode> kinds = List.of();
        private List<CategoryCode> categories = List.of();
        private List<RegionCode> regions = List.of();
        private List<UnitId> leads = List.of();
        private List<PolicyNumbers> policyNumbers = List.of();
        private boolean openOnly;
        private boolean withoutWakeUp;
        private @Nullable Instant changedSince;
        private final Map<String, Instant> lists = new LinkedHashMap<>();

        private Builder(TenantId tenant) {
            this.tenant = requireNonNull(tenant, "tenant");
        }

        /**
         * Only these stages.
         *
         * @param stages as stored; empty for any
         * @return this
         * @throws IllegalArgumentException if a stage is blank, too long or not one line
         */
        public Builder stages(Collection<String> stages) {
            stages.forEach(stage -> label(stage, "stage"));
            this.stages = List.copyOf(stages);
            return this;
        }

        /**
         * Only these kinds.
         *
         * @param kinds as stored; empty for any
         * @return this
         */
        public Builder kinds(Collection<KindCode> kinds) {
            this.kinds = List.copyOf(kinds);
            return this;
        }

        /**
         * Only these categories.
         *
         * @param categories as stored; empty for any or none
         * @return this
         */
        public Builder categories(Collection<CategoryCode> categories) {
            this.categories = List.copyOf(categories);
            return this;
        }

        /**
         * Only these regions.
         *
         * @param regions as stored; empty for any or none
         * @return this
         */
        public Builder regions(Collection<RegionCode> regions) {
            this.regions = List.copyOf(regions);
            return this;
        }

        /**
         * Only tickets that one of these units leads.
         *
         * @param leads as stored; empty for any or none
         * @return this
         */
        public Builder leads(Collection<UnitId> leads) {
            this.leads = List.copyOf(leads);
            return this;
        }

        /**
         * Only tickets last decided under a policy whose number is in one of these ranges. Without this filter, any.
         *
         * @param numbers one range or more, of any length
         * @return this
         * @throws IllegalArgumentException if {@code numbers} is empty: whoever computed that no ticket is meant would get all
         */
        public Builder policyNumbers(Collection<PolicyNumbers> numbers) {
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("no policy number is given: leave the filter out to ask for any");
            }
            this.policyNumbers = List.copyOf(numbers);
            return this;
        }

        /**
         * Only tickets that are not closed.
         *
         * @return this
         */
        public Builder openOnly() {
            this.openOnly = true;
            return this;
        }

        /**
         * Only tickets that nothing will wake.
         *
         * @return this
         */
        public Builder withoutWakeUp() {
            this.withoutWakeUp = true;
            return this;
        }

        /**
         * Only tickets changed at an instant or later.
         *
         * @param instant in whole microseconds
         * @return this
         * @throws IllegalArgumentException if it is finer than microseconds or outside the years 1 to 9999
         */
        public Builder changedSince(Instant instant) {
            this.changedSince = micros(instant, "changedSince");
            return this;
        }

        /**
         * Only tickets that stand on a list. Of several lists, on each.
         *
         * @param list its name, as stored
         * @param by the instant at which, or before which, the ticket has come onto it, in whole microseconds
         * @return this
         * @throws IllegalArgumentException if {@code list} is blank, too long or not one line, or {@code by} is finer than
         *     microseconds or outside the years 1 to 9999
         */
        public Builder onList(String list, Instant by) {
            lists.put(label(list, "list"), micros(by, "by"));
            return this;
        }

        /**
         * Ends the query.
         *
         * @return the query
         */
        public TicketQuery build() {
            return new TicketQuery(this);
        }
    }
}
