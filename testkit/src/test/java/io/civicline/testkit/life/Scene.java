package io.civicline.testkit.life;

import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aComplaint;

import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.HandingOver.Reassign;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Relaying.PassOn;
import io.civicline.core.command.Relaying.ReportDownstream;
import io.civicline.core.command.Relaying.Subassign;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.Attach;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Desk;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;

/**
 * A ticket with four units, brought to a stage in such a way that a command finds what it is about: the lead is {@code education};
 * {@code police} has not acknowledged, {@code power} has, {@code environment} has replied.
 */
final class Scene {

    private final HotlineRig rig = HotlineRig.with(TestCity.policies()).at(TUESDAY);
    private final Ticket ticket =
            rig.register(aComplaint().category("school").dispatchTo("education", "police", "power", "environment"));

    private Scene() {
        by("power", new Acknowledge());
        by("environment", new Acknowledge());
        by("environment", Reply.of(Finding.EXPLAINED, "已解释"));
    }

    /** Brings it to a stage, so that the command can be tried there. */
    static Scene at(Stage stage, String command) {
        Scene scene = new Scene();
        scene.before(command);
        scene.bringTo(stage);
        scene.then(stage, command);
        return scene;
    }

    /** What must be asked before the lead goes on or gives up. */
    private void before(String command) {
        switch (command) {
            case "decide-return" -> by("police", RequestReturn.because("wrong-place", "不在本辖区"));
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

    private void bringTo(Stage stage) {
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
        if (command.equals("close") && stage == Stage.REPLIED) {
            at("auditor", Audit.passed());
            at("auditor", new TellCitizen("PHONE"));
        }
    }

    /** The command with arguments that fit the stage. */
    Command command(Stage stage, String name) {
        return switch (name) {
            case "dispatch" -> stage == Stage.REGISTERED ? Dispatch.asProposed() : Dispatch.assisting("transport");
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
            case "withdraw" -> new Withdraw(null);
            case "close" ->
                stage == Stage.REGISTERED ? new Close(Closure.DECLINED, "in-court") : Close.as(Closure.RESOLVED);
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
            case "recall", "reassign", "take-back", "request-ruling", "decide-return", "suspend", "resume", "decide-extension" -> rig.desk("dispatcher");
            case "audit" -> rig.desk("auditor");
            default -> rig.desk("supervisor");
        };
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
