package io.civicline.testkit.life;

import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;

import io.civicline.core.code.GradeCode;
import io.civicline.core.code.Label;
import io.civicline.core.command.CallingBack.AnswerSurvey;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.CorrectAnswer;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Changing.ChangeFacts;
import io.civicline.core.command.Changing.Correct;
import io.civicline.core.command.Changing.Supplement;
import io.civicline.core.command.Command;
import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Contacting.WithdrawRequester;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Dispatching.Route;
import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.Excluding.DecideExclusion;
import io.civicline.core.command.Excluding.RequestExclusion;
import io.civicline.core.command.Excusing.DecideExcusal;
import io.civicline.core.command.Excusing.RequestExcusal;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.HandingOver.Reassign;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Promising.Promise;
import io.civicline.core.command.Promising.RenegotiatePromise;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.Recording.Attach;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Relaying.PassOn;
import io.civicline.core.command.Relaying.ReportDownstream;
import io.civicline.core.command.Relaying.Subassign;
import io.civicline.core.command.Reopening.Reopen;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Reviewing.Appeal;
import io.civicline.core.command.Staging.DecideStagedClosing;
import io.civicline.core.command.Staging.RequestStagedClosing;
import io.civicline.core.command.Supervising.AnswerSupervision;
import io.civicline.core.command.Supervising.AuditSupervision;
import io.civicline.core.command.Supervising.CloseSupervision;
import io.civicline.core.command.Supervising.ReturnSupervision;
import io.civicline.core.command.Supervising.Supervise;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.command.Terminating.DecideTermination;
import io.civicline.core.command.Terminating.RequestTermination;
import io.civicline.core.command.Tracking.SetStatus;
import io.civicline.core.command.Urging.AnswerUrge;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.GrantExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.condition.Conditions;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Upstream;
import io.civicline.core.reply.Finding;
import io.civicline.core.review.Measure;
import io.civicline.core.situation.Counter;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import io.civicline.engine.Desk;
import io.civicline.engine.policy.Dissatisfaction;
import io.civicline.engine.policy.FollowUpRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.ReopenRule;
import io.civicline.engine.policy.Role;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.time.Instant;

/**
 * A ticket with four units, brought to a stage in such a way that a command finds what it is about: the lead is {@code education};
 * {@code police} has not acknowledged, {@code power} has, {@code environment} has replied.
 */
final class Scene {

    private static final Instant LATER = Instant.parse("2026-03-31T09:00:00Z");

    private final HotlineRig rig = HotlineRig.with(policies()).at(TUESDAY);
    private final Ticket ticket = rig.register(aComplaint()
            .category("school")
            .from(new Upstream("province", "P-1", null))
            .dispatchTo("education", "police", "power", "environment"));

    /** The city, and beside it callers who ask as soon as somebody has it, and a way back after an end. */
    private static PolicySet policies() {
        return TestCity.builder()
                .role(Role.of("caller")
                        .may("attempt", "answer-survey", "correct-answer", "settle-dissatisfaction", "reopen")
                        .seesEverything())
                .reasons(ReasonUse.REOPEN, "not-settled")
                .grade(Grade.of("SATISFIED", "1"), Label.of("满意"))
                .grade(Grade.bad("DISSATISFIED", "0"), Label.of("不满意"))
                .clock(ClockRule.of("follow-up-expiry", ClockScope.REQUESTER)
                        .named("回访")
                        .within("30d")
                        .counted("from-the-minute")
                        .on("round-the-clock")
                        .starts("follow-up-opened")
                        .stops("follow-up-finished")
                        .cancels("follow-up-skipped")
                        .build())
                .followUp(FollowUpRule.of("everybody", "dispatched")
                        .counted("from-the-minute", "round-the-clock")
                        .attempts(3, "2h", "00:00-24:00")
                        .needs(Question.SOLVED, Question.RESULT)
                        .unsolved(Solved.NO)
                        .expiry("follow-up-expiry")
                        .dissatisfied(
                                Conditions.atLeast(Counter.URGES, 1), Dissatisfaction.Supervise.by(Who.unit("centre")))
                        .dissatisfied(Conditions.always(), new Dissatisfaction.Decide())
                        .build())
                .reopening(ReopenRule.of(
                        "30d", "from-the-minute", "round-the-clock", 1, TakeUp.SAME_UNIT, Closure.WITHDRAWN))
                .build();
    }

