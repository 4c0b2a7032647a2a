package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.id.CampaignId;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.persistence.campaign.CampaignKey;
import io.civicline.persistence.campaign.CampaignLog;
import io.civicline.persistence.campaign.CampaignRow;
import io.civicline.persistence.campaign.CampaignStand;
import io.civicline.persistence.campaign.OutcomeRow;
import io.civicline.persistence.envelope.Bytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Campaigns: how far one is and what became of its tickets go together, and of two savers one wins. */
abstract class CampaignContract extends StoreContract {

    private static final TenantId CITY = TenantId.of("city");
    private static final TenantId OTHER = TenantId.of("other city");
    private static final int THREADS = 8;
    private static final int ROUNDS = 25;

    private CampaignLog log() {
        return store.campaigns();
    }

    private static CampaignKey campaign(String id) {
        return new CampaignKey(CITY, CampaignId.of(id));
    }

    private static CampaignStand stand(long revision, @Nullable Instant nextAt) {
        return new CampaignStand(revision, Optional.ofNullable(nextAt), Binary.of("stand " + revision));
    }

    private static CampaignRow row(CampaignKey key, @Nullable Instant nextAt) {
        return new CampaignRow(key, Binary.of("plan of " + key), stand(1, nextAt));
    }

    private CampaignRow created(CampaignKey key, @Nullable Instant nextAt) {
        CampaignRow row = row(key, nextAt);
        assertThat(log().create(row)).isTrue();
        return row;
    }

    private static OutcomeRow outcome(String ticket) {
        return new OutcomeRow(TicketId.of(ticket), "APPLIED", NOW, Binary.of("outcome of " + ticket));
    }

    @Test
    void a_campaign_comes_back_as_it_was_to_the_byte() {
        CampaignRow row = created(campaign("storm"), NOW);

        assertThat(log().find(row.key())).contains(row);
        assertThat(log().find(campaign("Storm"))).isEmpty();
        assertThat(log().outcomes(row.key(), null, 9)).isEmpty();
    }

    @Test
    void plan_and_progress_may_be_empty_or_large() {
        Bytes large = Binary.big(1 << 20);
        CampaignRow empty =
                new CampaignRow(campaign("a"), Bytes.EMPTY, new CampaignStand(1, Optional.empty(), Bytes.EMPTY));
        CampaignRow big = new CampaignRow(campaign("b"), large, new CampaignStand(1, Optional.of(NOW), large));

        assertThat(log().create(empty)).isTrue();
        assertThat(log().create(big)).isTrue();
        assertThat(log().list(CITY, null, 9)).containsExactly(empty, big);
    }

