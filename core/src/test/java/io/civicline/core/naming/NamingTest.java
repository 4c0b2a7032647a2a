package io.civicline.core.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.StepId;
import io.civicline.core.command.CommandNames;
import io.civicline.core.event.EventNames;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamingTest {

    private static final Naming NAMING = Naming.standard();

    static Stream<String> commands() {
        return Stream.concat(CommandNames.all().values().stream(), Stream.of("read", "campaign"));
    }

    static Stream<String> moments() {
        return Stream.concat(EventNames.moments().stream(), EventNames.all().values().stream());
    }

    /** Every constant of a closed list that an event can hold. */
    static Stream<Enum<?>> constants() {
        Set<Class<?>> seen = new LinkedHashSet<>(List.of(Stage.class, Closure.class));
        EventNames.all().keySet().forEach(event -> gather(event, seen));
        return seen.stream()
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    private static void gather(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType of) {
            Stream.of(of.getActualTypeArguments()).forEach(argument -> gather(argument, seen));
        } else if (type instanceof Class<?> one && seen.add(one)) {
            if (one.isSealed()) {
                Stream.of(one.getPermittedSubclasses()).forEach(permitted -> gather(permitted, seen));
            }
            if (one.isRecord()) {
                Stream.of(one.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(component -> gather(component, seen));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_has_a_phrase_in_both_languages(String command) {
        assertInWords(CommandName.of(command));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void each_moment_has_a_name_in_both_languages(String moment) {
        assertInWords(MomentName.of(moment));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void each_constant_that_an_event_can_hold_has_words_in_both_languages(Enum<?> constant) {
        assertInWords(constant);
    }

    private static void assertInWords(Object value) {
        assertThat(NAMING.say(value, Locale.CHINESE)).matches("\\p{IsHan}+");
        assertThat(NAMING.say(value, Locale.ENGLISH)).matches("[a-z][a-z ,'-]*");
    }

    @Test
    void no_two_events_are_called_the_same_except_those_that_are_one_to_people() {
        assertThat(EventNames.moments().stream().map(moment -> NAMING.say(MomentName.of(moment), Locale.CHINESE)))
                .filteredOn(name -> !name.equals("催办下级"))
                .doesNotHaveDuplicates();
    }

    @Test
    void several_are_said_one_after_the_other() {
        List<Stage> stages = List.of(Stage.DISPATCHED, Stage.HANDLING);

        assertThat(NAMING.say(stages, Locale.CHINESE)).isEqualTo("已派单、办理中");
        assertThat(NAMING.say(stages, Locale.ENGLISH)).isEqualTo("dispatched, handling");
        assertThat(NAMING.say(List.of(), Locale.CHINESE)).isEqualTo("-");
    }

    @Test
    void requesters_are_counted_not_called_by_name() {
        assertThat(NAMING.say(RequesterId.of("T000001.2"), Locale.CHINESE)).isEqualTo("诉求人2");
        assertThat(NAMING.say(RequesterId.of("T000001.2"), Locale.ENGLISH)).isEqualTo("requester 2");
        assertThat(NAMING.say(RequesterId.of("somebody"), Locale.CHINESE)).isEqualTo("somebody");
    }

    @Test
    void durations_are_said_in_words() {
        Duration time = Duration.ofDays(2).plusHours(1).plusMinutes(5);

        assertThat(NAMING.say(time, Locale.CHINESE)).isEqualTo("2天1小时5分钟");
        assertThat(NAMING.say(time, Locale.ENGLISH)).isEqualTo("2 days 1 hour 5 minutes");
        assertThat(NAMING.say(Duration.ZERO, Locale.CHINESE)).isEqualTo("0秒");
        assertThat(NAMING.say(Duration.ofSeconds(61), Locale.ENGLISH)).isEqualTo("1 minute 1 second");
    }

    @Test
    void what_only_a_policy_names_stays_as_it_is() {
        assertThat(NAMING.say(UnitId.of("roads"), Locale.CHINESE)).isEqualTo("roads");
        assertThat(NAMING.say(WrittenAmount.of("5wd"), Locale.CHINESE)).isEqualTo("5wd");
        assertThat(NAMING.say(new StepName(ClockCode.of("handle"), StepId.of("yellow")), Locale.CHINESE))
                .isEqualTo("yellow");
        assertThat(NAMING.say(true, Locale.CHINESE)).isEqualTo("是");
        assertThat(NAMING.say(false, Locale.ENGLISH)).isEqualTo("no");
    }

    @Test
    void a_date_and_a_time_have_one_form() {
        Instant at = Instant.parse("2026-07-08T01:05:59Z");
        ZoneId zone = ZoneId.of("Asia/Shanghai");

        assertThat(DateWords.moment(at, zone, true, Locale.CHINESE)).isEqualTo("2026年7月8日09:05");
        assertThat(DateWords.moment(at, zone, false, Locale.SIMPLIFIED_CHINESE)).isEqualTo("7月8日09:05");
        assertThat(DateWords.moment(at, zone, true, Locale.ENGLISH)).isEqualTo("8 Jul 2026 09:05");
        assertThat(DateWords.moment(at, zone, false, Locale.ROOT)).isEqualTo("8 Jul 09:05");
        assertThat(DateWords.moment(Instant.MAX, zone, true, Locale.CHINESE)).isEqualTo(Instant.MAX.toString());
        assertThat(DateWords.moment(Instant.MIN, zone, true, Locale.CHINESE)).isEqualTo(Instant.MIN.toString());
    }

    @Test
    void values_are_codes_for_programs_and_names_for_people() {
        NamedValues values = NamedValues.of("stage", Stage.CLOSED, "unit", UnitId.of("roads"), "who", null);
        NamedValues named = values.with((value, locale) -> value instanceof UnitId ? "道路局" : NAMING.say(value, locale));

        assertThat(values.codes()).containsEntry("stage", "CLOSED").containsEntry("unit", "roads");
        assertThat(named).isEqualTo(values).hasSameHashCodeAs(values).hasToString("{stage=CLOSED, unit=roads, who=-}");
        assertThat(named.fill("{unit}{stage}{who}{other}", Locale.CHINESE)).isEqualTo("道路局已结案-{other}");
        assertThat(values.fill("{unit} {stage}", Locale.ENGLISH)).isEqualTo("roads closed");
        assertThatIllegalArgumentException().isThrownBy(() -> NamedValues.of("unit"));
    }
}
