package io.civicline.testkit.life;

import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.command.Command;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.Refused;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Requester;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.watch.Watch;
import io.civicline.core.watch.WatchList;
import io.civicline.engine.Desk;
import io.civicline.engine.WatchPage;
import io.civicline.engine.explain.Explanation;
import io.civicline.engine.explain.JournalLine;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the engine hands out as text has names and local times, whatever it tells; the codes stay for programs. */
class TextsForPeopleTest {

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);
    private final Ticket ticket = rig.register(aComplaint());
    private final Desk handler = rig.as("north-streets");

    private Refused refusal(Desk desk, Command command) {
        return catchThrowableOfType(Refused.class, () -> desk.submit(ticket.id(), command));
    }

    private Watch on(WatchList list) {
        List<WatchPage.Row> rows = rig.desk("supervisor").watch(list, null).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0).watch();
    }

    private String journal(Explanation explained, Locale locale) {
        return String.join(
                "\n", explained.journal(locale).stream().map(JournalLine::text).toList());
    }

    @Test
    void a_refusal_names_clock_and_local_time_and_keeps_the_codes() {
        handler.submit(ticket.id(), new Acknowledge());
        rig.sleepUntil(rig.ticket(ticket).clock("handle").due().plusSeconds(60));
        Refused refused = refusal(handler, new RequestExtension("handle", "10wd", "complex", "情况复杂"));

        assertThat(refused.text(CHINESE)).isEqualTo("“办理”已于2026年3月17日18:00到期，延期须在到期前申请");
        assertThat(refused.text(ENGLISH))
                .isEqualTo("'handling' was due at 17 Mar 2026 18:00; an extension must be asked before");
        Refusal reason = refused.reasons().get(0);
        assertThat(reason.values()).containsEntry("clock", "handle").containsEntry("due", "2026-03-17T10:00:00Z");
        assertThat(reason)
                .isEqualTo(Refusal.of(
                        reason.code(),
                        reason.values().entrySet().stream()
                                .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
                                .toArray()));
    }

    @Test
    void a_refusal_names_the_command_and_the_stage() {
        assertThat(refusal(rig.desk("supervisor"), new TellCitizen("PHONE")).text(CHINESE))
                .contains("已派单")
                .contains("告知诉求人")
                .doesNotContainPattern("[A-Za-z]");
    }

    @Test
    void a_refusal_offers_what_else_there_is_by_name() {
        assertThat(refusal(handler, new RequestExtension("handle", "10wd", "none", "情况复杂"))
                        .text(CHINESE))
                .contains("用于延期的原因代码none");
    }

    @Test
    void lists_that_keep_watch_name_units_clocks_and_amounts() {
        assertThat(on(WatchList.NOT_ACKNOWLEDGED).why(CHINESE)).isEqualTo("北区城管局尚未签收");
        handler.submit(ticket.id(), new Acknowledge());
        handler.submit(ticket.id(), new RequestExtension("handle", "10wd", "complex", "情况复杂"));

        Watch pending = on(WatchList.EXTENSION_PENDING);
        assertThat(pending.why(CHINESE)).isEqualTo("申请将“办理”延期10个工作日");
        assertThat(pending.why(ENGLISH)).isEqualTo("an extension of 'handling' by 10 working days is asked for");
        assertThat(pending.values()).containsEntry("clock", "handle").containsEntry("by", "10wd");

        rig.sleepUntil(rig.ticket(ticket).clock("handle").due().plusSeconds(60));
        assertThat(on(WatchList.OVERDUE).why(CHINESE))
                .startsWith("“first-contact”（北区城管局）已于2026年3月11日10:00到期、")
                .endsWith("、“办理”（北区城管局）已于2026年3月17日18:00到期");
        assertThat(on(WatchList.OVERDUE).why(ENGLISH)).endsWith(", 'handling' of 北区城管局 was due at 17 Mar 2026 18:00");
    }

    @Test
    void the_reason_of_a_route_names_units_and_codes() {
        rig.desk("supervisor").submit(ticket.id(), Rule.at("centre", "临热裁〔2026〕1号", "transport"));
        String text = rig.desk("supervisor").explain(ticket.id()).routing().text(CHINESE);

        assertThat(text).contains("主办：北区城管局").contains("在“热线中心”层级裁定由交通局主办");
        Ticket school = rig.register(aComplaint().category("school"));
        assertThat(rig.desk("supervisor").explain(school.id()).routing().text(CHINESE))
                .contains("诉求分类为教育，要求城市管理或其下级");
    }

    @Test
    void a_journal_is_told_line_by_line_with_local_times_and_names() {
        handler.submit(ticket.id(), new Acknowledge());
        handler.submit(ticket.id(), new RequestExtension("handle", "10wd", "complex", "情况复杂"));
        Explanation explained = rig.desk("supervisor").explain(ticket.id());

        assertThat(explained.journal(CHINESE))
                .hasSameSizeAs(rig.desk("supervisor").journal(ticket.id()));
        assertThat(journal(explained, CHINESE))
                .contains("2026年3月10日10:00")
                .contains("登记COMPLAINT，分类“噪音”，区域“北区”：“夜间施工噪音”")
                .contains("“办理”开始计时，时限5个工作日，2026年3月17日18:00到期")
                .contains("北区城管局（")
                .contains("北区城管局签收")
                .contains("申请将“办理”延期10个工作日，原因：complex，“情况复杂”")
                .doesNotContain("T00")
                .doesNotContain("2026-03");
        assertThat(journal(explained, ENGLISH)).contains("10 Mar 2026 10:00").contains("北区城管局 took it");
    }

    @Test
    void a_journal_tells_a_unit_no_word_that_is_withheld_from_it() {
        Ticket secret = rig.register(aComplaint().confidential().requester(Requester.of("赵某", "13900000000")));
        rig.submit(secret, RecordContact.of(ContactPurpose.INQUIRY, "PHONE").saying("我是举报人赵某"));

        assertThat(journal(rig.desk("supervisor").explain(secret.id()), CHINESE))
                .contains("我是举报人赵某");
        assertThat(journal(handler.explain(secret.id()), CHINESE))
                .doesNotContain("赵某")
                .contains("登记来电（查询）");
        assertThat(handler.explain(secret.id()).journal(CHINESE).stream()
                        .map(JournalLine::entry)
                        .toList())
                .isEqualTo(handler.journal(secret.id()));
    }
}
