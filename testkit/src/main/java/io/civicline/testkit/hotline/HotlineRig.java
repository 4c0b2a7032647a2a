package io.civicline.testkit.hotline;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.notice.Notice;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.Outcome;
import io.civicline.engine.Round;
import io.civicline.engine.explain.Explanation;
import io.civicline.engine.journal.JournalReport;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.time.SeededIds;
import io.civicline.engine.time.VirtualTime;
import io.civicline.persistence.TicketStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A whole hotline for a test: in memory, in time that is driven by hand, with ids that are the same in every run, and with
 * somebody in every chair.
 *
 * <p>Needs no test framework. As thread-safe as the hotline; time is driven by one thread.
 */
public final class HotlineRig {

    private final HotlineRigBuilder setup;
    private final VirtualTime time;
    private final SeededIds ids;
    private final Hotline hotline;
    private final Cast cast;
    private final DueWork dueWork;

    HotlineRig(HotlineRigBuilder setup, VirtualTime time, SeededIds ids) {
        this.setup = setup;
        this.time = time;
        this.ids = ids;
        this.hotline = setup.node(time, ids);
        this.cast = Cast.of(setup.policies, setup.handler, setup.roles);
        this.dueWork = new DueWork(setup.store, hotline.tenant());
    }

    /**
     * Begins a rig.
     *
     * @param policies what the city decides
     * @return a builder; its {@code at} sets the clock and ends it
     */
    public static HotlineRigBuilder with(PolicySet policies) {
        return new HotlineRigBuilder(policies);
    }

    /**
     * Registers a request and dispatches it by rule.
     *
     * @param form filled in but for its end
     * @return the ticket
     * @throws io.civicline.core.error.Invalid with every fault of the input, at once
     * @throws Refused with all reasons
     */
    public Ticket register(RegistrationForm form) {
        return register(form.dispatch());
    }

    /**
     * Registers a request.
     *
     * @param registration what came in
     * @return the ticket
     * @throws io.civicline.core.error.Invalid with every fault of the input, at once
     * @throws Refused with all reasons
     */
    public Ticket register(Registration registration) {
        return as(cast.registrar()).register(registration);
    }

    /**
     * Does something to a ticket, now, by whoever may: for what units do, the lead's handler; else one of the hotline.
     *
     * @param ticket which ticket; may be an older state of it
     * @param command what is asked
     * @return the ticket as it is then
     * @throws io.civicline.core.error.Invalid with every fault of the command, at once
     * @throws Refused with all reasons
     */
    public Ticket submit(Ticket ticket, Command command) {
        return submit(ticket, command, Act.NOW).ticket();
    }

    /**
     * Does something to a ticket, with an id against repetition, or something that happened earlier.
     *
     * @param ticket which ticket; may be an older state of it
     * @param command what is asked
     * @param act id and occurrence
     * @return the ticket, and what happened, now or the first time
     * @throws io.civicline.core.error.Invalid with every fault of the command, at once
     * @throws Refused with all reasons
     */
    public Outcome submit(Ticket ticket, Command command, Act act) {
        return as(cast.doer(ticket(ticket), command)).submit(ticket.id(), command, act);
    }

    /**
     * Says what would become of a command. Nothing is stored.
     *
     * @param ticket which ticket; may be an older state of it
     * @param command what is asked
     * @return applied, with the ticket as it would be, or unchanged, or refused
     * @throws io.civicline.core.error.Invalid with every fault of the command, at once
     */
    public Decision preview(Ticket ticket, Command command) {
        return as(cast.doer(ticket(ticket), command)).preview(ticket.id(), command);
    }

    /**
     * Reads a ticket, by whoever may see it.
     *
     * @param ticket an older state of it
     * @return as last stored
     * @throws Refused if nobody in the rig may see it
     */
    public Ticket ticket(Ticket ticket) {
        return reader(ticket).ticket(ticket.id());
    }

    /**
     * Reads what happened to a ticket.
     *
     * @param ticket which ticket
     * @return its journal, oldest first
     */
    public List<Entry> journal(Ticket ticket) {
        return reader(ticket).journal(ticket.id());
    }

    /**
     * Checks a ticket's journal.
     *
     * @param ticket which ticket
     * @return every fault found
     */
    public JournalReport verify(Ticket ticket) {
        return reader(ticket).verify(ticket.id());
    }

