package io.civicline.sla.limit;

import static io.civicline.sla.calendar.Offices.at;
import static io.civicline.sla.calendar.Offices.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.clock.Pause;
import io.civicline.sla.MarkdownTable;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.ChinaCounting;
import io.civicline.sla.limit.Interval.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    private final WorkCalendar china = ChinaCalendar.standard();

    @Test
    void a_deadline_is_told_in_one_chinese_sentence() {
        assertThat(limit("5wd").from(at(china, "2026-02-13T15:20")).explain(Locale.CHINESE))
                .isEqualTo("5个工作日：2月13日15:20登记；2月14日调休上班 第1日；2月15日至23日春节；2月24日 第2日 … 2月27日18:00到期");
    }

    @Test
    void and_in_one_english_sentence() {
        assertThat(limit("5wd").from(at(china, "2026-02-13T15:20")).explain(Locale.ENGLISH))
                .isEqualTo("5 working days: registered 13 Feb 15:20; 14 Feb make-up working day, day 1;"
                        + " 15 to 23 Feb Spring Festival; 24 Feb day 2 … due 27 Feb 18:00");
    }

    @Test
    void any_other_language_is_told_in_english_and_any_chinese_in_chinese() {
        Deadline deadline = limit("1wd").from(at(china, "2026-03-02T15:20"));
        assertThat(deadline.explain(Locale.FRANCE)).isEqualTo(deadline.explain(Locale.ENGLISH));
        assertThat(deadline.explain(Locale.TRADITIONAL_CHINESE)).isEqualTo(deadline.explain(Locale.CHINESE));
    }

    @Test
    void the_event_that_started_the_limit_can_be_named() {
        Deadline deadline = limit("2h").from(at(china, "2026-03-02T15:20"));
        assertThat(deadline.explain(Locale.CHINESE, "派单")).isEqualTo("2小时：3月2日15:20派单；3月2日17:20到期");
        assertThat(deadline.explain(Locale.ENGLISH, "dispatched"))
                .isEqualTo("2 hours: dispatched 2 Mar 15:20; due 2 Mar 17:20");
    }

    @ParameterizedTest
    @MethodSource("table")
    void each_explanation_of_the_table_reads_as_written(List<String> row) {
        Deadline deadline = limit(row.get(1))
                .from(at(china, row.get(0).replace(' ', 'T')), pauses(row.get(2)), extensions(row.get(2)));
        assertThat(deadline.explain(Locale.CHINESE)).isEqualTo(row.get(3));
        assertThat(deadline.explain(Locale.ENGLISH)).isEqualTo(row.get(4));
    }

    static List<List<String>> table() {
        return MarkdownTable.rows(ExplanationTest.class, "explanations.md");
    }

    @Test
    void intervals_run_from_start_to_due_and_count_the_days() {
        assertThat(limit("5wd").from(at(china, "2026-02-13T15:20")).intervals())
                .extracting(Interval::kind, Interval::start, Interval::counted)
                .containsExactly(
                        stretch(Kind.NOT_YET, "2026-02-13T15:20", 0),
                        stretch(Kind.MAKE_UP, "2026-02-14T00:00", 100),
                        stretch(Kind.DAY_OFF, "2026-02-15T00:00", 0),
                        stretch(Kind.COUNTED, "2026-02-24T00:00", 100),
                        stretch(Kind.COUNTED, "2026-02-25T00:00", 100),
                        stretch(Kind.COUNTED, "2026-02-26T00:00", 100),
                        stretch(Kind.COUNTED, "2026-02-27T00:00", 100));
    }

    @Test
    void working_time_shows_when_the_office_was_closed() {
        assertThat(limit("2wh").from(at(china, "2026-02-14T17:30")).intervals())
                .extracting(Interval::kind, Interval::start, Interval::counted)
                .containsExactly(
                        stretch(Kind.MAKE_UP, "2026-02-14T17:30", 1_800_000_000L),
                        stretch(Kind.CLOSED, "2026-02-14T18:00", 0),
                        stretch(Kind.DAY_OFF, "2026-02-15T00:00", 0),
                        stretch(Kind.CLOSED, "2026-02-24T00:00", 0),
                        stretch(Kind.COUNTED, "2026-02-24T09:00", 5_400_000_000L));
    }

    @Test
    void a_wholly_paused_day_counts_when_its_time_is_given_back() {
        WorkCalendar office = weekdays("Asia/Seoul", "09:00-18:00");
        Pause tuesday = new Pause(at(office, "2026-03-03T00:00"), at(office, "2026-03-04T00:00"), "waiting for papers");
        Deadline deadline = Limit.parse("2wd")
                .counted(Rules.named("OUT close keeps"))
                .on(office)
                .from(at(office, "2026-03-02T10:00"), List.of(tuesday), List.of());
        assertThat(deadline.intervals())
                .extracting(Interval::kind, Interval::counted)
                .containsExactly(
                        Tuple.tuple(Kind.NOT_YET, 0L),
                        Tuple.tuple(Kind.PAUSED, 0L),
                        Tuple.tuple(Kind.COUNTED, 100L),
                        Tuple.tuple(Kind.GIVEN_BACK, 100L));
        assertThat(deadline.intervals().get(1).pauseReason()).isEqualTo("waiting for papers");
    }

    @Test
    void stretches_on_unpublished_dates_are_marked() {
        assertThat(limit("3wd").from(at(china, "2026-12-30T10:00")).intervals())
                .extracting(Interval::start, Interval::provisional)
                .contains(
                        Tuple.tuple(at(china, "2026-12-31T00:00"), false),
                        Tuple.tuple(at(china, "2027-01-01T00:00"), true));
    }

    private Tuple stretch(Kind kind, String start, long counted) {
        return Tuple.tuple(kind, at(china, start), counted);
    }

    private Limit limit(String amount) {
        return Limit.parse(amount).counted(ChinaCounting.nextDay()).on(china);
    }

    private List<Pause> pauses(String happens) {
        if (!happens.startsWith("suspended ")) {
            return List.of();
        }
        String[] span = happens.substring("suspended ".length()).split(" to ", -1);
        return List.of(new Pause(instant(span[0]), instant(span[1]), "补正材料"));
    }

    private static List<Amount> extensions(String happens) {
        return happens.startsWith("extended ")
                ? Arrays.stream(happens.substring("extended ".length()).split(", ", -1))
                        .map(Amount::parse)
                        .toList()
                : List.of();
    }

    private Instant instant(String text) {
        return at(china, text.replace(' ', 'T'));
    }
}
