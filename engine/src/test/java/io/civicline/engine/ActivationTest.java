package io.civicline.engine;

import static io.civicline.engine.TownUnderPolicies.ZHAO;
import static io.civicline.engine.TownUnderPolicies.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.error.Contended;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Outdated;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.activation.ActivatingPolicies;
import io.civicline.engine.activation.Activation;
import io.civicline.engine.activation.ArchivedPolicies;
import io.civicline.engine.activation.ReadyPolicies;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicyMove;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.persistence.policy.Appended;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyNumbers;
import io.civicline.persistence.policy.PolicyRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Activating: the next number, checked, archived; told to every node. */
class ActivationTest {

    private static final TenantId TENANT = TenantId.of("default");

    private final TownUnderPolicies one = new TownUnderPolicies(named("one", 10).build(), PolicySection.CLOCKS);

    private PolicySet two() {
        return one.ready.know(named("two", 20, OpenTickets.MOVE), PolicySection.CLOCKS, PolicySection.ROUTING);
    }

    @Test
    void it_gets_the_next_number_and_tells_what_has_changed() {
        Activation activation = one.town.hotline.activate(two(), ZHAO);

        assertThat(activation.number()).isEqualTo(2);
        assertThat(activation.from()).isEqualTo(Town.START);
        assertThat(activation.changed()).containsExactly(PolicySection.ROUTING, PolicySection.CLOCKS);
        assertThat(activation.repeated()).isFalse();
        assertThat(one.town.hotline.policy().number()).isEqualTo(2);
        assertThat(one.town.hotline.policy().name()).isEqualTo("two");
        PolicyHead head = one.town.store.policies().last(TENANT).orElseThrow();
        assertThat(head.hash()).isEqualTo(activation.hash());
        assertThat(head.activatedBy()).isEqualTo(ZHAO);
        assertThat(head.recordedAt()).isEqualTo(Town.START);
        assertThat(head.sections()).hasSize(PolicySection.values().length);
    }

    @Test
    void the_same_content_again_changes_nothing() {
        Activation first = one.town.hotline.activate(two(), ZHAO);
        one.town.pass(Duration.ofHours(1));

        Activation again = one.town.hotline.activate(two(), ZHAO);

        assertThat(again).isEqualTo(new Activation(2, first.from(), first.hash(), first.changed(), true));
        assertThat(one.town.store.policies().list(TENANT, 0, 9)).hasSize(2);
    }

    @Test
    void an_earlier_policy_can_be_activated_again_under_a_new_number() {
        one.town.hotline.activate(two(), ZHAO);
        PolicySet back = one.ready.know(named("one", 10, OpenTickets.KEEP), PolicySection.CLOCKS);

        assertThat(one.town.hotline.activate(back, ZHAO).number()).isEqualTo(3);
    }

    @Test
    void every_policy_but_the_first_says_for_every_section_what_becomes_of_open_tickets() {
        PolicySet silent = one.ready.know(named("silent", 5)
                .openTickets(PolicySection.CLOCKS, OpenTickets.MOVE)
                .build());

        PolicyFaults faults = catchThrowableOfType(PolicyFaults.class, () -> one.town.hotline.activate(silent, ZHAO));

        assertThat(faults.faults()).hasSize(PolicySection.values().length - 1);
        assertThat(faults.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains("openTickets[routing] REQUIRED", "openTickets[access] REQUIRED")
                .doesNotContain("openTickets[clocks] REQUIRED");
        assertThat(one.town.store.policies().last(TENANT).orElseThrow().number())
                .isEqualTo(1);
    }

    @Test
    void none_is_activated_for_the_past_or_before_the_one_before_it() {
        one.town.hotline.activate(two(), Town.START.plusSeconds(60), ZHAO);
        PolicySet three = one.ready.know(named("three", 3).build());

        PolicyFaults faults = catchThrowableOfType(
                PolicyFaults.class, () -> one.town.hotline.activate(three, Town.START.minusSeconds(1), ZHAO));

        assertThat(faults.faults()).extracting(fault -> fault.code()).startsWith("IN_PAST", "BEFORE_LAST", "REQUIRED");
        assertThat(faults.faults().get(1).text(Locale.CHINESE)).contains("第2号政策的生效时间");
    }

    @Test
    void it_comes_into_force_at_its_time_and_not_before() {
        Instant tomorrow = Town.START.plus(Duration.ofDays(1));
        one.town.hotline.activate(two(), tomorrow, ZHAO);
        Ticket today = one.town.dispatched();
        one.town.setClock(tomorrow.minusNanos(1000));
        assertThat(one.town.hotline.policy().number()).isEqualTo(1);
        one.town.setClock(tomorrow);

        assertThat(one.town.hotline.policy().number()).isEqualTo(2);
        assertThat(one.town.dispatched().clock("handle").limit().amount()).isEqualTo("20h");
        assertThat(today.clock("handle").limit().amount()).isEqualTo("10h");
    }

    @Test
    void a_policy_that_needs_a_channel_without_notifier_is_refused() {
        PolicySet post = one.ready.know(named("post", 5)
                .channels("letter")
                .notice(NoticeRule.of("n", "dispatched", Audience.LEAD, "letter", "x"))
                .openTickets(OpenTickets.MOVE)
                .build());

        assertThatExceptionOfType(PolicyFaults.class)
                .isThrownBy(() -> one.town.hotline.activate(post, ZHAO))
                .satisfies(e ->
                        assertThat(e.faults()).extracting(fault -> fault.path()).containsExactly("notifier[letter]"));
        assertThat(one.town.store.policies().last(TENANT).orElseThrow().number())
                .isEqualTo(1);
    }

    @Test
    void a_hotline_without_a_notifier_that_the_policy_in_force_needs_is_not_built() {
        InMemoryStore store = new InMemoryStore();
        ReadyPolicies ready = new ReadyPolicies();
        PolicySet town = ready.know(TownPolicies.sound());
        ready.source(store.policies()).activate(TENANT, town, Town.START, ZHAO, Town.START);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Hotline.builder()
                        .policies(ready.source(store.policies()))
                        .store(store)
                        .build())
                .satisfies(e ->
                        assertThat(e.faults()).extracting(fault -> fault.path()).containsExactly("notifier[sms]"));
    }