    private Scene() {
        by("power", new Acknowledge());
        by("environment", new Acknowledge());
        by("environment", Reply.of(Finding.EXPLAINED, "已解释"));
    }

    /** Brings it to a stage, so that the command can be tried there. */
    static Scene at(Stage stage, String command) {
        Scene scene = new Scene();
        boolean late = command.equals("request-excusal") || command.equals("decide-excusal");
        if (late && stage != Stage.REGISTERED) {
            scene.rig.advance(Duration.ofDays(3));
        }
        if (stage != Stage.CLOSED || !command.endsWith("-supervision")) {
            scene.before(command);
        }
        scene.bringTo(stage, command);
        if (late && stage == Stage.REGISTERED) {
            scene.rig.advance(Duration.ofDays(3));
        }
        if (command.equals("decide-excusal")) {
            scene.by("police", RequestExcusal.ofBreach("acknowledge", "force-majeure", "系统停机"));
        }
        scene.then(stage, command);
        return scene;
    }

    /** What must be asked before the lead goes on or gives up. */
    private void before(String command) {
        switch (command) {
            case "decide-return" -> by("police", RequestReturn.because("wrong-place", "不在本辖区"));
            case "answer-urge" -> at("supervisor", Urge.because("请尽快").to("power"));
            case "answer-supervision", "return-supervision" -> supervise();
            case "audit-supervision" -> answered();
            case "close-supervision" -> {
                answered();
                at("supervisor", new AuditSupervision(1, true, null));
            }
            case "keep-promise", "renegotiate-promise" -> by("education", new Promise("月底前答复", LATER));
            case "decide-termination" -> by("education", new RequestTermination("no-cooperation", "诉求人不配合"));
            case "decide-exclusion" -> by("power", RequestExclusion.ofTicket(Measure.ALL, "unreasonable", "诉求不合理"));
            case "appeal" -> {
                by("power", RequestExclusion.ofTicket(Measure.ALL, "unreasonable", "诉求不合理"));
                at("auditor", new DecideExclusion(1, false, "证据不足"));
            }
            case "correct-answer" -> at("caller", answered(Solved.YES));
            case "settle-dissatisfaction" -> at("caller", answered(Solved.NO));
            case "decide-extension" -> by("education", new RequestExtension("overall", "15wd", "complex", "情况复杂"));
            case "pass-on" -> {
                by("power", Subassign.to("grid-team"));
                by("grid-team", new Acknowledge());
                by("grid-team", Reply.of(Finding.SOLVED, "已抢修"));
            }
            default -> {
                // finds what it needs at the stage
            }
        }
    }

    private static Attempt answered(Solved how) {
        return Attempt.answered().solved(how).satisfied(GradeCode.of(how == Solved.NO ? "DISSATISFIED" : "SATISFIED"));
    }

    private void supervise() {
        at("supervisor", Supervise.at("daily", "overdue").over("power"));
    }

    private void answered() {
        supervise();
        by("power", new AnswerSupervision("今日办结"));
    }

    /** A promise outlives an answer, and no other end. */
    private void answer() {
        by("education", new Acknowledge());
        by("education", Reply.of(Finding.SOLVED, "已解决"));
        at("auditor", Audit.passed());
        at("auditor", new TellCitizen("PHONE"));
        at("auditor", Close.as(Closure.RESOLVED));
    }

    /** On a closed ticket only the answer of a citizen leads to a supervision, of the part that led. */
    private void watched(String command) {
        at("supervisor", Urge.because("请尽快").to("education"));
        answer();
        at("caller", answered(Solved.NO));
        if (command.equals("audit-supervision") || command.equals("close-supervision")) {
            by("education", new AnswerSupervision("今日办结"));
        }
        if (command.equals("close-supervision")) {
            at("supervisor", new AuditSupervision(1, true, null));
        }
    }

