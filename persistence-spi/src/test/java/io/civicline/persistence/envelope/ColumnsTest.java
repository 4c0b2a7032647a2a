package io.civicline.persistence.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.UnitId;
import io.civicline.core.id.UpstreamNumber;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Instant NOW = Instant.parse("2026-02-13T07:20:00.000001Z");

    /** One change of each column. */
    private static final List<UnaryOperator<Columns.Builder>> EACH = List.of(
            columns -> columns.stage("CLOSED"),
            columns -> columns.kind(KindCode.of("TIP")),
            columns -> columns.category(CategoryCode.of("noise")),
            columns -> columns.region(RegionCode.of("110105")),
            columns -> columns.lead(UnitId.of("water")),
            columns -> columns.policyNumber(7),
            columns -> columns.registeredAt(NOW.plusSeconds(1)),
            columns -> columns.changedAt(NOW.plusSeconds(2)),
            columns -> columns.closedAt(NOW),
            columns -> columns.nextWakeUp(NOW),
            columns -> columns.externalId(ExternalId.of("x-1")),
            columns -> columns.upstream(UpstreamNumber.of("province", "P-1")));

    private static Columns.Builder least() {
        return Columns.builder()
                .stage("REGISTERED")
                .kind(KindCode.of("COMPLAINT"))
                .registeredAt(NOW)
                .changedAt(NOW);
    }

    private static Columns full() {
        Columns.Builder columns = least();
        for (UnaryOperator<Columns.Builder> change : EACH) {
            columns = change.apply(columns);
        }
        return columns.build();
    }

    @Test
    void what_is_not_set_is_absent() {
        Columns columns = least().build();

        assertThat(columns.category()).isEmpty();
        assertThat(columns.region()).isEmpty();
        assertThat(columns.lead()).isEmpty();
        assertThat(columns.policyNumber()).isZero();
        assertThat(columns.closedAt()).isEmpty();
        assertThat(columns.nextWakeUp()).isEmpty();
        assertThat(columns.externalId()).isEmpty();
        assertThat(columns.upstream()).isEmpty();
    }

    @Test
    void what_is_set_is_there() {
        Columns columns = full();

        assertThat(columns.stage()).isEqualTo("CLOSED");
        assertThat(columns.kind()).isEqualTo(KindCode.of("TIP"));
        assertThat(columns.category()).contains(CategoryCode.of("noise"));
        assertThat(columns.region()).contains(RegionCode.of("110105"));
        assertThat(columns.lead()).contains(UnitId.of("water"));
        assertThat(columns.policyNumber()).isEqualTo(7);
        assertThat(columns.registeredAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(columns.changedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(columns.closedAt()).contains(NOW);
        assertThat(columns.nextWakeUp()).contains(NOW);
        assertThat(columns.externalId()).contains(ExternalId.of("x-1"));
        assertThat(columns.upstream()).contains(UpstreamNumber.of("province", "P-1"));
    }

    @Test
    void every_column_counts_when_two_are_compared() {
        assertThat(least().build()).isEqualTo(least().build()).hasSameHashCodeAs(least().build());
        assertThat(EACH)
                .allSatisfy(change -> assertThat(change.apply(least()).build())
                        .isNotEqualTo(least().build())
                        .isEqualTo(change.apply(least()).build()));
    }

    @Test
    void a_builder_of_columns_begins_with_all_of_them() {
        Columns columns = full();

        assertThat(columns.toBuilder().build()).isEqualTo(columns);
        assertThat(columns.toBuilder().nextWakeUp(null).build().nextWakeUp()).isEmpty();
    }

    @Test
    void stage_kind_and_two_times_are_needed() {
        assertThatNullPointerException()
                .isThrownBy(() -> least().stage(null).build())
                .withMessageContaining("stage");
        assertThatNullPointerException()
                .isThrownBy(() -> least().kind(null).build())
                .withMessageContaining("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> least().registeredAt(null).build())
                .withMessageContaining("registeredAt");
        assertThatNullPointerException()
                .isThrownBy(() -> least().changedAt(null).build())
                .withMessageContaining("changedAt");
    }

    @Test
    void no_instant_is_finer_than_a_microsecond() {
        Instant finer = NOW.plusNanos(1);
        List<UnaryOperator<Columns.Builder>> each = List.of(
                columns -> columns.registeredAt(finer),
                columns -> columns.changedAt(finer),
                columns -> columns.closedAt(finer),
                columns -> columns.nextWakeUp(finer));

        assertThat(each)
                .allSatisfy(change -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> change.apply(least()).build())
                        .withMessageContaining("2026-02-13T07:20:00.000001001Z"));
    }

    @Test
    void instants_lie_in_the_years_1_to_9999() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");

        assertThat(least().nextWakeUp(first).build().nextWakeUp()).contains(first);
        assertThat(least().nextWakeUp(last).build().nextWakeUp()).contains(last);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().nextWakeUp(first.minusSeconds(1)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().nextWakeUp(last.plusSeconds(1)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().nextWakeUp(Instant.MIN).build());
    }

    @Test
    void a_stage_is_one_line_of_at_most_200_characters() {
        assertThat(least().stage("x".repeat(200)).build().stage()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> least().stage("").build());
        assertThatIllegalArgumentException().isThrownBy(() -> least().stage(" ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().stage("x".repeat(201)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().stage("a\u0000b").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().stage("a\uD800b").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().stage("a\u2028b").build());
    }

    @Test
    void policy_numbers_begin_at_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().policyNumber(-1).build());
    }
}
