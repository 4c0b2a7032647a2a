package io.civicline.testkit.walk;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Lifecycle;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.StepEvent;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TicketId;
import io.civicline.core.link.Links;
import io.civicline.core.notice.Notice;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Ask;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.Outcome;
import io.civicline.engine.Round;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import io.civicline.testkit.store.RecordingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks at random, on two nodes, and has everything that was touched looked at after each step. Not thread-safe. */
final class Walk {

    private static final int REMEMBERED = 25;
    private static final int RECENT = 40;

    private final Dice dice;
    private final Deeds deeds;
    private final PolicySet policy;
    private final RecordingStore store = RecordingStore.of(new InMemoryStore());
    private final HotlineRig rig;
    private final List<Hotline> nodes;
    private final Desk witness;
    private final SightWitness sight;
    private final List<TicketId> tickets = new ArrayList<>();
    private final List<Done> remembered = new ArrayList<>();
    private final Deque<String> trail = new ArrayDeque<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final CampaignWitness campaigns = new CampaignWitness();
    private int number;

    /** A submission with an id that was applied. */
    private record Done(TicketId ticket, Actor actor, Command command, Act act, List<Event> events) {}

    Walk(long seed, PolicySet policy) {
        this.policy = policy;
        this.dice = new Dice(seed);
        this.rig = HotlineRig.with(policy).seed(seed).store(store).at("2024-01-02T09:00");
        this.deeds = new Deeds(dice, rig::now);
        this.nodes = List.of(rig.hotline(), rig.anotherNode());
        this.witness = rig.desk("supervisor");
        this.sight = new SightWitness(rig);
    }

    void go(int steps) {
        for (int i = 0; i < steps; i++) {
            number++;
            store.forget();
            step();
            look();
        }
        atTheEnd();
    }

    /** The last steps and the journals of whom the last one touched, for whoever must find out what went wrong. */
    String trail() {
        return String.join("\n", trail) + touched().stream().map(this::lately).collect(Collectors.joining());
    }

    private String lately(TicketKey key) {
        List<Entry> journal = witness.journal(key.ticket());
        return journal.subList(Math.max(0, journal.size() - RECENT), journal.size()).stream()
                .map(entry -> "\n  " + key.ticket() + " " + entry.seq() + " "
                        + entry.stamp().occurredAt() + " / " + entry.stamp().recordedAt() + " " + entry.event())
                .collect(Collectors.joining());
    }

