package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.clock.ClockState;
import io.civicline.core.error.Unavailable;
import io.civicline.core.id.TenantId;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicyMove;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySource;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.persistence.policy.PolicyArchive;
import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyNumbers;
import io.civicline.persistence.policy.PolicyRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Policies that cannot be read, or looked for, are no fault of a ticket, and no reason to deliver nothing. */
class PoliciesAwayTest {

    private static final TenantId TENANT = TenantId.of("default");

    private final Moody moody = new Moody(PolicySource.of(TownPolicies.sound()));
    private final Town town = Town.of(TownPolicies.sound(), new InMemoryStore(), all -> all.policies(moody));

    private static int delivered(Town town) {
        int delivered = 0;
        for (int round = 0; round < 7; round++) {
            delivered += town.hotline.runDue().delivered();
            town.pass(Duration.ofMinutes(2));
        }
        return delivered;
    }

    @Test
    void a_damaged_row_of_the_archive_counts_against_no_ticket() {
        TownUnderPolicies policies = new TownUnderPolicies(TownPolicies.sound(), PolicySection.CLOCKS);
        Town damaged = policies.town;
        Ticket ticket = damaged.dispatched();
        damaged.pass(Duration.ofHours(11));
        PolicyArchive archive = damaged.store.policies();
        PolicyHead one = archive.last(TENANT).orElseThrow();
        archive.append(new PolicyRow(
                new PolicyHead(
                        TENANT,
                        2,
                        "two",
                        "0".repeat(64),
                        one.sections(),
                        one.moves(),
                        damaged.now(),
                        TownUnderPolicies.ZHAO,
                        damaged.now()),
                Bytes.utf8("damaged")));

        assertThat(delivered(damaged)).isPositive();
        assertThat(damaged.hotline.setbacks(null)).isEmpty();
        assertThat(damaged.read(ticket).clock("handle").state())
                .as("it stays with the policy that can be read")
                .isEqualTo(ClockState.OVERDUE);

        PolicySet three = policies.ready.know(
                TownPolicies.builder().openTickets(OpenTickets.KEEP).build(), PolicySection.CLOCKS);
        assertThat(damaged.hotline.activate(three, TownUnderPolicies.ZHAO).number())
                .as("the way out")
                .isEqualTo(3);
    }

    @Test
    void a_source_that_fails_counts_against_no_ticket() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(11));
        moody.why = new IllegalStateException("a fault of the host");

        assertThat(delivered(town)).isEqualTo(1);
        assertThat(town.hotline.setbacks(null)).isEmpty();

        moody.why = null;
        town.hotline.runDue();
        assertThat(town.read(ticket).clock("handle").state()).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void a_source_that_is_away_ends_the_round_but_not_before_the_notices_are_sent() {
        town.dispatched();
        town.pass(Duration.ofHours(11));
        moody.why = new Unavailable("the network is away", null);

        assertThatExceptionOfType(Unavailable.class).isThrownBy(town.hotline::runDue);
        assertThat(town.sent).hasSize(1);
        assertThat(town.hotline.setbacks(null)).isEmpty();
    }

    @Test
    void a_source_that_cannot_look_for_newer_ones_is_worked_with_as_it_is() {
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofHours(11));
        moody.onlyRefresh = new Unavailable("the network is away", null);

        assertThat(town.hotline.runDue().woken()).isEqualTo(1);
        assertThat(town.read(ticket).clock("handle").state()).isEqualTo(ClockState.OVERDUE);
    }

    /** Fails when it is told to. */
    private static final class Moody implements PolicySource {

        private final PolicySource source;
        private @Nullable RuntimeException why;
        private @Nullable RuntimeException onlyRefresh;

        Moody(PolicySource source) {
            this.source = source;
        }

        private PolicySource source() {
            if (why != null) {
                throw why;
            }
            return source;
        }

        @Override
        public Optional<PolicySet> inForce(TenantId tenant, Instant at) {
            return source().inForce(tenant, at);
        }

        @Override
        public Optional<PolicySet> find(TenantId tenant, long number) {
            return source().find(tenant, number);
        }

        @Override
        public Optional<PolicyMove> moveOf(TenantId tenant, long number, Instant at) {
            return source().moveOf(tenant, number, at);
        }

        @Override
        public List<PolicyNumbers> moving(TenantId tenant, Instant at) {
            return source().moving(tenant, at);
        }

        @Override
        public void refresh(TenantId tenant) {
            if (onlyRefresh != null) {
                throw onlyRefresh;
            }
            source().refresh(tenant);
        }
    }
}
