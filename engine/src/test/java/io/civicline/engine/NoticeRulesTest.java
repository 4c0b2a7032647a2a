package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.code.Label;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Terminating.DecideTermination;
import io.civicline.core.command.Terminating.RequestTermination;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.condition.Conditions;
import io.civicline.core.event.Entry;
import io.civicline.core.event.NoticeEvent.NoticeQueued;
import io.civicline.core.event.NoticeEvent.NoticeWithheld;
import io.civicline.core.notice.Notice;
import io.civicline.core.registration.Upstream;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.Language;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Role;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.Step;
import io.civicline.sla.clock.StepAct;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who is told what, and when: a rule's moment, condition, audience and timing. */
class NoticeRulesTest {

    private static PolicySet policy(NoticeRule... rules) {
        return policy(Language.ZH, rules);
    }

    private static PolicySet policy(Language language, NoticeRule... rules) {
        var policy = TownPolicies.builder().language(language);
        for (NoticeRule rule : rules) {
            policy.notice(rule);
        }
        return policy.build();
    }

    /** What was sent by the rules of a test, without those of the town. */
    private static List<Notice> sent(Town town, String mark) {
        town.hotline.runDue();
        return town.sent.stream()
                .filter(notice -> notice.text().startsWith(mark))
                .toList();
    }

    @Test
    void a_rule_sends_only_for_tickets_of_which_its_condition_holds() {
        Town town = Town.open(policy(
                NoticeRule.of("yes", "dispatched", Audience.LEAD, "sms", "yes").when(Conditions.category("city.water")),
                NoticeRule.of("no", "dispatched", Audience.LEAD, "sms", "no").when(Conditions.category("city.roads"))));
        town.dispatched();

        assertThat(sent(town, "yes")).hasSize(1);
        assertThat(sent(town, "no")).isEmpty();
    }

    @Test
    void the_upstream_system_is_told_with_its_own_number_and_missed_until_a_receipt_comes() {
        Town town =
                Town.open(policy(NoticeRule.of("back", "dispatched", Audience.SOURCE, "sms", "to {upstream}: {lead}")));
        Ticket ticket = town.operator()
                .register(Town.burstPipe()
                        .from(new Upstream("province", "P-77", null))
                        .dispatch());
        town.dispatched();

        Notice report = sent(town, "to P-77").get(0);
        assertThat(report.to()).isEqualTo("source:province");
        assertThat(report.address()).isEqualTo("P-77");
        assertThat(report.text()).isEqualTo("to P-77: 水务局");
        assertThat(town.hotline.reportsWithoutReceipt(null))
                .extracting(NoticeStatus::ticket)
                .containsExactly(ticket.id());
    }

    @Test
    void a_who_list_is_about_the_unit_concerned_and_a_vacancy_is_recorded() {
        Town town = Town.open(policy(
                NoticeRule.of("up", "dispatched", Audience.of(Who.unit("gone").or(Who.centre())), "sms", "up {unit}"),
                NoticeRule.of("gone", "dispatched", Audience.of(Who.unit("gone")), "sms", "gone")));
        Ticket ticket = town.dispatched();

        assertThat(sent(town, "up")).extracting(Notice::to).containsExactly("unit:centre");
        assertThat(sent(town, "up").get(0).text()).isEqualTo("up 市民热线");
        assertThat(sent(town, "gone")).isEmpty();
        assertThat(withheld(town, ticket)).singleElement().satisfies(event -> {
            assertThat(event.rule().value()).isEqualTo("gone");
            assertThat(event.why()).isEqualTo("NOBODY_FOUND");
            assertThat(event.notTaken()).hasSize(1);
        });
    }

    private static List<NoticeWithheld> withheld(Town town, Ticket ticket) {
        return town.chief().journal(ticket.id()).stream()
                .map(Entry::event)
                .filter(NoticeWithheld.class::isInstance)
                .map(NoticeWithheld.class::cast)
                .toList();
    }