    private Set<TicketKey> touched() {
        Set<TicketKey> touched = new LinkedHashSet<>();
        for (ChangeSet set : store.committed()) {
            set.changes().stream().map(TicketChange::key).forEach(touched::add);
        }
        return touched;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    private void note(String what) {
        trail.addLast(number + " " + rig.now() + " " + what);
        if (trail.size() > REMEMBERED) {
            trail.removeFirst();
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void step() {
        int roll = dice.below(100);
        if (tickets.isEmpty() || roll < 7) {
            register();
        } else if (roll < 16) {
            goOn();
        } else if (roll < 19) {
            runDue();
        } else if (roll < 20) {
            comeOrGo();
        } else if (roll < 22 && tickets.size() > 1) {
            several();
        } else if (roll < 24 && tickets.size() > 1) {
            together();
        } else if (roll < 25) {
            inBulk();
        } else if (roll < 27 && !remembered.isEmpty()) {
            repeat();
        } else {
            command();
        }
    }

    private Hotline node() {
        return dice.one(nodes);
    }

    private void register() {
        Registration registration = deeds.registration(rig.now(), number);
        note("register " + registration);
        Desk desk = node().as(Actor.of("op", dice.percent(95) ? "operator" : "auditor"));
        Optional<Ticket> known =
                registration.externalId() == null ? Optional.empty() : witness.find(registration.externalId());
        Optional<Ticket> taken = UpstreamWitness.number(registration).flatMap(witness::find);
        try {
            Decision preview = desk.preview(registration);
            Ticket ticket = desk.register(registration);
            if (known.isPresent()) {
                assertThat(ticket).as("an external id is registered once").isEqualTo(known.get());
                nothingWasStored();
                count("registered before");
                return;
            }
            assertThat(taken).as("one upstream case is one ticket").isEmpty();
            tickets.add(ticket.id());
            count("registered " + ticket.stage());
            ticket.source().ifPresent(source -> count("handed down"));
            assertThat(preview).isInstanceOf(Decision.Applied.class);
        } catch (Refused | Invalid e) {
            count("registration " + e.getClass().getSimpleName());
            if (e instanceof Refused refused) {
                refused.reasons().forEach(reason -> count("because " + reason.code()));
                UpstreamWitness.look(taken, known, refused);
            }
            nothingWasStored();
        }
    }

    private void goOn() {
        Duration by = switch (dice.below(4)) {
            case 0 -> Duration.ofSeconds(dice.below(600));
            case 1 -> Duration.ofMinutes(dice.below(600));
            case 2 -> Duration.ofHours(dice.below(40));
            default -> Duration.ofMinutes(dice.below(60));
        };
        note("go on by " + by);
        rig.sleepUntil(rig.now().plus(by));
        if (dice.percent(40)) {
            runDue();
        }
    }

    private void runDue() {
        note("run due");
        int woken = node().runDue().woken();
        assertThat(node().runDue()).as("nothing more is due").isEqualTo(Round.NOTHING);
        counts.merge("woken", woken, Integer::sum);
    }

    private void comeOrGo() {
        String unit = dice.one(TestCity.UNITS);
        note("come or go " + unit);
        if (dice.percent(40)) {
            rig.directory().absent(unit);
        } else {
            rig.directory().present(unit);
        }
    }

    private TicketId pick() {
        return dice.percent(92) ? tickets.get(Math.max(0, tickets.size() - 1 - dice.below(RECENT))) : dice.one(tickets);
    }

    private void command() {
        TicketId id = pick();
        Ticket before = witness.ticket(id);
        Command command = deeds.command(before);
        Actor actor = deeds.actor(before, command);
        Act act = deeds.act(rig.now(), number);
        note(id + " " + before.stage() + " " + command.name() + " by " + actor.id() + " " + actor.role() + " of "
                + actor.actsFor() + " at " + act.occurredAt() + " id " + act.command() + " " + command);
        Desk desk = node().as(actor);
        Optional<Decision> preview = act == Act.NOW ? preview(desk, id, command) : Optional.empty();
        try {
            Outcome outcome = desk.submit(id, command, act);
            count(outcome.changed() ? "applied " + command.name() : "unchanged");
            accepted(before, actor, command, act, outcome);
            preview.ifPresent(foreseen -> same(foreseen, outcome));
        } catch (Refused refused) {
            count("refused");
            count("refused " + command.name());
            refused.reasons().forEach(reason -> count("because " + reason.code()));
            nothingWasStored();
            refused(before, actor, command, act, refused);
            preview.ifPresent(foreseen -> assertThat(foreseen).isEqualTo(new Decision.Refused(refused.reasons())));
        } catch (Invalid invalid) {
            count("invalid");
            nothingWasStored();
            assertThat(invalid.faults()).isNotEmpty();
        }
    }

    private Optional<Decision> preview(Desk desk, TicketId id, Command command) {
        try {
            Optional<Decision> preview = Optional.of(desk.preview(id, command));
            nothingWasStored();
            return preview;
        } catch (Invalid e) {
            return Optional.empty();
        }
    }

    private void nothingWasStored() {
        assertThat(store.submissions()).as("nothing is stored").isEmpty();
    }

    private void accepted(Ticket before, Actor actor, Command command, Act act, Outcome outcome) {
        assertThat(Lifecycle.check(before.stage(), command.name()))
                .as("the stage table")
                .isEmpty();
        assertThat(policy.access().mayDo(actor, command.name(), before))
                .as("it is granted")
                .isTrue();
        Ticket stored = witness.ticket(before.id());
        assertThat(outcome.ticket())
                .isEqualTo(
                        actor.actsFor().isEmpty() ? stored : seen(actor, stored).orElse(outcome.ticket()));
        List<Entry> added = added(before.id());
        assertThat(outcome.events())
                .as("what the outcome tells is what was stored, as the actor may see it")
                .isEqualTo(seen(actor, stored).isEmpty() ? outcome.events() : told(actor, before.id(), added.size()));
        assertThat(added)
                .allSatisfy(entry -> assertThat(entry.stamp().recordedAt()).isEqualTo(rig.now()));
        if (outcome.changed() && act.command().isPresent()) {
            remembered.add(new Done(before.id(), actor, command, act, outcome.events()));
        }
        if (command instanceof EraseWords) {
            theWordsAreGone(before.id(), added.size());
        }
    }

    /** As an actor may see it; empty once it is none of his. */
    private Optional<Ticket> seen(Actor actor, Ticket ticket) {
        return policy.access().maySee(actor, ticket)
                ? Optional.of(rig.as(actor).ticket(ticket.id()))
                : Optional.empty();
    }

    /** The last entries of a journal that are not time's, as an actor may see them. */
    private List<Event> told(Actor actor, TicketId id, int last) {
        List<Entry> journal = rig.as(actor).journal(id);
        return journal.subList(journal.size() - last, journal.size()).stream()
                .filter(entry -> !entry.stamp().actor().equals(Actor.TIME))
                .map(Entry::event)
                .toList();
    }

    /** What this step added to a journal; the store was empty of records before it. */
    private List<Entry> added(TicketId id) {
        int rows = store.committed().stream()
                .flatMap(set -> set.changes().stream())
                .filter(change -> change.key().ticket().equals(id))
                .mapToInt(change -> change.entries().size())
                .sum();
        List<Entry> journal = witness.journal(id);
        return journal.subList(journal.size() - rows, journal.size());
    }

    private void theWordsAreGone(TicketId id, int added) {
        List<Entry> journal = witness.journal(id);
        assertThat(witness.ticket(id).toString()).doesNotContain("characters]");
        assertThat(journal.subList(0, journal.size() - added).toString()).doesNotContain("characters]");
        count("erased");
    }

    private void refused(Ticket before, Actor actor, Command command, Act act, Refused refused) {
        boolean sees = policy.access().maySee(actor, before);
        boolean may = policy.access().mayDo(actor, command.name(), before);
        List<RefusalCode> codes = refused.reasons().stream().map(Refusal::code).toList();
        if (!sees) {
            assertThat(codes).containsExactly(RefusalCode.NO_SUCH_TICKET);
        } else if (!may) {
            assertThat(codes).containsExactly(RefusalCode.NOT_PERMITTED);
        } else if (act.occurredAt().filter(rig.now()::isBefore).isPresent()) {
            assertThat(codes).containsExactly(RefusalCode.OCCURRED_IN_FUTURE);
        } else {
            Lifecycle.check(before.stage(), command.name())
                    .ifPresent(why -> assertThat(codes).first().isEqualTo(why.code()));
        }
    }

    /** Salts and the ids of notices differ; words show only their length. */
    private static void same(Decision preview, Outcome outcome) {
        if (preview instanceof Decision.Applied applied) {
            assertThat(said(applied.events())).isEqualTo(said(outcome.events()));
            assertThat(said(applied.ticket())).isEqualTo(said(outcome.ticket()));
        } else {
            assertThat(preview).isInstanceOf(Decision.Unchanged.class);
            assertThat(outcome.changed()).isFalse();
        }
    }

    private static String said(Object any) {
        return any.toString().replaceAll("NoticeQueued\\[id=[^,]*,", "NoticeQueued[");
    }

    private void several() {
        TicketId first = pick();
        TicketId second = pick();
        if (first.equals(second)) {
            return;
        }
        Actor actor = Actor.of("supervisor-0", "supervisor");
        List<Ask> asks = List.of(
                new Ask(first, deeds.command(witness.ticket(first))),
                new Ask(second, deeds.command(witness.ticket(second))));
        note("together " + asks);
        try {
            node().as(actor).submitAll(asks, Act.NOW);
            count("together applied");
        } catch (Refused | Invalid e) {
            count("together not done");
            nothingWasStored();
        }
    }

    /** One that others were merged into, often while somebody is to be called, or that is linked; any, while there is none. */
    private TicketId pickTied(String command) {
        List<TicketId> tied = tickets.stream()
                .filter(id -> {
                    Links links = witness.ticket(id).links();
                    return !(command.equals("unmerge") ? links.joined() : links.links()).isEmpty();
                })
                .toList();
        List<TicketId> asked = tied.stream()
                .filter(id -> witness.ticket(id).followUps().active().findAny().isPresent())
                .toList();
        if (!asked.isEmpty() && dice.percent(60)) {
            return dice.one(asked);
        }
        return tied.isEmpty() ? pick() : dice.one(tied);
    }

    /** Mostly one of the last that can still be merged. */
    private TicketId pickOpen() {
        List<TicketId> open = tickets.subList(Math.max(0, tickets.size() - RECENT), tickets.size()).stream()
                .filter(id -> witness.ticket(id).isOpen())
                .toList();
        return open.isEmpty() || dice.percent(10) ? pick() : dice.one(open);
    }

    private void together() {
        String command = dice.one(Joints.COMMANDS);
        TicketId first = command.startsWith("merge")
                ? pickOpen()
                : Set.of("unmerge", "unlink").contains(command) ? pickTied(command) : pick();
        TicketId second = command.startsWith("merge") ? pickOpen() : pick();
        if (first.equals(second)) {
            return;
        }
        note(command + " " + first + " and " + second);
        Desk desk = node().as(Actor.of("supervisor-0", "supervisor"));
        try {
            List<Outcome> outcomes = new Joints(dice, desk).one(command, witness.ticket(first), second);
            count((outcomes.stream().anyMatch(Outcome::changed) ? "applied " : "unchanged ") + command);
            outcomes.stream()
                    .map(outcome -> outcome.ticket().id())
                    .filter(id -> !tickets.contains(id))
                    .forEach(tickets::add);
        } catch (Refused | Invalid e) {
            count(command + " not done");
            nothingWasStored();
        }
    }

    private void inBulk() {
        Set<TicketId> some = new LinkedHashSet<>();
        for (int i = dice.below(8); i >= 0; i--) {
            some.add(pick());
        }
        Command command = deeds.command(witness.ticket(some.iterator().next()));
        note("in bulk " + some + " " + command);
        campaigns.start(rig, "bulk-" + number, some, command).ifPresent(this::count);
        runDue();
    }

    private void repeat() {
        Done done = dice.one(remembered);
        note("repeat " + done);
        if (dice.percent(30)) {
            Actor other = Actor.of("somebody-else", "supervisor");
            try {
                node().as(other).submit(done.ticket(), done.command(), done.act());
                throw new AssertionError("the id was used by someone else");
            } catch (Refused refused) {
                boolean may = policy.access().mayDo(other, done.command().name(), witness.ticket(done.ticket()));
                assertThat(refused.reasons())
                        .extracting(Refusal::code)
                        .containsExactly(may ? RefusalCode.COMMAND_ID_TAKEN : RefusalCode.NOT_PERMITTED);
            }
        } else if (!policy.access().maySee(done.actor(), witness.ticket(done.ticket()))) {
            assertThatThrownBy(() -> node().as(done.actor()).submit(done.ticket(), done.command(), done.act()))
                    .as("whoever is complained of by now knows nothing of it any more")
                    .isInstanceOf(Refused.class);
        } else {
            Outcome again = node().as(done.actor()).submit(done.ticket(), done.command(), done.act());
            assertThat(again.repeated()).isTrue();
            assertThat(said(unworded(again.events()))).isEqualTo(said(unworded(done.events())));
        }
        nothingWasStored();
        count("repeated");
    }

    /** Words may have been erased since. */
    private static String unworded(List<Event> events) {
        return events.toString().replaceAll("Words\\[[^]]*]", "Words");
    }

    /** Everything that this step stored. */
    private void look() {
        touched().forEach(key -> {
            TicketWitness.look(policy, store.find(key).orElseThrow(), witness);
            sight.look(key.ticket());
        });
    }

    private void atTheEnd() {
        UpstreamWitness.lookAtAll(witness);
        rig.runDue();
        takeApart();
        everyCallBackEnds();
        Instant now = rig.now();
        for (TicketId id : tickets) {
            Ticket ticket = witness.ticket(id);
            assertThat(ticket.ledger().running())
                    .allSatisfy(clock -> assertThat(clock.due()).isAfterOrEqualTo(now));
            Envelope row = store.find(new TicketKey(rig.hotline().tenant(), id)).orElseThrow();
            TicketWitness.look(policy, row, witness);
            counts.merge("left " + ticket.stage(), 1, Integer::sum);
            witness.journal(id).stream()
                    .map(Entry::event)
                    .filter(StepEvent.class::isInstance)
                    .forEach(event -> count(event.name()));
            assertThat(ticket.stage()).isNotEqualTo(Stage.UNREGISTERED);
        }
        sight.noticesToUnitsNameNobody();
        campaigns.eachTicketHasAnOutcome(rig);
        long queued = tickets.stream()
                .flatMap(id -> witness.journal(id).stream())
                .filter(entry -> entry.event().name().equals("notice-queued"))
                .count();
        List<NoticeId> sent = rig.notices().stream().map(Notice::id).toList();
        assertThat(new LinkedHashSet<>(sent)).as("no notice is delivered twice").hasSize(sent.size());
        int undeliverable = Stream.of(NoticeState.FAILED, NoticeState.SUPPRESSED, NoticeState.EXPIRED)
                .mapToInt(state -> store.outbox()
                        .inState(rig.hotline().tenant(), state, null, 100_000)
                        .size())
                .sum();
        int delivered = Stream.of(NoticeState.ACCEPTED, NoticeState.DELIVERED)
                .mapToInt(state -> store.outbox()
                        .inState(rig.hotline().tenant(), state, null, 100_000)
                        .size())
                .sum();
        assertThat(delivered + undeliverable)
                .as("each notice is delivered, unless the address was erased or nobody is to be told any more")
                .isEqualTo(Math.toIntExact(queued));
        counts.put("notices", sent.size());
        counts.put("undeliverable", undeliverable);
    }

    /** Some of what is merged at the end, while people are still to be called back. */
    private void takeApart() {
        Desk desk = node().as(Actor.of("supervisor-0", "supervisor"));
        for (TicketId id : List.copyOf(tickets)) {
            Links links = witness.ticket(id).links();
            if (links.mergedInto() == null && !links.joined().isEmpty() && dice.percent(70)) {
                note("take apart " + id);
                desk.unmerge(id, dice.one(links.joined()).id(), null, Act.NOW);
                count("taken apart");
            }
        }
        look();
    }

    /** When all that was planned has had its time, who asked has been called back, or it is known why not. */
    private void everyCallBackEnds() {
        for (int i = 0; i < 20; i++) {
            rig.sleepUntil(rig.now().plus(Duration.ofDays(15)));
            runDue();
        }
        RequesterWitness requesters = new RequesterWitness(witness);
        for (TicketId id : tickets) {
            Ticket ticket = witness.ticket(id);
            requesters.everybodyStillAsks(id);
            if (!ticket.isOpen()) {
                assertThat(ticket.followUps().active())
                        .as("nobody is still to be called back of %s", id)
                        .isEmpty();
            }
            if (!ticket.isOpen() && !policy.followUps().isEmpty()) {
                ticket.requesters()
                        .forEach(who -> assertThat(ticket.followUps().of(who.id()))
                                .as("%s of %s was called back, or it is known why not", who.id(), id)
                                .hasValueSatisfying(
                                        one -> assertThat(one.isActive()).isFalse()));
            }
        }
    }
}
