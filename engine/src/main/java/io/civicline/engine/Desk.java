package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Registering;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.explain.Explanation;
import io.civicline.engine.internal.input.InputCheck;
import io.civicline.engine.internal.input.RegistrationCheck;
import io.civicline.engine.journal.JournalReport;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.envelope.Envelope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where one actor works: tenant and actor are bound, so that nothing is read or done by nobody.
 *
 * <p>Immutable, thread-safe.
 */
public final class Desk {

    private static final int PAGE = 200;

    private final Setup setup;
    private final Keeper keeper;
    private final Pipeline pipeline;
    private final InputCheck inputs;
    private final Actor actor;

    Desk(Setup setup, Keeper keeper, Pipeline pipeline, InputCheck inputs, Actor actor) {
        this.setup = setup;
        this.keeper = keeper;
        this.pipeline = pipeline;
        this.inputs = inputs;
        this.actor = actor;
    }

    /**
     * Registers a request. With an external id, repeating it gives the same ticket.
     *
     * @param registration what came in
     * @return the ticket, as the rules have left it
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons if the actor may not, or a code is not one for this use
     */
    public Ticket register(Registration registration) {
        return register(registration, Act.NOW).ticket();
    }

    /**
     * Registers a request that was taken earlier, as in a night when the system was down.
     *
     * @param registration what came in
     * @param act when that was, and why it is recorded only now; without an id, since the external id is it
     * @return the ticket, and what happened
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons if the actor may not, or a code is not one for this use
     * @throws IllegalArgumentException if {@code act} has an id
     */
    public Outcome register(Registration registration, Act act) {
        if (act.command().isPresent()) {
            throw new IllegalArgumentException("a registration is repeated by its externalId, not by a command id");
        }
        return submit(List.of(registering(registration, act)), act).get(0);
    }

    /**
     * Says what would become of a registration. Nothing is stored.
     *
     * @param registration what came in
     * @return applied, with the ticket as it would be, or refused
     * @throws Invalid with every fault of the input, at once
     */
    public Decision preview(Registration registration) {
        return pipeline.preview(registering(registration, Act.NOW), actor, Act.NOW);
    }

    private Ask registering(Registration registration, Act act) {
        Instant now = setup.time().instant().truncatedTo(ChronoUnit.MICROS);
        List<Fault> faults = RegistrationCheck.faults(
                inputs,
                setup.policy(),
                requireNonNull(registration, "registration"),
                now,
                setup.policy().access().recordsLateUpTo(actor.role()));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new Ask(
                setup.ids().newTicketId(now),
                new Registering.Register(
                        registration, setup.policy().urgencyOf(registration), received(registration, act, now)));
    }

