package io.civicline.core.event;

import io.civicline.core.error.NearMiss;
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
        NAMES.put(PressEvent.SupervisionOrdered.class, "supervision-ordered");
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
     * Lists the moments that policies can name: those that some event says, and no others.
     *
     * @return in the order of a ticket's life, then what happens to the parts that units gave on, with {@code sub-} before it; a
     *     host's own moments are {@code host:} and their code
     */
    public static Set<String> moments() {
        Set<String> moments = new LinkedHashSet<>();
        NAMES.keySet().forEach(type -> moments.addAll(Moments.own(type)));
        NAMES.keySet().forEach(type -> moments.addAll(Moments.below(type)));
        return moments;
    }

    /**
     * Lists the moments at which an event can be about a clock: then a rule may say which.
     *
     * @return such as {@code clock-breached} and {@code urged}, in the order of {@link #moments()}; at some of them, such as {@code
     *     urged}, the event can also be what people did, and then {@link Event#ofClock()} is empty
     */
    public static Set<String> momentsOfClocks() {
        return momentsOfAll(OfClock.class);
    }

    /**
     * Lists the moments at which an event can be about one step of a clock: then a rule may say which.
     *
     * @return such as {@code step-marked}, in the order of {@link #moments()}; at some of them {@link Event#ofStep()} can be empty
     */
    public static Set<String> momentsOfSteps() {
        return momentsOfAll(StepEvent.Turn.class);
    }

    private static Set<String> momentsOfAll(Class<?> group) {
        Set<String> of = new LinkedHashSet<>();
        NAMES.keySet().stream().filter(group::isAssignableFrom).forEach(type -> of.addAll(momentsOf(type)));
        Set<String> moments = moments();
        moments.retainAll(of);
        return moments;
    }

    /**
     * Lists the moments that an event of this type can be.
     *
     * @param event its type
     * @return what {@link Event#moment(io.civicline.core.ticket.Ticket)} can say; empty if these are a host's own, {@code host:}
     *     and their code
     * @throws IllegalArgumentException if the type has no name
     */
    public static Set<String> momentsOf(Class<? extends Event> event) {
        of(event);
        Set<String> moments = new LinkedHashSet<>(Moments.own(event));
        moments.addAll(Moments.below(event));
        return moments;
    }

    /**
     * Finds the moments that were probably meant by a text that is none.
     *
     * @param text such as {@code sub-unit-urged} or {@code dispatchd}
     * @return the moments of the event that is called so, else the nearest one by its letters; empty if there is none
     */
    public static Set<String> meantBy(String text) {
        Set<String> meant = new LinkedHashSet<>();
        NAMES.forEach((type, name) -> {
            if (text.equals(name)) {
                meant.addAll(Moments.own(type));
            } else if (text.equals(Moments.SUB + name)) {
                meant.addAll(Moments.below(type));
            }
        });
        if (meant.isEmpty()) {
            NearMiss.of(text, moments()).ifPresent(meant::add);
        }
        return meant;
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
