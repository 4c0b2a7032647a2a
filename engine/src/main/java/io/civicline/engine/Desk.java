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
import io.civicline.core.event.Event;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.event.RegistrationEvent.Registered;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.LateReason;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.explain.Briefing;
import io.civicline.engine.explain.Explanation;
import io.civicline.engine.internal.input.InputCheck;
import io.civicline.engine.internal.input.RegistrationCheck;
import io.civicline.engine.journal.JournalReport;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.envelope.Envelope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one actor works: tenant and actor are bound, so that nothing is read or done by nobody.
 *
 * <p>Immutable, thread-safe.
 */
public final class Desk {

    private static final int PAGE = 200;

    /** The id of a ticket that is not there yet, in a preview. */
    private static final TicketId PREVIEWED = TicketId.of("preview");

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
     * Registers a request. With an external id, repeating it gives the same ticket, whatever else the repetition says: a
     * host does not give one number to two requests. {@link Outcome#repeated()} of the other form tells.
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
        return repeated(registration)
                .orElseGet(() -> submit(registering(registration, act, setup.ids()::newTicketId))
                        .get(0));
    }

    /**
     * Says what would become of a registration. Nothing is stored.
     *
     * @param registration what came in
     * @return applied, with the ticket as it would be; unchanged, with the ticket that has the external id already; or refused
     * @throws Invalid with every fault of the input, at once
     */
    public Decision preview(Registration registration) {
        Optional<Outcome> before = repeated(registration);
        if (before.isPresent()) {
            return new Decision.Unchanged(before.get().ticket());
        }
        Pipeline.Submission submission = registering(registration, Act.NOW, now -> PREVIEWED);
        return pipeline.preview(submission.asks().get(0), submission);
    }

    /** What was registered once is not judged again: codes may have ended since, and time has passed. */
    private Optional<Outcome> repeated(Registration registration) {
        boolean sound = inputs.faults(registration).isEmpty();
        return sound ? pipeline.registered(registration, actor).map(this::shown) : Optional.empty();
    }

    private Pipeline.Submission registering(Registration registration, Act act, Function<Instant, TicketId> newId) {
        Instant now = now();
        Rules rules = setup.policies().inForce(now);
        List<Fault> faults = RegistrationCheck.faults(
                inputs,
                rules.policy(),
                requireNonNull(registration, "registration"),
                act.occurredAt()
                        .filter(instant -> instant.isAfter(Instant.EPOCH) && instant.isBefore(now))
                        .orElse(now));
        faults.addAll(faults(act));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Ask ask = new Ask(
                newId.apply(now),
                new Registering.Register(
                        rules.policy().canonical(registration), rules.policy().urgencyOf(registration)));
        return new Pipeline.Submission(List.of(ask), actor, act, rules);
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
        faults.addAll(faults(act));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        if (asks.isEmpty() || asks.stream().map(Ask::ticket).distinct().count() < asks.size()) {
            throw new IllegalArgumentException("name at least one ticket, and each only once");
        }
        return submit(new Pipeline.Submission(asks, actor, act, null));
    }

    private List<Outcome> submit(Pipeline.Submission submission) {
        return pipeline.submit(submission).stream().map(this::shown).toList();
    }

    private List<Fault> faults(Act act) {
        return act.lateBecause()
                .map(because -> inputs.faults(new LateReason(because)))
                .orElse(List.of());
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
        Ask ask = new Ask(ticket, command);
        return shown(pipeline.preview(ask, new Pipeline.Submission(List.of(ask), actor, Act.NOW, null)));
    }

    /**
     * Reads a ticket.
     *
     * @param ticket which ticket
     * @return as last stored; a due that passed since the last round of work may not be noted yet
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public Ticket ticket(TicketId ticket) {
        return shown(keeper.ticket(visible(ticket)));
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
                .flatMap(this::seen);
    }

    /**
     * Lists tickets page by page: those that match and that the actor may know of.
     *
     * @param which narrows the tickets of this tenant down, such as {@code all -> all.openOnly()}
     * @param after the {@code next} of the page before; null for the first page
     * @return a page; it can be empty and still have a next one
     */
    public TicketPage list(UnaryOperator<TicketQuery.Builder> which, @Nullable TicketId after) {
        TicketQuery query = which.apply(TicketQuery.of(setup.tenant())).build();
        List<Envelope> page = keeper.store().query(query, after, PAGE);
        List<Ticket> tickets =
                page.stream().flatMap(envelope -> seen(envelope).stream()).toList();
        TicketId last =
                page.size() < PAGE ? null : page.get(page.size() - 1).key().ticket();
        return new TicketPage(tickets, last);
    }

