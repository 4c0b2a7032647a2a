package io.civicline.examples.town;

import io.civicline.core.access.Actor;
import io.civicline.core.code.RoleCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who plays which part: roles are found by what they may do. Immutable, thread-safe. */
public final class Cast {

    private static final List<Role.Sight> WIDEST_FIRST =
            List.of(Role.Sight.EVERYTHING, Role.Sight.OWN_UNIT, Role.Sight.NOTHING);
    private static final List<Role.Sight> OWN_FIRST = List.of(Role.Sight.OWN_UNIT, Role.Sight.EVERYTHING);

    private final PolicySet policy;
    private final Map<String, Optional<Role>> ofHotline = new LinkedHashMap<>();
    private final Map<String, Optional<Role>> ofUnits = new LinkedHashMap<>();

    Cast(PolicySet policy) {
        this.policy = policy;
        policy.roles().stream().flatMap(role -> role.may().stream()).distinct().forEach(act -> {
            ofHotline.put(act, role(act, WIDEST_FIRST));
            ofUnits.put(act, role(act, OWN_FIRST));
        });
    }

    private Optional<Role> role(String act, List<Role.Sight> inOrder) {
        return inOrder.stream()
                .flatMap(sight -> policy.roles().stream().filter(role -> role.sight() == sight))
                .filter(role -> role.may().contains(act))
                .findFirst();
    }

    /** Whether anybody may do it. */
    public boolean mayAnybody(String act) {
        return ofHotline.getOrDefault(act, Optional.empty()).isPresent();
    }

    /** Who takes requests in; empty if nobody may. Desks are numbered, so that several people sit there. */
    public Optional<Actor> operator(int desk) {
        return ofHotline.getOrDefault("register", Optional.empty()).map(role -> {
            Actor operator = Actor.of(role.code() + "-" + desk, role.code().value());
            return role.sight() == Role.Sight.OWN_UNIT
                    ? policy.units().centre().map(operator::in).orElse(operator)
                    : operator;
        });
    }

    /** Who does something at the hotline; empty if nobody may, or nobody who may could see the ticket. */
    public Optional<Actor> hotline(String act, Ticket ticket) {
        return ofHotline.getOrDefault(act, Optional.empty()).flatMap(role -> actor(role, ticket));
    }

    private Optional<Actor> actor(Role role, Ticket ticket) {
        Actor actor = Actor.of(role.code().value(), role.code().value());
        return switch (role.sight()) {
            case EVERYTHING -> Optional.of(actor);
            case OWN_UNIT -> ticket.lead().or(() -> policy.units().centre()).map(actor::in);
            case NOTHING -> Optional.empty();
        };
    }

    /** Who does something as one of several roles; empty if none of them may, or could see the ticket. */
    Optional<Actor> of(Set<RoleCode> roles, String act, Ticket ticket) {
        return policy.roles().stream()
                .filter(role -> roles.contains(role.code()) && role.may().contains(act))
                .findFirst()
                .flatMap(role -> actor(role, ticket));
    }

    /** Who does something in a unit; empty if nobody may. */
    public Optional<Actor> unit(String act, UnitId unit) {
        return ofUnits.getOrDefault(act, Optional.empty())
                .map(role ->
                        Actor.of(role.code() + "." + unit, role.code().value()).in(unit));
    }

    /** Who may do something to many tickets at a time; empty if nobody may who sees every ticket. */
    Optional<Actor> campaigner(String act) {
        return policy.roles().stream()
                .filter(role -> role.sight() == Role.Sight.EVERYTHING)
                .filter(role -> role.may().containsAll(Set.of(Role.CAMPAIGN, act)))
                .findFirst()
                .map(role -> Actor.of(role.code().value(), role.code().value()));
    }

    /** How much later a unit may write down what it did. */
    Duration lateUpTo(String act) {
        @Nullable Role role = ofUnits.getOrDefault(act, Optional.empty()).orElse(null);
        return role == null ? Duration.ZERO : role.recordsLateUpTo();
    }
}
