package io.civicline.core.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of the events, as they are stored and as policies write them. An API: a name is never given to anything
 * else.
 */
public final class EventNames {

    private static final Map<Class<? extends Event>, String> NAMES = new LinkedHashMap<>();

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
        NAMES.put(ClockEvent.ClockMet.class, "clock-met");
        NAMES.put(ClockEvent.ClockBreached.class, "clock-breached");
        NAMES.put(ClockEvent.ClockStoppedLate.class, "clock-stopped-late");
        NAMES.put(ClockEvent.ClockCancelled.class, "clock-cancelled");
        NAMES.put(StepEvent.StepsArmed.class, "steps-armed");
        NAMES.put(StepEvent.StepReached.class, "step-reached");
        NAMES.put(StepEvent.StepMarked.class, "step-marked");
        NAMES.put(StepEvent.Urged.class, "urged");
        NAMES.put(StepEvent.Supervised.class, "supervised");
        NAMES.put(StepEvent.StepFailed.class, "step-failed");
        NAMES.put(EndingEvent.Closed.class, "closed");
        NAMES.put(EndingEvent.Withdrawn.class, "withdrawn");
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
    }

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
     * Lists the moments that policies can name: every event, and what some events are called instead.
     *
     * @return in the order of a ticket's life; a host's own moments are {@code host:} and their code
     */
    public static Set<String> moments() {
        Set<String> moments = new LinkedHashSet<>(NAMES.values());
        moments.add("proposed");
        moments.add("drafted");
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
