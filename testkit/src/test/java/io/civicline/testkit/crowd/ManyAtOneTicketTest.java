package io.civicline.testkit.crowd;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.AssignmentEvent.Acknowledged;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.ClockEvent.ClockBreached;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.RecordEvent.Noted;
import io.civicline.core.id.CommandId;
import io.civicline.core.notice.Notice;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Ask;
import io.civicline.engine.Desk;
import io.civicline.engine.Hotline;
import io.civicline.engine.Outcome;
import io.civicline.engine.Round;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import io.civicline.testkit.store.RecordingStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyAtOneTicketTest {

    private static final int THREADS = 16;
    private static final int EACH = 12;

    private static final Actor SUPERVISOR = Actor.of("supervisor", "supervisor");
    private static final Actor HANDLER = Actor.of("li", "handler").in("north-streets");

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);
    private final Ticket ticket = rig.register(aComplaint());

    /** One, or two that know of each other only through the store. */
    private List<Hotline> nodes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == 0 ? rig.hotline() : rig.anotherNode())
                .toList();
    }

    private static List<Entry> with(List<Entry> journal, CommandId command) {
        return journal.stream().filter(entry -> command.equals(entry.command())).toList();
    }

    private List<Event> events(Class<? extends Event> type) {
        return rig.journal(ticket).stream()
                .map(Entry::event)
                .filter(type::isInstance)
                .toList();
    }

    @ParameterizedTest(name = "{0} nodes")
    @ValueSource(ints = {1, 2})
    void sixteen_threads_write_and_every_accepted_command_is_in_the_journal_once(int count) {
        List<Hotline> nodes = nodes(count);

        List<List<Act>> accepted = Together.all(THREADS, thread -> {
            Desk desk = nodes.get(thread % count).as(SUPERVISOR);
            List<Act> acts = IntStream.range(0, EACH)
                    .mapToObj(i -> Act.once("note-" + thread + "-" + i))
                    .toList();
            acts.forEach(act -> assertThat(desk.submit(ticket.id(), new Note("第" + thread + "号"), act)
                            .changed())
                    .isTrue());
            return acts;
        });

        List<Entry> journal = rig.journal(ticket);
        assertThat(accepted)
                .allSatisfy(acts -> assertThat(acts)
                        .allSatisfy(
                                act -> assertThat(with(journal, act.command().orElseThrow()))
                                        .hasSize(1)));
        assertThat(events(Noted.class)).hasSize(THREADS * EACH);
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void within_one_process_threads_wait_for_each_other_so_that_nothing_is_ever_decided_twice() {
        RecordingStore store = RecordingStore.of(new InMemoryStore());
        HotlineRig one = HotlineRig.with(TestCity.policies()).store(store).at(TUESDAY);
        Ticket busy = one.register(aComplaint());

        Together.all(
                THREADS,
                thread -> IntStream.range(0, EACH)
                        .mapToObj(i -> one.as(SUPERVISOR).submit(busy.id(), new Note("来电催办")))
                        .toList());

        assertThat(store.submissions())
                .hasSize(1 + THREADS * EACH)
                .allMatch(submission -> submission.result().isCommitted());
    }

    /** Each thread does whatever it can; what is refused is refused with reasons, and nothing else ever goes wrong. */
    @RepeatedTest(4)
    void sixteen_threads_on_two_nodes_do_different_things_and_only_refusals_come_back() {
        List<Hotline> nodes = nodes(2);

        List<List<Outcome>> outcomes = Together.all(THREADS, thread -> {
            List<Outcome> done = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                Command command = command(thread, i);
                Actor actor = command instanceof Acknowledge || command instanceof Reply ? HANDLER : SUPERVISOR;
                tryIt(nodes.get(i % 2).as(actor), command, Act.once("c-" + thread + "-" + i))
                        .ifPresent(done::add);
            }
            return done;
        });

        List<Entry> journal = rig.journal(ticket);
        List<Outcome> changes =
                outcomes.stream().flatMap(List::stream).filter(Outcome::changed).toList();
        long commands = journal.stream()
                .map(Entry::command)
                .filter(id -> id != null)
                .distinct()
                .count();
        assertThat(commands).as("each accepted command once, no other").isEqualTo(changes.size());
        assertThat(changes.stream().mapToInt(outcome -> outcome.events().size()).sum())
                .as("with all its events")
                .isEqualTo(Math.toIntExact(journal.stream()
                        .filter(entry -> entry.command() != null)
                        .count()));
        assertThat(rig.verify(ticket)).isWhole();
    }

    private static Command command(int thread, int i) {
        return switch ((thread + i) % 6) {
            case 0 -> new Acknowledge();
            case 1 -> new Suspend("waits-for-expertise", "等待鉴定");
            case 2 -> new Resume();
            case 3 -> Dispatch.assisting(TestCity.UNITS.get((thread * 7 + i) % TestCity.UNITS.size()));
            case 4 -> thread == 15 && i == EACH - 1 ? Reply.of(Finding.SOLVED, "已解决") : new Note("备注");
            default -> new Note("来电催办");
        };
    }

    private Optional<Outcome> tryIt(Desk desk, Command command, Act act) {
        try {
            return Optional.of(desk.submit(ticket.id(), command, act));
        } catch (Refused refused) {
            assertThat(refused.reasons()).isNotEmpty();
            return Optional.empty();
        }
    }

    @ParameterizedTest(name = "{0} nodes")
    @ValueSource(ints = {1, 2})
    void of_sixteen_that_acknowledge_one_does_and_the_others_find_it_done(int count) {
        List<Hotline> nodes = nodes(count);

        List<Outcome> outcomes = Together.all(
                THREADS, thread -> nodes.get(thread % count).as(HANDLER).submit(ticket.id(), new Acknowledge()));

        assertThat(outcomes).filteredOn(Outcome::changed).hasSize(1);
        assertThat(events(Acknowledged.class)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} nodes")
    @ValueSource(ints = {1, 2})
    void a_command_id_from_eight_threads_is_done_once_and_all_get_the_first_outcome(int count) {
        List<Hotline> nodes = nodes(count);

        List<Outcome> outcomes = Together.all(
                8,
                thread -> nodes.get(thread % count)
                        .as(SUPERVISOR)
                        .submit(ticket.id(), new Note("来电催办"), Act.once("note-1")));

        assertThat(outcomes).filteredOn(Outcome::changed).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome::repeated).hasSize(7);
        assertThat(outcomes)
                .extracting(Outcome::events)
                .containsOnly(outcomes.get(0).events());
        assertThat(events(Noted.class)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} nodes")
    @ValueSource(ints = {1, 2})
    void an_external_id_from_eight_threads_is_registered_once_and_all_get_the_same_ticket(int count) {
        List<Hotline> nodes = nodes(count);

        List<Ticket> tickets = Together.all(
                8,
                thread -> nodes.get(thread % count)
                        .as(Actor.of("op-" + thread, "operator"))
                        .register(aComplaint().externalId("20260310-7").dispatch()));

        assertThat(tickets).extracting(Ticket::id).containsOnly(tickets.get(0).id());
        assertThat(rig.notices())
                .extracting(Notice::ticket)
                .containsOnlyOnce(tickets.get(0).id());
    }

    @ParameterizedTest(name = "{0} nodes")
    @ValueSource(ints = {1, 2})
    void eight_workers_at_the_same_time_breach_each_due_once_and_send_each_notice_once(int count) {
        List<Hotline> nodes = nodes(count);
        List<Ticket> tickets = new ArrayList<>(List.of(ticket));
        for (int i = 0; i < 30; i++) {
            tickets.add(rig.register(aComplaint()));
        }
        rig.sleepUntil(rig.now().plus(Duration.ofDays(60)));

        Together.all(8, thread -> nodes.get(thread % count).runDue());

        assertThat(rig.runDue()).as("nothing is left").isEqualTo(Round.NOTHING);
        for (Ticket each : tickets) {
            assertThat(rig.journal(each))
                    .extracting(Entry::event)
                    .filteredOn(ClockBreached.class::isInstance)
                    .extracting(event -> ((ClockEvent) event).clock())
                    .hasSize(7)
                    .doesNotHaveDuplicates();
            assertThat(rig.verify(each)).isWhole();
        }
        assertThat(rig.notices()).extracting(Notice::id).doesNotHaveDuplicates();
    }

    /** Terminal state wins: whoever comes after the withdrawal is refused, whichever node he is on. */
    @RepeatedTest(8)
    void a_reply_that_races_with_the_withdrawal_never_opens_the_ticket_again() {
        rig.submit(ticket, new Acknowledge());
        List<Hotline> nodes = nodes(2);

        List<Optional<Outcome>> outcomes = Together.all(
                2,
                thread -> thread == 0
                        ? tryIt(nodes.get(0).as(SUPERVISOR), new Withdraw(null), Act.NOW)
                        : tryIt(nodes.get(1).as(HANDLER), Reply.of(Finding.SOLVED, "已解决"), Act.NOW));

        assertThat(outcomes.get(0)).isPresent();
        assertThat(rig.ticket(ticket)).hasStage(Stage.CLOSED);
        List<String> order = rig.journal(ticket).stream()
                .map(entry -> entry.event().name())
                .filter(List.of("replied", "withdrawn")::contains)
                .toList();
        assertThat(order)
                .isEqualTo(outcomes.get(1).isPresent() ? List.of("replied", "withdrawn") : List.of("withdrawn"));
    }

    /** Of two that merge two tickets into each other, the later finds its main ticket closed. */
    @RepeatedTest(8)
    void two_tickets_are_never_merged_into_each_other() {
        Ticket other = rig.register(aComplaint());
        List<Hotline> nodes = nodes(2);

        List<Boolean> merged = Together.all(
                2, thread -> thread == 0 ? merges(nodes.get(0), ticket, other) : merges(nodes.get(1), other, ticket));

        assertThat(merged).containsExactlyInAnyOrder(true, false);
        Ticket main = merged.get(0) ? rig.ticket(ticket) : rig.ticket(other);
        Ticket joined = merged.get(0) ? rig.ticket(other) : rig.ticket(ticket);
        assertThat(main.isOpen()).isTrue();
        assertThat(main.requesters()).hasSize(2);
        assertThat(joined.links().mergedInto()).isEqualTo(main.id());
        assertThat(rig.verify(main)).isWhole();
        assertThat(rig.verify(joined)).isWhole();
    }

    private static boolean merges(Hotline node, Ticket main, Ticket other) {
        try {
            node.as(SUPERVISOR).merge(main.id(), List.of(other.id()), null, Act.NOW);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    /** A merge that was decided before the main ticket was closed on another node is decided again, and refused. */
    @RepeatedTest(8)
    void nobody_is_merged_into_a_ticket_that_another_node_closes_meanwhile() {
        Ticket other = rig.register(aComplaint());
        List<Hotline> nodes = nodes(2);

        List<Boolean> done = Together.all(
                2,
                thread -> thread == 0
                        ? tryIt(nodes.get(0).as(SUPERVISOR), new Withdraw(null), Act.NOW)
                                .isPresent()
                        : merges(nodes.get(1), ticket, other));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(rig.ticket(other).isOpen()).isEqualTo(done.get(0));
        assertThat(rig.ticket(ticket).requesters()).hasSize(done.get(0) ? 1 : 2);
    }

    @Test
    void two_that_ask_for_the_same_tickets_in_another_order_never_wait_for_each_other_for_ever() {
        Ticket other = rig.register(aComplaint());
        List<Ask> asks = List.of(new Ask(ticket.id(), new Note("甲")), new Ask(other.id(), new Note("乙")));
        List<Ask> turned = List.of(asks.get(1), asks.get(0));
        List<Hotline> nodes = nodes(2);

        Together.all(
                THREADS,
                thread -> IntStream.range(0, EACH)
                        .mapToObj(i ->
                                nodes.get(i % 2).as(SUPERVISOR).submitAll(thread % 2 == 0 ? asks : turned, Act.NOW))
                        .toList());

        assertThat(events(Noted.class)).hasSize(THREADS * EACH);
        assertThat(rig.verify(ticket)).isWhole();
        assertThat(rig.verify(other)).isWhole().hasEntries(rig.verify(ticket).entries());
    }

    @Test
    void a_reader_sees_a_whole_journal_while_two_nodes_write() {
        List<Hotline> nodes = nodes(2);

        Together.all(6, thread -> {
            Desk desk = nodes.get(thread % 2).as(SUPERVISOR);
            for (int i = 0; i < EACH; i++) {
                if (thread < 4) {
                    desk.submit(ticket.id(), new Note("备注"));
                } else {
                    assertThat(desk.verify(ticket.id())).isWhole();
                }
            }
            return RefusalCode.CLOSED;
        });

        assertThat(events(Noted.class)).hasSize(4 * EACH);
    }
}
