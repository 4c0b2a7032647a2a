package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.Actor;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.engine.activation.Activation;
import io.civicline.engine.internal.input.InputCheck;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.outbox.Receipt;
import io.civicline.persistence.outbox.ReceiptAnswer;
import io.civicline.persistence.wakeup.Setback;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private final Activations activations;
    private final Mailroom mailroom;
    private final InputCheck inputs = InputCheck.shared();

    Hotline(Setup setup, Keeper keeper, Deliveries deliveries) {
        this.setup = setup;
        this.keeper = keeper;
        this.pipeline = new Pipeline(setup, keeper);
        this.mailroom = new Mailroom(setup, keeper);
        this.activations = new Activations(setup, keeper, deliveries);
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
     * Gives the policy in force: the one by which a ticket would be registered now. Open tickets may have kept an earlier one.
     *
     * @return the policy, as far as this node knows
     * @throws IllegalStateException if none is in force, because none was activated yet
     */
    public PolicySet policy() {
        return setup.policies().inForce(now()).policy();
    }

    /**
     * Activates a policy: gives it the next number and puts it into the store's archive, from where every node takes it, this one
     * at once, the others with their next round or {@link #refreshPolicies()}. Activating what was activated last changes nothing.
     *
     * <p>Only for a hotline whose policies come from {@link io.civicline.engine.activation.ArchivedPolicies} or another
     * {@link io.civicline.engine.activation.ActivatingPolicies}.
     *
     * @param policy checked as a whole; its own number does not matter
     * @param from since when it is in force; for every policy but the tenant's first now or later, and not before the one
     *     before it
     * @param by who activates it
     * @return its number, and what has changed
     * @throws io.civicline.core.error.PolicyFaults if {@code from} is too early, a notice needs a channel for which this hotline
     *     has no notifier, the files of a folder cannot hold what the policy says, it does not say for every section what becomes of
     *     open tickets, which all but the first must, or it is the first and tickets have a higher number already, from a policy
     *     that did not change; nothing was stored
     * @throws io.civicline.core.error.Contended if another policy was activated meanwhile; nothing was stored
     * @throws io.civicline.core.error.OutcomeUnknown if the store broke meanwhile; activating the same again is harmless
     * @throws IllegalStateException if this hotline was built with a policy that does not change
     */
    public Activation activate(PolicySet policy, Instant from, ActorId by) {
        return activations.activate(
                requireNonNull(policy, "policy"), requireNonNull(from, "from"), requireNonNull(by, "by"), now());
    }

    /**
     * Activates a policy from now on, as the other form does.
     *
     * @param policy checked as a whole; its own number does not matter
     * @param by who activates it
     * @return its number, and what has changed
     */
    public Activation activate(PolicySet policy, ActorId by) {
        Instant now = now();
        return activations.activate(requireNonNull(policy, "policy"), now, requireNonNull(by, "by"), now);
    }

    /**
     * Looks for policies that other nodes have activated. Each round of due work does so anyway.
     *
     * @throws io.civicline.core.error.Unavailable if the store cannot be reached; then this node goes on with what it knows
     */
    public void refreshPolicies() {
        setup.policies().refresh();
    }

    /**
     * Moves every open ticket that has to move to a newer policy, to the end. Rounds of due work do so too, a part each; a ticket
     * that is worked on before moves at that moment. Which tickets have to move follows from what is stored: ending it half way, or
     * running it on several nodes, is harmless.
     *
     * @return how many tickets it changed, and how many could not be worked on
     * @throws io.civicline.core.error.Unavailable if the store cannot be reached; what was moved before stays moved
     */
    public Round moveTickets() {
        refreshPolicies();
        return rounds.moveAll();
    }

    private Instant now() {
        return setup.time().instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Does what is due now, one thing after the other: dues that have passed, tickets that have to move to a newer policy, the
     * next piece of each campaign, and notices that wait. For hosts with a scheduler of their own; any number of nodes may call it at once. A channel that hangs holds
     * it up by one time-out, a slow one by about that: what it has not taken then is left to the next call.
     *
     * @return what was done
     * @throws io.civicline.core.error.Unavailable if the store cannot be reached; what was done before stays done
     */
    public Round runDue() {
        return rounds.run();
    }

    /**
     * Starts threads that do what {@link #runDue()} does, every {@link Worker#DEFAULT_INTERVAL}.
     *
     * @return the worker; close it when the host ends
     */
    public Worker startWorker() {
        return startWorker(Worker.DEFAULT_INTERVAL);
    }

    /**
     * Starts threads that do what {@link #runDue()} does, again and again: one for what time does to tickets, one for each channel,
     * so that nobody waits for a slow channel.
     *
     * @param interval how long it rests between two rounds; a millisecond to a day
     * @return the worker; close it when the host ends
     * @throws IllegalArgumentException if {@code interval} is shorter or longer
     */
    public Worker startWorker(Duration interval) {
        return new Worker(rounds, interval);
    }

    /**
     * Lists the tickets that time could not work on: the first page of the other form.
     *
     * @return up to 200, by ticket id; empty if there are none
     */
    public List<Setback> setbacks() {
        return setbacks(null);
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
        return keeper.store().wakeUps().putBack(keeper.key(requireNonNull(ticket, "ticket")));
    }

    /**
     * Says what has become of the notices of a ticket.
     *
     * @param ticket which ticket
     * @return in the order in which they were queued; empty if there are none
     */
    public List<NoticeStatus> notices(TicketId ticket) {
        return mailroom.ofTicket(requireNonNull(ticket, "ticket"));
    }

    /**
     * Lists the notices that could not be delivered: the first page of the other form.
     *
     * @return up to 200, by ticket id; empty if there are none
     */
    public List<NoticeStatus> deadLetters() {
        return deadLetters(null);
    }

    /**
     * Lists the notices that could not be delivered: refused by a gateway or a receipt, or given up after all tries.
     *
     * @param after the last of the page before; null for the first page
     * @return up to 200, by ticket id; empty if there are no more
     */
    public List<NoticeStatus> deadLetters(@Nullable NoticeStatus after) {
        return mailroom.deadLetters(after);
    }

    /**
     * Lists the reports to upstream systems that no receipt has confirmed: the first page of the other form.
     *
     * @return up to 200, by ticket id; empty if there are none
     */
    public List<NoticeStatus> reportsWithoutReceipt() {
        return reportsWithoutReceipt(null);
    }

    /**
     * Lists the reports to upstream systems that no receipt has confirmed, whatever the reason: they wait, were accepted, failed or
     * expired.
     *
     * @param after the last of the page before; null for the first page
     * @return up to 200, by ticket id; empty if there are no more
     */
    public List<NoticeStatus> reportsWithoutReceipt(@Nullable NoticeStatus after) {
        return mailroom.lackingReceipt(after);
    }

    /**
     * Sends a dead letter again, with its tries counted anew, once what kept it is mended.
     *
     * @param ticket about which ticket
     * @param notice which notice
     * @return false if it is no dead letter, or its deadline has passed
     */
    public boolean resend(TicketId ticket, NoticeId notice) {
        return mailroom.resend(requireNonNull(ticket, "ticket"), requireNonNull(notice, "notice"));
    }

    /**
     * Decides that a notice that waits is not sent.
     *
     * @param ticket about which ticket
     * @param notice which notice
     * @param why for operators; no citizen's words
     * @return false if it does not wait (any more); what is just being sent may have left
     */
    public boolean suppress(TicketId ticket, NoticeId notice, String why) {
        return mailroom.suppress(
                requireNonNull(ticket, "ticket"), requireNonNull(notice, "notice"), requireNonNull(why, "why"));
    }

    /**
     * Notes what a gateway reports of a notice that it took. Saying the same again changes nothing; a receipt that comes late
     * still counts.
     *
     * @param channel by which channel it was sent
     * @param reference what the gateway called it when it accepted it, or the {@link io.civicline.core.notice.Notice#id() id} of
     *     the notice; of a digest, it holds for every notice in it
     * @param outcome whether it arrived
     * @param at when that was, by the gateway's clock; from the year 1 to 9999
     * @param remark what an operator should know; no citizen's words
     * @return {@link ReceiptAnswer#RECORDED}, or why it changed nothing
     * @throws IllegalArgumentException if {@code at} is out of range
     */
    public ReceiptAnswer receipt(String channel, String reference, Receipt.Outcome outcome, Instant at, String remark) {
        return mailroom.receipt(
                requireNonNull(channel, "channel"),
                requireNonNull(reference, "reference"),
                requireNonNull(outcome, "outcome"),
                requireNonNull(at, "at"),
                requireNonNull(remark, "remark"));
    }
}
