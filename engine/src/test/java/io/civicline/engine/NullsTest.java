package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Command;
import io.civicline.core.command.Guard;
import io.civicline.core.command.Reaction;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.CampaignId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.core.link.LinkKind;
import io.civicline.core.notice.NotificationChannel;
import io.civicline.core.registration.Registration;
import io.civicline.core.unit.Directory;
import io.civicline.core.watch.WatchList;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.Pace;
import io.civicline.engine.campaign.Selection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySource;
import io.civicline.engine.time.SeededIds;
import io.civicline.persistence.TicketQuery;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.persistence.outbox.Receipt;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Null where no null may be, for every argument of everything public that a host calls first: it is told which argument it is. And
 * nothing is half done.
 */
class NullsTest {

    private static final Town TOWN = Town.open();
    private static final TicketId TICKET = TOWN.dispatched().id();
    private static final Registration REGISTRATION = Town.burstPipe().dispatch();
    private static final Map<Class<?>, Object> SOUND = new LinkedHashMap<>();

    static {
        SOUND.put(Registration.class, REGISTRATION);
        SOUND.put(Act.class, Act.NOW);
        SOUND.put(TicketId.class, TICKET);
        SOUND.put(Command.class, new Note("x"));
        SOUND.put(LinkKind.class, LinkKind.RELATED);
        SOUND.put(UpstreamNumber.class, UpstreamNumber.of("province", "1"));
        SOUND.put(UnaryOperator.class, UnaryOperator.identity());
        SOUND.put(WatchList.class, WatchList.UNROUTED);
        SOUND.put(Locale.class, Locale.CHINESE);
        SOUND.put(Actor.class, Actor.of("a", "operator"));
        SOUND.put(ActorId.class, ActorId.of("a"));
        SOUND.put(PolicySet.class, TownPolicies.sound());
        SOUND.put(PolicySource.class, PolicySource.of(TownPolicies.sound()));
        SOUND.put(Instant.class, Town.START);
        SOUND.put(Duration.class, Duration.ofMinutes(1));
        SOUND.put(NoticeId.class, NoticeId.of("00112233445566778899aabbccddeeff"));
        SOUND.put(Receipt.Outcome.class, Receipt.Outcome.DELIVERED);
        SOUND.put(TicketStore.class, new InMemoryStore());
        SOUND.put(ChannelSettings.class, ChannelSettings.DEFAULT);
        SOUND.put(InstantSource.class, InstantSource.system());
        SOUND.put(CampaignId.class, CampaignId.of("storm"));
        SOUND.put(CampaignPlan.class, CampaignPlan.of("storm", Selection.tickets(List.of(TICKET)), new Note("x")));
        SOUND.put(Selection.class, Selection.tickets(List.of(TICKET)));
        SOUND.put(Pace.class, Pace.DEFAULT);
        SOUND.put(TicketQuery.class, TicketQuery.all(TOWN.hotline.tenant()));
        SOUND.put(String.class, "sms");
        SOUND.put(int.class, 1);
    }

    private static final Map<Class<?>, @Nullable Object> ENTRIES = new LinkedHashMap<>();

    static {
        ENTRIES.put(Desk.class, TOWN.chief());
        ENTRIES.put(CampaignDesk.class, TOWN.chief().campaigns());
        ENTRIES.put(Hotline.class, TOWN.hotline);
        ENTRIES.put(HotlineBuilder.class, Hotline.builder());
        ENTRIES.put(CampaignPlan.class, SOUND.get(CampaignPlan.class));
        ENTRIES.put(Selection.class, null);
        ENTRIES.put(Selection.Tickets.class, null);
        ENTRIES.put(Selection.Matching.class, null);
        ENTRIES.put(Pace.class, Pace.DEFAULT);
        ENTRIES.put(ChannelSettings.class, ChannelSettings.DEFAULT);
        ENTRIES.put(Act.class, Act.NOW);
        ENTRIES.put(Ask.class, new Ask(TICKET, new Note("x")));
    }

    /** Each public method or constructor with the number of one argument that must not be null. */
    static Stream<Arguments> everyArgument() {
        List<Arguments> all = new ArrayList<>();
        ENTRIES.keySet()
                .forEach(entry -> Stream.concat(
                                Arrays.stream(entry.getDeclaredMethods()),
                                Arrays.stream(entry.getDeclaredConstructors()))
                        .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                        .filter(each -> !each.getName().equals("equals"))
                        .forEach(each -> {
                            for (int i = 0; i < each.getParameterCount(); i++) {
                                if (isNeeded(each.getParameters()[i])) {
                                    all.add(Arguments.of(each, i));
                                }
                            }
                        }));
        return all.stream();
    }

    private static boolean isNeeded(Parameter parameter) {
        return !parameter.getType().isPrimitive()
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @ParameterizedTest(name = "{0}, argument {1}")
    @MethodSource("everyArgument")
    void null_is_answered_with_the_name_of_the_argument(Executable called, int argument) {
        named(called, argument, null);
        if (Collection.class.isAssignableFrom(called.getParameterTypes()[argument])) {
            named(called, argument, Collections.singletonList(null));
        }
    }

    private static void named(Executable called, int argument, @Nullable Object wrong) {
        Object[] arguments =
                Arrays.stream(called.getParameters()).map(NullsTest::sound).toArray();
        arguments[argument] = wrong;
        int before = TOWN.tickets().size();

        Throwable thrown = catchThrowable(() -> call(called, arguments));

        assertThat(thrown)
                .as("%s with %s as argument %s", called, wrong, argument)
                .isInstanceOf(NullPointerException.class)
                .message()
                .matches("[a-z][A-Za-z]*(\\[\\d+])?");
        Parameter parameter = called.getParameters()[argument];
        if (parameter.isNamePresent() && wrong == null) {
            assertThat(thrown).hasMessage(parameter.getName());
        }
        assertThat(TOWN.tickets()).hasSize(before);
    }

    private static void call(Executable called, Object[] arguments) throws Throwable {
        try {
            if (called instanceof Method method) {
                method.invoke(ENTRIES.get(method.getDeclaringClass()), arguments);
            } else {
                ((java.lang.reflect.Constructor<?>) called).newInstance(arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static @Nullable Object sound(Parameter parameter) {
        if (!isNeeded(parameter) && !parameter.getType().isPrimitive()) {
            return null;
        }
        Class<?> type = parameter.getType();
        String text = parameter.getParameterizedType().getTypeName();
        if (type == List.class || type == Collection.class) {
            return text.contains("Registration")
                    ? List.of(REGISTRATION)
                    : text.contains("Ask") ? List.of(new Ask(TICKET, new Note("x"))) : List.of(TICKET);
        }
        if (type.isInterface() && !SOUND.containsKey(type)) {
            return lambda(type);
        }
        Object sound = SOUND.get(type);
        assertThat(sound).as("a sound %s", text).isNotNull();
        return sound;
    }

    private static Object lambda(Class<?> type) {
        Map<Class<?>, Object> known = Map.of(
                Guard.class, (Guard) (ticket, command, at) -> List.of(),
                Reaction.class, (Reaction) (ticket, event, at) -> List.of(),
                NotificationChannel.class,
                        (NotificationChannel) notice -> io.civicline.core.notice.Delivery.accepted("1"),
                Directory.class, Directory.allPresent());
        Object one = type.isAssignableFrom(SeededIds.class) ? new SeededIds(1) : known.get(type);
        assertThat(one).as("a sound %s", type).isNotNull();
        return one;
    }

    @Test
    void the_public_methods_of_the_entry_points_are_found() {
        assertThat(everyArgument().count()).isGreaterThan(60);
    }
}
