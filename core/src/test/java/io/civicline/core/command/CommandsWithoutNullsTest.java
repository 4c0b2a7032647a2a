package io.civicline.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.GradeCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Place;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.Requester;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes a command never has to write null, nor to count positions. */
class CommandsWithoutNullsTest {

    private static final int FEW = 3;

    static Stream<Class<? extends Command>> commandsWithOptionalOrManyParts() {
        return CommandNames.all().keySet().stream()
                .filter(type -> type != Registering.Register.class) // Desk.register makes it
                .filter(type -> type.getRecordComponents().length > FEW
                        || Stream.of(type.getRecordComponents()).anyMatch(CommandsWithoutNullsTest::isOptional));
    }

    private static boolean isOptional(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest
    @MethodSource("commandsWithOptionalOrManyParts")
    void every_part_of_a_command_can_be_said_and_every_optional_one_left_out_without_a_null(
            Class<? extends Command> type) throws ReflectiveOperationException {
        List<Object> made = made(type);

        assertThat(made).as("static factories of " + type.getSimpleName()).isNotEmpty();
        for (RecordComponent part : type.getRecordComponents()) {
            List<Object> values = new ArrayList<>();
            for (Object command : made) {
                values.add(part.getAccessor().invoke(command));
            }
            assertThat(values).as(part.getName() + " of some").anyMatch(value -> value != null && !isBlank(value));
            if (isOptional(part)) {
                assertThat(values).as(part.getName() + " of some").containsNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commandsWithOptionalOrManyParts")
    void whatever_adds_to_a_command_changes_it(Class<? extends Command> type) throws ReflectiveOperationException {
        List<Object> made = made(type);

        for (Method wither : ways(type, false)) {
            boolean changes = false;
            for (Object command : made) {
                changes |= !wither.invoke(command, samples(wither)).equals(command);
            }
            assertThat(changes).as(wither.toString()).isTrue();
        }
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    /** What the factories make, and what each wither, and then each other, makes of it. */
    private static List<Object> made(Class<?> type) throws ReflectiveOperationException {
        List<Object> made = new ArrayList<>();
        for (Method factory : ways(type, true)) {
            made.add(factory.invoke(null, samples(factory)));
        }
        for (int depth = 0; depth < 2; depth++) {
            for (Object command : List.copyOf(made)) {
                for (Method wither : ways(type, false)) {
                    made.add(wither.invoke(command, samples(wither)));
                }
            }
        }
        return made;
    }

    private static List<Method> ways(Class<?> type, boolean ofType) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == type)
                .filter(method -> Modifier.isStatic(method.getModifiers()) == ofType)
                .peek(method -> assertThat(method.getParameterCount() - (method.isVarArgs() ? 1 : 0))
                        .as(method + " has few positions")
                        .isLessThanOrEqualTo(FEW))
                .peek(method -> assertThat(method.getAnnotatedParameterTypes())
                        .as(method + " takes no null")
                        .noneMatch(parameter -> parameter.isAnnotationPresent(Nullable.class)))
                .toList();
    }

    private static Object[] samples(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(CommandsWithoutNullsTest::sample)
                .toArray();
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            Object one = Array.newInstance(type.getComponentType(), 1);
            Array.set(one, 0, sample(type.getComponentType()));
            return one;
        }
        return SAMPLES.entrySet().stream()
                .filter(entry -> entry.getKey() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + type))
                .getValue();
    }

    private static final Registration REGISTRATION =
            Registration.of("COMPLAINT").via("PHONE").draft();

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(List.class, List.of(TicketId.of("t-2"))),
            Map.entry(TicketId.class, TicketId.of("t-1")),
            Map.entry(RequesterId.class, RequesterId.of("t-1.1")),
            Map.entry(GradeCode.class, GradeCode.of("good")),
            Map.entry(Said.class, Said.NOTHING),
            Map.entry(Requester.class, Requester.anonymous()),
            Map.entry(Place.class, Place.at("x")),
            Map.entry(Registering.Register.class, new Registering.Register(REGISTRATION, UrgencyCode.of("NORMAL"))));
}
