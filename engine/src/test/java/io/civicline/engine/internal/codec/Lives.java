package io.civicline.engine.internal.codec;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.Downstream;
import io.civicline.core.assignment.Handlers;
import io.civicline.core.assignment.NotTaken;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.clock.Due;
import io.civicline.core.clock.ExtensionTerms;
import io.civicline.core.clock.PendingAtDue;
import io.civicline.core.clock.StepObstacle;
import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.EventCode;
import io.civicline.core.code.ExtensionCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.ReviewLevelCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.code.RulingLevelCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.StepId;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.event.AnswerEvent;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.AssignmentEvent.Ground;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.CommitmentEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.FactEvent;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.event.HandOverEvent;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.event.NoticeEvent;
import io.civicline.core.event.PartyEvent;
import io.civicline.core.event.PressEvent;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.event.ReplyEvent;
import io.civicline.core.event.ReviewEvent;
import io.civicline.core.event.RoutingEvent;
import io.civicline.core.event.RulingEvent;
import io.civicline.core.event.Stamp;
import io.civicline.core.event.StatusEvent;
import io.civicline.core.event.StepEvent;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.SkipReason;
import io.civicline.core.followup.Solved;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.CommandId;
import io.civicline.core.id.ContactId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.link.LinkKind;
import io.civicline.core.link.OpenDue;
import io.civicline.core.link.TicketLink;
import io.civicline.core.link.UpstreamCases;
import io.civicline.core.notice.NoticeTerms;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.press.UrgeCause;
import io.civicline.core.reply.Finding;
import io.civicline.core.request.Contact;
import io.civicline.core.request.Coordinates;
import io.civicline.core.request.Disposition;
import io.civicline.core.request.FactChange;
import io.civicline.core.request.Intake;
import io.civicline.core.request.Location;
import io.civicline.core.request.Request;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.review.AnswerRef;
import io.civicline.core.review.Matter;
import io.civicline.core.review.Measure;
import io.civicline.core.review.ReviewKind;
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
import java.util.stream.Stream;

/** What the golden files hold, as objects: every event full and with as little as it may have, and tickets at several ages. */
public final class Lives {

    static final String ADDRESS = "长安街1号 \"后院\" \\ 🏗 é";

