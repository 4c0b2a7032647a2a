package io.civicline.engine.internal.codec;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.NotTaken;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.EventCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.code.StepId;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.event.AnswerEvent;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.AssignmentEvent.Ground;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.event.NoticeEvent;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.event.ReplyEvent;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.event.Stamp;
import io.civicline.core.event.StepEvent;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.SkipReason;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.CommandId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Finding;
import io.civicline.core.request.Contact;
import io.civicline.core.request.Coordinates;
import io.civicline.core.request.Disposition;
import io.civicline.core.request.Intake;
import io.civicline.core.request.Location;
import io.civicline.core.request.Request;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import io.civicline.persistence.envelope.Bytes;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the golden files hold, as objects: every event full and with as little as it may have, and tickets at several ages. */
final class Lives {

    static final String ADDRESS = "长安街1号 \"后院\" \\ 🏗 é";

    private static final TicketId TICKET = TicketId.of("T000042");
    private static final AssignmentId LEAD = AssignmentId.of("T000042.1");
    private static final AssignmentId ASSIST = AssignmentId.of("T000042.2");
    private static final AssignmentId COPY = AssignmentId.of("T000042.3");
    private static final ClockKey SIGN = new ClockKey(ClockCode.of("sign"), LEAD, 1);
    private static final ClockKey HANDLE = new ClockKey(ClockCode.of("handle"), LEAD, 1);
    private static final ClockKey OVERALL = new ClockKey(ClockCode.of("overall"), null, 2);
    private static final Actor OPERATOR = Actor.of("op-17", "operator");
    private static final Actor HANDLER = Actor.of("li", "handler").in("chaoyang-urban-management");
    private static final Due LATER = new Due(Instant.parse("2026-02-27T10:00:00Z"), false);
    private static final Due UNSURE = new Due(Instant.parse("2027-01-08T15:59:59.999999Z"), true);

    private Lives() {}

    /** Every event; the part of a name before a dot is the event's. */
    static Map<String, Entry> entries() {
        Map<String, Event> events = new LinkedHashMap<>();
        events.put("registered", new RegistrationEvent.Registered(intake()));
        events.put("registered.least", new RegistrationEvent.Registered(leastIntake()));
        events.put("answered-at-once", new RegistrationEvent.AnsweredAtOnce(words("请拨打96116")));
        routing(events);
        parts(events);
        replies(events);
        waits(events);
        clocks(events);
        steps(events);
        endings(events);
        followUps(events);
        records(events);
        Map<String, Entry> entries = new LinkedHashMap<>();
        events.forEach((name, event) -> entries.put(name, entry(name, event)));
        return entries;
    }

    private static Entry entry(String name, Event event) {
        if (name.equals("noted")) {
            Stamp late = new Stamp(
                    Instant.parse("2026-02-13T15:40:00Z"),
                    Instant.parse("2026-02-14T00:10:00.000001Z"),
                    HANDLER,
                    words("夜间系统停机"));
            return new Entry(9_007_199_254_740_993L, late, CommandId.of("cmd-1"), event);
        }
        Instant at = Instant.parse("2026-02-13T07:20:00.123456Z");
        return new Entry(1, new Stamp(at, at, name.startsWith("clock-") ? Actor.TIME : OPERATOR, null), null, event);
    }

    private static void routing(Map<String, Event> events) {
        Proposal choice = new Proposal(
                RuleId.of("noise-construction"),
                unit("chaoyang-urban-management"),
                List.of(unit("chaoyang-police")),
                List.of(unit("chaoyang")));
        Proposal alone = new Proposal(RuleId.of("fallback"), unit("centre"), List.of(), List.of());
        List<NotTaken> passed = List.of(
                new NotTaken("duty:noise near region", unit("chaoyang-night-watch"), "ABSENT"),
                new NotTaken("level:street", null, "NO_SUCH_UNIT"));
        events.put(
                "routed",
                new RoutingEvent.Routed(choice, List.of("night", "施工"), UrgencyCode.of("URGENT"), true, passed, 7));
        events.put("routed.least", new RoutingEvent.Routed(alone, List.of(), null, false, List.of(), 1));
        events.put("unrouted", new RoutingEvent.Unrouted("NO_CANDIDATE", passed, 7));
    }