    @Test
    void who_is_complained_of_is_never_told_whoever_the_rule_names() {
        Town town = Town.open(policy(
                NoticeRule.of("centre", "dispatched", Audience.of(Who.centre()), "sms", "centre"),
                NoticeRule.of(
                        "roads", "dispatched", Audience.of(Who.unit("roads").or(Who.unit("parks"))), "sms", "roads")));
        Ticket ticket = town.operator()
                .register(Town.burstPipe().about("centre").about("roads").dispatch());

        assertThat(sent(town, "centre")).isEmpty();
        assertThat(sent(town, "roads")).extracting(Notice::to).containsExactly("unit:parks");
        assertThat(withheld(town, ticket)).extracting(NoticeWithheld::why).containsExactly("NOBODY_FOUND");
    }

    @Test
    void people_are_told_in_the_citys_language_with_names_instead_of_codes_and_local_times() {
        Label text = Label.of("甲{category}{region}{due:handle}", "EN {category}/{kind}/{due:handle}/{reason}");
        NoticeRule rule = NoticeRule.of("t", "dispatched", Audience.REQUESTERS, "sms", text);
        Town chinese = Town.open(policy(rule));
        Town english = Town.open(policy(Language.EN, rule));
        chinese.dispatched();
        english.dispatched();

        assertThat(sent(chinese, "甲").get(0).text()).isEqualTo("甲供水东区2026-03-02 20:00");
        assertThat(sent(english, "EN").get(0).text()).isEqualTo("EN 供水/COMPLAINT/2026-03-02 20:00/—");
    }

    @Test
    void a_requester_reads_his_own_words_and_one_empty_placeholder_does_not_blank_the_message() {
        Town town = Town.open(policy(
                NoticeRule.of("t", "noted", Audience.REQUESTERS, "sms", "致{name}：{subject}，{reason}，{status}。")));
        Ticket ticket = town.handling();
        town.chief(ticket, new Note("再次来电"));

        assertThat(sent(town, "致").get(0).text()).isEqualTo("致王女士：水管爆裂，—，—。");
    }

    @Test
    void a_reason_is_told_in_the_policys_words() {
        Town town = Town.open(policy(NoticeRule.of("t", "return-requested", Audience.LEAD, "sms", "退{reason}")));
        Ticket ticket = town.dispatched();
        town.handler("water").submit(ticket.id(), new RequestReturn("not-our-duty", "依据", null));

        assertThat(sent(town, "退").get(0).text()).startsWith("退").isNotEqualTo("退—");
    }

    @Test
    void a_rule_can_say_of_which_clocks_it_is_and_names_them_in_the_citys_language() {
        PolicySetBuilder rules = TownPolicies.builder()
                .language(Language.EN)
                .clock(TownPolicies.rule("contact", ClockScope.LEAD, "1h")
                        .starts("dispatched")
                        .stops("first-contacted")
                        .named("首次联系", "First contact")
                        .build())
                .notice(NoticeRule.of("late", "clock-breached", Audience.LEAD, "sms", "late {clock} {due}")
                        .ofClocks("contact", "handle"))
                .notice(NoticeRule.of("each", "clock-breached", Audience.LEAD, "sms", "each {clock}"));
        Town town = Town.open(rules.build());
        town.dispatched(); // at 10:00
        town.pass(Duration.ofHours(9));

        assertThat(sent(town, "late")).extracting(Notice::text).containsExactly("late First contact 2026-03-02 11:00");
        assertThat(sent(town, "each"))
                .extracting(Notice::text)
                .containsExactly("each sign", "each First contact", "each return");
    }

