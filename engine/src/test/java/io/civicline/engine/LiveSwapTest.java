package io.civicline.engine;

import static io.civicline.engine.TownUnderPolicies.ZHAO;
import static io.civicline.engine.TownUnderPolicies.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Finishing;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking;
import io.civicline.core.error.Refused;
import io.civicline.core.event.ClockEvent.ClockStarted;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.RecordEvent.PolicyMoved;
import io.civicline.core.event.RoutingEvent.Routed;
import io.civicline.core.id.IdSource;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.core.reply.Finding;
import io.civicline.engine.activation.ReadyPolicies;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Policies swapped while everybody works: two nodes upon one store, each with its own idea of what is in force. Every policy
 * is known by its routing tag and by the hours of its limit, so a mixture would show.
 */
class LiveSwapTest {

    private static final PolicySection[] OWN = {PolicySection.ROUTING, PolicySection.CLOCKS};
    private static final int WORKERS = 4;
    private static final int LIVES = 60;
    private static final int LAST = 7;

    /** Number 5 is the last that moves tickets; 6 and 7 let them be. */
    private static final Map<Integer, OpenTickets> OPEN = new LinkedHashMap<>();

    static {
        OPEN.put(2, OpenTickets.KEEP);
        OPEN.put(3, OpenTickets.MOVE);
        OPEN.put(4, OpenTickets.KEEP);
        OPEN.put(5, OpenTickets.MOVE);
        OPEN.put(6, OpenTickets.KEEP);
        OPEN.put(7, OpenTickets.KEEP);
    }

    private final InMemoryStore store = new InMemoryStore();
    private final ReadyPolicies ready = new ReadyPolicies();
    private final AtomicLong seconds = new AtomicLong();
    private final Queue<TicketId> tickets = new ConcurrentLinkedQueue<>();

    /** Time goes on whenever somebody looks at the clock. */
    private Instant time() {
        return Town.START.plusSeconds(seconds.getAndAdd(20));
    }

    private Hotline node(String tenant, IdSource ids) {
        return Hotline.builder()
                .tenant(tenant)
                .policies(ready.source(store.policies()))
                .store(store)
                .time(this::time)
                .ids(ids)
                .build();
    }

    private PolicySet policy(String town, int number) {
        return ready.know(
                named(town + number, 10 + number)
                        .openTickets(OPEN.getOrDefault(number, OpenTickets.KEEP))
                        .build(),
                OWN);
    }

    private void first(String tenant, String town) {
        ready.source(store.policies()).activate(TenantId.of(tenant), policy(town, 1), Town.START, ZHAO, Town.START);
    }