    private static void parts(Map<String, Event> events) {
        events.put("dispatched", dispatched());
        events.put("acknowledged", new AssignmentEvent.Acknowledged(LEAD));
        events.put("first-contacted", new AssignmentEvent.FirstContacted(LEAD));
        events.put("return-requested", returnRequested());
        events.put(
                "return-requested.least",
                new AssignmentEvent.ReturnRequested(LEAD, ReasonCode.of("not-our-duty"), words("不是我们的事"), null));
        events.put("returned", new AssignmentEvent.Returned(LEAD, words("同意退单")));
        events.put("returned.least", new AssignmentEvent.Returned(LEAD, null));
        events.put("return-refused", new AssignmentEvent.ReturnRefused(LEAD, words("请继续办理")));
        events.put("return-refused.least", new AssignmentEvent.ReturnRefused(LEAD, null));
    }

    private static AssignmentEvent dispatched() {
        return new AssignmentEvent.Dispatched(
                List.of(
                        new Offer(LEAD, unit("chaoyang-urban-management"), AssignmentRole.LEAD),
                        new Offer(ASSIST, unit("chaoyang-police"), AssignmentRole.ASSIST),
                        new Offer(COPY, unit("chaoyang"), AssignmentRole.COPY)),
                Ground.PROPOSAL_CHANGED);
    }

    private static AssignmentEvent returnRequested() {
        return new AssignmentEvent.ReturnRequested(
                ASSIST, ReasonCode.of("not-our-duty"), words("依据《条例》第二十二条"), unit("chaoyang"));
    }

    private static void replies(Map<String, Event> events) {
        events.put("replied", new ReplyEvent.Replied(LEAD, Finding.SOLVED, words("已责令停工")));
        events.put("reply-passed", new ReplyEvent.ReplyPassed(LEAD));
        events.put("reply-sent-back", new ReplyEvent.ReplySentBack(LEAD, words("未说明整改时限")));
        events.put("citizen-told", new ReplyEvent.CitizenTold(ChannelCode.of("PHONE")));
    }

    private static void waits(Map<String, Event> events) {
        events.put("suspended", suspended());
        events.put("resumed", new WaitEvent.Resumed());
        events.put("extension-requested", extensionRequested());
        events.put("extension-granted", new WaitEvent.ExtensionGranted(HANDLE, "10wd", words("情况复杂")));
        events.put("extension-granted.least", new WaitEvent.ExtensionGranted(OVERALL, "10wd", null));
        events.put("extension-refused", new WaitEvent.ExtensionRefused(HANDLE, words("理由不足")));
        events.put("extension-refused.least", new WaitEvent.ExtensionRefused(HANDLE, null));
    }

    private static WaitEvent suspended() {
        return new WaitEvent.Suspended(ReasonCode.of("weather"), words("台风红色预警"));
    }

    private static WaitEvent extensionRequested() {
        return new WaitEvent.ExtensionRequested(HANDLE, "10wd", ReasonCode.of("complex"), words("需要检测噪声"));
    }

    private static void clocks(Map<String, Event> events) {
        events.put("clock-started", started(HANDLE, LATER));
        events.put(
                "clock-started.until",
                new ClockEvent.ClockStarted(
                        OVERALL,
                        ChosenLimit.until(UNSURE.at(), 7, null),
                        Instant.parse("2026-02-13T07:00:00Z"),
                        new Due(UNSURE.at(), false)));
        events.put("clock-paused", new ClockEvent.ClockPaused(HANDLE));
        events.put("clock-resumed", new ClockEvent.ClockResumed(HANDLE, UNSURE));
        events.put("clock-extended", new ClockEvent.ClockExtended(HANDLE, "10wd", UNSURE));
        events.put("clock-extended.paused", new ClockEvent.ClockExtended(HANDLE, "0.5wd", null));
        events.put("clock-reprojected", new ClockEvent.ClockReprojected(HANDLE, UNSURE, LATER));
        events.put("clock-met", new ClockEvent.ClockMet(HANDLE, LATER));
        events.put("clock-breached", new ClockEvent.ClockBreached(HANDLE, LATER));
        events.put("clock-stopped-late", new ClockEvent.ClockStoppedLate(HANDLE, LATER));
        events.put("clock-cancelled", new ClockEvent.ClockCancelled(OVERALL));
    }