    @Test
    void an_id_is_taken_once() {
        CampaignRow row = created(campaign("storm"), NOW);

        assertThat(log().create(row)).isFalse();
        assertThat(log().create(new CampaignRow(row.key(), Binary.of("another"), stand(1, null))))
                .isFalse();
        assertThat(log().find(row.key())).contains(row);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log().create(new CampaignRow(campaign("x"), Bytes.EMPTY, stand(2, null))));
    }

    @Test
    void a_save_takes_the_place_of_the_revision_before_and_adds_the_outcomes() {
        CampaignRow row = created(campaign("storm"), NOW);

        assertThat(log().save(row.key(), stand(2, NOW.plusSeconds(1)), List.of(outcome("t-2"), outcome("t-1"))))
                .isTrue();
        assertThat(log().save(row.key(), stand(3, null), List.of(outcome("t-3"))))
                .isTrue();

        assertThat(log().find(row.key())).contains(new CampaignRow(row.key(), row.plan(), stand(3, null)));
        assertThat(log().outcomes(row.key(), null, 9)).containsExactly(outcome("t-1"), outcome("t-2"), outcome("t-3"));
    }

    @Test
    void what_is_not_the_next_revision_is_not_stored_and_neither_are_its_outcomes() {
        CampaignRow row = created(campaign("storm"), NOW);

        assertThat(log().save(row.key(), stand(1, null), List.of(outcome("t-1"))))
                .isFalse();
        assertThat(log().save(row.key(), stand(3, null), List.of(outcome("t-1"))))
                .isFalse();
        assertThat(log().save(campaign("unknown"), stand(2, null), List.of(outcome("t-1"))))
                .isFalse();
        assertThat(log().find(row.key())).contains(row);
        assertThat(log().outcomes(row.key(), null, 9)).isEmpty();
        assertThat(log().outcomes(campaign("unknown"), null, 9)).isEmpty();
    }

    @Test
    void a_ticket_has_one_outcome_and_a_second_keeps_the_whole_save_out() {
        CampaignRow row = created(campaign("storm"), NOW);
        log().save(row.key(), stand(2, NOW), List.of(outcome("t-1")));

        assertThat(log().save(row.key(), stand(3, NOW), List.of(outcome("t-2"), outcome("t-1"))))
                .isFalse();
        assertThat(log().save(row.key(), stand(3, NOW), List.of(outcome("t-2"), outcome("t-2"))))
                .isFalse();
        assertThat(log().outcomes(row.key(), null, 9)).containsExactly(outcome("t-1"));
        assertThat(log().find(row.key()).orElseThrow().stand()).isEqualTo(stand(2, NOW));
    }

    @Test
    void those_that_wait_longest_are_worked_on_first_and_those_that_rest_are_not() {
        created(campaign("c"), NOW);
        created(campaign("b"), NOW);
        created(campaign("a"), NOW.plusSeconds(1));
        created(campaign("rests"), null);
        created(campaign("later"), NOW.plusSeconds(60));

        assertThat(log().due(CITY, NOW.plusSeconds(1), 9))
                .extracting(CampaignRow::key)
                .containsExactly(campaign("b"), campaign("c"), campaign("a"));
        assertThat(log().due(CITY, NOW.plusSeconds(1), 2)).hasSize(2);
        assertThat(log().due(CITY, NOW.minusSeconds(1), 9)).isEmpty();
        log().save(campaign("b"), stand(2, null), List.of());
        assertThat(log().due(CITY, NOW, 9)).extracting(CampaignRow::key).containsExactly(campaign("c"));
    }

    @Test
    void campaigns_and_outcomes_are_read_page_by_page() {
        List<CampaignRow> all = new ArrayList<>();
        for (int i = 10; i < 33; i++) {
            all.add(created(campaign("c-" + i), NOW));
        }
        List<OutcomeRow> outcomes = new ArrayList<>();
        for (int i = 10; i < 33; i++) {
            outcomes.add(outcome("t-" + i));
        }
        log().save(campaign("c-10"), stand(2, null), outcomes);
        all.set(0, log().find(campaign("c-10")).orElseThrow());

        assertThat(log().list(CITY, null, 10)).isEqualTo(all.subList(0, 10));
        assertThat(log().list(CITY, CampaignId.of("c-19"), 10)).isEqualTo(all.subList(10, 20));
        assertThat(log().list(CITY, CampaignId.of("c-29"), 10)).isEqualTo(all.subList(20, 23));
        assertThat(log().outcomes(campaign("c-10"), null, 10)).isEqualTo(outcomes.subList(0, 10));
        assertThat(log().outcomes(campaign("c-10"), TicketId.of("t-29"), 10)).isEqualTo(outcomes.subList(20, 23));
        assertThatIllegalArgumentException().isThrownBy(() -> log().list(CITY, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> log().due(CITY, NOW, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> log().outcomes(campaign("c-10"), null, 0));
    }

    @Test
    void tenants_have_campaigns_of_their_own() {
        CampaignKey theirs = new CampaignKey(OTHER, CampaignId.of("storm"));
        CampaignRow ours = created(campaign("storm"), NOW);
        created(theirs, NOW);
        log().save(theirs, stand(2, NOW), List.of(outcome("t-1")));

        assertThat(log().list(CITY, null, 9)).containsExactly(ours);
        assertThat(log().due(CITY, NOW, 9)).containsExactly(ours);
        assertThat(log().outcomes(ours.key(), null, 9)).isEmpty();
        assertThat(log().list(TenantId.of("City"), null, 9)).isEmpty();
    }

    @Test
    void of_many_threads_that_save_one_revision_exactly_one_wins_with_its_outcomes() {
        CampaignKey key = created(campaign("storm"), NOW).key();
        for (int round = 1; round <= ROUNDS; round++) {
            long revision = round + 1L;
            Queue<String> winners = new ConcurrentLinkedQueue<>();
            Crowd.of(THREADS, thread -> {
                String mine = "t-" + revision + "-" + thread;
                if (log().save(key, stand(revision, NOW), List.of(outcome(mine)))) {
                    winners.add(mine);
                }
            });
            assertThat(winners).hasSize(1);
            assertThat(log().outcomes(key, null, 1_000)).hasSize(round).contains(outcome(winners.element()));
        }
        assertThat(log().find(key).orElseThrow().stand().revision()).isEqualTo(ROUNDS + 1);
    }
}
