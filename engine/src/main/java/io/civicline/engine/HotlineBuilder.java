package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.command.Guard;
import io.civicline.core.command.Reaction;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Invalid;
import io.civicline.core.id.IdSource;
import io.civicline.core.id.TenantId;
import io.civicline.core.notice.NotificationChannel;
import io.civicline.core.unit.Directory;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySource;
import io.civicline.persistence.TicketStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets up a {@link Hotline}. Policies and a store are needed; everything else has a named default.
 *
 * <p>Not thread-safe.
 */
public final class HotlineBuilder {

    /** The tenant of a host that has only one: {@value}. */
    public static final String DEFAULT_TENANT = "default";

    /**
     * How many tickets are kept in memory without another word: {@value}.
     *
     * <p>A ticket takes some 15 kilobytes on average and rarely more than 50, so this is about 15 megabytes: little for any host, and
     * enough for the tickets that people work on at the same time, whose pages ask for each several times in a row.
     */
    public static final int DEFAULT_RECENT_TICKETS = 1024;

    private TenantId tenant = TenantId.of(DEFAULT_TENANT);
    private @Nullable PolicySource policies;
    private @Nullable TicketStore store;
    private InstantSource time = SystemSources.time();
    private IdSource ids = SystemSources.ids();
    private Directory directory = Directory.allPresent();
    private int recentTickets = DEFAULT_RECENT_TICKETS;
    private final Map<ChannelCode, Gateway> notifiers = new LinkedHashMap<>();
    private final List<Guard> guards = new ArrayList<>();
    private final List<Reaction> reactions = new ArrayList<>();

    HotlineBuilder() {}

    /**
     * Sets whose hotline it is. Without, {@value #DEFAULT_TENANT}.
     *
     * @param id leads every key in the store
     * @return this
     */
    public HotlineBuilder tenant(String id) {
        this.tenant = TenantId.of(requireNonNull(id, "id"));
        return this;
    }

    /**
     * Sets the policy, the only one that this hotline will have.
     *
     * @param policySet checked as a whole
     * @return this
     */
    public HotlineBuilder policies(PolicySet policySet) {
        return policies(PolicySource.of(requireNonNull(policySet, "policySet")));
    }

    /**
     * Sets where policies come from, of which one follows the other while the hotline runs.
     *
     * @param source may be shared by the hotlines of several tenants
     * @return this
     */
    public HotlineBuilder policies(PolicySource source) {
        this.policies = requireNonNull(source, "source");
        return this;
    }

    /**
     * Sets where tickets are kept.
     *
     * @param ticketStore may be shared by several hotlines
     * @return this
     */
    public HotlineBuilder store(TicketStore ticketStore) {
        this.store = requireNonNull(ticketStore, "ticketStore");
        return this;
    }

    /**
     * Adds a channel by which people are told. Each channel that a notice rule names is needed.
     *
     * @param channel the name that notice rules use, such as {@code sms}
     * @param notifier the host's gateway
     * @return this
     */
    public HotlineBuilder notifier(String channel, NotificationChannel notifier) {
        return notifier(channel, notifier, ChannelSettings.DEFAULT);
    }

    /**
     * Adds a channel by which people are told, and says how patient to be with it.
     *
     * @param channel the name that notice rules use, such as {@code sms}
     * @param notifier the host's gateway
     * @param settings time-out, tries and pauses
     * @return this
     */
    public HotlineBuilder notifier(String channel, NotificationChannel notifier, ChannelSettings settings) {
        ChannelCode code = ChannelCode.of(requireNonNull(channel, "channel"));
        notifiers.put(
                code, new Gateway(code, requireNonNull(notifier, "notifier"), requireNonNull(settings, "settings")));
        return this;
    }

    /**
     * Sets who knows which units are absent. Without, all are present.
     *
     * @param unitDirectory the host's
     * @return this
     */
    public HotlineBuilder directory(Directory unitDirectory) {
        this.directory = requireNonNull(unitDirectory, "unitDirectory");
        return this;
    }

    /**
     * Sets the clock. Without, the system's.
     *
     * @param source never goes back by more than a moment; a ticket's own time never does
     * @return this
     */
    public HotlineBuilder time(InstantSource source) {
        this.time = requireNonNull(source, "source");
        return this;
    }

    /**
     * Sets where ids and salts come from. Without, secure random ones.
     *
     * @param source unique over all nodes and restarts
     * @return this
     */
    public HotlineBuilder ids(IdSource source) {
        this.ids = requireNonNull(source, "source");
        return this;
    }

    /**
     * Sets how many tickets are kept in memory as they were read or written last, so that the next act on one does not decode its
     * document again. It saves processor time only: every read asks the store, and what has changed there is decoded. Without,
     * {@value #DEFAULT_RECENT_TICKETS}. A simulation or a large hotline gains from room for all tickets that are open at the same time.
     *
     * @param most 0 or more; 0 keeps none
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public HotlineBuilder recentTickets(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("recentTickets must be 0 or more, was " + most);
        }
        this.recentTickets = most;
        return this;
    }

    /**
     * Adds what must hold beside Civicline's own rules.
     *
     * @param guard pure
     * @return this
     */
    public HotlineBuilder guard(Guard guard) {
        guards.add(requireNonNull(guard, "guard"));
        return this;
    }

    /**
     * Adds what follows from events beside Civicline's own reactions.
     *
     * @param reaction pure
     * @return this
     */
    public HotlineBuilder reaction(Reaction reaction) {
        reactions.add(requireNonNull(reaction, "reaction"));
        return this;
    }

    /**
     * Checks the set-up.
     *
     * @return the hotline
     * @throws Invalid if anything is missing, a notifier too that the policy now in force needs: every fault at once
     * @throws io.civicline.core.error.Unavailable if the source of policies cannot be reached
     */
    public Hotline build() {
        List<Fault> faults = new ArrayList<>();
        PolicySource source = policies;
        TicketStore tickets = store;
        if (source == null) {
            faults.add(Fault.of("REQUIRED", "policies"));
        } else {
            source.inForce(tenant, time.instant())
                    .ifPresent(policy -> faults.addAll(Deliveries.missing(policy, notifiers.keySet())));
        }
        if (tickets == null) {
            faults.add(Fault.of("REQUIRED", "store"));
        }
        if (source == null || tickets == null || !faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Setup setup = new Setup(tenant, new Governing(tenant, source, guards, reactions), time, ids, directory);
        Keeper keeper = new Keeper(tenant, tickets, recentTickets);
        return new Hotline(setup, keeper, new Deliveries(setup, keeper, notifiers));
    }
}