    @Test
    void a_rule_can_say_at_which_steps_it_is_and_then_what_people_do_is_not_meant() {
        PolicySetBuilder rules = TownPolicies.builder()
                .clock(TownPolicies.rule("contact", ClockScope.LEAD, "10h")
                        .starts("dispatched")
                        .stops("first-contacted")
                        .step(Step.of("yellow", "2h before due", StepAct.mark()).named(Label.of("黄色预警", "yellow")))
                        .step("red", "1h before due", StepAct.mark())
                        .step("press", "due", StepAct.urge())
                        .build())
                .role(Role.of("boss").may("urge").seesEverything())
                .notice(NoticeRule.of("card", "step-marked", Audience.LEAD, "sms", "卡{step}")
                        .ofSteps("yellow"))
                .notice(NoticeRule.of("press", "urged", Audience.LEAD, "sms", "催{clock}")
                        .ofClocks("contact"))
                .notice(NoticeRule.of("any", "urged", Audience.LEAD, "sms", "任{clock}"));
        Town town = Town.open(rules.build());
        Ticket ticket = town.dispatched();
        town.hotline.as(Actor.of("b", "boss")).submit(ticket.id(), new Urge(null, null, "请尽快"));
        town.pass(Duration.ofHours(11));

        assertThat(sent(town, "卡")).extracting(Notice::text).containsExactly("卡黄色预警");
        assertThat(sent(town, "催")).extracting(Notice::text).containsExactly("催contact");
        assertThat(sent(town, "任")).extracting(Notice::text).containsExactly("任—", "任contact");
    }

    private static Town ending(NoticeRule... rules) {
        PolicySetBuilder policy = TownPolicies.builder()
                .reason(new CodedReason(
                        ReasonUse.TERMINATE,
                        ReasonCode.of("no-cooperation"),
                        Label.of("不予配合", "no cooperation"),
                        Label.of("因未能取得您的配合", "because you did not cooperate"),
                        null))
                .role(Role.of("asker").may("request-termination").seesEverything())
                .role(Role.of("judge").may("decide-termination").seesEverything());
        List.of(rules).forEach(policy::notice);
        return Town.open(policy.build());
    }

    private static Ticket terminated(Town town) {
        Ticket ticket = town.handling();
        town.hotline
                .as(Actor.of("a", "asker").in("water"))
                .submit(ticket.id(), new RequestTermination("no-cooperation", "内部说明"));
        town.hotline.as(Actor.of("j", "judge")).submit(ticket.id(), DecideTermination.granted("三次未能联系上您"));
        return ticket;
    }

    @Test
    void who_is_told_of_an_end_without_a_result_reads_its_reason_and_what_was_written_to_him() {
        String text = "止{reason}：{explanation}";
        Town town = ending(
                NoticeRule.of("end", "closed", Audience.REQUESTERS, "sms", text),
                NoticeRule.of("ruled", "termination-granted", Audience.REQUESTERS, "sms", "定{reason}：{explanation}"));
        Ticket ticket = terminated(town);

        assertThat(sent(town, "止")).extracting(Notice::text).containsExactly("止因未能取得您的配合：三次未能联系上您");
        assertThat(sent(town, "定")).extracting(Notice::text).containsExactly("定因未能取得您的配合：三次未能联系上您");
        assertThat(town.chief().briefing(ticket.id(), Locale.CHINESE))
                .contains("因未能取得您的配合")
                .contains("说明：三次未能联系上您")
                .doesNotContain("内部说明");
    }

    @Test
    void what_was_written_with_a_decision_is_not_copied_into_the_notice_and_goes_when_words_are_erased() {
        Town town = ending(NoticeRule.of("end", "closed", Audience.REQUESTERS, "sms", "止{reason}：{explanation}")
                .window("20:00-21:00"));
        Ticket ticket = terminated(town); // at 10:00

        assertThat(town.chief().journal(ticket.id()).stream()
                        .map(Entry::event)
                        .filter(NoticeQueued.class::isInstance)
                        .map(NoticeQueued.class::cast)
                        .filter(queued -> queued.rule().value().equals("end")))
                .singleElement()
                .satisfies(
                        queued -> assertThat(queued.terms().values().toString()).doesNotContain("三次"));
        town.chief().submit(ticket.id(), new EraseWords("court order"));
        assertThat(town.chief().briefing(ticket.id(), Locale.CHINESE)).doesNotContain("三次");
    }

