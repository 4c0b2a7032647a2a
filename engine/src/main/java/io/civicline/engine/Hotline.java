package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.engine.internal.input.InputCheck;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.wakeup.Setback;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hotline of one tenant, embedded in a host: the one object that the host makes at its start and keeps.
 *
 * <p>Thread-safe. It holds no threads of its own; {@link #startWorker()} starts some, {@link #runDue()} needs none.
 */
public final class Hotline {

    private static final int PAGE = 200;

    private final Setup setup;
    private final Keeper keeper;
    private final Pipeline pipeline;
    private final Rounds rounds;
    private final InputCheck inputs = InputCheck.shared();

    Hotline(Setup setup, Keeper keeper, Deliveries deliveries) {
        this.setup = setup;
        this.keeper = keeper;
        this.pipeline = new Pipeline(setup, keeper);
        this.rounds = new Rounds(setup, keeper, pipeline, deliveries);
    }

    /**
     * Begins to set up a hotline.
     *
     * @return a builder
     */
    public static HotlineBuilder builder() {
        return new HotlineBuilder();
    }

    /**
     * Gives the desk of an actor: what it does and sees is bound to him and to this tenant.
     *
     * @param actor whom the host has identified
     * @return his desk; cheap, make one for each request
     */
    public Desk as(Actor actor) {
        return new Desk(setup, keeper, pipeline, inputs, requireNonNull(actor, "actor"));
    }

    /**
     * Says whose hotline it is.
     *
     * @return the tenant
     */
    public TenantId tenant() {
        return setup.tenant();
    }

    /**
     * Gives the policy in force.
     *
     * @return the policy
     */
    public PolicySet policy() {
        return setup.policy();
    }

    /**
     * Does what is due now: dues that have passed, and notices that wait. For hosts with a scheduler of their own; any
     * number of nodes may call it at once.
     *
     * @return what was done
     * @throws io.civicline.core.error.Unavailable if the store cannot be reached; what was done before stays done
     */
    public Round runDue() {
        return rounds.run();
    }

    /**
     * Starts a thread that does what {@link #runDue()} does, every {@link Worker#DEFAULT_INTERVAL}.
     *
     * @return the worker; close it when the host ends
     */
    public Worker startWorker() {
        return startWorker(Worker.DEFAULT_INTERVAL);
    }

    /**
     * Starts a thread that does what {@link #runDue()} does, again and again.
     *
     * @param interval how long it rests between two rounds; a millisecond or more
     * @return the worker; close it when the host ends
     * @throws IllegalArgumentException if {@code interval} is shorter
     */
    public Worker startWorker(Duration interval) {
        return new Worker(rounds, interval);
    }

    /**
     * Lists the tickets that time could not work on: those that are tried again, and those set aside for a person to look
     * at after some tries.
     *
     * @param after the last ticket of the page before; null for the first page
     * @return up to 200, by ticket id; empty if there are no more
     */
    public List<Setback> setbacks(@Nullable TicketId after) {
        return keeper.store().wakeUps().setbacks(setup.tenant(), after, PAGE);
    }

    /**
     * Puts a ticket back that was set aside, once what kept it from being worked on is mended.
     *
     * @param ticket which ticket
     * @return false if nothing was noted of it
     */
    public boolean putBack(TicketId ticket) {
        return keeper.store().wakeUps().putBack(keeper.key(ticket));
    }
}
