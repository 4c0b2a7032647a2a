package io.civicline.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.sla.amount.Amount;
import org.junit.jupiter.api.Test;

class CountingRuleTest {

    @Test
    void every_fault_is_reported_at_once() {
        CountingRule.Builder builder = CountingRule.builder(" ").dayLength(Amount.parse("1wd"));
        assertThat(catchThrowableOfType(InvalidCountingRuleException.class, builder::build))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .satisfiesExactly(
                                fault -> assertThat(fault).contains("id is blank"),
                                fault -> assertThat(fault).contains("firstDay is missing"),
                                fault -> assertThat(fault).contains("ends is missing"),
                                fault -> assertThat(fault).contains("lastDayOff is missing"),
                                fault -> assertThat(fault).contains("dayLength", "1wd")))
                .hasMessageContaining("; ");
    }

    @Test
    void a_first_day_that_counts_cannot_end_at_the_same_time() {
        assertThat(faultOf(FirstDay.IN, Ends.SAME_TIME)).contains("no length");
    }

    @Test
    void what_runs_from_the_minute_ends_at_the_minute() {
        assertThat(faultOf(FirstDay.FROM_THE_MINUTE, Ends.CLOSE_OF_BUSINESS)).contains("not CLOSE_OF_BUSINESS");
    }

    @Test
    void the_chinese_rule_is_that_of_the_civil_code() {
        CountingRule rule = ChinaCounting.nextDay();
        assertThat(rule.firstDay()).isEqualTo(FirstDay.OUT);
        assertThat(rule.ends()).isEqualTo(Ends.CLOSE_OF_BUSINESS);
        assertThat(rule.lastDayOff()).isEqualTo(LastDayOff.NEXT_WORKING_DAY);
        assertThat(rule.pauses()).isEqualTo(PauseCounting.BY_DAY);
        assertThat(rule.source()).get().asString().contains("民法典", "第二百零一条", "第二百零三条");
    }

    @Test
    void two_rules_with_the_same_content_are_equal() {
        assertThat(rule("Act 1")).isEqualTo(rule("Act 1")).hasSameHashCodeAs(rule("Act 1"));
        assertThat(rule("Act 1")).isNotEqualTo(rule("Act 2"));
    }

    private static CountingRule rule(String source) {
        return CountingRule.builder("x")
                .firstDay(FirstDay.OUT)
                .ends(Ends.END_OF_DAY)
                .lastDayOff(LastDayOff.KEEP)
                .outsideHours(OutsideHours.NEXT_OPENING)
                .dayLength(Amount.parse("8wh"))
                .source(source)
                .note("remark")
                .build();
    }

    private static String faultOf(FirstDay firstDay, Ends ends) {
        CountingRule.Builder builder =
                CountingRule.builder("x").firstDay(firstDay).ends(ends).lastDayOff(LastDayOff.KEEP);
        return catchThrowableOfType(InvalidCountingRuleException.class, builder::build)
                .faults()
                .get(0);
    }
}
