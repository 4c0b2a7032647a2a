package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.code.EventCode;
import io.civicline.core.command.Command;
import io.civicline.core.command.Context;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Guard;
import io.civicline.core.command.Reaction;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Rulebook;
import io.civicline.core.command.Taking;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.RecordEvent.HostReported;
import io.civicline.core.event.RecordEvent.Noted;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.situation.Counter;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.TicketSituation;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.persistence.envelope.Envelope;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a host adds: guards that refuse, reactions that follow; and a set-up that is checked as a whole. */
class HostRulesTest {

    private static final RefusalCode UNPAID = new RefusalCode("UNPAID");

    /** Nothing more happens to a ticket before the fee is paid. */
    private static final class FeeGuard implements Guard {

        @Override
        public List<Refusal> check(Ticket ticket, Command command, Context at) {
            boolean paid = ticket.enclosures().hostFacts().stream()
                    .anyMatch(fact -> fact.code().value().equals("paid"));
            boolean free = command instanceof HostEvent || command.name().equals("register");
            return paid || free
                    ? List.of()
                    : List.of(Refusal.of(UNPAID, "fee", 12).citing("收费办法 第三条"));
        }
    }

    private static HostReported report(String code) {
        return new HostReported(EventCode.of(code), Map.of());
    }

    @Test
    void a_guard_refuses_in_its_own_words_and_cites_its_source() {
        Town town = Town.with(hotline -> hotline.guard(new FeeGuard()));
        Ticket ticket = town.dispatched();

        Refused refused =
                catchThrowableOfType(Refused.class, () -> town.operator().submit(ticket.id(), new Note("x")));

        assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(UNPAID);
        assertThat(refused.reasons().get(0).text(Locale.ENGLISH)).isEqualTo("UNPAID {fee=12} (收费办法 第三条)");
        town.operator().submit(ticket.id(), HostEvent.of("paid"));
        assertThat(town.operator().submit(ticket.id(), new Note("x")).changed()).isTrue();
    }

    @Test
    void a_guards_reasons_stand_beside_those_of_the_command() {
        Town town = Town.with(hotline -> hotline.guard(new FeeGuard()));
        Ticket draft = town.operator().register(Town.burstPipe().draft());

        Refused refused = catchThrowableOfType(
                Refused.class, () -> town.operator().submit(draft.id(), Close.as(Closure.RESOLVED)));

        assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(UNPAID, RefusalCode.WRONG_CLOSURE);
    }

    @Test
    void a_reaction_follows_in_the_same_breath_and_others_react_to_it() {
        Reaction late =
                (ticket, event, at) -> event instanceof ClockEvent.ClockBreached ? List.of(report("late")) : List.of();
        Reaction counted = (ticket, event, at) -> event.moment().equals("host:late")
                ? List.of(report("counted-" + ticket.enclosures().hostFacts().size()))
                : List.of();
        Town town = Town.with(hotline -> hotline.reaction(late).reaction(counted));
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofMinutes(31));
        town.hotline.runDue();

        assertThat(town.read(ticket).enclosures().hostFacts())
                .extracting(fact -> fact.code().value())
                .containsExactly("late", "counted-1");
        assertThat(town.read(ticket).enclosures().hostFacts().get(0).at())
                .isEqualTo(Town.START.plus(Duration.ofMinutes(30)));
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @Test
    void a_condition_counts_what_the_host_reported() {
        Town town = Town.with(hotline -> hotline);
        Ticket ticket = town.dispatched();
        Condition twice = Conditions.atLeast(Counter.host(EventCode.of("paid")), 2);

        town.operator().submit(ticket.id(), HostEvent.of("paid"));
        town.operator().submit(ticket.id(), HostEvent.of("asked"));

        assertThat(twice.test(situation(town, ticket))).isFalse();
        assertThat(twice.explain(situation(town, ticket)).text(Locale.ENGLISH)).contains("host:paid is 1, wanted >= 2");
        town.operator().submit(ticket.id(), HostEvent.of("paid"));
        assertThat(twice.test(situation(town, ticket))).isTrue();
    }

    private static Situation situation(Town town, Ticket ticket) {
        Vocabulary codes = town.hotline.policy().vocabulary();
        return new TicketSituation(town.read(ticket), codes, LocalDateTime.of(2026, 3, 2, 9, 0));
    }

    @Test
    void rules_that_answer_each_other_for_ever_are_stopped_and_nothing_is_stored() {
        Reaction ping = (ticket, event, at) -> event.moment().equals("host:pong") ? List.of(report("ping")) : List.of();
        Reaction pong = (ticket, event, at) -> event.moment().equals("host:ping") ? List.of(report("pong")) : List.of();
        Town town = Town.with(hotline -> hotline.reaction(ping).reaction(pong));
        Ticket ticket = town.dispatched();
        Envelope before = town.store.find(town.key(ticket)).orElseThrow();

        assertThatIllegalStateException()
                .isThrownBy(() -> town.operator().submit(ticket.id(), HostEvent.of("ping")))
                .withMessageContaining((Rulebook.MAX_ROUNDS + 1) + " times")
                .withMessageContaining("host-reported")
                .withMessageContaining("for ever");
        assertThat(town.store.find(town.key(ticket))).hasValue(before);
        assertThat(town.store.journal(town.key(ticket), 1, 1000))
                .hasSize((int) before.journal().length());
    }

