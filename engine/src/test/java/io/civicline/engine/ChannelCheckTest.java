package io.civicline.engine;

import static io.civicline.engine.TownUnderPolicies.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.error.Fault;
import io.civicline.core.id.TenantId;
import io.civicline.core.notice.Delivery;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.Directory;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySource;
import io.civicline.engine.time.SeededIds;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.OutboxEntry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of notices of a channel that a node cannot serve, because the policy came from another. */
class ChannelCheckTest {

    private final TownUnderPolicies policies =
            new TownUnderPolicies(named("one", 10).build(), PolicySection.CLOCKS);
    private final Town town = policies.town;
    private final Hotline post = Hotline.builder()
            .policies(policies.ready.source(town.store.policies()))
            .store(town.store)
            .time(town::now)
            .notifier("letter", notice -> Delivery.accepted("stamped"))
            .build();

    private Ticket noticed() {
        policies.activate(
                named("two", 20)
                        .notice(NoticeRule.of("n", "dispatched", Audience.LEAD, "sms", "工单{ticket}"))
                        .openTickets(OpenTickets.MOVE)
                        .build(),
                PolicySection.NOTICES);
        return town.dispatched();
    }

    @Test
    void a_notice_is_left_to_a_node_that_can_serve_its_channel() {
        Ticket ticket = noticed();

        assertThat(post.runDue()).isEqualTo(Round.NOTHING);
        OutboxEntry waiting =
                town.store.outbox().ofTicket(town.key(ticket), null, 9).get(0);
        assertThat(waiting.state()).isEqualTo(NoticeState.PENDING);
        assertThat(waiting.tries()).isZero();

        assertThat(town.hotline.runDue().delivered()).isEqualTo(1);
    }

    @Test
    void a_node_that_serves_no_channel_still_works() {
        Hotline mute = Hotline.builder()
                .policies(policies.ready.source(town.store.policies()))
                .store(town.store)
                .time(town::now)
                .build();
        noticed();

        assertThat(mute.runDue()).isEqualTo(Round.NOTHING);
        assertThat(mute.policy().number()).isEqualTo(2);
    }

    @Test
    void what_is_missing_is_said_once_a_policy() {
        Setup setup = new Setup(
                TenantId.of("default"),
                new Governing(TenantId.of("default"), PolicySource.of(TownPolicies.sound()), List.of(), List.of()),
                town::now,
                new SeededIds(1),
                Directory.allPresent());
        Keeper keeper = new Keeper(TenantId.of("default"), new InMemoryStore(), 0);
        ChannelCheck check = new ChannelCheck(new Deliveries(setup, keeper, Map.of()));

        assertThat(check.unsaid(TownPolicies.sound())).extracting(Fault::path).containsExactly("notifier[sms]");
        assertThat(check.unsaid(TownPolicies.sound())).isEmpty();
        assertThat(check.unsaid(TownPolicies.builder().number(2).build())).hasSize(1);
    }
}
