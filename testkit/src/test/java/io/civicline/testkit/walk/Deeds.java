package io.civicline.testkit.walk;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Excluding.DecideExclusion;
import io.civicline.core.command.Excluding.RequestExclusion;
import io.civicline.core.command.Excusing.DecideExcusal;
import io.civicline.core.command.Excusing.RequestExcusal;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Promising.Promise;
import io.civicline.core.command.Promising.RenegotiatePromise;
import io.civicline.core.command.Recording.Attach;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
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
import io.civicline.core.command.Urging.AnswerUrge;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.id.UnitId;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.reply.Finding;
import io.civicline.core.review.Measure;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.testkit.city.TestCity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What people of the test city may come up with: sensible and silly, timely and late, sound and broken. */
final class Deeds {

    private static final Set<String> OF_UNITS = Set.of(
            "acknowledge",
            "first-contact",
            "request-return",
            "reply",
            "request-extension",
            "answer-urge",
            "answer-supervision",
            "return-supervision",
            "promise",
            "keep-promise",
            "renegotiate-promise",
            "request-termination",
            "request-staged-closing",
            "request-excusal",
            "request-exclusion",
            "appeal");
    private static final List<String> STRANGE_UNITS = List.of("gas", "data", "nowhere");
    private static final List<String> ROLES =
            List.of("operator", "dispatcher", "auditor", "supervisor", "handler", "visitor", "nobody");

    private final Dice dice;

    Deeds(Dice dice) {
        this.dice = dice;
    }

    String unit() {
        return dice.percent(95) ? dice.one(TestCity.UNITS) : dice.one(STRANGE_UNITS);
    }

    Registration registration(Instant now, int number) {
        RegistrationForm form = Registration.of(dice.oneOf("COMPLAINT", "COMPLAINT", "INQUIRY", "COMMENDATION"))
                .via(dice.oneOf("PHONE", "WEB"))
                .category(dice.oneOf("urban.noise", "urban.roads", "utility.water", "utility.power", "school"))
                .region(dice.oneOf("36", "3601", "3602", "360201"))
                .subject(dice.percent(8) ? "小区爆管" : "诉求第" + number + "号");
        if (dice.percent(70)) {
            form.requester(Requester.of("市民" + number, "138" + number));
        }
        if (dice.percent(10)) {
            form.requester(Requester.anonymous().withoutAnswer());
        }
        if (dice.percent(20)) {
            form.urgency(dice.oneOf("URGENT", "EMERGENCY", dice.percent(10) ? "PANIC" : "NORMAL"));
        }
        if (dice.percent(10)) {
            form.from(new Upstream("province", "P" + number, now.plus(Duration.ofHours(1 + dice.below(200)))));
        }
        if (dice.percent(10)) {
            form.about(unit());
        }
        if (dice.percent(10)) {
            form.arrived(now.minus(Duration.ofMinutes(dice.below(2000))));
        }
        if (dice.percent(20)) {
            form.externalId("E" + dice.below(1 + number / 40));
        }
        return end(form);
    }

    private Registration end(RegistrationForm form) {
        return switch (dice.below(20)) {
            case 0 -> form.answer(dice.percent(90) ? "已答复" : "");
            case 1 -> form.decline(dice.percent(90) ? "in-court" : "no-such-reason");
            case 2 -> form.refer("petition-office");
            case 3 -> form.draft();
            case 4, 5, 6 -> form.propose();
            case 7, 8, 9 -> form.dispatchTo(unit(), unit(), unit());
            default -> form.dispatch();
        };
    }

    Command command(Ticket ticket) {
        if (dice.percent(15)) {
            return conduct(ticket);
        }
        return dice.percent(55) ? next(ticket) : any(ticket);
    }