    @Test
    void of_two_nodes_that_activate_at_once_one_is_told() {
        PolicyArchive archive = one.town.store.policies();
        PolicySet theirs = one.ready.know(named("theirs", 7, OpenTickets.MOVE));
        ArchivedPolicies slow = one.ready.source(new Overtaken(
                archive, () -> one.ready.source(archive).activate(TENANT, theirs, Town.START, ZHAO, Town.START)));

        assertThatExceptionOfType(Contended.class)
                .isThrownBy(() -> slow.activate(TENANT, two(), Town.START, ZHAO, Town.START))
                .withMessageContaining("#2")
                .withMessageContaining("zhao");
        assertThat(archive.list(TENANT, 0, 9)).extracting(PolicyHead::name).containsExactly("one", "theirs");
    }

    @Test
    void two_nodes_that_activate_the_same_at_once_get_the_same_answer() {
        PolicyArchive archive = one.town.store.policies();
        PolicySet both = two();
        ArchivedPolicies slow = one.ready.source(new Overtaken(
                archive, () -> one.ready.source(archive).activate(TENANT, both, Town.START, ZHAO, Town.START)));

        Activation activation = slow.activate(TENANT, both, Town.START, ZHAO, Town.START);

        assertThat(activation.number()).isEqualTo(2);
        assertThat(activation.repeated()).isTrue();
        assertThat(archive.list(TENANT, 0, 9)).hasSize(2);
    }

    @Test
    void a_hotline_with_one_fixed_policy_activates_nothing() {
        Town fixed = Town.open();

        assertThatIllegalStateException()
                .isThrownBy(() -> fixed.hotline.activate(TownPolicies.sound(), ZHAO))
                .withMessageContaining("archive");
    }

    @Test
    void before_the_first_activation_nothing_is_registered() {
        InMemoryStore store = new InMemoryStore();
        Town empty = Town.of(TownPolicies.sound(), store, all -> all.policies(one.ready.source(store.policies())));

        assertThatIllegalStateException().isThrownBy(empty::dispatched).withMessageContaining("activate one first");
        empty.hotline.activate(one.ready.know(named("one", 10).build()), ZHAO);
        assertThat(empty.dispatched().clock("handle").limit().policy()).isEqualTo(1);
    }

    @Test
    void another_node_takes_it_with_its_next_round() {
        Town other = one.node(all -> all);
        other.hotline.policy();
        one.town.hotline.activate(two(), ZHAO);
        assertThat(other.hotline.policy().number()).isEqualTo(1);

        other.hotline.runDue();

        assertThat(other.hotline.policy().number()).isEqualTo(2);
    }