    @Test
    void under_load_no_ticket_goes_back_no_decision_mixes_and_nothing_is_lost() throws Exception {
        first("town", "p");
        Hotline one = node("town", SystemSources.ids());
        Hotline two = node("town", SystemSources.ids());
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong lived = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS + 2);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            Random random = new Random(i);
            work.add(threads.submit(() -> {
                for (int life = 0; life < LIVES; life++) {
                    live(random.nextBoolean() ? one : two, random.nextBoolean() ? one : two, random);
                    lived.incrementAndGet();
                }
            }));
        }
        Future<?> rounds = threads.submit(() -> {
            for (boolean odd = false; !done.get(); odd = !odd) {
                (odd ? one : two).runDue();
            }
        });
        work.add(threads.submit(() -> activateAlong(lived, one, two)));
        for (Future<?> each : work) {
            each.get(2, TimeUnit.MINUTES);
        }
        done.set(true);
        rounds.get(2, TimeUnit.MINUTES);
        threads.shutdown();

        assertThat(one.moveTickets().failed()).isZero();
        assertThat(one.setbacks(null)).isEmpty();
        List<Envelope> all = store.query(TicketQuery.all(TenantId.of("town")), null, 10_000);
        assertThat(all).extracting(row -> row.key().ticket()).containsExactlyInAnyOrderElementsOf(tickets);
        all.forEach(row -> check(one, row, "p"));
        assertThat(all)
                .filteredOn(row -> row.columns().closedAt().isEmpty())
                .isNotEmpty()
                .allMatch(row -> row.columns().policyNumber() >= 5, "moved to 5, or registered later and kept");
        assertThat(all).extracting(row -> row.columns().policyNumber()).contains(5L, 6L, 7L);
        assertThat(two.policy().number()).isEqualTo(LAST);
    }

    /** The next policy after each seventh of the lives, now by one node, now by the other. */
    private void activateAlong(AtomicLong lived, Hotline one, Hotline two) {
        for (int number = 2; number <= LAST; number++) {
            while (lived.get() < (long) (number - 1) * WORKERS * LIVES / LAST) {
                Thread.onSpinWait();
            }
            assertThat((number % 2 == 0 ? one : two)
                            .activate(policy("p", number), ZHAO)
                            .number())
                    .isEqualTo(number);
        }
    }

    /** A ticket's life, each step at another node, and now and then something at an older ticket. */
    private void live(Hotline here, Hotline there, Random random) {
        TicketId id = here.as(Actor.of("op", "operator"))
                .register(Town.burstPipe().dispatch())
                .id();
        tickets.add(id);
        submit(there, "handler", id, new Taking.Acknowledge());
        submit(here, "handler", id, Reply.of(Finding.SOLVED, "已修复"));
        submit(there, "chief", id, Audit.sendBack("照片不清"));
        if (random.nextInt(4) == 0) {
            submit(here, "operator", id, new Finishing.Withdraw(null));
        }
        TicketId older = tickets.stream()
                .skip(random.nextInt(tickets.size()))
                .findFirst()
                .orElse(id);
        submit(there, "handler", older, Reply.of(Finding.SOLVED, "已修复"));
        submit(here, "chief", older, Audit.sendBack("再看看"));
        submit(there, "chief", older, new Note("跟进"));
    }

    private static void submit(Hotline at, String role, TicketId id, Command command) {
        Actor actor = role.equals("handler") ? Actor.of("h", role).in("water") : Actor.of("c", role);
        try {
            at.as(actor).submit(id, command);
        } catch (Refused e) {
            // somebody else had that ticket just before: another stage, no mixture
        }
    }

    /** The number of each entry follows from the moves in the journal and from the ticket's row. */
    private void check(Hotline hotline, Envelope row, String town) {
        Desk chief = hotline.as(Actor.of("c", "chief"));
        List<Entry> journal = chief.journal(row.key().ticket());
        long number = row.columns().policyNumber();
        for (int i = journal.size() - 1; i >= 0; i--) {
            Event event = journal.get(i).event();
            if (event instanceof PolicyMoved moved) {
                assertThat(moved.to()).isEqualTo(number).isGreaterThan(moved.from());
                assertThat(OPEN.get((int) moved.to())).isEqualTo(OpenTickets.MOVE);
                number = moved.from();
            } else if (event instanceof Routed routed) {
                assertThat(routed.policy()).isEqualTo(number);
                assertThat(routed.tags()).containsExactly(town + number);
            } else if (event instanceof ClockStarted started) {
                assertThat(started.limit().policy()).isEqualTo(number);
                assertThat(started.limit().amount()).isEqualTo((10 + number) + "h");
                assertThat(started.due().at()).isEqualTo(started.from().plus(Duration.ofHours(10 + number)));
            }
        }
        assertThat(chief.verify(row.key().ticket()).isWhole()).isTrue();
    }

    @Test
    void tenants_with_other_rules_of_the_same_names_never_mix() throws Exception {
        first("east", "e");
        first("west", "w");
        Hotline east = node("east", SystemSources.ids());
        Hotline west = node("west", SystemSources.ids());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> work = new ArrayList<>();
        for (Hotline hotline : List.of(east, west)) {
            String town = hotline == east ? "e" : "w";
            work.add(threads.submit(() -> {
                Random random = new Random(7);
                for (int life = 0; life < LIVES; life++) {
                    hotline.as(Actor.of("op", "operator"))
                            .register(Town.burstPipe().dispatch());
                    if (life % 20 == 10) {
                        hotline.activate(policy(town, 2 + life / 20), ZHAO);
                    }
                    if (random.nextInt(5) == 0) {
                        hotline.runDue();
                    }
                }
            }));
        }
        for (Future<?> each : work) {
            each.get(2, TimeUnit.MINUTES);
        }
        threads.shutdown();

        for (Hotline hotline : List.of(east, west)) {
            hotline.moveTickets();
            List<Envelope> all = store.query(TicketQuery.all(hotline.tenant()), null, 10_000);
            assertThat(all).hasSize(LIVES);
            all.forEach(row -> check(hotline, row, hotline == east ? "e" : "w"));
            assertThat(hotline.policy().number()).isEqualTo(4);
        }
    }
}
