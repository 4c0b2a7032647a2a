package io.civicline.testkit.handover;

import static io.civicline.core.error.RefusalCode.ACCUSED;
import static io.civicline.core.error.RefusalCode.GIVEN_ON;
import static io.civicline.core.error.RefusalCode.NOT_ABOVE;
import static io.civicline.core.error.RefusalCode.NOT_BELOW;
import static io.civicline.core.error.RefusalCode.OPEN_BELOW;
import static io.civicline.core.error.RefusalCode.OWN_WORK;
import static io.civicline.core.error.RefusalCode.RETURNED_BEFORE;
import static io.civicline.core.error.RefusalCode.WORDS_GONE;
import static io.civicline.core.error.RefusalCode.WRONG_ASSIGNMENT_STATE;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Command;
import io.civicline.core.command.HandingOver.Reassign;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Relaying.PassOn;
import io.civicline.core.command.Relaying.Subassign;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.CountingRule;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Work that a unit gives on to units below it (二级派单): the power company, its grid team, the team's crew. */
class SubassignTest {

    private final HotlineRig rig = HotlineRig.with(TestCity.builder()
                    .clock(ClockRule.of("inside", ClockScope.EVERY_PART)
                            .within("4h")
                            .counted(CountingRule.FROM_THE_MINUTE.id())
                            .on("round-the-clock")
                            .starts("subassigned")
                            .stops("sub-replied")
                            .build())
                    .build())
            .at(TestCity.TUESDAY);
    private final Ticket ticket = rig.register(aComplaint().dispatchTo("power", "police"));

    private Ticket by(String unit, Command command) {
        return rig.as(unit).submit(ticket.id(), command).ticket();
    }

    private Ticket givenOn() {
        by("power", new Acknowledge());
        return by("power", Subassign.to("grid-team").saying("请两小时内到现场"));
    }

    @Test
    void the_unit_that_gives_work_on_stays_responsible() {
        Ticket after = givenOn();

        assertThat(after).isWith("power", "grid-team", "police").hasStage(Stage.HANDLING);
        assertThat(after.handling().subassignments()).isEqualTo(1);
        assertThat(after.handling().hops()).isZero();
        assertThat(by("grid-team", new Acknowledge())).hasStage(Stage.HANDLING);
    }

    @Test
    void only_what_is_acknowledged_is_given_on_and_only_to_units_directly_below() {
        assertThatRefused(() -> by("power", Subassign.to("grid-team"))).onlyBecause(WRONG_ASSIGNMENT_STATE);
        by("power", new Acknowledge());

        assertThatRefused(() -> by("power", Subassign.to("education"))).onlyBecause(NOT_BELOW);
        assertThatRefused(() -> by("power", Subassign.to("grid-crew"))).onlyBecause(NOT_BELOW);
        by("power", Subassign.to("grid-team"));
        assertThatRefused(() -> by("power", Subassign.to("grid-team"))).because(GIVEN_ON);
    }

