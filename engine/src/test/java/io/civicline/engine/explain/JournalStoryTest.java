package io.civicline.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.event.Entry;
import io.civicline.core.event.EventNames;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.Naming;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.internal.codec.Lives;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JournalStoryTest {

    private static final Ticket TICKET = Lives.tickets().get("ticket-ruled");
    private static final Naming NAMING = (value, locale) ->
            value instanceof UnitId ? "某局" : Naming.standard().say(value, locale);

    static Stream<String> events() {
        return EventNames.all().values().stream();
    }

    static Stream<String> entries() {
        return Lives.entries().keySet().stream();
    }

    private static String what(String entry, Locale locale) {
        return new JournalStory(TICKET, NAMING, locale)
                .line(Lives.entries().get(entry))
                .what();
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_event_has_a_sentence_in_both_languages(String event) {
        assertThat(JournalTexts.find(event, Locale.CHINESE))
                .hasValueSatisfying(text -> assertThat(text).containsPattern("\\p{IsHan}|\\{moment:moment}"));
        assertThat(JournalTexts.find(event, Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).matches("[\\x20-\\x7e]+"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void each_sentence_is_filled_from_what_the_event_holds(String name) {
        Entry entry = Lives.entries().get(name);
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            JournalLine line = new JournalStory(TICKET, NAMING, locale).line(entry);

            assertThat(line.entry()).isEqualTo(entry);
            assertThat(line.text()).startsWith(line.at()).endsWith(line.what());
            assertThat(line.what())
                    .isNotBlank()
                    .doesNotContainPattern("[{}\\[\\]]|^-|[：，“'] ?-|T000042\\.")
                    .doesNotContainPattern("\\b[A-Z]{3,}_[A-Z]+\\b");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acknowledged        | 某局签收                    | 某局 took it
            resumed             | 恢复办理                    | handling goes on
            return-forbidden    | 注明不得退单                | nobody may return it
            """)
    void a_line_names_units_and_says_what_happened(String entry, String chinese, String english) {
        assertThat(what(entry, Locale.CHINESE)).isEqualTo(chinese);
        assertThat(what(entry, Locale.ENGLISH)).isEqualTo(english);
    }
}
