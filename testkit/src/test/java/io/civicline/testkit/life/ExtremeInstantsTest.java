package io.civicline.testkit.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Command;
import io.civicline.core.command.Lifecycle;
import io.civicline.core.error.CiviclineException;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refused;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Upstream;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.Selection;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Instants that no calendar has, in every command that takes one and beside every command: they are refused in words, or what comes
 * of them can be stored, read and counted on.
 */
class ExtremeInstantsTest {

    static final List<Instant> EXTREMES = List.of(
            Instant.MIN,
            Instant.MAX,
            Instant.EPOCH,
            Instant.EPOCH.minusNanos(1),
            Instant.ofEpochSecond(-1_000_000_000_000L),
            Instant.ofEpochSecond(1_000_000_000_000L),
            Instant.ofEpochSecond(Long.MAX_VALUE / 1_000_000 + 1),
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            Instant.parse("+10000-01-01T00:00:00Z"),
            Instant.parse("-0001-01-01T00:00:00Z"),
            Instant.parse("2026-03-20T00:00:00.000000001Z"));

    /** Commands that take an instant, found by reflection; a new one is tried at once. */
    static Stream<Arguments> commandsWithAnInstant() {
        return LifecycleTest.everyCellThatPeopleCanTry()
                .filter(cell -> takesInstant((String) cell.get()[0]))
                .filter(cell -> Lifecycle.check((Stage) cell.get()[1], (String) cell.get()[0])
                        .isEmpty())
                .flatMap(cell -> EXTREMES.stream().map(at -> Arguments.of(cell.get()[0], cell.get()[1], at)));
    }

    static Stream<Arguments> everyCommandEarlier() {
        return LifecycleTest.everyCellThatPeopleCanTry()
                .filter(cell -> cell.get()[1] == Stage.HANDLING)
                .flatMap(cell -> Stream.of(Instant.MIN, Instant.EPOCH.minusNanos(1), Instant.MAX)
                        .map(at -> Arguments.of(cell.get()[0], at)));
    }

    private static boolean takesInstant(String command) {
        return commands(Command.class)
                .filter(type -> LifecycleTest.kebab(type).equals(command))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .anyMatch(part -> Temporal.class.isAssignableFrom(part.getType()));
    }

    private static Stream<Class<?>> commands(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ExtremeInstantsTest::commands)
                : Stream.of(type);
    }

    @Test
    void the_commands_that_take_an_instant_are_found() {
        Set<String> found = new TreeSet<>();
        Lifecycle.commands().stream().filter(ExtremeInstantsTest::takesInstant).forEach(found::add);

        assertThat(found)
                .contains("promise", "renegotiate-promise", "change-source", "record-contact", "settle-dissatisfaction")
                .contains("request-staged-closing", "decide-staged-closing");
    }

    @ParameterizedTest(name = "{0} at stage {1} with {2}")
    @MethodSource("commandsWithAnInstant")
    void an_extreme_instant_in_a_command_is_refused_or_kept(String command, Stage stage, Instant extreme) {
        Scene scene = Scene.at(stage, command);
        Command sound = command.equals("settle-dissatisfaction")
                ? SettleDissatisfaction.extended(extreme, "月底前完成")
                : scene.command(stage, command);

        submitted(() -> scene.desk(stage, command).submit(scene.ticket().id(), with(sound, extreme)));

        isSound(scene);
    }

    @ParameterizedTest(name = "{0} that happened at {1}")
    @MethodSource("everyCommandEarlier")
    void an_act_of_an_extreme_instant_is_refused_or_kept(String command, Instant extreme) {
        Scene scene = Scene.at(Stage.HANDLING, command);

        submitted(() -> scene.desk(Stage.HANDLING, command)
                .submit(scene.ticket().id(), scene.command(Stage.HANDLING, command), Act.occurred(extreme, "系统停机")));

        isSound(scene);
    }

    @ParameterizedTest
    @FieldSource("EXTREMES")
    void a_registration_of_an_extreme_instant_is_refused_or_kept(Instant extreme) {
        HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TestCity.TUESDAY);
        RegistrationForm arrived = TestCity.aComplaint().arrived(extreme);
        Registration due = TestCity.aComplaint()
                .from(new Upstream("province", "P-1", extreme))
                .dispatch();
        submitted(() -> rig.desk("operator").register(arrived.dispatch(), Act.NOW));
        submitted(() -> rig.desk("operator").register(due, Act.NOW));
        submitted(() -> rig.desk("operator").register(TestCity.aComplaint().dispatch(), Act.occurred(extreme, "停机")));
        submitted(() -> rig.desk("operator").preview(due));

        rig.advance(Duration.ofDays(40));
        rig.desk("supervisor").all(all -> all).forEach(ticket -> {
            assertThat(rig.verify(ticket).isWhole()).isTrue();
            rig.explain(ticket)
                    .clocks()
                    .forEach(clock -> assertThat(clock.text(Locale.CHINESE)).isNotEmpty());
        });
        assertThat(rig.hotline().setbacks(null)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXTREMES")
    void a_campaign_of_an_extreme_instant_is_refused_at_once_or_runs(Instant extreme) {
        Scene scene = Scene.at(Stage.HANDLING, "urge");
        CampaignPlan now = CampaignPlan.of(
                "storm", Selection.tickets(List.of(scene.ticket().id())), scene.command(Stage.HANDLING, "urge"));
        if (extreme.isBefore(Instant.EPOCH) || extreme.isAfter(Instant.parse("9999-12-31T23:59:59.999999999Z"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> now.occurred(extreme, "系统停机"))
                    .withMessageContaining("from 1970 to 9999, not at " + extreme);
            return;
        }
        CampaignPlan plan = now.occurred(extreme, "系统停机");

        submitted(() -> scene.rig().desk("supervisor").campaigns().preview(plan));
        submitted(() -> scene.rig().desk("supervisor").campaigns().start(plan));

        isSound(scene);
    }

    /** Every reason can be read, and no arithmetic of dates looks out. */
    private static void submitted(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(refused.text(locale)).isNotBlank();
            }
        } catch (Invalid invalid) {
            assertThat(invalid.faults())
                    .allSatisfy(fault -> assertThat(fault.text(Locale.CHINESE)).isNotBlank());
        } catch (CiviclineException other) {
            throw new AssertionError("neither refused nor invalid", other);
        }
    }

    private static void isSound(Scene scene) {
        Ticket ticket = scene.ticket();
        scene.rig().advance(Duration.ofDays(40));
        assertThat(scene.rig().verify(ticket).isWhole()).isTrue();
        assertThat(scene.rig().explain(ticket).journal(Locale.CHINESE)).isNotEmpty();
        scene.rig()
                .explain(ticket)
                .clocks()
                .forEach(clock -> assertThat(clock.text(Locale.ENGLISH)).isNotEmpty());
        assertThat(scene.rig().desk("supervisor").briefing(ticket.id(), Locale.CHINESE))
                .isNotEmpty();
        assertThat(scene.rig().hotline().setbacks(null)).isEmpty();
    }

    private static Command with(Command sound, Instant extreme) {
        try {
            RecordComponent[] parts = sound.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getType() == Instant.class
                        ? extreme
                        : parts[i].getType() == LocalDate.class
                                ? LocalDate.MAX
                                : parts[i].getAccessor().invoke(sound);
            }
            return (Command) sound.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