    private static final TicketId TICKET = TicketId.of("T000042");
    private static final AssignmentId LEAD = AssignmentId.of("T000042.1");
    private static final AssignmentId ASSIST = AssignmentId.of("T000042.2");
    private static final AssignmentId BELOW = AssignmentId.of("T000042.4");
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
    public static Map<String, Entry> entries() {
        Map<String, Event> events = new LinkedHashMap<>();
        events.put("registered", new RegistrationEvent.Registered(intake()));
        events.put("registered.least", new RegistrationEvent.Registered(leastIntake()));
        events.put("answered-at-once", new RegistrationEvent.AnsweredAtOnce(words("请拨打96116")));
        routing(events);
        parts(events);
        handOvers(events);
        rulings(events);
        replies(events);
        waits(events);
        clocks(events);
        steps(events);
        presses(events);
        promises(events);
        reviews(events);
        endings(events);
        links(events);
        parties(events);
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

    private static void handOvers(Map<String, Event> events) {
        events.put("recalled", new HandOverEvent.Recalled(LEAD, words("派错单位")));
        events.put("recalled.least", new HandOverEvent.Recalled(LEAD, null));
        events.put("reassigned", new HandOverEvent.Reassigned(LEAD, words("由住建部门主办")));
        events.put("taken-back", new HandOverEvent.TakenBack(ASSIST, words("不再需要")));
        events.put("recused", new HandOverEvent.Recused(LEAD));
        events.put("subassigned", subassigned());
        events.put(
                "subassigned.least",
                new HandOverEvent.Subassigned(
                        LEAD, List.of(new Offer(BELOW, unit("xisi"), AssignmentRole.ASSIST)), null));
        events.put("downstream-reported", downstream());
    }

    private static HandOverEvent subassigned() {
        return new HandOverEvent.Subassigned(
                LEAD, List.of(new Offer(BELOW, unit("hujialou-street"), AssignmentRole.LEAD)), words("请三日内到现场"));
    }

    private static HandOverEvent downstream() {
        return new HandOverEvent.DownstreamReported(
                LEAD, new Downstream("grid-platform", "W〔2026〕7 号", EventCode.of("accepted"), true));
    }

    private static void rulings(Map<String, Event> events) {
        events.put("return-forbidden", new RulingEvent.ReturnForbidden());
        events.put("ruling-requested", rulingRequested());
        events.put("ruling-requested.least", new RulingEvent.RulingRequested(null, words("职责交叉"), null));
        events.put("ruled", ruled());
        events.put(
                "ruled.least",
                new RulingEvent.Ruled(RulingLevelCode.of("vice-mayor"), "7", unit("centre"), List.of(), null));
    }

    private static RulingEvent rulingRequested() {
        return new RulingEvent.RulingRequested(
                unit("chaoyang-urban-management"), words("两次退单，双方互指"), unit("chaoyang-police"));
    }

    private static RulingEvent ruled() {
        return new RulingEvent.Ruled(
                RulingLevelCode.of("centre"),
                "京热裁〔2026〕3 号",
                unit("chaoyang-urban-management"),
                List.of(unit("chaoyang-police")),
                words("依据三定规定"));
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
        events.put(
                "extension-requested.terms",
                new WaitEvent.ExtensionRequested(
                        HANDLE,
                        "180d after received",
                        ReasonCode.of("complex"),
                        words("长周期事项"),
                        new ExtensionTerms(
                                ExtensionCode.of("long"), PendingAtDue.HOLD, ClockCode.of("extension-decision"))));
        events.put("extension-granted", new WaitEvent.ExtensionGranted(HANDLE, "10wd", words("情况复杂"), null, null));
        events.put("extension-granted.least", new WaitEvent.ExtensionGranted(OVERALL, "10wd", null, null, null));
        events.put(
                "extension-granted.declared",
                new WaitEvent.ExtensionGranted(
                        HANDLE, "180d after received", null, ExtensionCode.of("long"), ReasonCode.of("storm")));
        events.put("extension-refused", new WaitEvent.ExtensionRefused(HANDLE, words("理由不足")));
        events.put("extension-refused.least", new WaitEvent.ExtensionRefused(HANDLE, null));
    }

    private static WaitEvent suspended() {
        return new WaitEvent.Suspended(ReasonCode.of("weather"), words("台风红色预警"));
    }

    private static WaitEvent extensionRequested() {
        return new WaitEvent.ExtensionRequested(HANDLE, "10wd", ReasonCode.of("complex"), words("需要检测噪声"), null);
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
        events.put(
                "clock-extended.total",
                new ClockEvent.ClockExtended(
                        HANDLE,
                        "180d after received",
                        UNSURE,
                        ChosenLimit.within("180d", CountingId.of("cn"), CalendarId.of("city"), 7, null),
                        Instant.parse("2026-02-13T07:11:12.345678Z")));
        events.put("clock-reprojected", new ClockEvent.ClockReprojected(HANDLE, UNSURE, LATER));
        ChosenLimit urgent = ChosenLimit.within("2h", CountingId.of("cn"), CalendarId.of("city"), 8, null);
        Instant received = Instant.parse("2026-02-13T07:11:12.345678Z");
        events.put("clock-rechosen", new ClockEvent.ClockRechosen(HANDLE, urgent, received, LATER, UNSURE));
        events.put("clock-rechosen.paused", new ClockEvent.ClockRechosen(HANDLE, urgent, received, LATER, null));
        events.put("clock-held", new ClockEvent.ClockHeld(HANDLE, LATER));
        events.put("clock-met", new ClockEvent.ClockMet(HANDLE, LATER));
        events.put("clock-breached", new ClockEvent.ClockBreached(HANDLE, LATER));
        events.put("clock-stopped-late", new ClockEvent.ClockStoppedLate(HANDLE, LATER));
        events.put("clock-excused", new ClockEvent.ClockExcused(HANDLE, LATER));
        events.put(
                "clock-started.promised",
                new ClockEvent.ClockStarted(
                        OVERALL,
                        ChosenLimit.promised(UNSURE.at(), 7, null),
                        Instant.parse("2026-02-13T07:00:00Z"),
                        new Due(UNSURE.at(), false)));
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
        events.put(
                "supervised", new StepEvent.Supervised(HANDLE, step, 1, LEAD, unit("centre"), "centre", passed, null));
        events.put(
                "supervised.level",
                new StepEvent.Supervised(
                        HANDLE, step, 1, LEAD, unit("centre"), "centre", passed, SupervisionLevel.of("listed")));
        events.put(
                "supervised.least",
                new StepEvent.Supervised(OVERALL, step, 1, null, unit("centre"), "centre", List.of(), null));
        events.put("expired", new StepEvent.Expired(SIGN, step, 1, LEAD, unit("chaoyang-urban-management")));
        events.put("step-failed", new StepEvent.StepFailed(OVERALL, step, 1, StepObstacle.NO_LEAD, passed));
    }

    private static ClockEvent started(ClockKey key, Due due) {
        ChosenLimit limit =
                ChosenLimit.within("5wd", CountingId.of("cn"), CalendarId.of("city"), 7, "北京市接诉即办工作条例 第十五条");
        return new ClockEvent.ClockStarted(key, limit, Instant.parse("2026-02-13T07:20:00Z"), due);
    }

    private static void presses(Map<String, Event> events) {
        UnitId lead = unit("chaoyang-urban-management");
        SupervisionLevel listed = SupervisionLevel.of("listed");
        ReasonCode overdue = ReasonCode.of("overdue");
        events.put("unit-urged", new PressEvent.UnitUrged(LEAD, lead, UrgeCause.CITIZEN, "call-9", words("三天没有人联系我")));
        events.put("unit-urged.least", new PressEvent.UnitUrged(LEAD, lead, UrgeCause.STAFF, null, null));
        events.put("urged-again", new PressEvent.UrgedAgain(LEAD, 1, "call-10"));
        events.put("urge-answered", new PressEvent.UrgeAnswered(LEAD, List.of(1, 2), words("今晚到场")));
        events.put(
                "supervision-issued",
                new PressEvent.SupervisionIssued(LEAD, unit("chaoyang"), listed, overdue, words("领导批示")));
        events.put("supervision-issued.least", new PressEvent.SupervisionIssued(null, null, listed, overdue, null));
        events.put(
                "supervision-ordered",
                new PressEvent.SupervisionOrdered(
                        LEAD,
                        unit("chaoyang"),
                        listed,
                        RuleId.of("everybody"),
                        new AnswerRef(RequesterId.of("T-1.1"), 2)));
        events.put(
                "supervision-ordered.least",
                new PressEvent.SupervisionOrdered(
                        null, unit("centre"), null, RuleId.of("everybody"), new AnswerRef(RequesterId.of("T-1.1"), 1)));
        events.put("supervision-answered", new PressEvent.SupervisionAnswered(LEAD, List.of(1), words("已制定方案")));
        events.put("supervision-answered.least", new PressEvent.SupervisionAnswered(null, List.of(2), words("已派单")));
        events.put("supervision-returned", new PressEvent.SupervisionReturned(LEAD, List.of(1), words("非本单位原因")));
        events.put("supervision-accepted", new PressEvent.SupervisionAccepted(LEAD, 1, words("同意")));
        events.put("supervision-accepted.least", new PressEvent.SupervisionAccepted(null, 1, null));
        events.put("supervision-sent-back", new PressEvent.SupervisionSentBack(LEAD, 1, words("无整改时限")));
        events.put("supervision-closed", new PressEvent.SupervisionClosed(LEAD, 1, words("已整改")));
        events.put("supervision-closed.least", new PressEvent.SupervisionClosed(null, 1, null));
    }

    private static void promises(Map<String, Event> events) {
        events.put("promised", new CommitmentEvent.Promised(words("三月底前更换路灯"), LATER.at(), true));
        events.put("promise-kept", new CommitmentEvent.PromiseKept(1));
        events.put("promise-broken", new CommitmentEvent.PromiseBroken(1, LATER.at()));
        events.put(
                "promise-renegotiated",
                new CommitmentEvent.PromiseRenegotiated(
                        1, LATER.at(), UNSURE.at(), ReasonCode.of("rain"), words("连日下雨"), "call-12"));
    }

    private static void reviews(Map<String, Event> events) {
        ReasonCode reason = ReasonCode.of("force-majeure");
        Matter staged = new Matter.StagedClosing(LEAD, words("余下两盏路灯"), LATER.at());
        AnswerRef answer = new AnswerRef(RequesterId.of("T000042.1"), 1);
        Map<String, Matter> matters = new LinkedHashMap<>();
        matters.put("termination", new Matter.Termination(LEAD));
        matters.put("staged-closing", staged);
        matters.put("breach", new Matter.Breach(HANDLE));
        matters.put("hop", new Matter.Hop(LEAD));
        matters.put("whole-ticket", new Matter.WholeTicket(Measure.ALL));
        matters.put("one-answer", new Matter.OneAnswer(answer, Measure.SATISFIED));
        matters.forEach((name, matter) -> events.put(
                "review-requested." + name,
                new ReviewEvent.ReviewRequested(matter, reason, words("见附件"), List.of("dms:1", "dms:2"))));
        events.put(
                "review-decided",
                new ReviewEvent.ReviewDecided(
                        1, ReviewKind.EXCUSAL, LEAD, ReviewLevelCode.of("centre"), true, words("同意")));
        events.put(
                "review-decided.least",
                new ReviewEvent.ReviewDecided(2, ReviewKind.EXCLUSION, null, null, false, null));
        events.put("review-appealed", new ReviewEvent.ReviewAppealed(2, ReviewKind.EXCLUSION, words("证据在案")));
    }

    private static void endings(Map<String, Event> events) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("floors", List.of("7"));
        answers.put("gone", List.of());
        events.put(
                "facts-changed",
                new FactEvent.FactsChanged(
                        new FactChange(
                                KindCode.of("COMPLAINT"),
                                CategoryCode.of("urban.noise"),
                                RegionCode.of("110101"),
                                UrgencyCode.of("URGENT"),
                                new Location(words(ADDRESS), null, null, null, null),
                                answers,
                                true,
                                List.of(unit("chaoyang-works"))),
                        words("诉求人更正")));
        events.put(
                "facts-changed.least",
                new FactEvent.FactsChanged(
                        new FactChange(null, null, null, UrgencyCode.of("URGENT"), null, Map.of(), null, null),
                        words("更急")));
        events.put(
                "corrected",
                new FactEvent.Corrected(
                        new FactChange(
                                KindCode.of("COMPLAINT"),
                                CategoryCode.of("urban.noise"),
                                null,
                                null,
                                null,
                                answers,
                                null,
                                null),
                        Finding.PARTLY,
                        words("现场核查")));
        events.put(
                "corrected.least",
                new FactEvent.Corrected(
                        new FactChange(null, null, RegionCode.of("110101"), null, null, Map.of(), null, null),
                        null,
                        words("地址更正")));
        events.put("supplemented", new FactEvent.Supplemented(words("又来电补充"), true, "call-8"));
        events.put("supplemented.least", new FactEvent.Supplemented(words("又来电补充"), false, null));
        events.put("status-set", new StatusEvent.StatusSet(StatusCode.of("等待 parts"), words("厂家十日内发货")));
        events.put("status-set.least", new StatusEvent.StatusSet(StatusCode.of("on-site"), null));
        events.put("status-cleared", new StatusEvent.StatusCleared(words("配件已到")));
        events.put("status-cleared.least", new StatusEvent.StatusCleared(null));
        events.put("closed", new EndingEvent.Closed(Closure.DECLINED, ReasonCode.of("in-court")));
        events.put("closed.least", new EndingEvent.Closed(Closure.RESOLVED, null));
        events.put("merged", new EndingEvent.Merged(TicketId.of("T000007"), words("同一工地，同一诉求")));
        events.put("merged.least", new EndingEvent.Merged(TicketId.of("T000007"), null));
        events.put("withdrawn", new EndingEvent.Withdrawn(words("已经解决，谢谢")));
        events.put("withdrawn.least", new EndingEvent.Withdrawn(null));
    }

