package io.civicline.testkit.hotline;

import static java.util.Objects.requireNonNull;

import io.civicline.core.command.Guard;
import io.civicline.core.command.Reaction;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.core.notice.NotificationChannel;
import io.civicline.engine.ChannelSettings;
import io.civicline.engine.Hotline;
import io.civicline.engine.HotlineBuilder;
import io.civicline.engine.activation.ArchivedPolicies;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySource;
import io.civicline.engine.time.SeededIds;
import io.civicline.engine.time.VirtualTime;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.memory.InMemoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets up a {@link HotlineRig}; {@link #at(String)} ends it. Everything has a named default.
 *
 * <p>Not thread-safe.
 */
public final class HotlineRigBuilder {

    /** The seed of ids and salts, unless another is chosen: {@value}. */
    public static final long DEFAULT_SEED = 12345;

    /** The role of those who act for a unit, unless another is chosen: {@value}. */
    public static final String DEFAULT_HANDLER = "handler";

    /** In virtual time nothing takes long, and one thread does all, so that every run is the same. */
    private static final ChannelSettings PATIENT = ChannelSettings.DEFAULT.withoutTimeout();

    final PolicySet policies;
    final RecordingChannel recorder = new RecordingChannel();
    final InMemoryDirectory directory = new InMemoryDirectory();
    String handler = DEFAULT_HANDLER;
    List<String> roles = List.of();
    TicketStore store = new InMemoryStore();
    private boolean archived;
    private long seed = DEFAULT_SEED;
    private final Map<String, NotificationChannel> channels = new LinkedHashMap<>();
    private final List<Guard> guards = new ArrayList<>();
    private final List<Reaction> reactions = new ArrayList<>();

    HotlineRigBuilder(PolicySet policies) {
        this.policies = requireNonNull(policies, "policies");
        policies.notices().stream()
                .map(NoticeRule::channel)
                .forEach(channel -> channels.put(channel.value(), recorder));
    }

    /**
     * Chooses the seed of ids and salts. Without, {@value #DEFAULT_SEED}.
     *
     * @param chosen the same seed gives the same ids
     * @return this
     */
    public HotlineRigBuilder seed(long chosen) {
        this.seed = chosen;
        return this;
    }

    /**
     * Chooses where tickets are kept. Without, in an {@link InMemoryStore} of its own.
     *
     * @param chosen a store; if another rig has written to it, choose another seed too, or the same ids come twice
     * @return this
     */
    public HotlineRigBuilder store(TicketStore chosen) {
        this.store = requireNonNull(chosen, "chosen");
        return this;
    }

    /**
     * Keeps policies in the store, one after the other, so that {@code rig.hotline().activate(…)} can put a new one in force;
     * the first is in force since the clock is set. Without, there is only the one.
     *
     * @return this
     */
    public HotlineRigBuilder archived() {
        this.archived = true;
        return this;
    }

    /**
     * Chooses the role of those who act for a unit. Without, {@value #DEFAULT_HANDLER}.
     *
     * @param role of the policy
     * @return this
     */
    public HotlineRigBuilder handlers(String role) {
        this.handler = requireNonNull(role, "role");
        return this;
    }

    /**
     * Chooses the roles of those who act for the hotline itself. Without, all of the policy that see every ticket, in its order;
     * of these the first that may register does so.
     *
     * @param first who registers
     * @param others in the order in which they are asked whether they may do something
     * @return this
     */
    public HotlineRigBuilder roles(String first, String... others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        this.roles = List.copyOf(all);
        return this;
    }

    /**
     * Puts another channel in the place of the recording one.
     *
     * @param channel the name that notice rules use
     * @param notifier such as a {@link FailingChannel}; what it takes is not in {@link HotlineRig#notices()} unless it hands
     *     it on to {@link #recorder()}
     * @return this
     */
    public HotlineRigBuilder notifier(String channel, NotificationChannel notifier) {
        channels.put(channel, requireNonNull(notifier, "notifier"));
        return this;
    }

    /**
     * Gives the channel that records, to wrap it.
     *
     * @return always the same
     */
    public RecordingChannel recorder() {
        return recorder;
    }

    /**
     * Adds what the host asks to hold.
     *
     * @param guard pure
     * @return this
     */
    public HotlineRigBuilder guard(Guard guard) {
        guards.add(requireNonNull(guard, "guard"));
        return this;
    }

    /**
     * Adds what follows from events by the host's rules.
     *
     * @param reaction pure
     * @return this
     */
    public HotlineRigBuilder reaction(Reaction reaction) {
        reactions.add(requireNonNull(reaction, "reaction"));
        return this;
    }

    /**
     * Sets the clock and ends.
     *
     * @param time with an offset, as {@code 2026-02-13T15:20+08:00}, or in the policy's zone, as {@code 2026-02-13T15:20}
     * @return the rig
     * @throws java.time.format.DateTimeParseException if the text is neither
     */
    public HotlineRig at(String time) {
        return at(LocalMoment.parse(time, policies.zone()));
    }

    /**
     * Sets the clock and ends.
     *
     * @param time where the clock stands first
     * @return the rig
     */
    public HotlineRig at(Instant time) {
        return new HotlineRig(this, new VirtualTime(time), new SeededIds(seed));
    }

    /** One node on the rig's store and in its time. */
    Hotline node(VirtualTime time, SeededIds ids) {
        HotlineBuilder node = Hotline.builder()
                .policies(source(time.instant()))
                .store(store)
                .directory(directory)
                .time(time)
                .ids(ids);
        channels.forEach((name, channel) -> node.notifier(name, channel, PATIENT));
        guards.forEach(node::guard);
        reactions.forEach(node::reaction);
        return node.build();
    }

    private PolicySource source(Instant now) {
        if (!archived) {
            return PolicySource.of(policies);
        }
        ArchivedPolicies kept = ArchivedPolicies.of(store.policies());
        TenantId tenant = TenantId.of(HotlineBuilder.DEFAULT_TENANT);
        if (kept.inForce(tenant, now).isEmpty()) {
            kept.activate(tenant, policies, now, ActorId.of("rig"), now);
        }
        return kept;
    }
}
