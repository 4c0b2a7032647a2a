package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.civicline.core.code.Label;
import io.civicline.core.notice.Notice;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.explain.ClockExplanation;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.Step;
import io.civicline.sla.clock.StepAct;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people see of the steps of clocks: explanations and notices. */
class StepsOfClocksTest {

    private final Town town = Town.open(policy());

    private static PolicySet policy() {
        return TownPolicies.builder()
                .clock(TownPolicies.rule("contact", ClockScope.LEAD, "10h")
                        .starts("dispatched")
                        .stops("first-contacted")
                        .source("本市办法 第九条")
                        .step(Step.of("yellow", "80% of contact", StepAct.mark())
                                .named(Label.of("黄色预警", "yellow warning")))
                        .step("watch", "1h after due", StepAct.supervise("unit:water", "unit:roads"))
                        .step("itself", "2h after due", StepAct.supervise("unit:water"))
                        .step("late", "1d after due", StepAct.urge())
                        .build())
                .notice(NoticeRule.of("watch", "supervised", Audience.SUPERVISORS, "sms", "请督办{ticket}"))
                .notice(NoticeRule.of("watched", "supervised", Audience.UNITS, "sms", "{ticket}被督办"))
                .notice(NoticeRule.of("urge", "urged", Audience.LEAD, "sms", "请尽快办理{ticket}"))
                .build();
    }

    private ClockExplanation explain(Ticket ticket) {
        return town.chief().explain(ticket.id()).clock("contact");
    }

    @Test
    void an_explanation_cites_the_clock_and_tells_the_steps_that_were_reached_and_the_next() {
        Ticket ticket = town.dispatched();
        assertThat(explain(ticket).text(Locale.CHINESE)).endsWith("（依据：本市办法 第九条）；下一步骤“黄色预警”3月2日18:00");
        assertThat(explain(ticket).text(Locale.ENGLISH)).endsWith(" (本市办法 第九条); next yellow warning 2 Mar 18:00");

        town.pass(Duration.ofHours(13)).hotline.runDue();
        assertThat(explain(ticket).text(Locale.CHINESE))
                .endsWith("；已超期；已到步骤“黄色预警”3月2日18:00、“watch”3月2日21:00、"
                        + "“itself”3月2日22:00（未执行：找不到可以督办的单位）；下一步骤“late”3月3日20:00");
        assertThat(explain(ticket).text(Locale.ENGLISH))
                .endsWith("; overdue; reached yellow warning 2 Mar 18:00, watch 2 Mar 21:00, itself 2 Mar 22:00"
                        + " (not done: none of those who might supervise could be found); next late 3 Mar 20:00");
        assertThat(explain(ticket).toString()).doesNotContain("null");
    }

    @Test
    void the_unit_that_watches_and_the_one_that_is_watched_are_told() {
        town.dispatched();
        town.pass(Duration.ofHours(40)).hotline.runDue();

        assertThat(town.sent)
                .extracting(Notice::to, Notice::text)
                .contains(
                        tuple("unit:roads", "请督办T000001"),
                        tuple("unit:water", "T000001被督办"),
                        tuple("unit:water", "请尽快办理T000001"));
        assertThat(town.sent.stream().filter(notice -> notice.text().contains("督办")))
                .as("a step that could not act tells nobody")
                .hasSize(2);
    }
}