    @Test
    void what_comes_outside_the_window_waits_for_its_opening_even_a_second_try() {
        Town town = Town.open(policy(
                NoticeRule.of("t", "dispatched", Audience.LEAD, "sms", "day").window("12:00-21:00")));
        town.dispatched(); // at 10:00

        assertThat(sent(town, "day")).isEmpty();
        town.pass(Duration.ofHours(2).minusSeconds(1));
        assertThat(sent(town, "day")).isEmpty();
        town.setClock(Instant.parse("2026-03-02T13:00:00Z")); // nobody worked until 21:00, when the window is over
        assertThat(sent(town, "day")).isEmpty();
        town.setClock(Instant.parse("2026-03-03T04:00:00Z"));
        assertThat(sent(town, "day")).hasSize(1);
    }

    @Test
    void a_notice_whose_time_is_over_is_not_sent_late() {
        Town town = Town.open(policy(
                NoticeRule.of("t", "dispatched", Audience.LEAD, "sms", "soon").expires("30min")));
        Ticket ticket = town.dispatched();
        town.pass(Duration.ofMinutes(30));

        assertThat(sent(town, "soon")).isEmpty();
        assertThat(town.hotline.notices(ticket.id()))
                .filteredOn(status -> status.rule().value().equals("t"))
                .extracting(status -> status.state().name())
                .containsExactly("EXPIRED");
    }

    @Test
    void a_digest_is_one_message_and_each_notice_keeps_its_state() {
        Town town = Town.open(policy(NoticeRule.of("t", "dispatched", Audience.LEAD, "sms", "{count}件：{tickets}")
                .digest("daily 12:00")));
        Ticket first = town.dispatched();
        Ticket second = town.dispatched();
        town.pass(Duration.ofHours(2));

        town.hotline.runDue();
        List<Notice> digests = town.sent.stream()
                .filter(notice -> notice.text().contains("件："))
                .toList();
        assertThat(digests).singleElement().satisfies(digest -> {
            assertThat(digest.text()).isIn("2件：T000001, T000002", "2件：T000002, T000001");
            assertThat(digest.tickets()).containsExactlyInAnyOrder(first.id(), second.id());
        });
        for (Ticket ticket : List.of(first, second)) {
            assertThat(town.hotline.notices(ticket.id()))
                    .extracting(status -> status.state().name())
                    .containsOnly("ACCEPTED");
        }
    }

    @Test
    void a_digest_of_texts_that_name_one_ticket_has_a_line_for_each() {
        Town town = Town.open(policy(NoticeRule.of("t", "dispatched", Audience.LEAD, "sms", "新{ticket}")
                .digest("2h")));
        town.dispatched();
        town.dispatched();
        town.pass(Duration.ofHours(2));

        assertThat(sent(town, "新"))
                .singleElement()
                .satisfies(
                        digest -> assertThat(digest.text().lines()).containsExactlyInAnyOrder("新T000001", "新T000002"));
    }

    @Test
    void after_a_crash_a_digest_comes_again_under_the_same_id() {
        CrashingStore store = new CrashingStore();
        Town town = Town.of(
                policy(NoticeRule.of("t", "dispatched", Audience.LEAD, "sms", "新{ticket}")
                        .digest("2h")),
                store,
                more -> more);
        town.dispatched();
        town.dispatched();
        town.hotline.runDue();
        town.sent.clear();
        town.pass(Duration.ofHours(2));
        store.digestedLeft(1);

        try {
            town.hotline.runDue();
        } catch (RuntimeException e) {
            assertThat(e).hasMessage("the connection is lost");
        }
        store.digestedLeft(99);
        town.pass(Duration.ofMinutes(6));
        town.hotline.runDue();

        List<Notice> digests = sent(town, "新");
        assertThat(digests).hasSize(2);
        assertThat(digests.get(0).tickets()).hasSize(2);
        assertThat(digests.get(1).id()).isEqualTo(digests.get(0).id());
    }

    @Test
    void a_decided_return_tells_whom_it_concerns() {
        Town town = Town.open(policy(NoticeRule.of("t", "return-refused", Audience.UNITS, "sms", "不同意{unit}")));
        Ticket ticket = town.dispatched();
        town.handler("water").submit(ticket.id(), new RequestReturn("not-our-duty", "依据", null));
        town.chief(ticket, new DecideReturn("water", false, "应由贵单位办理"));

        assertThat(sent(town, "不同意")).extracting(Notice::text).containsExactly("不同意水务局");
    }
}