    /**
     * Explains a ticket.
     *
     * @param ticket which ticket
     * @return its clocks and its routing, in words
     */
    public Explanation explain(Ticket ticket) {
        return reader(ticket).explain(ticket.id());
    }

    private Desk reader(Ticket ticket) {
        return cast.everybody()
                .map(this::as)
                .filter(desk -> sees(desk, ticket))
                .findFirst()
                .orElseGet(() -> as(cast.registrar()));
    }

    private static boolean sees(Desk desk, Ticket ticket) {
        try {
            return desk.ticket(ticket.id()).id().equals(ticket.id());
        } catch (Refused hidden) {
            return false;
        }
    }

    /**
     * Gives the desk of one who acts for a unit, in the handlers' role.
     *
     * @param unit its id
     * @return his desk; the same person every time
     * @throws IllegalArgumentException if the policy has no such unit
     */
    public Desk as(String unit) {
        return as(cast.ofUnit(unit));
    }

    /**
     * Gives the desk of anybody.
     *
     * @param actor who
     * @return his desk
     */
    public Desk as(Actor actor) {
        return hotline.as(actor);
    }

    /**
     * Gives the desk of one who acts for the hotline itself.
     *
     * @param role such as {@code auditor}; he is called the same
     * @return his desk; the same person every time
     */
    public Desk desk(String role) {
        return as(cast.ofHotline(role));
    }

    /**
     * Goes on to an instant, and on the way to every earlier one at which something is due: dues, repeated tries and
     * notices, in order, each done at its time.
     *
     * @param to not before now
     * @return this
     * @throws IllegalArgumentException if {@code to} is before now
     */
    public HotlineRig advanceTo(Instant to) {
        runDue();
        for (Optional<Instant> due = next(to); due.isPresent(); due = next(to)) {
            time.advanceTo(due.get());
            runDue();
        }
        time.advanceTo(to);
        runDue();
        return this;
    }

    private Optional<Instant> next(Instant to) {
        return dueWork.next(now(), to);
    }

    /**
     * Goes on to an instant, as {@link #advanceTo(Instant)}.
     *
     * @param to with an offset, as {@code 2026-02-13T15:20+08:00}, or in the policy's zone, as {@code 2026-02-13T15:20}
     * @return this
     * @throws java.time.format.DateTimeParseException if the text is neither
     * @throws IllegalArgumentException if {@code to} is before now
     */
    public HotlineRig advanceTo(String to) {
        return advanceTo(LocalMoment.parse(to, setup.policies.zone()));
    }

    /**
     * Goes on by some time, as {@link #advanceTo(Instant)}.
     *
     * @param by zero or more
     * @return this
     * @throws IllegalArgumentException if {@code by} is negative
     */
    public HotlineRig advance(Duration by) {
        return advanceTo(now().plus(by));
    }

    /**
     * Goes on to an instant and does nothing on the way or there, as when no worker runs.
     *
     * @param to not before now
     * @return this
     * @throws IllegalArgumentException if {@code to} is before now
     */
    public HotlineRig sleepUntil(Instant to) {
        time.advanceTo(to);
        return this;
    }

    /**
     * Does what is due now.
     *
     * @return what was done
     */
    public Round runDue() {
        return hotline.runDue();
    }

    /**
     * Says what time it is.
     *
     * @return where the clock stands
     */
    public Instant now() {
        return time.instant();
    }

    /**
     * Lists what people were told: delivers first what waits, then lists everything that the recording channel took.
     *
     * @return oldest first; does not change with later notices
     */
    public List<Notice> notices() {
        runDue();
        return setup.recorder.notices();
    }

    /**
     * Gives who knows which units are absent.
     *
     * @return to be filled by hand; at first nobody is absent
     */
    public InMemoryDirectory directory() {
        return setup.directory;
    }

    /**
     * Gives the hotline.
     *
     * @return always the same
     */
    public Hotline hotline() {
        return hotline;
    }

    /**
     * Makes another node: a second hotline on the same store, in the same time, with the same policies and channels.
     *
     * @return a new one with every call
     */
    public Hotline anotherNode() {
        return setup.node(time, ids);
    }

    /**
     * Gives where tickets are kept.
     *
     * @return the store
     */
    public TicketStore store() {
        return setup.store;
    }
}