    private static void steps(Map<String, Event> events) {
        StepId step = StepId.of("watch");
        List<NotTaken> passed = List.of(new NotTaken("unit.superior", unit("chaoyang"), "ABSENT"));
        events.put(
                "steps-armed",
                new StepEvent.StepsArmed(
                        HANDLE,
                        List.of(
                                ClockStep.pending(step, 2, LATER.at(), true),
                                ClockStep.skipped(StepId.of("early"), 1, LATER.at(), StepObstacle.BEFORE_START),
                                ClockStep.skipped(StepId.of("lost"), 1, null, StepObstacle.NOT_COUNTABLE))));
        events.put("step-reached", new StepEvent.StepReached(HANDLE, step, 1));
        events.put("step-marked", new StepEvent.StepMarked(HANDLE, step, 1));
        events.put("urged", new StepEvent.Urged(HANDLE, step, 3, LEAD, unit("chaoyang-urban-management")));
        events.put("supervised", new StepEvent.Supervised(HANDLE, step, 1, LEAD, unit("centre"), "centre", passed));
        events.put(
                "supervised.least",
                new StepEvent.Supervised(OVERALL, step, 1, null, unit("centre"), "centre", List.of()));
        events.put("step-failed", new StepEvent.StepFailed(OVERALL, step, 1, StepObstacle.NO_LEAD, passed));
    }

    private static ClockEvent started(ClockKey key, Due due) {
        ChosenLimit limit =
                ChosenLimit.within("5wd", CountingId.of("cn"), CalendarId.of("city"), 7, "北京市接诉即办工作条例 第十五条");
        return new ClockEvent.ClockStarted(key, limit, Instant.parse("2026-02-13T07:20:00Z"), due);
    }

    private static void endings(Map<String, Event> events) {
        events.put("closed", new EndingEvent.Closed(Closure.DECLINED, ReasonCode.of("in-court")));
        events.put("closed.least", new EndingEvent.Closed(Closure.RESOLVED, null));
        events.put("withdrawn", new EndingEvent.Withdrawn(words("已经解决，谢谢")));
        events.put("withdrawn.least", new EndingEvent.Withdrawn(null));
    }

    private static void followUps(Map<String, Event> events) {
        RequesterId first = RequesterId.of("T7.1");
        RuleId rule = RuleId.of("everybody");
        Grade grade = Grade.of("BASICALLY", "0.9");
        CallBackAnswer answer =
                new CallBackAnswer(true, false, Solved.PARTLY, grade, grade, grade, words("还有一点噪音"), true, true);
        CallBackAnswer bad = new CallBackAnswer(
                null, null, Solved.NO, Grade.bad("DISSATISFIED", "0"), null, null, null, true, false);
        List<NotTaken> passed = List.of(new NotTaken("level:subdistrict", unit("chaoyang"), "HAS_PART"));
        events.put("follow-up-planned", new FollowUpEvent.FollowUpPlanned(first, 1, rule, LATER.at()));
        events.put("follow-up-planned.least", new FollowUpEvent.FollowUpPlanned(first, 1, rule, null));
        events.put("follow-up-opened", new FollowUpEvent.FollowUpOpened(first, 1));
        events.put("follow-up-given", new FollowUpEvent.FollowUpGiven(first, 1, unit("street"), passed, LATER.at()));
        events.put("follow-up-given.least", new FollowUpEvent.FollowUpGiven(first, 1, null, List.of(), LATER.at()));
        events.put(
                "follow-up-skipped",
                new FollowUpEvent.FollowUpSkipped(first, 2, rule, SkipReason.EXCEPTED, "emergency"));
        events.put(
                "follow-up-skipped.least", new FollowUpEvent.FollowUpSkipped(first, 2, null, SkipReason.NO_RULE, null));
        events.put(
                "attempted",
                new FollowUpEvent.Attempted(first, 1, CallOutcome.ANSWERED, ChannelCode.of("PHONE"), answer, null));
        events.put(
                "attempted.least",
                new FollowUpEvent.Attempted(first, 1, CallOutcome.NO_ANSWER, null, null, LATER.at()));
        events.put("follow-up-finished", new FollowUpEvent.FollowUpFinished(first, 1, CallOutcome.ANSWERED));
        events.put("follow-up-expired", new FollowUpEvent.FollowUpExpired(first, 1));
        events.put("survey-answered", new AnswerEvent.SurveyAnswered(first, 1, ChannelCode.of("sms"), bad));
        events.put("answer-corrected", new AnswerEvent.AnswerCorrected(first, 1, bad));
        events.put(
                "dissatisfied",
                new AnswerEvent.Dissatisfied(first, 1, AnswerEvent.Consequence.SUPERVISE, unit("centre"), passed));
        events.put(
                "dissatisfied.least",
                new AnswerEvent.Dissatisfied(first, 1, AnswerEvent.Consequence.REWORK, null, List.of()));
        events.put(
                "dissatisfaction-settled",
                new AnswerEvent.DissatisfactionSettled(first, 1, Settlement.EXTENDED, words("月底前完成")));
        events.put("reworked", new ReopenEvent.Reworked(TakeUp.SAME_UNIT, LEAD));
        events.put("reworked.least", new ReopenEvent.Reworked(TakeUp.ROUTE, null));
        events.put(
                "reopened",
                new ReopenEvent.Reopened(ReasonCode.of("not-settled"), words("又开工了"), TakeUp.SAME_UNIT, LEAD));
        events.put(
                "reopened.least",
                new ReopenEvent.Reopened(ReasonCode.of("not-settled"), words("又开工了"), TakeUp.PROPOSE, null));
    }