    /** Pressing, promising and reviewing. */
    private Command conduct(Ticket ticket) {
        int number = 1 + dice.below(2);
        Instant until =
                ticket.movedAt() == null ? Instant.EPOCH : ticket.movedAt().plus(Duration.ofHours(dice.below(1500)));
        return switch (dice.below(20)) {
            case 0, 1 -> dice.percent(50) ? Urge.byCitizen("call-" + dice.below(99)) : Urge.because(text("请尽快"));
            case 2, 3 -> new AnswerUrge(text("今晚到场"));
            case 4 ->
                Supervise.at(dice.oneOf("daily", "harsh"), reason("overdue")).by(dice.oneOf(null, unit()));
            case 5 -> new AnswerSupervision(text("已布置"));
            case 6 -> new ReturnSupervision(text("非本单位原因"));
            case 7 -> new AuditSupervision(number, dice.percent(60), dice.oneOf(null, "请补充"));
            case 8 -> new CloseSupervision(number, null);
            case 9, 10 -> new Promise(text("月底前答复"), until);
            case 11 -> new KeepPromise();
            case 12 -> new RenegotiatePromise(until, reason("rain"), text("连日下雨"), "call-8");
            case 13 -> new RequestTermination(reason("no-cooperation"), text("诉求人不配合"));
            case 14 -> new DecideTermination(dice.percent(40), text("终止办理"));
            case 15 -> new RequestStagedClosing(reason("season"), text("已修两盏"), text("余下两盏"), until);
            case 16 -> new DecideStagedClosing(dice.percent(60), null, "同意");
            case 17 ->
                dice.percent(50)
                        ? RequestExcusal.ofBreach("acknowledge", reason("force-majeure"), text("系统停机"))
                        : RequestExcusal.ofHop(reason("force-majeure"), text("派单有误"));
            case 18 ->
                dice.percent(50)
                        ? new DecideExcusal(number, dice.percent(60), "同意")
                        : new DecideExclusion(number, dice.percent(40), "已核");
            default ->
                dice.percent(60)
                        ? RequestExclusion.ofTicket(
                                dice.one(List.of(Measure.values())), reason("unreasonable"), text("诉求不合理"))
                        : new Appeal(number, text("证据在案"));
        };
    }

    /** What would bring the ticket on. */
    private Command next(Ticket ticket) {
        if (ticket.waits().current().isPresent()) {
            return new Resume();
        }
        if (ticket.waits().asked() != null && dice.percent(60)) {
            return DecideExtension.granted();
        }
        boolean returning = ticket.handling().open().anyMatch(part -> part.returnAsk() != null);
        if (returning && dice.percent(70)) {
            return decideReturn(ticket);
        }
        if (ticket.lead().isPresent() && !replied(ticket).isEmpty() && dice.percent(25)) {
            return audit(ticket);
        }
        if (ticket.handling().returns() > 0 && dice.percent(40)) {
            return RequestReturn.because("not-our-duty", "非本单位职责");
        }
        return switch (ticket.stage()) {
            case UNREGISTERED, REGISTERED -> dispatchAnew(ticket);
            case DISPATCHED ->
                dice.oneOf(
                        new Acknowledge(),
                        new Acknowledge(),
                        new FirstContact(),
                        RequestReturn.because("not-our-duty", "非本单位职责"));
            case HANDLING ->
                dice.oneOf(
                        Reply.of(Finding.SOLVED, "已责令停工"),
                        Reply.of(Finding.EXPLAINED, "已解释"),
                        new FirstContact(),
                        new Suspend("waits-for-expertise", "等待鉴定"),
                        new RequestExtension("handle", dice.oneOf("10wd", "3wd"), "complex", "情况复杂"));
            case REPLIED ->
                dice.oneOf(
                        audit(ticket),
                        audit(ticket),
                        new TellCitizen("PHONE"),
                        Close.as(Closure.RESOLVED),
                        new Acknowledge());
            case CLOSED -> recording();
        };
    }

    private Command any(Ticket ticket) {
        return switch (dice.below(24)) {
            case 0, 1 -> dispatch();
            case 2, 3, 4 -> new Acknowledge();
            case 5 -> new FirstContact();
            case 6 -> new RequestReturn(reason("not-our-duty"), text("非本单位职责"), dice.percent(30) ? unit() : null);
            case 7, 8 -> decideReturn(ticket);
            case 9, 10, 11 -> Reply.of(dice.one(List.of(Finding.values())), text("已处理"));
            case 12, 13, 14 -> audit(ticket);
            case 15 -> new TellCitizen(dice.oneOf("PHONE", "sms", "PIGEON"));
            case 16 -> new Suspend(reason("waits-for-expertise"), text("等待鉴定"));
            case 17, 18 -> new Resume();
            case 19 ->
                new RequestExtension(
                        dice.oneOf("handle", "handle", "overall", "acknowledge", "moon"),
                        dice.oneOf("10wd", "3wd", "15wd", "99wd"),
                        reason("complex"),
                        text("情况复杂"));
            case 20 -> dice.percent(60) ? DecideExtension.granted() : DecideExtension.refused(text("理由不足"));
            case 21 -> close();
            case 22 ->
                dice.percent(25) ? new Withdraw(dice.percent(50) ? null : text("不再需要")) : new TellCitizen("PHONE");
            default -> recording();
        };
    }