    @Test
    void content_that_was_tampered_with_or_cannot_be_read_decides_nothing() {
        PolicyArchive archive = one.town.store.policies();
        PolicyHead head = archive.last(TENANT).orElseThrow();
        PolicyHead next = new PolicyHead(
                TENANT, 2, "two", head.hash(), head.sections(), head.moves(), Town.START, ZHAO, Town.START);
        archive.append(new PolicyRow(next, Bytes.utf8("forged")));
        one.town.hotline.refreshPolicies();

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(one.town::dispatched)
                .withMessageContaining("not what was activated")
                .withMessageContaining("restore its row");

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> Town.of(
                        TownPolicies.sound(),
                        new InMemoryStore(),
                        all -> all.policies(new ReadyPolicies().source(firstOnly(archive)))))
                .withMessageContaining("upgrade this node");
    }

    @Test
    void a_node_that_cannot_read_the_newest_policy_leaves_tickets_alone_and_goes_on_delivering() {
        ReadyPolicies older = new ReadyPolicies();
        older.know(named("one", 10).build(), PolicySection.CLOCKS);
        Town old = Town.of(
                TownPolicies.sound(), one.town.store, all -> all.policies(older.source(one.town.store.policies())));
        Ticket ticket = one.town.dispatched();
        one.town.hotline.activate(two(), ZHAO);
        old.pass(Duration.ofHours(11));

        assertThat(old.hotline.runDue()).isEqualTo(Round.NOTHING);
        assertThatExceptionOfType(Outdated.class).isThrownBy(old::dispatched);
        assertThat(one.town.read(ticket)).isEqualTo(ticket);
    }

    @Test
    void a_source_that_wraps_an_archive_activates_too() {
        Decorated source = new Decorated(one.ready.source(one.town.store.policies()));
        Town wrapped = Town.of(TownPolicies.sound(), one.town.store, all -> all.policies(source));

        assertThat(wrapped.hotline.activate(two(), ZHAO).number()).isEqualTo(2);
        assertThat(wrapped.hotline.policy().name()).isEqualTo("two");
    }

    @Test
    void an_archive_does_not_begin_where_tickets_have_a_higher_number_already() {
        Town fixed = Town.open(TownPolicies.builder().number(7).build());
        Ticket ticket = fixed.dispatched();
        Town archived = Town.of(
                TownPolicies.sound(), fixed.store, all -> all.policies(one.ready.source(fixed.store.policies())));
        PolicySet first = one.ready.know(named("first", 5).build());

        PolicyFaults faults = catchThrowableOfType(PolicyFaults.class, () -> archived.hotline.activate(first, ZHAO));

        assertThat(faults.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("number HIGHER_NUMBERS");
        assertThat(faults.faults().get(0).text(Locale.ENGLISH)).contains("#7").contains("go on with that policy");
        assertThat(faults.faults().get(0).text(Locale.CHINESE)).contains("第7号");
        assertThat(fixed.store.policies().last(TENANT)).isEmpty();
        assertThat(fixed.read(ticket)).isEqualTo(ticket);
    }

    @Test
    void an_archive_may_begin_with_the_policy_that_tickets_have_as_number_one() {
        Town fixed = Town.open(TownPolicies.builder().number(1).build());
        fixed.dispatched();
        Town archived = Town.of(
                TownPolicies.sound(), fixed.store, all -> all.policies(one.ready.source(fixed.store.policies())));

        assertThat(archived.hotline
                        .activate(one.ready.know(TownPolicies.sound()), ZHAO)
                        .number())
                .isEqualTo(1);
    }

    /** What a host may put around an archive. */
    private record Decorated(ActivatingPolicies source) implements ActivatingPolicies {

        @Override
        public Activation activate(TenantId tenant, PolicySet policy, Instant from, ActorId by, Instant now) {
            return source.activate(tenant, policy, from, by, now);
        }

        @Override
        public Optional<PolicySet> inForce(TenantId tenant, Instant at) {
            return source.inForce(tenant, at);
        }

        @Override
        public Optional<PolicySet> find(TenantId tenant, long number) {
            return source.find(tenant, number);
        }

        @Override
        public Optional<PolicyMove> moveOf(TenantId tenant, long number, Instant at) {
            return source.moveOf(tenant, number, at);
        }

        @Override
        public List<PolicyNumbers> moving(TenantId tenant, Instant at) {
            return source.moving(tenant, at);
        }

        @Override
        public void refresh(TenantId tenant) {
            source.refresh(tenant);
        }
    }

    private static PolicyArchive firstOnly(PolicyArchive archive) {
        InMemoryStore store = new InMemoryStore();
        store.policies().append(archive.find(TENANT, 1).orElseThrow());
        return store.policies();
    }

    /** Between reading the last policy and appending the next, another node is faster, once. */
    private static final class Overtaken implements PolicyArchive {

        private final PolicyArchive archive;
        private Runnable faster;

        Overtaken(PolicyArchive archive, Runnable faster) {
            this.archive = archive;
            this.faster = faster;
        }

        @Override
        public Appended append(PolicyRow policy) {
            faster.run();
            faster = () -> {};
            return archive.append(policy);
        }

        @Override
        public Optional<PolicyRow> find(TenantId tenant, long number) {
            return archive.find(tenant, number);
        }

        @Override
        public Optional<PolicyHead> last(TenantId tenant) {
            return archive.last(tenant);
        }

        @Override
        public List<PolicyHead> list(TenantId tenant, long after, int limit) {
            return archive.list(tenant, after, limit);
        }
    }
}