    private void bringTo(Stage stage, String command) {
        if (stage == Stage.CLOSED && command.endsWith("-supervision")) {
            watched(command);
            return;
        }
        if (stage == Stage.CLOSED && command.endsWith("-promise")) {
            answer();
            return;
        }
        switch (stage) {
            case REGISTERED -> {
                by("education", RequestReturn.because("not-our-duty", "非本单位职责"));
                at("dispatcher", DecideReturn.accept("education"));
            }
            case HANDLING -> by("education", new Acknowledge());
            case REPLIED -> {
                by("education", new Acknowledge());
                by("education", Reply.of(Finding.SOLVED, "已解决"));
            }
            case CLOSED -> at("operator", new Withdraw("不再需要"));
            case DISPATCHED, UNREGISTERED -> {
                // it is there
            }
        }
    }

    private void then(Stage stage, String command) {
        boolean handled = stage == Stage.DISPATCHED || stage == Stage.HANDLING;
        if (command.equals("resume") && handled) {
            at("dispatcher", new Suspend("waits-for-expertise", "等待鉴定"));
        }
        if (command.equals("decide-staged-closing") && stage == Stage.HANDLING) {
            by("education", new RequestStagedClosing("season", "已修两盏", "余下两盏", LATER));
        }
        if (command.equals("close") && stage == Stage.REPLIED) {
            at("auditor", Audit.passed());
            at("auditor", new TellCitizen("PHONE"));
        }
    }

