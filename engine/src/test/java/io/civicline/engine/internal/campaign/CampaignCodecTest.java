package io.civicline.engine.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.command.Command;
import io.civicline.core.command.CommandNames;
import io.civicline.core.command.Lifecycle;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Registering;
import io.civicline.core.id.TenantId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.Pace;
import io.civicline.engine.campaign.Selection;
import io.civicline.engine.internal.codec.DocumentCodec;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.campaign.CampaignKey;
import io.civicline.persistence.campaign.CampaignRow;
import io.civicline.persistence.campaign.CampaignStand;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.policy.PolicyNumbers;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored of a campaign comes back the same. */
class CampaignCodecTest {

    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00.000001Z");
    private static final Actor CHIEF = Actor.of("zhao", "chief").in("water");
    private static final TenantId CITY = TenantId.of("city");

    private final CampaignCodec codec = new CampaignCodec(new DocumentCodec());

    private PlanForm again(CampaignPlan plan) {
        return codec.plan(row(codec.plan(plan, CHIEF, NOW)));
    }

    private CampaignRow row(Bytes plan) {
        CampaignStand stand = new CampaignStand(1, Optional.of(NOW), codec.progress(ProgressForm.BEGIN));
        return new CampaignRow(new CampaignKey(CITY, io.civicline.core.id.CampaignId.of("c")), plan, stand);
    }

    private static TicketQuery narrow() {
        return TicketQuery.of(CITY)
                .stages(List.of("HANDLING", "REPLIED"))
                .kinds(List.of(KindCode.of("TIP")))
                .categories(List.of(CategoryCode.of("a"), CategoryCode.of("b")))
                .regions(List.of(RegionCode.of("11")))
                .leads(List.of(UnitId.of("water")))
                .policyNumbers(List.of(PolicyNumbers.from(7)))
                .openOnly()
                .withoutWakeUp()
                .changedSince(NOW)
                .onList("OVERDUE", NOW.plusSeconds(1))
                .build();
    }

    @Test
    void a_plan_comes_back_with_who_started_it() {
        CampaignPlan plan = CampaignPlan.of("c", Selection.tickets(List.of(TicketId.of("t"))), new Note("说明"))
                .occurred(NOW, "补录")
                .at(new Pace(3, Duration.ofSeconds(7)));

        PlanForm form = again(plan);

        assertThat(form.plan()).isEqualTo(plan);
        assertThat(form.startedBy()).isEqualTo(CHIEF);
        assertThat(form.startedAt()).isEqualTo(NOW);
        assertThat(form.toString()).doesNotContain("说明", "补录");
        assertThat(plan.toString()).doesNotContain("说明", "补录");
    }

    @Test
    void a_query_comes_back_with_every_filter() {
        for (TicketQuery query : List.of(TicketQuery.all(CITY), narrow())) {
            CampaignPlan plan = CampaignPlan.of("c", Selection.matching(query), new Note("x"));
            assertThat(again(plan).plan()).isEqualTo(plan);
        }
    }

    @Test
    void no_filter_is_forgotten() {
        assertThat(Arrays.stream(QueryForm.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TicketQuery.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getName)
                        .filter(name -> !List.of("hashCode", "toString").contains(name))
                        .toList());
    }

    static Stream<Class<? extends Command>> commands() {
        return CommandNames.all().keySet().stream()
                .filter(type -> !Registering.class.isAssignableFrom(type))
                .filter(type -> !TIMES.contains(CommandNames.all().get(type)));
    }

    private static final List<String> TIMES = List.of("pass-time", "move-to-policy");

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_comes_back(Class<? extends Command> type) throws ReflectiveOperationException {
        Command command = type.cast(sample(type));

        assertThat(again(CampaignPlan.of("c", Selection.tickets(List.of(TicketId.of("t"))), command))
                        .command())
                .isEqualTo(command);
    }

    @Test
    void every_command_has_the_name_of_the_lifecycle() {
        assertThat(CommandNames.all().values()).containsExactlyInAnyOrderElementsOf(Lifecycle.commands());
    }

    @Test
    void what_is_no_plan_is_not_read() {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> codec.plan(row(Bytes.utf8("{}"))));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> codec.plan(row(Bytes.utf8("{\"command\":{\"type\":\"drop-table\"}}"))));
    }

    /** A value of a type with something in every component. */
    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        if (type == String.class) {
            return "某";
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 7;
        } else if (type == long.class || type == Long.class) {
            return 7L;
        } else if (type == Instant.class) {
            return NOW;
        } else if (List.class.isAssignableFrom(type)) {
            return List.of();
        } else if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type.isSealed()) {
            return sample(type.getPermittedSubclasses()[0]);
        } else if (type.isEnum()) {
            return Array.get(type.getMethod("values").invoke(null), 0);
        }
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = sample(types[i]);
        }
        Constructor<?> canonical = type.getDeclaredConstructor(types);
        return canonical.newInstance(values);
    }
}
