package io.civicline.testkit.property;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;

import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Promising.Promise;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Staging.DecideStagedClosing;
import io.civicline.core.command.Staging.RequestStagedClosing;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Terminating.RequestTermination;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator reads out while a ticket waits, is promised, merged or closed in stages. */
class BriefingTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-20T10:00:00Z");

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);
    private Ticket ticket = rig.register(aComplaint());

    @BeforeEach
    void it_is_handled() {
        ticket = rig.submit(ticket, new Acknowledge());
    }

    private void merge(Ticket main, Ticket other) {
        rig.desk("supervisor").merge(main.id(), List.of(other.id()), null, Act.NOW);
    }

    private String chinese(Ticket of) {
        return rig.desk("operator").briefing(of.id(), Locale.CHINESE);
    }

    private String english(Ticket of) {
        return rig.desk("operator").briefing(of.id(), Locale.ENGLISH);
    }

    @Test
    void a_promise_is_told_with_its_date_and_what_is_promised() {
        rig.submit(ticket, new Promise("周五前停工整改", FRIDAY));

        assertThat(chinese(ticket)).contains("承办单位承诺于2026年3月20日18:00前完成。", "承诺内容：周五前停工整改");
        assertThat(english(ticket))
                .contains("You are promised an outcome by 20 March 2026, 18:00.", "What is promised: 周五前停工整改");
        rig.advanceTo(FRIDAY.plusSeconds(1));
        assertThat(chinese(ticket)).contains("承办单位承诺于2026年3月20日18:00前完成，尚未兑现，正在督促。");
        assertThat(english(ticket))
                .contains(
                        "An outcome was promised by 20 March 2026, 18:00, and that was not kept; we are pressing for it.");
        rig.advance(ofDays(1));
        rig.submit(ticket, new KeepPromise());
        assertThat(chinese(ticket)).contains("承诺于2026年3月20日18:00前完成的事项，逾期后已于2026年3月21日18:00完成。");
        assertThat(english(ticket))
                .contains("What was promised by 20 March 2026, 18:00 was done late, on 21 March 2026, 18:00.")
                .doesNotContain("周五前停工整改");
    }

    @Test
    void a_promise_that_was_kept_in_time_is_told_so_and_erased_words_are_not_read_out() {
        rig.submit(ticket, new Promise("周五前停工整改", FRIDAY));
        rig.desk("supervisor").submit(ticket.id(), new EraseWords("诉求人申请"));
        assertThat(english(ticket)).contains("You are promised an outcome by").doesNotContain("What is promised");

        rig.submit(ticket, new KeepPromise());

        assertThat(english(ticket))
                .contains("What was promised by 20 March 2026, 18:00 was done on 10 March 2026, 10:00.");
        assertThat(chinese(ticket)).contains("承诺于2026年3月20日18:00前完成的事项，已于2026年3月10日10:00完成。");
    }

    @Test
    void a_staged_closing_is_told_as_asked_and_then_with_the_date_of_the_rest() {
        rig.submit(ticket, new RequestStagedClosing("season", "已修两盏", "余下两盏", FRIDAY));
        assertThat(chinese(ticket)).contains("于2026年3月10日10:00申请阶段性办结，余下部分另约日期，正在审核。");
        assertThat(english(ticket)).contains("asked on 10 March 2026, 10:00 to promise a date for what remains");

        rig.submit(ticket, new DecideStagedClosing(true, FRIDAY, null));

        assertThat(chinese(ticket)).contains("已阶段性办结，余下部分承诺于2026年3月20日18:00前完成。", "承诺内容：余下两盏");
        assertThat(english(ticket)).contains("Part of it is done, and the rest is promised by 20 March 2026, 18:00.");
        rig.advanceTo(FRIDAY.plusSeconds(1));
        assertThat(english(ticket))
                .contains("Part of it is done; the rest was promised by 20 March 2026, 18:00, and that");
        assertThat(chinese(ticket)).contains("余下部分承诺于2026年3月20日18:00前完成，尚未兑现，正在督促。");
    }

    @Test
    void what_holds_it_up_is_told_with_its_reason_and_since_when() {
        rig.submit(ticket, new RequestExtension("handle", "10wd", "complex", "情况复杂"));
        assertThat(chinese(ticket)).contains("于2026年3月10日10:00申请延期，正在审核。");
        assertThat(english(ticket)).contains("asked for more time on 10 March 2026, 10:00; we are deciding on that.");

        rig.advance(ofHours(1));
        rig.submit(ticket, new Suspend("waits-for-expertise", "等待鉴定"));
        assertThat(chinese(ticket)).contains("自2026年3月10日11:00起暂停办理，原因：");
        assertThat(english(ticket)).contains("Handling rests since 10 March 2026, 11:00: ");

        Ticket ended = rig.submit(rig.register(aComplaint().externalId("e")), new Acknowledge());
        rig.submit(ended, new RequestTermination("no-cooperation", "诉求人不配合"));
        assertThat(chinese(ended)).contains("于2026年3月10日11:00申请终止办理，正在审核。");
        assertThat(english(ended)).contains("asked on 10 March 2026, 11:00 to end handling");
        Ticket back = rig.register(aComplaint().externalId("b"));
        rig.submit(back, RequestReturn.because("not-our-duty", "非本单位职责"));
        assertThat(chinese(back)).contains("于2026年3月10日11:00提出退单，正在审核。");
        assertThat(english(back)).contains("said on 10 March 2026, 11:00 that it is not its duty");
    }

    @Test
    void of_a_ticket_that_was_merged_the_number_is_told_under_which_it_is_handled_and_how_it_goes_there() {
        Ticket joined = rig.register(aComplaint().externalId("JOINED-1").requester(Requester.of("李先生", "13900000001")));
        merge(ticket, joined);

        assertThat(chinese(joined))
                .contains("JOINED-1", "您的诉求已与同一事项的其他诉求合并办理，工单号为" + number(ticket), "由北区城管局办理", "办理：2026年3月17日");
        assertThat(english(joined))
                .contains("together with another request about the same matter, under the number " + number(ticket))
                .contains("is handling it since 10 March 2026, 10:00")
                .doesNotContain("王女士", "李先生", "139");
        assertThat(english(ticket)).doesNotContain("JOINED-1", joined.id().value());
        rig.submit(ticket, Reply.of(Finding.SOLVED, "已停工"));
        rig.submit(ticket, Audit.passed());
        rig.submit(ticket, new TellCitizen("PHONE"));
        rig.submit(ticket, Close.as(Closure.RESOLVED));
        assertThat(english(joined)).contains("已停工", "It was closed on 10 March 2026, 10:00");
    }

    @Test
    void the_number_of_a_confidential_main_ticket_is_not_told_nor_that_anybody_joined() {
        Ticket secret = rig.register(aComplaint().externalId("SECRET-1").confidential());
        Ticket open = rig.register(aComplaint().externalId("OPEN-1"));
        merge(secret, open);

        assertThat(chinese(open))
                .contains("您的诉求已与同一事项的其他诉求合并办理。")
                .doesNotContain("SECRET-1", secret.id().value());
        assertThat(english(open))
                .contains("It is handled together with another request about the same matter.")
                .doesNotContain("SECRET-1", secret.id().value());

        Ticket joiner = rig.register(aComplaint().externalId("JOINER-1").confidential());
        merge(ticket, joiner);
        assertThat(english(ticket)).doesNotContain("JOINER-1", joiner.id().value(), "together");
        assertThat(chinese(ticket)).doesNotContain("JOINER-1", "合并");
    }

    private static String number(Ticket of) {
        return of.registered().externalId() == null
                ? of.id().value()
                : of.registered().externalId().value();
    }
}
