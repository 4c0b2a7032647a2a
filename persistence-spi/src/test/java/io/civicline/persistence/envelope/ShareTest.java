package io.civicline.persistence.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.civicline.core.id.TenantId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final TicketKey ONE = TicketKey.of("city", "t-1");
    private static final TenantId TOWN = TenantId.of("town");

    @Test
    void all_is_every_bucket_of_every_tenant() {
        assertThat(Share.all().contains(ONE)).isTrue();
        assertThat(Share.all().contains(TOWN)).isTrue();
        assertThat(Share.all().tenants()).isEmpty();
        assertThat(Share.all()).isEqualTo(Share.of(Buckets.all()));
    }

    @Test
    void a_ticket_belongs_to_a_share_with_its_bucket_and_its_tenant() {
        Buckets its = Buckets.of(ONE.bucket());
        Buckets others = Buckets.of((ONE.bucket() + 1) % Buckets.COUNT);

        assertThat(Share.of(its).contains(ONE)).isTrue();
        assertThat(Share.of(others).contains(ONE)).isFalse();
        assertThat(Share.of(its).only(ONE.tenant()).contains(ONE)).isTrue();
        assertThat(Share.of(its).only(TOWN).contains(ONE)).isFalse();
        assertThat(Share.of(others).only(ONE.tenant()).contains(ONE)).isFalse();
    }

    @Test
    void some_tenants_are_those_and_no_others() {
        Share two = Share.all().only(ONE.tenant(), TOWN);

        assertThat(two.tenants()).containsExactly(ONE.tenant(), TOWN);
        assertThat(two.contains(ONE.tenant())).isTrue();
        assertThat(two.contains(TOWN)).isTrue();
        assertThat(two.contains(TenantId.of("village"))).isFalse();
    }

    @Test
    void tenants_are_copied_and_cannot_be_changed() {
        Set<TenantId> given = new LinkedHashSet<>(List.of(TOWN));
        Share share = new Share(Buckets.all(), given);
        given.clear();

        assertThat(share.tenants()).containsExactly(TOWN);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> share.tenants().clear());
        assertThatNullPointerException().isThrownBy(() -> new Share(null, given));
    }
}