    @Test
    void a_reaction_that_multiplies_what_it_reads_is_stopped_too() {
        Reaction two = (ticket, event, at) -> event instanceof Noted ? List.of(event, event) : List.of();
        Town town = Town.with(hotline -> hotline.reaction(two));
        Ticket ticket = town.dispatched();

        assertThatIllegalStateException().isThrownBy(() -> town.operator().preview(ticket.id(), new Note("x")));
    }

    @Test
    void rules_may_answer_each_other_a_hundred_times_and_not_once_more() {
        for (int last : new int[] {Rulebook.MAX_ROUNDS, Rulebook.MAX_ROUNDS + 1}) {
            Reaction counting = (ticket, event, at) -> {
                int said = ticket.enclosures().hostFacts().size() - 1;
                return event instanceof HostReported && said < last ? List.of(report("more")) : List.of();
            };
            Town town = Town.with(hotline -> hotline.reaction(counting));
            Ticket ticket = town.dispatched();

            if (last == Rulebook.MAX_ROUNDS) {
                assertThat(town.operator()
                                .submit(ticket.id(), HostEvent.of("first"))
                                .events())
                        .hasSize(last + 1);
            } else {
                assertThatIllegalStateException()
                        .isThrownBy(() -> town.operator().submit(ticket.id(), HostEvent.of("first")));
            }
        }
    }

    @Test
    void many_events_may_follow_from_one() {
        Reaction many = (ticket, event, at) ->
                event.moment().equals("host:many") ? Collections.nCopies(2000, report("one")) : List.of();
        Town town = Town.with(hotline -> hotline.reaction(many));
        Ticket ticket = town.dispatched();

        assertThat(town.operator().submit(ticket.id(), HostEvent.of("many")).events())
                .hasSize(2001);
    }

    @Test
    void a_registration_whose_rules_never_end_leaves_nothing_behind() {
        Reaction endless = (ticket, event, at) ->
                event.name().equals("registered") || event instanceof HostReported ? List.of(report("x")) : List.of();
        Town town = Town.with(hotline -> hotline.reaction(endless));

        assertThatIllegalStateException()
                .isThrownBy(() -> town.operator()
                        .register(Town.burstPipe().externalId("e").dispatch()));
        assertThat(town.tickets()).isEmpty();
        assertThat(town.operator().find("e")).isEmpty();
    }

    @Test
    void reactions_see_the_ticket_as_the_event_has_left_it() {
        Reaction witness = (ticket, event, at) ->
                event.name().equals("acknowledged") ? List.of(report("stage-" + ticket.stage())) : List.of();
        Town town = Town.with(hotline -> hotline.reaction(witness));

        assertThat(town.handling().enclosures().hostFacts())
                .extracting(fact -> fact.code().value())
                .containsExactly("stage-HANDLING");
    }

    @Test
    void facts_of_the_directory_are_asked_once_a_command_and_written_into_the_event() {
        AtomicInteger asked = new AtomicInteger();
        Town town = Town.with(hotline -> hotline.directory(at -> {
            asked.incrementAndGet();
            return DirectoryFacts.absent("water");
        }));
        Ticket ticket = town.dispatched();

        assertThat(asked).hasValue(1);
        assertThat(ticket.lead()).hasValueSatisfying(lead -> assertThat(lead).hasToString("centre"));
        Event routed = town.chief().journal(ticket.id()).stream()
                .map(Entry::event)
                .filter(event -> event.name().equals("routed"))
                .findFirst()
                .orElseThrow();
        assertThat(((RoutingEvent) routed).notTaken())
                .extracting(passed -> passed.unit() + " " + passed.reason())
                .contains("water ABSENT");
    }

    @Test
    void a_set_up_says_all_that_is_missing_at_once() {
        Invalid nothing =
                catchThrowableOfType(Invalid.class, () -> Hotline.builder().build());
        Invalid mute = catchThrowableOfType(
                Invalid.class,
                () -> Hotline.builder().policies(TownPolicies.sound()).build());

        assertThat(nothing.faults()).extracting(fault -> fault.path()).containsExactly("policies", "store");
        assertThat(mute.faults()).extracting(fault -> fault.path()).containsExactly("notifier[sms]", "store");
    }

    @Test
    void a_refusal_cites_the_rule_that_the_policy_names_for_it() {
        Town town = Town.open(
                TownPolicies.builder().cite(RefusalCode.NO_UNIT, "市民热线条例 第九条").build());
        Ticket ticket = town.dispatched();

        Decision decision = town.chief().preview(ticket.id(), new Taking.Acknowledge());

        assertThat(((Decision.Refused) decision).reasons().get(0).source()).isEqualTo("市民热线条例 第九条");
    }
}
