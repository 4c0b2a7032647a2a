package io.civicline.engine;

import io.civicline.core.command.Guard;
import io.civicline.core.command.Reaction;
import io.civicline.core.error.CiviclineException;
import io.civicline.core.error.Outdated;
import io.civicline.core.id.TenantId;
import io.civicline.engine.policy.PolicyMove;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySource;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

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
        return findInForce(at)
                .map(this::rules)
                .orElseThrow(() -> new IllegalStateException(
                        "no policy of " + tenant + " is in force at " + at + ": activate one first"));
    }

    /** Empty as long as nothing was activated. */
    Optional<PolicySet> findInForce(Instant at) {
        return ask(() -> source.inForce(tenant, at));
    }

    /** For a ticket that is worked on; it may have to move to newer rules first. */
    Course course(Envelope ticket, Instant now) {
        long number = ticket.columns().policyNumber();
        Optional<PolicySet> own = find(number);
        boolean stays = ticket.columns().closedAt().isPresent() && own.isPresent();
        List<Course.Move> moves = stays ? List.of() : moves(number, now);
        if (own.isEmpty() && moves.isEmpty()) {
            throw new Outdated(
                    "ticket " + ticket.key() + " was decided under policy #" + number + ", this node has "
                            + findInForce(now)
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
        for (Optional<PolicyMove> next = moveOf(at, now); next.isPresent(); next = moveOf(at, now)) {
            PolicySet to = next.get().to();
            if (to.number() <= at) {
                throw new Outdated(
                        "the source of policies moves tickets of " + tenant + " from #" + at + " to #" + to.number()
                                + "; a number never goes down: mend the source",
                        null);
            }
            moves.add(new Course.Move(at, rules(to), next.get().from()));
            at = to.number();
        }
        return moves;
    }

    private Optional<PolicyMove> moveOf(long number, Instant now) {
        return ask(() -> source.moveOf(tenant, number, now));
    }

    /** A source that fails is no fault of the ticket that was asked for: it is left, and asked for again. */
    private <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (CiviclineException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Outdated("the source of policies of " + tenant + " failed: mend what the cause says", e);
        }
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
        return ask(() -> source.find(tenant, number));
    }

    /** The numbers whose open tickets have to move. */
    List<PolicyNumbers> moving(Instant now) {
        return ask(() -> source.moving(tenant, now));
    }

    void refresh() {
        ask(() -> {
            source.refresh(tenant);
            return tenant;
        });
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
