package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.notice.Notice;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySetBuilder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A gateway that takes the code of a template and its parameters is told both; and what it called a notice is kept apart. */
class NoticeTemplatesTest {

    private static final String TEXT = "{name}，您的诉求{number}（{category}）由{lead}办理，原因：{reason}";

    private static Town town(NoticeRule... rules) {
        PolicySetBuilder policy = TownPolicies.builder();
        for (NoticeRule rule : rules) {
            policy.notice(rule);
        }
        return Town.open(policy.build());
    }

    private static List<Notice> sent(Town town, String rule) {
        town.hotline.runDue();
        return town.sent.stream()
                .filter(notice -> notice.rule().value().equals(rule))
                .toList();
    }

    @Test
    void a_notice_carries_its_rule_and_the_values_of_its_text_in_their_order() {
        Town town = town(NoticeRule.of("SMS_1001", "dispatched", Audience.REQUESTERS, "sms", TEXT));
        town.operator().register(Town.burstPipe().externalId("0042").dispatch());

        Notice notice = sent(town, "SMS_1001").get(0);
        assertThat(notice.values())
                .containsExactly(
                        entry("name", "王女士"),
                        entry("number", "0042"),
                        entry("category", "供水"),
                        entry("lead", "水务局"),
                        entry("reason", "—"));
        assertThat(notice.text()).isEqualTo("王女士，您的诉求0042（供水）由水务局办理，原因：—");
        assertThat(notice.toString()).doesNotContain("王女士", "0042");
    }

    @Test
    void a_unit_is_told_no_values_that_are_not_in_its_text() {
        Town town = town(NoticeRule.of("work", "dispatched", Audience.LEAD, "sms", "工单{ticket}"));
        Ticket ticket = town.operator().register(Town.burstPipe().confidential().dispatch());

        assertThat(sent(town, "work").get(0).values())
                .containsExactly(entry("ticket", ticket.id().value()));
    }

    @Test
    void a_digest_has_a_line_of_values_for_each_line_of_its_text() {
        Town town = town(
                NoticeRule.of("lines", "dispatched", Audience.LEAD, "sms", "新{ticket}")
                        .digest("2h"),
                NoticeRule.of("once", "dispatched", Audience.LEAD, "sms", "新{count}件")
                        .digest("2h"));
        Ticket one = town.dispatched();
        Ticket two = town.dispatched();
        town.setClock(Town.START.plus(Duration.ofHours(3)));

        Notice lines = sent(town, "lines").get(0);
        assertThat(lines.values()).containsExactly(entry("ticket", one.id() + "\n" + two.id()));
        assertThat(sent(town, "once").get(0).values()).containsExactly(entry("count", "2"));
    }

    @Test
    void two_notices_of_one_instant_leave_in_the_order_of_the_journal() {
        NoticeRule[] rules = new NoticeRule[8];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = NoticeRule.of("n" + i, "noted", Audience.LEAD, "sms", "第" + i);
        }
        Town town = town(rules);
        Ticket ticket = town.dispatched();
        town.hotline.runDue();
        town.sent.clear();
        town.chief().submit(ticket.id(), new Note("x"));
        town.hotline.runDue();

        assertThat(town.sent)
                .extracting(notice -> notice.rule().value())
                .containsExactly("n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7");
        assertThat(town.hotline.notices(ticket.id()))
                .extracting(status -> status.rule().value())
                .containsExactly("tell-lead", "n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7");
    }

    @Test
    void what_the_gateway_called_it_is_no_remark() {
        Town town = Town.open();
        Ticket ticket = town.dispatched();
        assertThat(town.hotline.notices(ticket.id()).get(0).reference()).isEmpty();
        town.hotline.runDue();

        NoticeStatus accepted = town.hotline.notices(ticket.id()).get(0);
        assertThat(accepted.reference()).isEqualTo("gateway-1");
        assertThat(accepted.remark()).isEmpty();
        assertThat(accepted.tries()).isEqualTo(1);
    }

    @Test
    void a_notice_that_no_gateway_ever_saw_was_never_tried() {
        Town town = town(NoticeRule.of("told", "dispatched", Audience.REQUESTERS, "sms", "您好"));
        Ticket ticket = town.dispatched();
        town.chief().submit(ticket.id(), new EraseWords("court order"));
        town.hotline.runDue();

        assertThat(town.hotline.notices(ticket.id()))
                .filteredOn(status -> status.rule().value().equals("told"))
                .singleElement()
                .satisfies(status -> {
                    assertThat(status.state()).hasToString("SUPPRESSED");
                    assertThat(status.tries()).isZero();
                    assertThat(status.reference()).isEmpty();
                    assertThat(status.remark()).contains("was erased");
                });
    }
}