    private static void links(Map<String, Event> events) {
        TicketId other = TicketId.of("T000007");
        ChosenLimit limit = ChosenLimit.until(LATER.at(), 7, null);
        OpenDue due = new OpenDue(ClockCode.of("handle"), limit, Instant.parse("2026-02-13T07:20:00Z"), LATER.at());
        events.put("linked", new LinkEvent.Linked(TicketLink.to(LinkKind.SAME_CONTACT, other)));
        events.put("linked.from", new LinkEvent.Linked(TicketLink.from(LinkKind.SPLIT_FROM, other)));
        events.put("unlinked", new LinkEvent.Unlinked(TicketLink.to(LinkKind.RECURS, other)));
        events.put("absorbed", new LinkEvent.Absorbed(new JoinedTicket(other, 3, List.of(due), Handlers.NONE)));
        events.put("absorbed.least", new LinkEvent.Absorbed(new JoinedTicket(other, 1, List.of(), Handlers.NONE)));
        Handlers handlers = Handlers.NONE.with(UnitId.of("water")).with(ActorId.of("li"));
        events.put("absorbed.handled", new LinkEvent.Absorbed(new JoinedTicket(other, 1, List.of(), handlers)));
        UpstreamCases cases = new UpstreamCases(List.of(new Source(SourceCode.of("province"), "P-9", null)));
        events.put(
                "absorbed.handed-down",
                new LinkEvent.Absorbed(new JoinedTicket(other, 1, List.of(), Handlers.NONE, cases)));
        events.put("separated", new LinkEvent.Separated(other));
        events.put("unmerged", new LinkEvent.Unmerged(other, words("并非同一工地")));
        events.put("unmerged.least", new LinkEvent.Unmerged(other, null));
    }

