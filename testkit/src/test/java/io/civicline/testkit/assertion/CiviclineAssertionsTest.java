package io.civicline.testkit.assertion;

import static io.civicline.core.error.RefusalCode.NOTHING_PENDING;
import static io.civicline.core.error.RefusalCode.NOT_REPLIED;
import static io.civicline.core.error.RefusalCode.REASON_NEEDED;
import static io.civicline.core.error.RefusalCode.SUSPENDED;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatCode;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatExceptionOfType;
import static io.civicline.testkit.assertion.CiviclineAssertions.assertThatRefused;
import static io.civicline.testkit.city.TestCity.TUESDAY;
import static io.civicline.testkit.city.TestCity.aCommendation;
import static io.civicline.testkit.city.TestCity.aComplaint;

import io.civicline.core.clock.ClockState;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.error.Refusal;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import io.civicline.engine.journal.JournalFault;
import io.civicline.engine.journal.JournalReport;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CiviclineAssertionsTest {

    private static final HotlineRig RIG = HotlineRig.with(TestCity.policies()).at(TUESDAY);
    private static final Ticket DISPATCHED = RIG.register(aComplaint());
    private static final Ticket HANDLING = RIG.submit(RIG.register(aComplaint()), new Acknowledge());
    private static final Ticket RESTING =
            RIG.submit(RIG.register(aComplaint()), new Suspend("waits-for-expertise", "等待鉴定"));
    private static final Ticket PROPOSED = RIG.register(aComplaint().propose());
    private static final Ticket ENDED = RIG.submit(RIG.register(aComplaint()), new Withdraw(null));
    private static final Ticket UNLIMITED = RIG.register(aCommendation());
    private static final Instant DUE = DISPATCHED.clock("handle").due();

    static Map<String, ThrowingCallable> whatHolds() {
        return Map.ofEntries(
                Map.entry("stage", () -> assertThat(DISPATCHED).hasStage(Stage.DISPATCHED)),
                Map.entry("open", () -> assertThat(DISPATCHED).isOpen()),
                Map.entry("closure", () -> assertThat(ENDED).isClosedAs(Closure.WITHDRAWN)),
                Map.entry("lead", () -> assertThat(DISPATCHED).hasLead("north-streets")),
                Map.entry("no lead", () -> assertThat(PROPOSED).hasNoLead()),
                Map.entry("units", () -> assertThat(DISPATCHED).isWith("north-district", "north-streets")),
                Map.entry("proposal", () -> assertThat(PROPOSED).isProposedTo("north-streets")),
                Map.entry("rest", () -> assertThat(RESTING).isSuspended()),
                Map.entry("due", () -> assertThat(DISPATCHED).isDue("handle", DUE)),
                Map.entry("met", () -> assertThat(HANDLING).hasMet("acknowledge")),
                Map.entry("no breach", () -> assertThat(DISPATCHED).hasNotBreached("handle")),
                Map.entry("clock", () -> assertThat(RESTING).hasClock("handle", ClockState.PAUSED)),
                Map.entry("no clock", () -> assertThat(DISPATCHED).hasNoClock("audit")),
                Map.entry(
                        "wake-up",
                        () -> assertThat(PROPOSED)
                                .wakesUpAt(PROPOSED.clock("dispatch").due().plusNanos(1000))),
                Map.entry("no wake-up", () -> assertThat(ENDED).neverWakesUp(WakeUp.Reason.CLOSED)),
                Map.entry(
                        "applied",
                        () -> assertThat(RIG.preview(DISPATCHED, new Acknowledge()))
                                .hasEvents("acknowledged", "clock-met", "clock-cancelled")
                                .isApplied()
                                .hasStage(Stage.HANDLING)),
                Map.entry(
                        "unchanged",
                        () -> assertThat(RIG.preview(HANDLING, new Acknowledge()))
                                .isUnchanged()),
                Map.entry(
                        "refused",
                        () -> assertThat(RIG.preview(HANDLING, Close.as(Closure.RESOLVED)))
                                .isRefused()
                                .because(NOT_REPLIED)
                                .naming("stage", Stage.HANDLING)),
                Map.entry("whole", () -> assertThat(RIG.verify(HANDLING)).isWhole()));
    }

    static Map<String, ThrowingCallable> whatDoesNotHold() {
        return Map.ofEntries(
                Map.entry(
                        "to be HANDLING, but found DISPATCHED",
                        () -> assertThat(DISPATCHED).hasStage(Stage.HANDLING)),
                Map.entry(
                        "to be open, but found CLOSED", () -> assertThat(ENDED).isOpen()),
                Map.entry(
                        "closed as RESOLVED, but found WITHDRAWN",
                        () -> assertThat(ENDED).isClosedAs(Closure.RESOLVED)),
                Map.entry(
                        "closed as RESOLVED, but found HANDLING",
                        () -> assertThat(HANDLING).isClosedAs(Closure.RESOLVED)),
                Map.entry(
                        "have the lead water, but found Optional[north-streets]",
                        () -> assertThat(DISPATCHED).hasLead("water")),
                Map.entry(
                        "no lead, but found Optional[north-streets]",
                        () -> assertThat(DISPATCHED).hasNoLead()),
                Map.entry(
                        "be with [water], but found",
                        () -> assertThat(DISPATCHED).isWith("water")),
                Map.entry(
                        "proposed to water, but found north-streets",
                        () -> assertThat(PROPOSED).isProposedTo("water")),
                Map.entry(
                        "proposed to police, but found nobody",
                        () -> assertThat(DISPATCHED).isProposedTo("police")),
                Map.entry(
                        "suspended, but found it is not",
                        () -> assertThat(HANDLING).isSuspended()),
                Map.entry(
                        "due at 2030-01-01T00:00:00Z, but found handle of",
                        () -> assertThat(DISPATCHED).isDue("handle", Instant.parse("2030-01-01T00:00:00Z"))),
                Map.entry(
                        "must be MET, but found handle of",
                        () -> assertThat(DISPATCHED).hasMet("handle")),
                Map.entry(
                        "must have breached, but found",
                        () -> assertThat(DISPATCHED).hasBreached("handle")),
                Map.entry(
                        "no such clock; it has [overall, ",
                        () -> assertThat(DISPATCHED).hasBreached("audit")),
                Map.entry(
                        "no clock 'handle', but found",
                        () -> assertThat(DISPATCHED).hasNoClock("handle")),
                Map.entry(
                        "wake up at 2030-01-01T00:00:00Z",
                        () -> assertThat(DISPATCHED).wakesUpAt(Instant.parse("2030-01-01T00:00:00Z"))),
                Map.entry(
                        "because of CLOSED, but found Never[reason=NO_LIMIT]",
                        () -> assertThat(UNLIMITED).neverWakesUp(WakeUp.Reason.CLOSED)),
                Map.entry(
                        "it was applied: [acknowledged",
                        () -> assertThat(RIG.preview(DISPATCHED, new Acknowledge()))
                                .isRefused()),
                Map.entry(
                        "it was unchanged",
                        () -> assertThat(RIG.preview(HANDLING, new Acknowledge()))
                                .isApplied()),
                Map.entry(
                        "refused: [",
                        () -> assertThat(RIG.preview(HANDLING, Close.as(Closure.RESOLVED)))
                                .isUnchanged()),
                Map.entry(
                        "expected the events [noted]",
                        () -> assertThat(RIG.preview(DISPATCHED, new Acknowledge()))
                                .hasEvents("noted")),
                Map.entry("found [JournalFault", () -> assertThat(broken()).isWhole()),
                Map.entry("to be SWAPPED, but found", () -> assertThat(broken()).hasFault(JournalFault.Kind.SWAPPED)),
                Map.entry(
                        "to have 4 entries, but it has 3",
                        () -> assertThat(broken()).hasEntries(4)),
                Map.entry(
                        "because of [SUSPENDED], but the reasons are",
                        () -> assertThatRefused(CiviclineAssertionsTest::sendBackWhatIsNotThere)
                                .because(SUSPENDED)),
                Map.entry(
                        "only because of [NOTHING_PENDING]",
                        () -> assertThatRefused(CiviclineAssertionsTest::sendBackWhatIsNotThere)
                                .onlyBecause(NOTHING_PENDING)),
                Map.entry(
                        "to cite <第九条>",
                        () -> assertThatRefused(CiviclineAssertionsTest::sendBackWhatIsNotThere)
                                .citing("第九条")),
                Map.entry(
                        "to name unit=water",
                        () -> assertThatRefused(CiviclineAssertionsTest::sendBackWhatIsNotThere)
                                .naming("unit", "water")),
                Map.entry("but it was done", () -> assertThatRefused(() -> RIG.ticket(HANDLING))),
                Map.entry(
                        "but it failed with java.lang.IllegalStateException: broken",
                        () -> assertThatRefused(() -> {
                            throw new IllegalStateException("broken");
                        })));
    }

    private static void sendBackWhatIsNotThere() {
        RIG.submit(HANDLING, new Audit(null, false, null));
    }

    private static JournalReport broken() {
        return new JournalReport(
                TicketId.of("T1"), 3, List.of(new JournalFault(JournalFault.Kind.CHANGED, 2, "its hash is another")));
    }

    static Stream<String> holds() {
        return whatHolds().keySet().stream().sorted();
    }

    static Stream<String> doesNotHold() {
        return whatDoesNotHold().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("holds")
    void what_holds_passes(String name) {
        assertThatCode(whatHolds().get(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("doesNotHold")
    void what_does_not_hold_fails_and_says_what_was_found(String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(whatDoesNotHold().get(message))
                .withMessageContaining(message);
    }

    @Test
    void every_reason_counts_and_the_source_is_compared() {
        assertThatRefused(CiviclineAssertionsTest::sendBackWhatIsNotThere)
                .because(REASON_NEEDED)
                .because(NOTHING_PENDING, REASON_NEEDED)
                .onlyBecause(NOTHING_PENDING, REASON_NEEDED);
        assertThat((Decision) new Decision.Refused(List.of(Refusal.of(SUSPENDED).citing("第九条"))))
                .isRefused()
                .citing("第九条");
    }

    @Test
    void one_static_import_serves_what_assertj_has_too() {
        assertThat(List.of(1, 2)).hasSize(2).contains(1);
        assertThat("text").isNotBlank();
    }
}