    private static Instant received(Registration registration, Act act, Instant now) {
        Instant arrived = registration.arrivedAt();
        Instant instant = arrived == null ? act.occurredAt().orElse(now) : arrived;
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Does something to a ticket.
     *
     * @param ticket which ticket
     * @param command what is asked
     * @return the ticket, and what happened
     * @throws Invalid with every fault of the command, at once
     * @throws Refused with all reasons
     */
    public Outcome submit(TicketId ticket, Command command) {
        return submit(ticket, command, Act.NOW);
    }

    /**
     * Does something to a ticket, with an id against repetition, or something that happened earlier.
     *
     * @param ticket which ticket
     * @param command what is asked
     * @param act id and occurrence
     * @return the ticket, and what happened, now or the first time
     * @throws Invalid with every fault of the command, at once
     * @throws Refused with all reasons
     */
    public Outcome submit(TicketId ticket, Command command, Act act) {
        return submitAll(List.of(new Ask(ticket, command)), act).get(0);
    }

    /**
     * Does something to several tickets together: all or nothing.
     *
     * @param asks each for another ticket
     * @param act id and occurrence, the same for all
     * @return an outcome for each, in the same order
     * @throws Invalid with every fault of the commands, at once
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if there is no ask, a ticket is named twice, or a command registers or is time's
     */
    public List<Outcome> submitAll(List<Ask> asks, Act act) {
        List<Fault> faults = new ArrayList<>();
        for (Ask ask : asks) {
            faults.addAll(faults(ask.command()));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return submit(asks, act);
    }

    private List<Outcome> submit(List<Ask> asks, Act act) {
        if (asks.isEmpty() || asks.stream().map(Ask::ticket).distinct().count() < asks.size()) {
            throw new IllegalArgumentException("name at least one ticket, and each only once");
        }
        return pipeline.submit(new Pipeline.Submission(asks, actor, act));
    }

    private List<Fault> faults(Command command) {
        if (command instanceof Registering || command.isTimes()) {
            throw new IllegalArgumentException(command.name() + " is not submitted: use register(…) or runDue()");
        }
        return inputs.faults(command);
    }

    /**
     * Says what would become of a command. Nothing is stored.
     *
     * @param ticket which ticket
     * @param command what is asked
     * @return applied, with the ticket as it would be, or unchanged, or refused
     * @throws Invalid with every fault of the command, at once
     */
    public Decision preview(TicketId ticket, Command command) {
        List<Fault> faults = faults(command);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return pipeline.preview(new Ask(ticket, command), actor, Act.NOW);
    }

    /**
     * Reads a ticket.
     *
     * @param ticket which ticket
     * @return as last stored; a due that passed since the last round of work may not be noted yet
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public Ticket ticket(TicketId ticket) {
        return keeper.ticket(visible(ticket));
    }

    /**
     * Finds a ticket by the host's number.
     *
     * @param externalId the host's number
     * @return empty if there is none, or the actor may not know of it
     * @throws IllegalArgumentException if the text breaks {@link io.civicline.core.id.IdRules}
     */
    public Optional<Ticket> find(String externalId) {
        return keeper.store()
                .findByExternalId(setup.tenant(), ExternalId.of(externalId))
                .map(keeper::ticket)
                .filter(this::sees);
    }

    /**
     * Lists tickets page by page: those of the query that the actor may know of.
     *
     * @param query of this tenant
     * @param after the last ticket of the page before; null for the first page
     * @return up to {@value #PAGE} tickets, by id; empty if there are no more
     * @throws IllegalArgumentException if the query is of another tenant
     */
    public List<Ticket> list(TicketQuery query, @Nullable TicketId after) {
        if (!query.tenant().equals(setup.tenant())) {
            throw new IllegalArgumentException("this desk is of tenant " + setup.tenant() + ", not " + query.tenant());
        }
        TicketId from = after;
        List<Envelope> page = keeper.store().query(query, from, PAGE);
        while (!page.isEmpty()) {
            List<Ticket> seen =
                    page.stream().map(keeper::ticket).filter(this::sees).toList();
            if (!seen.isEmpty()) {
                return seen;
            }
            from = page.get(page.size() - 1).key().ticket();
            page = keeper.store().query(query, from, PAGE);
        }
        return List.of();
    }

    /**
     * Reads what happened to a ticket.
     *
     * @param ticket which ticket
     * @return its journal, oldest first
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public List<Entry> journal(TicketId ticket) {
        return keeper.journal(visible(ticket).key());
    }

    /**
     * Checks that a ticket's journal is whole and that its state follows from it. A ticket whose state cannot be read
     * any more can be checked by whoever may see tickets that no unit has.
     *
     * @param ticket which ticket
     * @return every fault found
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public JournalReport verify(TicketId ticket) {
        found(ticket, keeper::ticketOrNothing);
        return pipeline.verify(keeper.key(ticket));
    }

    /**
     * Explains why a ticket is where it is, and when it is due.
     *
     * @param ticket which ticket
     * @return its clocks and its routing, in words
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public Explanation explain(TicketId ticket) {
        Envelope envelope = visible(ticket);
        return new Explanation(setup.policy(), keeper.ticket(envelope), keeper.journal(envelope.key()));
    }

    private Envelope visible(TicketId ticket) {
        return found(ticket, keeper::ticket);
    }

    private Envelope found(TicketId ticket, Function<Envelope, Ticket> read) {
        return keeper.store()
                .find(keeper.key(ticket))
                .filter(envelope -> sees(read.apply(envelope)))
                .orElseThrow(
                        () -> new Refused("read", List.of(Refusal.of(RefusalCode.NO_SUCH_TICKET, "ticket", ticket))));
    }

    private boolean sees(Ticket ticket) {
        return setup.policy().access().maySee(actor, ticket);
    }
}
