package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Linking;
import io.civicline.core.command.Merging;
import io.civicline.core.command.Registering;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.core.link.LinkKind;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.watch.WatchList;
import io.civicline.engine.explain.Briefing;
import io.civicline.engine.explain.Explanation;
import io.civicline.engine.internal.input.Given;
import io.civicline.engine.internal.input.InputCheck;
import io.civicline.engine.journal.CheckedJournal;
import io.civicline.engine.journal.JournalReport;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.watch.Listed;
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

    private final Setup setup;
    private final Keeper keeper;
    private final Pipeline pipeline;
    private final InputCheck inputs;
    private final Actor actor;
    private final Sight sight;

    Desk(Setup setup, Keeper keeper, Pipeline pipeline, InputCheck inputs, Actor actor) {
        this.setup = setup;
        this.keeper = keeper;
        this.pipeline = pipeline;
        this.inputs = inputs;
        this.actor = actor;
        this.sight = new Sight(setup, keeper, actor);
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
        return registrations().register(requireNonNull(registration, "registration"), requireNonNull(act, "act"));
    }

    /**
     * Registers several requests that came with one call, message or visit just now, as the other form does.
     *
     * @param registrations 1 to 100, each as for one
     * @return the tickets, in the same order
     * @throws Invalid with every fault of the input, at once; the paths begin with the place in the list, from 0
     * @throws Refused as the other form
     * @throws IllegalArgumentException if there is none, or more than 100
     */
    public List<Outcome> registerAll(List<Registration> registrations) {
        return registerAll(registrations, Act.NOW);
    }

    /**
     * Registers several requests that came with one call, message or visit: all or nothing. They are linked to each other, and
     * have the contact of the first that names one, else a new one. Each has an external id, or none has: then repeating them gives
     * the same tickets.
     *
     * @param registrations 1 to 100, each as for one; none is a duplicate ({@code mergeInto}), which is registered by itself
     * @param act when that was; without an id
     * @return the tickets, in the same order
     * @throws Invalid with every fault of the input, at once; the paths begin with the place in the list, from 0
     * @throws Refused with all reasons of the first that is refused, or if some of them were done before and others were not
     * @throws IllegalArgumentException if there is none, or more than 100, or {@code act} has an id
     */
    public List<Outcome> registerAll(List<Registration> registrations, Act act) {
        return registrations().registerAll(Given.each(registrations, "registrations"), requireNonNull(act, "act"));
    }

    /**
     * Takes a part out of an open ticket now, as the other form does.
     *
     * @param whole the ticket of which it is a part
     * @param part what the part is about; names no requester
     * @return the new ticket and the other, in this order
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons; then nothing is done
     */
    public List<Outcome> split(TicketId whole, Registration part) {
        return split(whole, part, Act.NOW);
    }

    /**
     * Takes a part out of an open ticket, as a ticket of its own with its own route (拆分). Who asks, and that the request is
     * confidential, is taken over; so are the units that it is about.
     *
     * @param whole the ticket of which it is a part
     * @param part what the part is about; names no requester; repeated by its external id, which must then be that of a part of the
     *     same ticket
     * @param act when that was; without an id
     * @return the new ticket and the other, in this order
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons; then nothing is done
     * @throws IllegalArgumentException if {@code act} has an id
     */
    public List<Outcome> split(TicketId whole, Registration part, Act act) {
        return registrations()
                .split(requireNonNull(whole, "whole"), requireNonNull(part, "part"), requireNonNull(act, "act"));
    }

    private Registrations registrations() {
        return new Registrations(setup, pipeline, inputs, actor, sight);
    }

    /**
     * Says what would become of a registration. Nothing is stored.
     *
     * @param registration what came in
     * @return applied, with the ticket as it would be; unchanged, with the ticket that has the external id already; or refused
     * @throws Invalid with every fault of the input, at once
     */
    public Decision preview(Registration registration) {
        return registrations().preview(requireNonNull(registration, "registration"));
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
     * Does something to several tickets together, now: all or nothing.
     *
     * @param asks each for another ticket
     * @return an outcome for each, in the same order
     * @throws Invalid with every fault of the commands, at once
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if there is no ask, a ticket is named twice, or a command registers or is time's
     */
    public List<Outcome> submitAll(List<Ask> asks) {
        return submitAll(asks, Act.NOW);
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
        List<Ask> given = Given.each(asks, "asks");
        requireSound(given.stream().map(Ask::command).toList(), requireNonNull(act, "act"));
        if (asks.isEmpty() || asks.stream().map(Ask::ticket).distinct().count() < asks.size()) {
            throw new IllegalArgumentException("name at least one ticket, and each only once");
        }
        return submit(new Pipeline.Submission(given, actor, act, null));
    }

    /**
     * Merges tickets now, without a reason, as the other form does.
     *
     * @param main the ticket that stays
     * @param others the tickets that are merged into it, 1 to 100
     * @return the outcome of the main ticket, then of the others in their order
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if a ticket is named twice
     */
    public List<Outcome> merge(TicketId main, List<TicketId> others) {
        return merge(main, others, null, Act.NOW);
    }

    /**
     * Merges tickets now, as the other form does.
     *
     * @param main the ticket that stays
     * @param others the tickets that are merged into it, 1 to 100
     * @param reason why
     * @return the outcome of the main ticket, then of the others in their order
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if a ticket is named twice
     */
    public List<Outcome> merge(TicketId main, List<TicketId> others, String reason) {
        return merge(main, others, requireNonNull(reason, "reason"), Act.NOW);
    }

    /**
     * Merges tickets that are about the same matter into one (重复件合并); see {@link Merging.Merge}.
     *
     * @param main the ticket that stays
     * @param others the tickets that are merged into it, 1 to 100
     * @param reason why; null if nobody said
     * @param act id and occurrence
     * @return the outcome of the main ticket, then of the others in their order
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if a ticket is named twice
     */
    public List<Outcome> merge(TicketId main, List<TicketId> others, @Nullable String reason, Act act) {
        List<TicketId> all = new ArrayList<>();
        all.add(requireNonNull(main, "main"));
        all.addAll(Given.each(others, "others"));
        return together(all, new Merging.Merge(main, others, null, reason), requireNonNull(act, "act"));
    }

    /**
     * Takes a merge back now, without a reason; see {@link Merging.Unmerge}.
     *
     * @param main the main ticket
     * @param joined the ticket that was merged into it
     * @return the outcome of the main ticket, then of the joined one
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if both are the same
     */
    public List<Outcome> unmerge(TicketId main, TicketId joined) {
        return unmerge(main, joined, null, Act.NOW);
    }

    /**
     * Takes a merge back now; see {@link Merging.Unmerge}.
     *
     * @param main the main ticket
     * @param joined the ticket that was merged into it
     * @param reason why
     * @return the outcome of the main ticket, then of the joined one
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if both are the same
     */
    public List<Outcome> unmerge(TicketId main, TicketId joined, String reason) {
        return unmerge(main, joined, requireNonNull(reason, "reason"), Act.NOW);
    }

    /**
     * Takes a merge back; see {@link Merging.Unmerge}. The joined ticket is routed anew, and its clocks go by its own dues, so that
     * nobody wins time by a merge.
     *
     * @param main the main ticket
     * @param joined the ticket that was merged into it
     * @param reason why; null if nobody said
     * @param act id and occurrence
     * @return the outcome of the main ticket, then of the joined one
     * @throws Invalid with every fault of the input, at once
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if both are the same
     */
    public List<Outcome> unmerge(TicketId main, TicketId joined, @Nullable String reason, Act act) {
        List<TicketId> both = List.of(requireNonNull(main, "main"), requireNonNull(joined, "joined"));
        return together(both, new Merging.Unmerge(main, joined, reason), requireNonNull(act, "act"));
    }

    /**
     * Links two tickets; see {@link Linking.Link}.
     *
     * @param first the ticket that recurs, urges or relates
     * @param kind how they belong together
     * @param second the other ticket
     * @return the outcomes in this order; unchanged if they are linked so already
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if both are the same
     */
    public List<Outcome> link(TicketId first, LinkKind kind, TicketId second) {
        return together(both(first, second), new Linking.Link(first, requireNonNull(kind, "kind"), second), Act.NOW);
    }

    /**
     * Takes a link away; see {@link Linking.Unlink}.
     *
     * @param first the ticket that was named first
     * @param kind how they belonged together
     * @param second the other ticket
     * @return the outcomes in this order; unchanged if they are not linked so
     * @throws Refused with all reasons of the first that is refused; then nothing is done
     * @throws IllegalArgumentException if both are the same
     */
    public List<Outcome> unlink(TicketId first, LinkKind kind, TicketId second) {
        return together(both(first, second), new Linking.Unlink(first, requireNonNull(kind, "kind"), second), Act.NOW);
    }

    private static List<TicketId> both(TicketId first, TicketId second) {
        return List.of(requireNonNull(first, "first"), requireNonNull(second, "second"));
    }

    /** What can be said of a command before any ticket is looked at. */
    void requireSound(Command command, Act act) {
        requireSound(List.of(command), act);
    }

    private void requireSound(List<Command> commands, Act act) {
        List<Fault> faults = new ArrayList<>();
        commands.forEach(command -> faults.addAll(faults(command)));
        faults.addAll(faults(act));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** One command for all tickets. */
    private List<Outcome> together(List<TicketId> tickets, Command command, Act act) {
        List<Fault> faults = new ArrayList<>(inputs.faults(command));
        faults.addAll(faults(act));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        if (tickets.stream().distinct().count() < tickets.size()) {
            throw new IllegalArgumentException("name each ticket only once, not " + tickets);
        }
        List<Ask> asks =
                tickets.stream().map(ticket -> new Ask(ticket, command)).toList();
        return submit(new Pipeline.Submission(asks, actor, act, null));
    }

    private List<Outcome> submit(Pipeline.Submission submission) {
        return pipeline.submit(submission).stream().map(sight::shown).toList();
    }

    private List<Fault> faults(Act act) {
        return Registrations.faults(inputs, act);
    }

    private List<Fault> faults(Command command) {
        if (command instanceof Registering || command.isTimes()) {
            throw new IllegalArgumentException(command.name() + " is not submitted: use register(…) or runDue()");
        }
        if (command.isJoint()) {
            throw new IllegalArgumentException(command.name()
                    + " concerns several tickets: use merge(…), unmerge(…), link(…), unlink(…) or split(…)");
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
        Ask ask = new Ask(ticket, command);
        List<Fault> faults = faults(command);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return sight.shown(pipeline.preview(new Pipeline.Submission(List.of(ask), actor, Act.NOW, null)));
    }

    /**
     * Reads a ticket.
     *
     * @param ticket which ticket
     * @return as last stored; a due that passed since the last round of work may not be noted yet
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public Ticket ticket(TicketId ticket) {
        return sight.shown(keeper.ticket(visible(ticket)));
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
                .findByExternalId(setup.tenant(), ExternalId.of(requireNonNull(externalId, "externalId")))
                .flatMap(this::seen);
    }

    /**
     * Finds the ticket of an upstream case.
     *
     * @param number the system that handed it down, and the case's number there
     * @return empty if there is none, or the actor may not know of it
     */
    public Optional<Ticket> find(UpstreamNumber number) {
        return keeper.store()
                .findByUpstream(setup.tenant(), requireNonNull(number, "number"))
                .flatMap(this::seen);
    }

    /**
     * Lists tickets: the first page of those that match and that the actor may know of.
     *
     * @param which narrows the tickets of this tenant down, such as {@code all -> all.openOnly()}
     * @return a page; it can be empty and still have a next one
     */
    public TicketPage list(UnaryOperator<TicketQuery.Builder> which) {
        return list(which, null);
    }

    /**
     * Lists tickets page by page: those that match and that the actor may know of.
     *
     * @param which narrows the tickets of this tenant down, such as {@code all -> all.openOnly()}
     * @param after the {@code next} of the page before; null for the first page
     * @return a page; it can be empty and still have a next one
     */
    public TicketPage list(UnaryOperator<TicketQuery.Builder> which, @Nullable TicketId after) {
        TicketQuery query = requireNonNull(which, "which")
                .apply(TicketQuery.of(setup.tenant()))
                .build();
        List<Envelope> page = keeper.store().query(query, after, PAGE);
        List<Ticket> tickets =
                page.stream().flatMap(envelope -> seen(envelope).stream()).toList();
        TicketId last =
                page.size() < PAGE ? null : page.get(page.size() - 1).key().ticket();
        return new TicketPage(tickets, last);
    }

    /**
     * Reads the first page of a list that keeps watch, as the other form does.
     *
     * @param list which
     * @return a page; it can be empty and still have a next one
     */
    public WatchPage watch(WatchList list) {
        return watch(list, null);
    }

    /**
     * Reads a list that keeps watch, a page at a time: of those that stand there now, and that the actor may know of, the ones that
     * have waited longest first.
     *
     * <p>What the store keeps is from when on each ticket stands on which list, as of the last change of the ticket; from that, and
     * the time it is now, follows who is there. So a due that has passed is found although nobody has worked on it since. Each
     * ticket is looked at again when the list is read, by the same rules.
     *
     * @param list which
     * @param after the {@code next} of the page before; null for the first page
     * @return a page; it can be empty and still have a next one
     */
    public WatchPage watch(WatchList list, @Nullable Listed after) {
        String name = requireNonNull(list, "list").name();
        Instant now = now();
        List<Listed> page = keeper.store().lists().page(setup.tenant(), name, now, after, PAGE);
        List<WatchPage.Row> rows = keeper
                .store()
                .findAll(page.stream().map(Listed::ticket).toList())
                .stream()
                .flatMap(envelope -> watched(list, envelope, now).stream())
                .toList();
        return new WatchPage(rows, page.size() < PAGE ? null : page.get(page.size() - 1));
    }

    private Optional<WatchPage.Row> watched(WatchList list, Envelope envelope, Instant now) {
        PolicySet policy = setup.policies().reading(envelope, now);
        return seen(envelope)
                .flatMap(ticket -> list.findAt(ticket, policy, now).map(watch -> new WatchPage.Row(ticket, watch)));
    }

    /**
     * Gives what the actor does to many tickets at a time.
     *
     * @return his desk for campaigns
     */
    public CampaignDesk campaigns() {
        return new CampaignDesk(setup, keeper, pipeline, this, actor);
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
        return sight.shown(keeper.ticket(envelope), keeper.journal(envelope.key()));
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
        return pipeline.check(keeper.key(ticket)).report();
    }

    /**
     * Reads what happened to a ticket and checks it at once, for exports and audits: it costs little more than either alone.
     *
     * @param ticket which ticket
     * @return its journal as {@link #journal}, with every fault that {@link #verify} finds
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public CheckedJournal checkedJournal(TicketId ticket) {
        Ticket read = keeper.ticket(visible(ticket));
        CheckedJournal journal = pipeline.check(keeper.key(ticket));
        return new CheckedJournal(sight.shown(read, journal.entries()), journal.report());
    }

    /**
     * Explains why a ticket is where it is, and when it is due.
     *
     * @param ticket which ticket
     * @return its clocks, its routing and its journal, in words
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public Explanation explain(TicketId ticket) {
        Envelope envelope = visible(ticket);
        Ticket whole = keeper.ticket(envelope);
        List<Entry> journal = keeper.journal(envelope.key());
        return new Explanation(
                last(envelope), setup.policies()::find, sight.shown(whole), journal, sight.shown(whole, journal));
    }

    private PolicySet last(Envelope envelope) {
        return setup.policies()
                .find(envelope.columns().policyNumber())
                .orElseGet(() -> setup.policies().reading(envelope, now()));
    }

    /**
     * Says what an operator reads out to a caller who asks about a ticket: who handles it, what was answered, what comes next, by
     * when; what holds it up and since when, what was promised and whether that was kept; with names for codes, and without the
     * name or the words of any requester. A ticket that ended is told too, with the words of the policy for its reason; of one that
     * was merged, the number under which it is handled, unless that is confidential, and how it goes there.
     *
     * @param ticket which ticket
     * @param locale Chinese for any Chinese locale, else English
     * @return one sentence a line
     * @throws Refused if there is no such ticket, or the actor may not know of it
     */
    public String briefing(TicketId ticket, Locale locale) {
        Envelope envelope = visible(ticket);
        Ticket told = keeper.ticket(envelope);
        Ticket main = main(told).orElse(null);
        return new Briefing(last(envelope), told, main, requireNonNull(locale, "locale")).text();
    }

    /** The ticket into which one is merged, if the actor may know of it. */
    private Optional<Ticket> main(Ticket merged) {
        return Optional.ofNullable(merged.links().mergedInto())
                .flatMap(id -> keeper.store().find(keeper.key(id)))
                .filter(envelope -> sight.sees(envelope, keeper.ticket(envelope)))
                .map(keeper::ticket);
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
                .find(keeper.key(requireNonNull(ticket, "ticket")))
                .filter(envelope -> sight.sees(envelope, read.apply(envelope)))
                .orElseThrow(
                        () -> new Refused("read", List.of(Refusal.of(RefusalCode.NO_SUCH_TICKET, "ticket", ticket))));
    }

    private Optional<Ticket> seen(Envelope envelope) {
        Ticket ticket = keeper.ticket(envelope);
        return sight.sees(envelope, ticket) ? Optional.of(sight.shown(ticket)) : Optional.empty();
    }

    /** Whether the actor may know of a ticket, though its state cannot be read any more. */
    boolean knows(Envelope envelope) {
        return sight.sees(envelope, keeper.ticketOrNothing(envelope));
    }

    private Instant now() {
        return setup.time().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
