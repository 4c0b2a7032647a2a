package io.civicline.engine;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Finishing;
import io.civicline.core.command.Replying;
import io.civicline.core.command.Taking;
import io.civicline.core.id.TicketId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.time.SeededIds;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** A hotline of {@link TownPolicies} with hand-driven time, for a test to work at. */
public final class Town {

    /** When every test begins. */
    public static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    /** What a gateway would have sent. */
    public final List<Notice> sent = Collections.synchronizedList(new ArrayList<>());

    /** Where the tickets are. */
    public final TicketStore store;

    /** The hotline. */
    public final Hotline hotline;

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    private Town(PolicySet policies, TicketStore store, UnaryOperator<HotlineBuilder> more) {
        this.store = store;
        this.hotline = more.apply(Hotline.builder()
                        .policies(policies)
                        .store(store)
                        .notifier("sms", this::send)
                        .time(now::get)
                        .ids(new SeededIds(42)))
                .build();
    }

    /** The town as it is. */
    public static Town open() {
        return open(TownPolicies.sound());
    }

    /** The town under other rules. */
    public static Town open(PolicySet policies) {
        return new Town(policies, new InMemoryStore(), more -> more);
    }

    /** The town upon another store. */
    public static Town upon(TicketStore store) {
        return new Town(TownPolicies.sound(), store, more -> more);
    }

    /** The town, set up otherwise. */
    public static Town with(UnaryOperator<HotlineBuilder> more) {
        return new Town(TownPolicies.sound(), new InMemoryStore(), more);
    }

    /** The town under other rules upon a store, set up otherwise. */
    public static Town of(PolicySet policies, TicketStore store, UnaryOperator<HotlineBuilder> more) {
        return new Town(policies, store, more);
    }

    private Delivery send(Notice notice) {
        sent.add(notice);
        return Delivery.accepted("gateway-" + sent.size());
    }

    /** What time it is. */
    public Instant now() {
        return now.get();
    }

    /** Lets time go on. */
    public Town pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
        return this;
    }

    /** Sets the clock, even back. */
    public Town setClock(Instant instant) {
        now.set(instant);
        return this;
    }

    public Desk operator() {
        return hotline.as(Actor.of("op-17", "operator"));
    }

    public Desk handler(String unit) {
        return hotline.as(Actor.of("h-" + unit, "handler").in(unit));
    }

    public Desk chief() {
        return hotline.as(Actor.of("zhao", "chief"));
    }

    /** A complaint about a pipe, which goes to the unit {@code water}. */
    public static RegistrationForm burstPipe() {
        return Registration.of("COMPLAINT")
                .via("PHONE")
                .category("city.water")
                .region("1101")
                .subject("水管爆裂")
                .body("路口水管爆裂，已淹没人行道")
                .requester(Requester.of("王女士", "13800000000"));
    }

    /** Registered and dispatched to {@code water}. */
    public Ticket dispatched() {
        return operator().register(burstPipe().dispatch());
    }

    /** Taken by {@code water}. */
    public Ticket handling() {
        TicketId id = dispatched().id();
        return handler("water").submit(id, new Taking.Acknowledge()).ticket();
    }

    /** Answered by {@code water}. */
    public Ticket replied() {
        TicketId id = handling().id();
        return handler("water")
                .submit(id, Replying.Reply.of(Finding.SOLVED, "已修复"))
                .ticket();
    }

    /** Taken back by the citizen, so that it is closed. */
    public Ticket dispatchedThenWithdrawn() {
        return operator()
                .submit(dispatched().id(), new Finishing.Withdraw(null))
                .ticket();
    }

    /** Lets the chief do something. */
    public Ticket chief(Ticket ticket, Command command) {
        return chief().submit(ticket.id(), command).ticket();
    }

    /** The ticket as it is stored. */
    public Ticket read(Ticket ticket) {
        return chief().ticket(ticket.id());
    }

    /** Every ticket there is. */
    public List<Ticket> tickets() {
        return chief().all(all -> all).toList();
    }

    /** Its key in the store. */
    public TicketKey key(Ticket ticket) {
        return new TicketKey(hotline.tenant(), ticket.id());
    }
}