    /** As proposed, or to one that helped before. */
    private Command dispatchAnew(Ticket ticket) {
        List<String> replied = replied(ticket);
        if (!replied.isEmpty() && dice.percent(60)) {
            return Dispatch.to(dice.one(replied));
        }
        return ticket.handling().proposal() == null ? Dispatch.to(unit()) : Dispatch.asProposed();
    }

    private Command dispatch() {
        Dispatch dispatch = switch (dice.below(3)) {
            case 0 -> Dispatch.asProposed();
            case 1 -> Dispatch.to(unit());
            default -> Dispatch.assisting(unit());
        };
        return dice.percent(20) ? dispatch.copy(unit()) : dispatch;
    }

    private Command decideReturn(Ticket ticket) {
        List<String> asking = ticket.handling()
                .open()
                .filter(part -> part.returnAsk() != null)
                .map(part -> part.unit().value())
                .toList();
        String unit = asking.isEmpty() || dice.percent(10) ? unit() : dice.one(asking);
        return dice.percent(70) ? DecideReturn.accept(unit) : DecideReturn.refuse(unit, text("仍由你单位办理"));
    }

    private static List<String> replied(Ticket ticket) {
        return ticket.handling().assignments().stream()
                .filter(part -> part.state() == AssignmentState.DONE)
                .map(part -> part.unit().value())
                .toList();
    }

    private Command audit(Ticket ticket) {
        List<String> replied = replied(ticket);
        Audit audit = dice.percent(65) ? Audit.passed() : new Audit(null, false, dice.percent(90) ? text("请补充") : null);
        if (!replied.isEmpty() && dice.percent(40)) {
            return audit.of(dice.one(replied));
        }
        return dice.percent(10) ? audit.of(unit()) : audit;
    }

    private Command close() {
        return dice.percent(60)
                ? Close.as(Closure.RESOLVED)
                : new Close(dice.one(List.of(Closure.values())), dice.oneOf("in-court", "petition-office", null));
    }

    private Command recording() {
        return switch (dice.below(6)) {
            case 0 -> new Attach("dms:" + dice.below(1000), text("现场照片"), "image/jpeg");
            case 1, 2 -> HostEvent.of(dice.oneOf("inspection-ordered", "inspection-done", "something-else"));
            case 3 -> new EraseWords("诉求人申请");
            default -> new Note(text("来电催办"));
        };
    }

    private String text(String sound) {
        return dice.percent(97) ? sound : dice.oneOf("", "  ", "bad \u0000 text");
    }

    private String reason(String sound) {
        return dice.percent(95) ? sound : "no-such-reason";
    }

    /** Mostly somebody who could do it: of a unit that has a part, or of the hotline. */
    Actor actor(Ticket ticket, Command command) {
        if (dice.percent(8)) {
            Actor anybody = Actor.of("somebody-" + dice.below(3), dice.one(ROLES));
            return dice.percent(50) ? anybody.in(dice.one(TestCity.UNITS)) : anybody;
        }
        if (OF_UNITS.contains(command.name())) {
            List<String> units = new ArrayList<>();
            ticket.lead().map(UnitId::value).ifPresent(lead -> units.addAll(List.of(lead, lead)));
            ticket.handling().open().map(Assignment::unit).map(UnitId::value).forEach(units::add);
            String unit = units.isEmpty() ? dice.one(TestCity.UNITS) : dice.one(units);
            return Actor.of(unit + ".handler", "handler").in(unit);
        }
        return Actor.of("supervisor-" + dice.below(3), dice.percent(80) ? "supervisor" : dice.one(ROLES));
    }

    Act act(Instant now, int number) {
        Act act = dice.percent(15) ? Act.once("C" + number) : Act.NOW;
        return switch (dice.below(20)) {
            case 0, 1, 2 -> act.at(now.minus(Duration.ofSeconds(dice.below(200_000))), "事后补录");
            case 3 -> act.at(now.minus(Duration.ofDays(dice.below(60))), "系统故障");
            case 4 -> act.at(now.plus(Duration.ofMinutes(1 + dice.below(60))), "未来");
            default -> act;
        };
    }
}
