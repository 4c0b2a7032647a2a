package io.civicline.core.event;

import io.civicline.core.review.ReviewKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the events, as they are stored and as policies write them. An API: a name is never given to anything
 * else.
 */
public final class EventNames {

    private static final Map<Class<? extends Event>, String> NAMES = new LinkedHashMap<>();

    /** What never happens to a part that a unit gave on, or is called the same. */
    private static final Set<Class<? extends Event>> OF_THE_HOTLINE =
            Set.of(HandOverEvent.Subassigned.class, HandOverEvent.Reassigned.class, StepEvent.Expired.class);

    static {
        NAMES.put(RegistrationEvent.Registered.class, "registered");
        NAMES.put(RegistrationEvent.AnsweredAtOnce.class, "answered-at-once");
        NAMES.put(RoutingEvent.Routed.class, "routed");
        NAMES.put(RoutingEvent.Unrouted.class, "unrouted");
        NAMES.put(AssignmentEvent.Dispatched.class, "dispatched");
        NAMES.put(AssignmentEvent.Acknowledged.class, "acknowledged");
        NAMES.put(AssignmentEvent.FirstContacted.class, "first-contacted");
        NAMES.put(AssignmentEvent.ReturnRequested.class, "return-requested");
        NAMES.put(AssignmentEvent.Returned.class, "returned");
        NAMES.put(AssignmentEvent.ReturnRefused.class, "return-refused");
        NAMES.put(HandOverEvent.Recalled.class, "recalled");
        NAMES.put(HandOverEvent.Reassigned.class, "reassigned");
        NAMES.put(HandOverEvent.TakenBack.class, "taken-back");
        NAMES.put(HandOverEvent.Recused.class, "recused");
        NAMES.put(HandOverEvent.Subassigned.class, "subassigned");
        NAMES.put(HandOverEvent.DownstreamReported.class, "downstream-reported");
        NAMES.put(RulingEvent.ReturnForbidden.class, "return-forbidden");
        NAMES.put(RulingEvent.RulingRequested.class, "ruling-requested");
        NAMES.put(RulingEvent.Ruled.class, "ruled");
        NAMES.put(ReplyEvent.Replied.class, "replied");
        NAMES.put(ReplyEvent.ReplyPassed.class, "reply-passed");
        NAMES.put(ReplyEvent.ReplySentBack.class, "reply-sent-back");
        NAMES.put(ReplyEvent.CitizenTold.class, "citizen-told");
        NAMES.put(WaitEvent.Suspended.class, "suspended");
        NAMES.put(WaitEvent.Resumed.class, "resumed");
        NAMES.put(WaitEvent.ExtensionRequested.class, "extension-requested");
        NAMES.put(WaitEvent.ExtensionGranted.class, "extension-granted");
        NAMES.put(WaitEvent.ExtensionRefused.class, "extension-refused");
        NAMES.put(ClockEvent.ClockStarted.class, "clock-started");
        NAMES.put(ClockEvent.ClockPaused.class, "clock-paused");
        NAMES.put(ClockEvent.ClockResumed.class, "clock-resumed");
        NAMES.put(ClockEvent.ClockExtended.class, "clock-extended");
        NAMES.put(ClockEvent.ClockReprojected.class, "clock-reprojected");
        NAMES.put(ClockEvent.ClockRechosen.class, "clock-rechosen");
        NAMES.put(ClockEvent.ClockHeld.class, "clock-held");
        NAMES.put(ClockEvent.ClockMet.class, "clock-met");
        NAMES.put(ClockEvent.ClockBreached.class, "clock-breached");
        NAMES.put(ClockEvent.ClockStoppedLate.class, "clock-stopped-late");
        NAMES.put(ClockEvent.ClockExcused.class, "clock-excused");
        NAMES.put(ClockEvent.ClockCancelled.class, "clock-cancelled");
        NAMES.put(StepEvent.StepsArmed.class, "steps-armed");
        NAMES.put(StepEvent.StepReached.class, "step-reached");
        NAMES.put(StepEvent.StepMarked.class, "step-marked");
        NAMES.put(StepEvent.Urged.class, "urged");
        NAMES.put(StepEvent.Supervised.class, "supervised");
        NAMES.put(StepEvent.Expired.class, "expired");
        NAMES.put(StepEvent.StepFailed.class, "step-failed");
        NAMES.put(PressEvent.UnitUrged.class, "unit-urged");
        NAMES.put(PressEvent.UrgedAgain.class, "urged-again");
        NAMES.put(PressEvent.UrgeAnswered.class, "urge-answered");
        NAMES.put(PressEvent.SupervisionIssued.class, "supervision-issued");
        NAMES.put(PressEvent.SupervisionAnswered.class, "supervision-answered");
        NAMES.put(PressEvent.SupervisionReturned.class, "supervision-returned");
        NAMES.put(PressEvent.SupervisionAccepted.class, "supervision-accepted");
        NAMES.put(PressEvent.SupervisionSentBack.class, "supervision-sent-back");
        NAMES.put(PressEvent.SupervisionClosed.class, "supervision-closed");
        NAMES.put(CommitmentEvent.Promised.class, "promised");
        NAMES.put(CommitmentEvent.PromiseKept.class, "promise-kept");
        NAMES.put(CommitmentEvent.PromiseBroken.class, "promise-broken");
        NAMES.put(CommitmentEvent.PromiseRenegotiated.class, "promise-renegotiated");
        NAMES.put(ReviewEvent.ReviewRequested.class, "review-requested");
        NAMES.put(ReviewEvent.ReviewDecided.class, "review-decided");
        NAMES.put(ReviewEvent.ReviewAppealed.class, "review-appealed");
        NAMES.put(FactEvent.FactsChanged.class, "facts-changed");
        NAMES.put(FactEvent.Corrected.class, "corrected");
        NAMES.put(FactEvent.Supplemented.class, "supplemented");
        NAMES.put(StatusEvent.StatusSet.class, "status-set");
        NAMES.put(StatusEvent.StatusCleared.class, "status-cleared");
        NAMES.put(EndingEvent.Closed.class, "closed");
        NAMES.put(EndingEvent.Merged.class, "merged");
        NAMES.put(EndingEvent.Withdrawn.class, "withdrawn");
        NAMES.put(LinkEvent.Linked.class, "linked");
        NAMES.put(LinkEvent.Unlinked.class, "unlinked");
        NAMES.put(LinkEvent.Absorbed.class, "absorbed");
        NAMES.put(LinkEvent.Separated.class, "separated");
        NAMES.put(LinkEvent.Unmerged.class, "unmerged");
        NAMES.put(PartyEvent.ContactRecorded.class, "contact-recorded");
        NAMES.put(PartyEvent.RequesterJoined.class, "requester-joined");
        NAMES.put(PartyEvent.RequesterLeft.class, "requester-left");
        NAMES.put(PartyEvent.SourceChanged.class, "source-changed");
        NAMES.put(FollowUpEvent.FollowUpPlanned.class, "follow-up-planned");
        NAMES.put(FollowUpEvent.FollowUpOpened.class, "follow-up-opened");
        NAMES.put(FollowUpEvent.FollowUpGiven.class, "follow-up-given");
        NAMES.put(FollowUpEvent.FollowUpSkipped.class, "follow-up-skipped");
        NAMES.put(FollowUpEvent.Attempted.class, "attempted");
        NAMES.put(FollowUpEvent.FollowUpFinished.class, "follow-up-finished");
        NAMES.put(FollowUpEvent.FollowUpExpired.class, "follow-up-expired");
        NAMES.put(AnswerEvent.SurveyAnswered.class, "survey-answered");
        NAMES.put(AnswerEvent.AnswerCorrected.class, "answer-corrected");
        NAMES.put(AnswerEvent.Dissatisfied.class, "dissatisfied");
        NAMES.put(AnswerEvent.DissatisfactionSettled.class, "dissatisfaction-settled");
        NAMES.put(ReopenEvent.Reworked.class, "reworked");
        NAMES.put(ReopenEvent.Reopened.class, "reopened");
        NAMES.put(RecordEvent.Noted.class, "noted");
        NAMES.put(RecordEvent.Attached.class, "attached");
        NAMES.put(RecordEvent.HostReported.class, "host-reported");
        NAMES.put(RecordEvent.WordsErased.class, "words-erased");
        NAMES.put(RecordEvent.PolicyMoved.class, "policy-moved");
        NAMES.put(NoticeEvent.NoticeQueued.class, "notice-queued");
        NAMES.put(NoticeEvent.NoticeWithheld.class, "notice-withheld");
    }