    private static void parties(Map<String, Event> events) {
        Instant at = Instant.parse("2026-02-14T01:00:00.5Z");
        RequesterId first = RequesterId.of("T000042.1");
        events.put(
                "contact-recorded",
                new PartyEvent.ContactRecorded(
                        new Contact(ContactId.of("call-88"), ChannelCode.of("PHONE"), at, "rec-88"),
                        ContactPurpose.SUPPLEMENT,
                        first,
                        words("昨夜又施工到三点")));
        events.put(
                "contact-recorded.least",
                new PartyEvent.ContactRecorded(
                        new Contact(ChannelCode.of("WEB"), at, null), ContactPurpose.INQUIRY, null, null));
        events.put("requester-joined", joined());
        events.put(
                "requester-joined.least",
                new PartyEvent.RequesterJoined(
                        new TicketRequester(RequesterId.of("T000042.4"), null, null, false), null, null));
        events.put("requester-left", new PartyEvent.RequesterLeft(first, words("已搬走")));
        events.put("requester-left.least", new PartyEvent.RequesterLeft(first, null));
        Source before = new Source(SourceCode.of("province"), "P-2026-1", Instant.parse("2026-03-01T00:00:00Z"));
        Source sided =
                new Source(SourceCode.of("110"), "A-7", LATER.at(), Source.Side.UPSTREAM, Source.Side.HOTLINE, null);
        events.put("source-changed", new PartyEvent.SourceChanged(before, before.dueAt(LATER.at())));
        events.put("source-changed.withdrawn", new PartyEvent.SourceChanged(sided, sided.withdrawn(at)));
    }