    /** The command with arguments that fit the stage. */
    Command command(Stage stage, String name) {
        return switch (name) {
            case "dispatch" -> stage == Stage.REGISTERED ? Dispatch.asProposed() : Dispatch.assisting("transport");
            case "route" -> new Route();
            case "recall" -> Recall.of("police");
            case "reassign" -> Reassign.to("transport", "由交通局主办");
            case "take-back" -> TakeBack.from("power", "不再需要");
            case "subassign" -> Subassign.to("grid-team");
            case "pass-on" -> PassOn.reply();
            case "report-downstream" -> ReportDownstream.acknowledged("grid", "G-17", "accepted");
            case "request-ruling" -> RequestRuling.because("职责不清");
            case "rule" -> Rule.at("centre", "临热裁〔2026〕1号", "environment");
            case "acknowledge" -> new Acknowledge();
            case "first-contact" -> new FirstContact();
            case "request-return" -> RequestReturn.because("not-our-duty", "非本单位职责");
            case "decide-return" -> DecideReturn.accept("police");
            case "reply" -> Reply.of(Finding.PARTLY, "部分解决");
            case "audit" ->
                stage == Stage.REPLIED ? Audit.passed() : Audit.passed().of("environment");
            case "tell-citizen" -> new TellCitizen("PHONE");
            case "suspend" -> new Suspend("waits-for-expertise", "等待鉴定");
            case "resume" -> new Resume();
            case "request-extension" -> new RequestExtension("handle", "10wd", "complex", "情况复杂");
            case "decide-extension" -> DecideExtension.granted();
            case "grant-extension" -> new GrantExtension("handle", "10wd", "complex", null);
            case "change-facts" -> ChangeFacts.because("实为投诉").urgency("EMERGENCY");
            case "correct" -> Correct.because("实为咨询").kind("INQUIRY");
            case "supplement" -> new Supplement("又有新情况", true, "call-8");
            case "set-status" -> SetStatus.to(TestCity.STATUSES.get(stage)).noting("见附图");
            case "urge" -> Urge.byCitizen("call-7").to("power");
            case "answer-urge" -> new AnswerUrge("今晚到场");
            case "supervise" -> Supervise.at("daily", "overdue").over("power");
            case "answer-supervision" -> new AnswerSupervision("今日办结");
            case "return-supervision" -> new ReturnSupervision("非本单位原因");
            case "audit-supervision" -> new AuditSupervision(1, true, null);
            case "close-supervision" -> new CloseSupervision(1, null);
            case "promise" -> new Promise("月底前答复", LATER);
            case "keep-promise" -> new KeepPromise();
            case "renegotiate-promise" -> new RenegotiatePromise(LATER.plusSeconds(1), "rain", "连日下雨", "call-8");
            case "request-termination" -> new RequestTermination("no-cooperation", "诉求人不配合");
            case "decide-termination" -> new DecideTermination(true, "因您未提供材料，终止办理");
            case "request-staged-closing" -> new RequestStagedClosing("season", "已修两盏", "余下两盏", LATER);
            case "decide-staged-closing" -> DecideStagedClosing.approved();
            case "request-excusal" -> RequestExcusal.ofBreach("acknowledge", "force-majeure", "系统停机");
            case "decide-excusal" -> new DecideExcusal(1, true, null);
            case "request-exclusion" -> RequestExclusion.ofTicket(Measure.SOLVED, "unreasonable", "诉求不合理");
            case "decide-exclusion" -> new DecideExclusion(1, true, null);
            case "appeal" -> new Appeal(1, "证据在案");
            case "withdraw" -> new Withdraw(null);
            case "close" ->
                stage == Stage.REGISTERED ? new Close(Closure.DECLINED, "in-court") : Close.as(Closure.RESOLVED);
            case "record-contact" -> RecordContact.of(ContactPurpose.INQUIRY, "PHONE");
            case "withdraw-requester" -> new WithdrawRequester(ticket.id() + ".1", null);
            case "change-source" -> ChangeSource.due(Instant.parse("2026-04-01T00:00:00Z"));
            case "attempt" -> answered(Solved.YES);
            case "answer-survey" ->
                new AnswerSurvey(null, "sms", answered(Solved.YES).said());
            case "correct-answer" -> new CorrectAnswer(null, answered(Solved.NO).said());
            case "settle-dissatisfaction" -> SettleDissatisfaction.as(Settlement.FINAL, "已多次解释");
            case "reopen" -> Reopen.because("not-settled", "问题仍在");
            case "note" -> new Note("来电催办");
            case "attach" -> new Attach("dms:17", "现场照片", "image/jpeg");
            case "host-event" -> HostEvent.of("inspection-ordered");
            case "erase-words" -> new EraseWords("诉求人申请");
            default -> throw new IllegalArgumentException("the scene does not know " + name + " yet");
        };
    }

    /** Whose part it is. */
    Desk desk(Stage stage, String command) {
        return switch (command) {
            case "acknowledge" -> rig.as("police");
            case "first-contact", "request-return" -> rig.as(stage == Stage.REGISTERED ? "power" : "education");
            case "request-extension" -> rig.as("education");
            case "reply", "subassign", "pass-on", "report-downstream" -> rig.as("power");
            case "route",
                    "recall",
                    "reassign",
                    "take-back",
                    "request-ruling",
                    "decide-return",
                    "suspend",
                    "resume",
                    "decide-extension",
                    "grant-extension" -> rig.desk("dispatcher");
            case "promise", "request-termination", "request-staged-closing" -> rig.as("education");
            case "answer-supervision", "return-supervision" -> rig.as(stage == Stage.CLOSED ? "education" : "power");
            case "answer-urge", "appeal" -> rig.as("power");
            case "request-excusal" -> rig.as("police");
            case "attempt", "answer-survey", "correct-answer", "settle-dissatisfaction", "reopen" -> rig.desk("caller");
            case "decide-exclusion" -> rig.desk("auditor");
            case "audit" -> rig.desk("auditor");
            default -> rig.desk("supervisor");
        };
    }

    HotlineRig rig() {
        return rig;
    }

    Ticket ticket() {
        return rig.ticket(ticket);
    }

    private void by(String unit, Command command) {
        rig.as(unit).submit(ticket.id(), command);
    }

    private void at(String role, Command command) {
        rig.desk(role).submit(ticket.id(), command);
    }
}
