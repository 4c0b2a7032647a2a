package io.civicline.testkit.hotline;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Excusing;
import io.civicline.core.command.Promising;
import io.civicline.core.command.Relaying;
import io.civicline.core.command.Replying;
import io.civicline.core.command.Returning;
import io.civicline.core.command.Staging;
import io.civicline.core.command.Supervising;
import io.civicline.core.command.Taking;
import io.civicline.core.command.Terminating;
import io.civicline.core.command.Urging;
import io.civicline.core.command.Waiting;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.Unit;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who plays in a rig: one for each role of the hotline, and one for each unit.
 *
 * @param roles of the hotline, in the order in which they are asked; the first registers
 */
record Cast(PolicySet policies, String handler, List<String> roles) {

    private static final String REGISTER = "register";

    /** Plays where no role of the policy sees everything: what he tries is refused, and the refusal names who may. */
    private static final String NOBODY = "operator";

    /** With the roles that were chosen, or all that see everything; whoever may register comes first. */
    static Cast of(PolicySet policies, String handler, List<String> chosen) {
        if (!chosen.isEmpty()) {
            return new Cast(policies, handler, chosen);
        }
        List<Role> all = policies.roles().stream()
                .filter(role -> role.sight() == Role.Sight.EVERYTHING)
                .filter(role -> !role.code().value().equals(handler))
                .toList();
        Stream<Role> registrar =
                all.stream().filter(role -> role.may().contains(REGISTER)).limit(1);
        List<String> ordered = Stream.concat(registrar, all.stream())
                .map(role -> role.code().value())
                .distinct()
                .toList();
        return new Cast(policies, handler, ordered.isEmpty() ? List.of(NOBODY) : ordered);
    }

    Actor ofHotline(String role) {
        return Actor.of(role, role);
    }

    Actor registrar() {
        return ofHotline(roles.get(0));
    }

    /** Fails for a unit that the policy does not have: a test would wonder why nothing is permitted. */
    Actor ofUnit(String unit) {
        UnitId id = UnitId.of(unit);
        if (policies.units().find(id).isEmpty()) {
            throw new IllegalArgumentException("the policy has no unit '" + unit + "'; it has "
                    + policies.units().all().stream().map(Unit::id).toList());
        }
        return Actor.of(unit + "." + handler, handler).in(unit);
    }

    /** Whoever may do it, those of whom it is expected first; the first of them if nobody may. */
    Actor doer(Ticket ticket, Command command) {
        List<Actor> asked = candidates(ticket, command);
        return asked.stream()
                .filter(actor -> policies.access().maySee(actor, ticket))
                .filter(actor -> policies.access().mayDo(actor, command.name(), ticket))
                .findFirst()
                .orElse(asked.get(0));
    }

    private List<Actor> candidates(Ticket ticket, Command command) {
        Stream<Actor> hotline = roles.stream().map(this::ofHotline);
        Stream<Actor> units = Stream.concat(
                        ticket.lead().stream(), ticket.handling().open().map(part -> part.unit()))
                .distinct()
                .map(unit -> ofUnit(unit.value()));
        return (isUnits(command) ? Stream.concat(units, hotline) : Stream.concat(hotline, units)).toList();
    }

    private static boolean isUnits(Command command) {
        return command instanceof Taking
                || command instanceof Relaying
                || command instanceof Returning.RequestReturn
                || command instanceof Replying.Reply
                || command instanceof Waiting.RequestExtension
                || command instanceof Urging.AnswerUrge
                || command instanceof Supervising.AnswerSupervision
                || command instanceof Supervising.ReturnSupervision
                || command instanceof Promising
                || command instanceof Terminating.RequestTermination
                || command instanceof Staging.RequestStagedClosing
                || command instanceof Excusing.RequestExcusal;
    }

    /** Everybody, those of the hotline first. */
    Stream<Actor> everybody() {
        return Stream.concat(
                roles.stream().map(this::ofHotline),
                policies.units().all().stream().map(unit -> ofUnit(unit.id().value())));
    }
}