    /**
     * Goes through tickets: those that match and that the actor may know of, read page by page as the stream asks for them.
     *
     * @param which narrows the tickets of this tenant down, such as {@code all -> all.openOnly()}
     * @return by id; each ticket that exists and matches all the while exactly once
     */
    public Stream<Ticket> all(UnaryOperator<TicketQuery.Builder> which) {
        return Stream.iterate(
                        Optional.of(list(which, null)),
                        Optional::isPresent,
                        page -> page.flatMap(TicketPage::next).map(next -> list(which, next)))
                .flatMap(page -> page.orElseThrow().tickets().stream());
    }

    /**
     * Reads what happened to a ticket.
     *
     * @param ticket which ticket
     * @return its journal, oldest first
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public List<Entry> journal(TicketId ticket) {
        Envelope envelope = visible(ticket);
        Ticket read = keeper.ticket(envelope);
        boolean withheld = withholds(read)
                || (actor.actsFor().isPresent() && read.registered().request().confidential());
        return keeper.journal(envelope.key()).stream()
                .map(entry -> withheld ? withheld(entry) : entry)
                .toList();
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
        return new Explanation(
                last(envelope), setup.policies()::find, keeper.ticket(envelope), keeper.journal(envelope.key()));
    }

    private PolicySet last(Envelope envelope) {
        return setup.policies()
                .find(envelope.columns().policyNumber())
                .orElseGet(() -> setup.policies().reading(envelope, now()));
    }

    /**
     * Says what an operator reads out to a caller who asks about a ticket: who handles it, what was answered, what comes next, by
     * when; with names for codes, and without the name or the words of any requester. A ticket that ended is told too, with the
     * words of the policy for its reason.
     *
     * @param ticket which ticket
     * @param locale Chinese for any Chinese locale, else English
     * @return one sentence a line
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public String briefing(TicketId ticket, Locale locale) {
        Envelope envelope = visible(ticket);
        return new Briefing(last(envelope), keeper.ticket(envelope), locale).text();
    }

    /**
     * Reads the tickets whose requesters are to be called back now; {@link Ticket#toCallBack} says which of them, and since when.
     *
     * @param which keeps or changes the conditions it is given, such as {@code q -> q.unit(…)}
     * @return in the order of the store, read as the stream goes on
     */
    public Stream<Ticket> toCallBack(UnaryOperator<TicketQuery.Builder> which) {
        Instant now = now();
        return all(which).filter(ticket -> !ticket.toCallBack(now).isEmpty());
    }

    private Envelope visible(TicketId ticket) {
        return found(ticket, keeper::ticket);
    }

    private Envelope found(TicketId ticket, Function<Envelope, Ticket> read) {
        return keeper.store()
                .find(keeper.key(ticket))
                .filter(envelope -> sees(envelope, read.apply(envelope)))
                .orElseThrow(
                        () -> new Refused("read", List.of(Refusal.of(RefusalCode.NO_SUCH_TICKET, "ticket", ticket))));
    }

    private Optional<Ticket> seen(Envelope envelope) {
        Ticket ticket = keeper.ticket(envelope);
        return sees(envelope, ticket) ? Optional.of(shown(ticket)) : Optional.empty();
    }

    private boolean sees(Envelope envelope, Ticket ticket) {
        return setup.policies().reading(envelope, now()).access().maySee(actor, ticket);
    }

    private Instant now() {
        return setup.time().instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Who acts for a unit does not learn who made a confidential request. */
    private boolean withholds(Ticket ticket) {
        return actor.actsFor().isPresent() && ticket.request().confidential();
    }

    private Ticket shown(Ticket ticket) {
        return withholds(ticket) ? ticket.withoutRequesters() : ticket;
    }

    private Decision shown(Decision decision) {
        if (decision instanceof Decision.Applied applied) {
            return new Decision.Applied(applied.events(), shown(applied.ticket()));
        }
        return decision instanceof Decision.Unchanged unchanged
                ? new Decision.Unchanged(shown(unchanged.ticket()))
                : decision;
    }

    private Outcome shown(Outcome outcome) {
        return new Outcome(shown(outcome.ticket()), outcome.events(), outcome.repeated());
    }

    private static Entry withheld(Entry entry) {
        return new Entry(entry.seq(), entry.stamp(), entry.command(), withheld(entry.event()));
    }

    private static Event withheld(Event event) {
        if (event instanceof Registered registered) {
            return new Registered(registered.intake().withoutRequesters());
        }
        return event instanceof FollowUpEvent followUp ? followUp.withoutWords() : event;
    }
}
