package io.civicline.engine;

import io.civicline.core.command.Guard;
import io.civicline.core.command.Reaction;
import io.civicline.core.error.Outdated;
import io.civicline.core.id.TenantId;
import io.civicline.engine.policy.PolicyMove;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySource;
import io.civicline.persistence.envelope.Envelope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which policy governs which ticket of one tenant, with the rules of the host. Thread-safe. */
final class Governing {

    private final TenantId tenant;
    private final PolicySource source;
    private final List<Guard> guards;
    private final List<Reaction> reactions;
    private final ConcurrentHashMap<Long, Rules> made = new ConcurrentHashMap<>();

    Governing(TenantId tenant, PolicySource source, List<Guard> guards, List<Reaction> reactions) {
        this.tenant = tenant;
        this.source = source;
        this.guards = List.copyOf(guards);
        this.reactions = List.copyOf(reactions);
    }

    PolicySource source() {
        return source;
    }

    /** For tickets that are registered. */
    Rules inForce(Instant at) {
        return source.inForce(tenant, at)
                .map(this::rules)
                .orElseThrow(() -> new IllegalStateException(
                        "no policy of " + tenant + " is in force at " + at + ": activate one first"));
    }

    /** For a ticket that is worked on; it may have to move to newer rules first. */
    Course course(Envelope ticket, Instant now) {
        long number = ticket.columns().policyNumber();
        Optional<PolicySet> own = source.find(tenant, number);
        boolean stays = ticket.columns().closedAt().isPresent() && own.isPresent();
        List<Course.Move> moves = stays ? List.of() : moves(number, now);
        if (own.isEmpty() && moves.isEmpty()) {
            throw new Outdated(
                    "ticket " + ticket.key() + " was decided under policy #" + number + ", this node has "
                            + source.inForce(tenant, now)
                                    .map(policy -> "#" + policy.number())
                                    .orElse("none")
                            + ": activate the newer policy here",
                    null);
        }
        return new Course(own.map(this::rules).orElseGet(() -> moves.get(0).to()), moves);
    }

    private List<Course.Move> moves(long number, Instant now) {
        List<Course.Move> moves = new ArrayList<>();
        long at = number;
        for (Optional<PolicyMove> next = source.moveOf(tenant, at, now);
                next.isPresent();
                next = source.moveOf(tenant, at, now)) {
            PolicySet to = next.get().to();
            if (to.number() <= at) {
                throw new IllegalStateException("the source of policies moves tickets from #" + at + " to #"
                        + to.number() + "; a number never goes down");
            }
            moves.add(new Course.Move(at, rules(to), next.get().from()));
            at = to.number();
        }
        return moves;
    }

    /** For reading a ticket: as it would be worked on, or, if nobody here can work on it, as new ones are. */
    PolicySet reading(Envelope ticket, Instant now) {
        try {
            return course(ticket, now).end().policy();
        } catch (Outdated e) {
            return inForce(now).policy();
        }
    }

    /** The policy of a number, if somebody has it. */
    Optional<PolicySet> find(long number) {
        return source.find(tenant, number);
    }

    /** The numbers whose open tickets have to move. */
    List<Long> moving(Instant now) {
        long last = source.inForce(tenant, now).map(PolicySet::number).orElse(0L);
        List<Long> numbers = new ArrayList<>();
        for (long number = 1; number < last; number++) {
            if (source.moveOf(tenant, number, now).isPresent()) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    void refresh() {
        source.refresh(tenant);
    }

    /** Rules are made once a policy. */
    private Rules rules(PolicySet policy) {
        return made.compute(
                policy.number(),
                (number, before) -> before != null && before.policy() == policy
                        ? before
                        : new Rules(policy, policy.rulebook(guards, reactions)));
    }
}
