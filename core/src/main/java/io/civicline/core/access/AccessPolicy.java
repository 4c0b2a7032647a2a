package io.civicline.core.access;

import io.civicline.core.code.RoleCode;
import io.civicline.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;

/**
 * Who may see and do what. What is not granted is denied.
 *
 * <p>Implementations are pure and thread-safe.
 */
public interface AccessPolicy {

    /**
     * Says whether an actor may do something to a ticket. What the ticket's stage and state allow is asked later.
     *
     * @param actor who
     * @param act the name of a command, such as {@code acknowledge}
     * @param ticket at the time of asking; unregistered for {@code register}
     * @return true only if it is granted
     */
    boolean mayDo(Actor actor, String act, Ticket ticket);

    /**
     * Lists the roles that may do something, so that a refusal can name them.
     *
     * @param act the name of a command, such as {@code acknowledge}
     * @return in the policy's order; empty if none may
     */
    List<RoleCode> rolesFor(String act);

    /**
     * Says whether an actor may know of a ticket.
     *
     * @param actor who
     * @param ticket which
     * @return true only if it is granted
     */
    boolean maySee(Actor actor, Ticket ticket);

    /**
     * Says how long ago an act may have happened that this role records now.
     *
     * @param role of the actor
     * @return zero if acts must be recorded when they happen
     */
    Duration recordsLateUpTo(RoleCode role);
}