    @Test
    void a_reply_whose_words_were_erased_is_not_passed_on_and_the_unit_replies_itself() {
        givenOn();
        by("grid-team", new Acknowledge());
        by("grid-team", Reply.of(Finding.SOLVED, "王女士家的电缆已更换"));
        rig.desk("supervisor").submit(ticket.id(), new EraseWords("诉求人申请"));

        assertThatRefused(() -> by("power", PassOn.reply())).onlyBecause(WORDS_GONE);
        assertThat(by("power", Reply.of(Finding.SOLVED, "电缆已更换"))).hasStage(Stage.REPLIED);
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void the_reply_climbs_back_level_by_level_as_each_unit_takes_it_for_its_own() {
        givenOn();
        by("grid-team", new Acknowledge());
        by("grid-team", Subassign.to("grid-crew"));
        by("grid-crew", new Acknowledge());
        assertThatRefused(() -> by("power", Reply.of(Finding.SOLVED, "已修"))).onlyBecause(OPEN_BELOW);
        by("grid-crew", Reply.of(Finding.SOLVED, "电缆已更换"));
        by("grid-team", PassOn.reply());
        Ticket after = by("power", PassOn.reply());

        assertThat(after).hasStage(Stage.REPLIED);
        assertThat(after.answering().replies()).hasSize(3);
        assertThat(after.answering().replies())
                .allMatch(reply -> reply.text().read().orElseThrow().equals("电缆已更换"));
        assertThat(after.answering().replies().get(0).judgement()).isNotNull();
        assertThat(after.answering().replies().get(2).judgement()).isNull();
        assertThat(rig.verify(ticket)).isWhole();
    }

    @Test
    void the_unit_above_judges_the_reply_and_nobody_else() {
        givenOn();
        by("grid-team", new Acknowledge());
        by("grid-team", Reply.of(Finding.SOLVED, "已修"));

        assertThatRefused(() ->
                        rig.desk("auditor").submit(ticket.id(), Audit.passed().of("grid-team")))
                .onlyBecause(NOT_ABOVE);
        assertThatRefused(() -> by("grid-team", Audit.passed().of("grid-team")))
                .because(NOT_ABOVE)
                .because(OWN_WORK);
        Ticket back = by("power", Audit.sendBack("没有照片").of("grid-team"));
        assertThat(back.handling().openOf(UnitId.of("grid-team"))).isPresent();
        by("grid-team", Reply.of(Finding.SOLVED, "已修，附照片"));
        by("power", Audit.passed().of("grid-team"));
        assertThat(by("power", Reply.of(Finding.SOLVED, "故障已排除"))).hasStage(Stage.REPLIED);
    }

    @Test
    void a_return_inside_a_bureau_goes_to_the_unit_above_and_is_no_return_of_the_ticket() {
        givenOn();
        by("grid-team", RequestReturn.because("wrong-place", "不是我队线路"));

        assertThatRefused(() -> rig.desk("dispatcher").submit(ticket.id(), DecideReturn.accept("grid-team")))
                .onlyBecause(NOT_ABOVE);
        Ticket after = by("power", DecideReturn.accept("grid-team"));

        assertThat(after).isWith("power", "police").hasStage(Stage.HANDLING);
        assertThat(after.handling().returns()).isZero();
        assertThat(after.handling().hops()).isZero();
        assertThat(after.isDisputed()).isFalse();
        assertThatRefused(() -> by("power", Subassign.to("grid-team"))).onlyBecause(RETURNED_BEFORE);
        assertThat(rig.submit(ticket, Reassign.to("grid-team", "直接派给抢修队"))).isWith("grid-team", "police");
    }

    @Test
    void what_is_below_ends_with_what_is_above() {
        givenOn();
        by("grid-team", new Acknowledge());
        by("grid-team", Subassign.to("grid-crew"));
        Ticket after = rig.submit(ticket, Reassign.to("environment", "改由生态环境局主办"));

        assertThat(after.handling().assignments().subList(2, 4))
                .allMatch(part -> part.state() == AssignmentState.WITHDRAWN);
        assertThat(after.ledger().open())
                .noneMatch(clock -> clock.key().code().value().equals("inside"));
    }

    @Test
    void a_unit_takes_back_what_it_gave_on() {
        givenOn();
        by("power", Recall.of("grid-team"));
        by("power", Subassign.to("grid-team"));
        by("grid-team", new Acknowledge());
        by("power", TakeBack.from("grid-team", "由本公司直接处理"));

        assertThat(by("power", Reply.of(Finding.SOLVED, "已修"))).hasStage(Stage.REPLIED);
    }

    @Test
    void the_limits_of_the_hotline_and_those_inside_a_bureau_are_apart() {
        Ticket after = givenOn();
        assertThat(after.ledger().clocks().stream()
                        .filter(c -> c.key().code().value().equals("inside")))
                .hasSize(1)
                .allMatch(clock -> clock.state() == ClockState.RUNNING);
        rig.advance(Duration.ofHours(1));
        by("grid-team", new Acknowledge());
        Ticket replied = by("grid-team", Reply.of(Finding.SOLVED, "已修"));

        assertThat(replied.clock("inside").state()).isEqualTo(ClockState.MET);
        assertThat(replied.clock("handle").state()).isEqualTo(ClockState.RUNNING);
        assertThat(replied.ledger().clocks())
                .noneMatch(c -> c.key().code().value().equals("audit"));
    }

    @Test
    void who_works_below_speaks_to_the_citizen_for_all_above() {
        givenOn();
        by("grid-team", new Acknowledge());
        Ticket after = by("grid-team", new FirstContact());

        assertThat(after.handling().lead().orElseThrow().firstContactAt()).isEqualTo(rig.now());
        assertThat(after.clock("first-contact").state()).isEqualTo(ClockState.MET);
    }

    @Test
    void units_below_an_accused_one_are_no_candidates() {
        Ticket about = rig.register(aComplaint().about("grid-team").dispatchTo("power"));
        rig.as("power").submit(about.id(), new Acknowledge());

        assertThatRefused(() -> rig.as("power").submit(about.id(), Subassign.to("grid-team")))
                .onlyBecause(ACCUSED);
        assertThatRefused(() -> rig.submit(about, Reassign.to("grid-crew", "直接派")))
                .onlyBecause(ACCUSED);
    }
}