    private static void records(Map<String, Event> events) {
        events.put("noted", new RecordEvent.Noted(words("诉求人再次来电")));
        events.put("attached", attached());
        events.put("host-reported", hostReported());
        events.put("host-reported.least", new RecordEvent.HostReported(EventCode.of("paid"), Map.of()));
        events.put("words-erased", new RecordEvent.WordsErased("诉求人要求删除"));
        events.put("policy-moved", new RecordEvent.PolicyMoved(3, 5));
        events.put(
                "notice-queued",
                new NoticeEvent.NoticeQueued(
                        NoticeId.of("00112233445566778899aabbccddeeff"),
                        RuleId.of("tell-lead"),
                        "unit:chaoyang-urban-management",
                        ChannelCode.of("sms"),
                        "工单{ticket}已派至{lead}"));
    }

    private static RecordEvent attached() {
        return new RecordEvent.Attached("s3://photos/42?x=1&y=2", words("工地照片"), "image/jpeg");
    }

    private static RecordEvent hostReported() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("z", "last name first");
        data.put("金额", "120.50");
        data.put("empty", "");
        return new RecordEvent.HostReported(EventCode.of("payment-received"), data);
    }

    /** Tickets as their entries make them. */
    static Map<String, Ticket> tickets() {
        Map<String, Ticket> tickets = new LinkedHashMap<>();
        Life life = new Life();
        tickets.put("ticket-draft", new Life().then(new RegistrationEvent.Registered(leastIntake())).ticket);
        life.then(new RegistrationEvent.Registered(intake()));
        life.then(entries().get("routed").event());
        tickets.put("ticket-fresh", life.ticket);
        life.then(dispatched()).then(started(SIGN, LATER)).then(started(HANDLE, LATER));
        life.then(new AssignmentEvent.Acknowledged(LEAD)).then(new ClockEvent.ClockMet(SIGN, LATER));
        life.then(new AssignmentEvent.FirstContacted(LEAD)).then(returnRequested());
        life.then(extensionRequested()).then(suspended()).then(new ClockEvent.ClockPaused(HANDLE));
        tickets.put("ticket-paused", life.ticket);
        life.then(new WaitEvent.Resumed()).then(new ClockEvent.ClockResumed(HANDLE, LATER));
        life.then(entries().get("extension-granted").event())
                .then(new ClockEvent.ClockExtended(HANDLE, "10wd", UNSURE));
        tickets.put("ticket-extended", life.ticket);
        life.then(new ClockEvent.ClockBreached(HANDLE, UNSURE));
        tickets.put("ticket-overdue", life.ticket);
        life.then(entries().get("replied").event()).then(new ClockEvent.ClockStoppedLate(HANDLE, UNSURE));
        life.then(entries().get("reply-sent-back").event());
        life.then(started(new ClockKey(ClockCode.of("handle"), LEAD, 2), LATER));
        life.then(new ReplyEvent.Replied(LEAD, Finding.EXPLAINED, words("已约定夜间不施工")));
        life.then(entries().get("reply-passed").event())
                .then(entries().get("citizen-told").event());
        life.then(attached()).then(hostReported()).then(new EndingEvent.Closed(Closure.RESOLVED, null));
        life.then(new ClockEvent.ClockCancelled(new ClockKey(ClockCode.of("handle"), LEAD, 2)));
        tickets.put("ticket-closed", life.ticket);
        tickets.put("ticket-erased", life.then(entries().get("words-erased").event()).ticket);
        life.then(entries().get("follow-up-planned").event())
                .then(entries().get("follow-up-opened").event());
        life.then(entries().get("follow-up-given").event())
                .then(entries().get("attempted.least").event());
        tickets.put("ticket-called-back", life.ticket);
        life.then(entries().get("attempted").event())
                .then(entries().get("follow-up-finished").event());
        life.then(entries().get("reworked").event());
        life.then(entries().get("follow-up-skipped").event());
        tickets.put("ticket-reworked", life.ticket);
        return tickets;
    }

    /** A ticket to which one thing after the other happens, an hour apart. */
    private static final class Life {

        private Ticket ticket = Ticket.unregistered(TICKET);
        private Instant at = Instant.parse("2026-02-13T07:20:00.123456Z");

        Life then(Event event) {
            ticket = event.happenTo(ticket, new Stamp(at, at, HANDLER, null));
            at = at.plusSeconds(3600);
            return this;
        }
    }

    private static Intake intake() {
        return new Intake(
                request(),
                List.of(
                        new TicketRequester(RequesterId.of("T000042.1"), words("王女士"), words("13800000000"), true),
                        new TicketRequester(RequesterId.of("T000042.2"), null, null, false)),
                new Contact(ChannelCode.of("PHONE"), Instant.parse("2026-02-13T07:11:12.345678Z"), "call-7"),
                new Source("province", "P-2026-1", Instant.parse("2026-03-01T00:00:00Z")),
                ExternalId.of("20260213-0042-1"),
                Instant.parse("2026-02-13T07:11:12.345678Z"),
                Instant.parse("2026-02-13T07:20:00Z"),
                Disposition.PROPOSE,
                7);
    }

    private static Request request() {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        attributes.put("z-first", List.of("1", "2"));
        attributes.put("a-second", List.of("二"));
        Coordinates point = new Coordinates("GCJ-02", new BigDecimal("39.90"), new BigDecimal("-116.4070000001"));
        return new Request(
                KindCode.of("COMPLAINT"),
                CategoryCode.of("urban.noise.construction"),
                RegionCode.of("110105"),
                UrgencyCode.of("NORMAL"),
                words("夜间施工噪音"),
                words("工地凌晨仍在打桩\n第二行"),
                new Location(words(ADDRESS), point, "grid-9", "lamp-3", unit("lighting")),
                attributes,
                true,
                List.of(unit("chaoyang-works")));
    }

    private static Intake leastIntake() {
        return new Intake(
                new Request(
                        KindCode.of("INQUIRY"),
                        CategoryCode.of("urban"),
                        null,
                        UrgencyCode.of("NORMAL"),
                        words("?"),
                        null,
                        null,
                        Map.of(),
                        false,
                        List.of()),
                List.of(),
                new Contact(ChannelCode.of("WEB"), Instant.parse("1970-01-01T00:00:00Z"), null),
                null,
                null,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("1970-01-01T00:00:00Z"),
                Disposition.DRAFT,
                1);
    }

    private static UnitId unit(String id) {
        return UnitId.of(id);
    }

    /** Words with a salt of their own that is always the same. */
    static Words words(String text) {
        byte[] salt = ByteBuffer.allocate(Words.SALT_BYTES)
                .putLong(text.hashCode())
                .putLong(Bytes.of(text.getBytes(StandardCharsets.UTF_8)).size())
                .array();
        return Words.of(text, salt);
    }
}
