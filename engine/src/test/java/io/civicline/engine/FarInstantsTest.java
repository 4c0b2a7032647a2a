package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.civicline.core.error.CiviclineException;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.outbox.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Instants and durations that no store or timer has, wherever a host gives one that is not of a command: it is told what may be. */
class FarInstantsTest {

    static final List<Instant> FAR = List.of(
            Instant.MIN,
            Instant.MAX,
            Instant.parse("+10000-01-01T00:00:00Z"),
            Instant.parse("-0001-01-01T00:00:00Z"),
            Instant.ofEpochSecond(Long.MAX_VALUE / 1_000_000 + 1));

    @ParameterizedTest
    @FieldSource("FAR")
    void a_policy_is_not_activated_from_an_instant_that_no_store_keeps(Instant far) {
        TownUnderPolicies towns = new TownUnderPolicies(TownUnderPolicies.named("first", 10, OpenTickets.KEEP));
        PolicySet second = TownUnderPolicies.named("second", 5, OpenTickets.KEEP);
        towns.ready.know(second);

        Throwable thrown = catchThrowable(() -> towns.town.hotline.activate(second, far, TownUnderPolicies.ZHAO));

        assertThat(thrown)
                .isInstanceOfAny(IllegalArgumentException.class, CiviclineException.class)
                .hasMessageMatching("(?s).*(years 1 to 9999|from).*");
        assertThat(towns.town.hotline.policy().name()).isEqualTo("first");
    }

    @ParameterizedTest
    @FieldSource("FAR")
    void a_receipt_of_such_an_instant_changes_nothing(Instant far) {
        Town town = Town.open();
        town.dispatched();
        town.hotline.runDue();
        String notice = town.sent.get(0).id().value();

        assertThat(catchThrowable(() -> town.hotline.receipt("sms", notice, Receipt.Outcome.DELIVERED, far, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("years 1 to 9999");
        assertThat(town.hotline.reportsWithoutReceipt()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FAR")
    void a_query_since_such_an_instant_is_told_what_may_be(Instant far) {
        Town town = Town.open();
        town.dispatched();

        assertThat(catchThrowable(() -> town.chief().list(all -> all.changedSince(far), null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("changedSince must ");
    }

    @Test
    void a_worker_rests_no_longer_than_a_day() {
        Town town = Town.open();

        assertThat(catchThrowable(() -> town.hotline.startWorker(Duration.ofSeconds(Long.MAX_VALUE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a millisecond to a day");
        assertThat(catchThrowable(() -> town.hotline.startWorker(Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