    /** Names of events whose moments are called something else. */
    private static final Set<String> SHADOWED =
            Set.of("unit-urged", "supervision-issued", "review-requested", "review-decided", "review-appealed");

    private EventNames() {}

    /**
     * Lists every event with its name.
     *
     * @return in the order of a ticket's life
     */
    public static Map<Class<? extends Event>, String> all() {
        return Collections.unmodifiableMap(NAMES);
    }

    /**
     * Lists the moments that policies can name: every event, what some events are called instead, and, with {@code sub-} before
     * it, what happens to the parts that units gave on.
     *
     * @return in the order of a ticket's life; a host's own moments are {@code host:} and their code
     */
    public static Set<String> moments() {
        Set<String> moments = new LinkedHashSet<>(NAMES.values());
        moments.add("proposed");
        moments.add("drafted");
        moments.add("source-withdrawn");
        for (ReviewKind kind : ReviewKind.values()) {
            moments.addAll(List.of(kind.requested(), kind.granted(), kind.refused(), kind.appealed()));
        }
        NAMES.forEach((type, name) -> {
            if (OfPart.class.isAssignableFrom(type) && !OF_THE_HOTLINE.contains(type)) {
                moments.add("sub-" + name);
            }
        });
        moments.removeAll(SHADOWED);
        return moments;
    }

    /**
     * Names an event.
     *
     * @param event its type
     * @return the name
     * @throws IllegalArgumentException if the type has none
     */
    public static String of(Class<? extends Event> event) {
        String name = NAMES.get(event);
        if (name == null) {
            throw new IllegalArgumentException("the event " + event.getSimpleName() + " has no name in EventNames");
        }
        return name;
    }
}