    private static PartyEvent joined() {
        return new PartyEvent.RequesterJoined(
                new TicketRequester(RequesterId.of("T000042.3"), words("李先生"), words("13900000000"), true, true),
                TicketId.of("T000007"),
                RequesterId.of("T000007.1"));
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
                "dissatisfaction-settled.referred",
                new AnswerEvent.DissatisfactionSettled(
                        first, 1, Settlement.TRANSFERRED, ReasonCode.of("labour-arbitration"), words("已告知仲裁")));
        events.put(
                "dissatisfaction-settled",
                new AnswerEvent.DissatisfactionSettled(first, 1, Settlement.EXTENDED, null, words("月底前完成")));
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
        events.put("notice-queued.full", fullNotice());
        events.put(
                "notice-withheld",
                new NoticeEvent.NoticeWithheld(
                        RuleId.of("tell-superior"),
                        UnitId.of("chaoyang-urban-management"),
                        "ACCUSED",
                        List.of(new NotTaken("unit.superior", null, "NO_SUCH_RELATION"))));
        events.put(
                "notice-withheld.least",
                new NoticeEvent.NoticeWithheld(RuleId.of("tell-superior"), null, "NOBODY_FOUND", List.of()));
    }

    private static NoticeEvent fullNotice() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("lead", "朝阳区城市管理委员会");
        values.put("due:handle", "2026-02-27 18:00");
        NoticeTerms terms = new NoticeTerms(
                values,
                Instant.parse("2026-02-14T00:30:00Z"),
                Instant.parse("2026-02-14T07:20:00.123456Z"),
                "tell-lead|unit:chaoyang-urban-management|2026-02-14T00:30:00Z",
                List.of(new NotTaken("duty:noise near region", UnitId.of("noise-office"), "ABSENT")));
        return new NoticeEvent.NoticeQueued(
                NoticeId.of("00112233445566778899aabbccddeeff"),
                RuleId.of("tell-lead"),
                "unit:chaoyang-urban-management",
                ChannelCode.of("sms"),
                "工单{ticket}已派至{lead}，{due:handle}前办结",
                terms);
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
    public static Map<String, Ticket> tickets() {
        Map<String, Ticket> tickets = new LinkedHashMap<>();
        Life life = new Life();
        tickets.put("ticket-draft", new Life().then(new RegistrationEvent.Registered(leastIntake())).ticket);
        life.then(new RegistrationEvent.Registered(intake()));
        life.then(entries().get("routed").event());
        tickets.put("ticket-fresh", life.ticket);
        life.then(dispatched()).then(started(SIGN, LATER)).then(started(HANDLE, LATER));
        tickets.put(
                "ticket-handled", new Life(life.ticket, life.at).then(new AssignmentEvent.Acknowledged(LEAD)).ticket);
        life.noted(new AssignmentEvent.Acknowledged(LEAD)).then(new ClockEvent.ClockMet(SIGN, LATER));
        life.noted(new AssignmentEvent.FirstContacted(LEAD)).then(returnRequested());
        Life asked = new Life(life.ticket, life.at);
        tickets.put("ticket-asked", asked.then(extensionRequested()).ticket);
        life.unseated(extensionRequested()).then(suspended()).then(new ClockEvent.ClockPaused(HANDLE));
        tickets.put("ticket-paused", life.ticket);
        Life disputed = new Life(life.ticket, life.at);
        disputed.then(new WaitEvent.Resumed())
                .then(subassigned())
                .then(downstream())
                .then(rulingRequested());
        disputed.then(new RulingEvent.ReturnForbidden());
        tickets.put("ticket-disputed", disputed.ticket);
        tickets.put("ticket-ruled", disputed.then(ruled()).ticket);
        life.then(new WaitEvent.Resumed()).then(new ClockEvent.ClockResumed(HANDLE, LATER));
        life.then(entries().get("extension-granted").event())
                .then(new ClockEvent.ClockExtended(HANDLE, "10wd", UNSURE));
        tickets.put("ticket-extended", life.ticket);
        life.then(new ClockEvent.ClockBreached(HANDLE, UNSURE));
        tickets.put("ticket-overdue", life.ticket);
        Life standing = new Life(life.ticket, life.at);
        tickets.put("ticket-standing", standing.then(entries().get("status-set").event()).ticket);
        tickets.put(
                "ticket-standing.left", standing.then(entries().get("replied").event()).ticket);
        tickets.put("ticket-pressed", pressed(life.ticket));
        life.then(entries().get("replied").event()).then(new ClockEvent.ClockStoppedLate(HANDLE, UNSURE));
        life.then(entries().get("reply-sent-back").event());
        life.then(started(new ClockKey(ClockCode.of("handle"), LEAD, 2), LATER));
        life.then(new ReplyEvent.Replied(LEAD, Finding.EXPLAINED, words("已约定夜间不施工")));
        life.then(entries().get("reply-passed").event())
                .then(entries().get("citizen-told").event());
        tickets.put("ticket-enclosing", new Life(life.ticket, life.at).then(attached()).ticket);
        life.unseated(attached()).then(hostReported()).then(new EndingEvent.Closed(Closure.RESOLVED, null));
        life.then(new ClockEvent.ClockCancelled(new ClockKey(ClockCode.of("handle"), LEAD, 2)));
        tickets.put("ticket-closed", life.ticket);
        tickets.put("ticket-merged", merged());
        Life out = new Life(merged(), life.at);
        tickets.put("ticket-taken-out", out.then(entries().get("unmerged").event()).ticket);
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

    /** A ticket into which another was merged, and which was then merged itself. */
    private static Ticket merged() {
        Life life = new Life();
        life.then(new RegistrationEvent.Registered(intake()));
        Stream.of(
                        "contact-recorded",
                        "linked",
                        "absorbed",
                        "requester-joined",
                        "requester-left",
                        "source-changed",
                        "merged")
                .forEach(name -> life.then(entries().get(name).event()));
        return life.ticket;
    }

    /** With something in every part of it that presses, is promised or is reviewed. */
    private static Ticket pressed(Ticket overdue) {
        Life life = new Life();
        life.ticket = overdue;
        for (String name : List.of(
                "unit-urged",
                "urged-again",
                "urge-answered",
                "unit-urged.least",
                "supervision-issued",
                "supervision-answered",
                "supervision-issued.least",
                "review-requested.breach",
                "review-decided",
                "clock-excused",
                "review-requested.whole-ticket",
                "review-decided.least",
                "review-appealed",
                "review-requested.one-answer",
                "review-requested.staged-closing",
                "promised",
                "promise-renegotiated")) {
            life.then(entries().get(name).event());
        }
        return life.ticket;
    }

    /** A ticket to which one thing after the other happens, an hour apart. */
    private static final class Life {

        private Ticket ticket;
        private Instant at;

        Life() {
            this(Ticket.unregistered(TICKET), Instant.parse("2026-02-13T07:20:00.123456Z"));
        }

        Life(Ticket ticket, Instant at) {
            this.ticket = ticket;
            this.at = at;
        }

        Life then(Event event) {
            return then(event, HANDLER);
        }

        /** Recorded by the hotline, so that nobody is known who handles it, as in documents that do not say it. */
        Life noted(Event event) {
            return then(event, Actor.of("op-17", "operator"));
        }

        /** By who acts for no unit that is known, as in documents that do not say it. */
        Life unseated(Event event) {
            return then(event, new Actor(HANDLER.id(), HANDLER.role(), null));
        }

        private Life then(Event event, Actor actor) {
            ticket = event.happenTo(ticket, new Stamp(at, at, actor, null));
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
                new Source(SourceCode.of("province"), "P-2026-1", Instant.parse("2026-03-01T00:00:00Z")),
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
