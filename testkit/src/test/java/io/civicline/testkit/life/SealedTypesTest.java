package io.civicline.testkit.life;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;

import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.event.Event;
import io.civicline.core.event.EventNames;
import io.civicline.core.ticket.WakeUp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Hosts switch over these types, so a new one breaks their code: it belongs into the change log, and then here. No tool
 * that compares versions sees it.
 */
class SealedTypesTest {

    @Test
    void commands() {
        assertThat(tree(Command.class)).isEqualTo("""
                        Command: Registering Dispatching HandingOver Taking Returning Relaying Disputing Replying Waiting Changing Tracking Urging Supervising Promising Reviewing Finishing Contacting Merging Linking CallingBack Reopening Recording PassTime MoveToPolicy
                        Registering: Register
                        Dispatching: Dispatch Route
                        HandingOver: Recall Reassign TakeBack
                        Taking: Acknowledge FirstContact
                        Returning: RequestReturn DecideReturn
                        Relaying: Subassign PassOn ReportDownstream
                        Disputing: RequestRuling Rule
                        Replying: Reply Audit TellCitizen
                        Waiting: Suspend Resume RequestExtension DecideExtension GrantExtension
                        Changing: ChangeFacts Correct Supplement
                        Tracking: SetStatus
                        Urging: Urge AnswerUrge
                        Supervising: Supervise AnswerSupervision ReturnSupervision AuditSupervision CloseSupervision
                        Promising: Promise KeepPromise RenegotiatePromise
                        Reviewing: Terminating Staging Excusing Excluding Appeal
                        Terminating: RequestTermination DecideTermination
                        Staging: RequestStagedClosing DecideStagedClosing
                        Excusing: RequestExcusal DecideExcusal
                        Excluding: RequestExclusion DecideExclusion
                        Finishing: Withdraw Close
                        Contacting: RecordContact WithdrawRequester ChangeSource
                        Merging: Merge Unmerge
                        Linking: Link Unlink Split
                        CallingBack: Attempt OfAnswer
                        OfAnswer: AnswerSurvey CorrectAnswer SettleDissatisfaction
                        Reopening: Reopen
                        Recording: Note Attach HostEvent EraseWords
                        """);
    }

    @Test
    void events() {
        assertThat(tree(Event.class)).isEqualTo("""
                        Event: RegistrationEvent RoutingEvent AssignmentEvent HandOverEvent RulingEvent ReplyEvent WaitEvent ClockEvent StepEvent FactEvent StatusEvent PressEvent CommitmentEvent ReviewEvent EndingEvent LinkEvent PartyEvent FollowUpEvent ReopenEvent RecordEvent NoticeEvent
                        RegistrationEvent: Registered AnsweredAtOnce
                        RoutingEvent: Routed Unrouted
                        AssignmentEvent: Dispatched Acknowledged FirstContacted ReturnRequested Returned ReturnRefused
                        HandOverEvent: Recalled Reassigned TakenBack Recused Subassigned DownstreamReported
                        RulingEvent: ReturnForbidden RulingRequested Ruled
                        ReplyEvent: Replied ReplyPassed ReplySentBack CitizenTold
                        WaitEvent: Suspended Resumed ExtensionRequested ExtensionGranted ExtensionRefused
                        ClockEvent: ClockStarted ClockPaused ClockResumed ClockExtended ClockReprojected ClockRechosen ClockHeld ClockMet ClockBreached ClockStoppedLate ClockExcused ClockCancelled
                        StepEvent: Turn StepsArmed
                        Turn: StepReached StepMarked Urged Supervised Expired StepFailed
                        FactEvent: FactsChanged Corrected Supplemented
                        StatusEvent: StatusSet StatusCleared
                        PressEvent: UnitUrged UrgedAgain UrgeAnswered OfSupervision
                        OfSupervision: SupervisionIssued SupervisionOrdered SupervisionAnswered SupervisionReturned SupervisionAccepted SupervisionSentBack SupervisionClosed
                        CommitmentEvent: Promised PromiseKept PromiseBroken PromiseRenegotiated
                        ReviewEvent: ReviewRequested ReviewDecided ReviewAppealed
                        EndingEvent: Closed Merged Withdrawn
                        LinkEvent: Linked Unlinked Absorbed Separated Unmerged
                        PartyEvent: ContactRecorded RequesterJoined RequesterLeft SourceChanged
                        FollowUpEvent: OfCall AnswerEvent
                        OfCall: FollowUpPlanned FollowUpOpened FollowUpGiven FollowUpSkipped Attempted FollowUpFinished FollowUpExpired
                        AnswerEvent: SurveyAnswered AnswerCorrected Dissatisfied DissatisfactionSettled
                        ReopenEvent: Reworked Reopened
                        RecordEvent: Noted Attached HostReported WordsErased PolicyMoved
                        NoticeEvent: NoticeQueued NoticeWithheld
                        """);
    }

    @Test
    void decisions_and_wake_ups() {
        assertThat(tree(Decision.class)).isEqualTo("Decision: Applied Unchanged Refused\n");
        assertThat(tree(WakeUp.class)).isEqualTo("WakeUp: At Never\n");
    }

    @Test
    void every_event_has_a_name_and_no_name_is_given_twice() {
        List<Class<?>> leaves = leaves(Event.class).toList();

        assertThat(EventNames.all().keySet())
                .hasSameElementsAs(leaves.stream()
                        .map(type -> type.<Event>asSubclass(Event.class))
                        .toList());
        assertThat(EventNames.all().values()).doesNotHaveDuplicates();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedTypesTest::leaves)
                : Stream.of(type);
    }

    /** One line for each sealed type: what it permits, in order. */
    private static String tree(Class<?> type) {
        if (!type.isSealed()) {
            return "";
        }
        String line = Arrays.stream(type.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(" ", type.getSimpleName() + ": ", "\n"));
        return line
                + Arrays.stream(type.getPermittedSubclasses())
                        .map(SealedTypesTest::tree)
                        .collect(Collectors.joining());
    }
}
