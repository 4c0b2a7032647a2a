package io.civicline.engine.policy;

import io.civicline.core.access.AccessPolicy;
import io.civicline.core.access.Actor;
import io.civicline.core.code.RoleCode;
import io.civicline.core.command.TicketPolicy;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles of a policy as the one answer to who may do what. */
final class Roles implements AccessPolicy {

    private final Map<RoleCode, Role> roles = new LinkedHashMap<>();
    private final TicketPolicy policy;

    Roles(List<Role> roles, TicketPolicy policy) {
        this.policy = policy;
        roles.forEach(role -> this.roles.put(role.code(), role));
    }

    @Override
    public boolean mayDo(Actor actor, String act, Ticket ticket) {
        return role(actor).filter(role -> role.may().contains(act)).isPresent()
                && (ticket.stage() == Stage.UNREGISTERED || maySee(actor, ticket));
    }

    @Override
    public List<RoleCode> rolesFor(String act) {
        return roles.values().stream()
                .filter(role -> role.may().contains(act))
                .map(Role::code)
                .toList();
    }

    @Override
    public boolean maySee(Actor actor, Ticket ticket) {
        return !isAccused(actor, ticket)
                && role(actor)
                        .filter(role -> switch (role.sight()) {
                            case NOTHING -> false;
                            case OWN_UNIT ->
                                actor.actsFor().filter(ticket::concerns).isPresent();
                            case EVERYTHING -> true;
                        })
                        .isPresent();
    }

    /** Whoever acts for a unit that the request is about, or for one below it, knows nothing of it, whatever his role. */
    private boolean isAccused(Actor actor, Ticket ticket) {
        UnitId unit = actor.unit();
        return unit != null
                && ticket.intake() != null
                && !ticket.request().accused().isEmpty()
                && policy.barring(unit, List.of(), ticket.request().accused()).isPresent();
    }

    @Override
    public Duration recordsLateUpTo(RoleCode code) {
        return Optional.ofNullable(roles.get(code)).map(Role::recordsLateUpTo).orElse(Duration.ZERO);
    }

    private Optional<Role> role(Actor actor) {
        return Optional.ofNullable(roles.get(actor.role()));
    }
}
