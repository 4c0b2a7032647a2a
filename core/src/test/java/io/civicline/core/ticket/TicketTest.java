package io.civicline.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.Due;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.EventCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.event.AssignmentEvent.Acknowledged;
import io.civicline.core.event.AssignmentEvent.Dispatched;
import io.civicline.core.event.AssignmentEvent.Ground;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.AssignmentEvent.ReturnRequested;
import io.civicline.core.event.AssignmentEvent.Returned;
import io.civicline.core.event.ClockEvent.ClockCancelled;
import io.civicline.core.event.ClockEvent.ClockPaused;
import io.civicline.core.event.ClockEvent.ClockStarted;
import io.civicline.core.event.EndingEvent.Closed;
import io.civicline.core.event.Event;
import io.civicline.core.event.RecordEvent.Attached;
import io.civicline.core.event.RecordEvent.HostReported;
import io.civicline.core.event.RecordEvent.Noted;
import io.civicline.core.event.RegistrationEvent.Registered;
import io.civicline.core.event.ReplyEvent.Replied;
import io.civicline.core.event.ReplyEvent.ReplySentBack;
import io.civicline.core.event.RoutingEvent.Routed;
import io.civicline.core.event.Stamp;
import io.civicline.core.event.WaitEvent.ExtensionRequested;
import io.civicline.core.event.WaitEvent.Suspended;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.Finding;
import io.civicline.core.request.Contact;
import io.civicline.core.request.Disposition;
import io.civicline.core.request.Intake;
import io.civicline.core.request.Request;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A ticket is what its events have made of it. */
class TicketTest {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final AssignmentId LEAD = AssignmentId.of("T1.1");
    private static final AssignmentId ASSIST = AssignmentId.of("T1.2");

    private Ticket ticket = Ticket.unregistered(TicketId.of("T1"));
    private Instant at = START;

    private static Words words(String text) {
        return Words.of(text, new byte[Words.SALT_BYTES]);
    }

    private TicketTest then(Event event) {
        ticket = event.happenTo(ticket, new Stamp(at, at, Actor.of("a", "b"), null));
        at = at.plusSeconds(60);
        return this;
    }

    private TicketTest registered(Disposition disposition) {
        return then(new Registered(new Intake(
                new Request(
                        KindCode.of("COMPLAINT"),
                        CategoryCode.of("city"),
                        null,
                        UrgencyCode.of("NORMAL"),
                        words("x"),
                        null,
                        null,
                        Map.of(),
                        false,
                        List.of()),
                List.of(),
                new Contact(ChannelCode.of("PHONE"), START, null),
                null,
                null,
                START,
                START,
                disposition,
                1)));
    }

    private TicketTest dispatched() {
        return then(new Dispatched(
                List.of(
                        new Offer(LEAD, UnitId.of("water"), AssignmentRole.LEAD),
                        new Offer(ASSIST, UnitId.of("roads"), AssignmentRole.ASSIST)),
                Ground.RULE));
    }

    private static ClockStarted started(String code, int hours) {
        Instant due = START.plusSeconds(hours * 3600L);
        return new ClockStarted(
                new ClockKey(ClockCode.of(code), null, 1), ChosenLimit.until(due, 1, null), START, new Due(due, false));
    }

    @Test
    void the_stage_follows_from_the_leads_part() {
        assertThat(ticket.stage()).isEqualTo(Stage.UNREGISTERED);
        assertThat(registered(Disposition.DISPATCH).ticket.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(dispatched().ticket.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(then(new Acknowledged(ASSIST)).ticket.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(then(new Acknowledged(LEAD)).ticket.stage()).isEqualTo(Stage.HANDLING);
        assertThat(then(new Replied(ASSIST, Finding.SOLVED, words("x"))).ticket.stage())
                .isEqualTo(Stage.HANDLING);
        assertThat(then(new Replied(LEAD, Finding.SOLVED, words("x"))).ticket.stage())
                .isEqualTo(Stage.REPLIED);
        assertThat(then(new ReplySentBack(LEAD, words("x"))).ticket.stage()).isEqualTo(Stage.HANDLING);
        assertThat(then(new Returned(LEAD, null)).ticket.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(then(new Closed(Closure.DECLINED, null)).ticket.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void who_leads_follows_from_the_parts() {
        assertThat(registered(Disposition.DISPATCH).ticket.lead()).isEmpty();
        assertThat(dispatched().ticket.lead()).hasValue(UnitId.of("water"));
        assertThat(then(new Returned(LEAD, null)).ticket.lead()).isEmpty();
    }

    @Test
    void a_unit_that_had_a_part_is_concerned_for_ever() {
        registered(Disposition.DISPATCH).dispatched().then(new Returned(LEAD, null));

        assertThat(ticket.concerns(UnitId.of("water"))).isTrue();
        assertThat(ticket.concerns(UnitId.of("roads"))).isTrue();
        assertThat(ticket.concerns(UnitId.of("parks"))).isFalse();
    }

    @Test
    void parts_are_numbered_on() {
        assertThat(registered(Disposition.DISPATCH).ticket.nextAssignment(0)).isEqualTo(LEAD);
        assertThat(dispatched().ticket.nextAssignment(1)).hasToString("T1.4");
    }

    @Test
    void routing_can_raise_the_urgency() {
        registered(Disposition.PROPOSE);
        assertThat(ticket.urgency()).hasToString("NORMAL");
        Proposal choice = new Proposal(RuleId.of("r"), UnitId.of("water"), List.of(), List.of());
        then(new Routed(choice, List.of("night"), UrgencyCode.of("URGENT"), true, List.of(), 1));

        assertThat(ticket.urgency()).hasToString("URGENT");
        assertThat(ticket.request().urgency()).hasToString("NORMAL");
        assertThat(ticket.handling().tags()).containsExactly("night");
        assertThat(ticket.handling().proposal()).isEqualTo(choice);
        assertThat(dispatched().ticket.handling().proposal()).isNull();
    }

    @Test
    void the_wake_up_is_the_microsecond_after_the_earliest_due() {
        registered(Disposition.DISPATCH).dispatched().then(started("a", 9)).then(started("b", 4));

        assertThat(ticket.wakeUp())
                .isEqualTo(new WakeUp.At(START.plusSeconds(4 * 3600).plusNanos(1000)));
        assertThat(ticket.wakeUp().when()).hasValue(START.plusSeconds(4 * 3600).plusNanos(1000));
    }

    @Test
    void without_a_wake_up_there_is_a_reason() {
        ClockKey a = new ClockKey(ClockCode.of("a"), null, 1);

        assertThat(registered(Disposition.DRAFT).ticket.wakeUp()).isEqualTo(new WakeUp.Never(WakeUp.Reason.DRAFT));
        assertThat(dispatched().ticket.wakeUp()).isEqualTo(new WakeUp.Never(WakeUp.Reason.NO_LIMIT));
        assertThat(then(started("a", 9)).then(new ClockPaused(a)).ticket.wakeUp())
                .isEqualTo(new WakeUp.Never(WakeUp.Reason.PAUSED));
        assertThat(then(new ClockCancelled(a)).ticket.wakeUp())
                .isEqualTo(new WakeUp.Never(WakeUp.Reason.NOTHING_RUNNING));
        assertThat(then(new Closed(Closure.RESOLVED, null)).ticket.wakeUp())
                .isEqualTo(new WakeUp.Never(WakeUp.Reason.CLOSED));
        assertThat(ticket.wakeUp().when()).isEmpty();
    }

    @Test
    void the_end_ends_every_part_and_every_wait() {
        registered(Disposition.DISPATCH).dispatched().then(new Acknowledged(LEAD));
        then(new ReturnRequested(LEAD, ReasonCode.of("x"), words("x"), null));
        then(new Suspended(ReasonCode.of("weather"), words("x")));
        Instant end = at;
        then(new Closed(Closure.WITHDRAWN, null));

        assertThat(ticket.isOpen()).isFalse();
        assertThat(ticket.handling().assignments())
                .allSatisfy(part -> assertThat(part.state()).isEqualTo(AssignmentState.WITHDRAWN))
                .allSatisfy(part -> assertThat(part.returnAsk()).isNull());
        assertThat(ticket.waits().current()).isEmpty();
        assertThat(ticket.waits().suspensions().get(0).until()).isEqualTo(end);
        assertThat(ticket.ending().at()).isEqualTo(end);
        assertThat(ticket.ending().by()).hasToString("a");
    }

    @Test
    void an_extension_that_a_unit_asked_for_ends_with_its_reply_or_return_but_not_with_anothers() {
        ClockKey leads = new ClockKey(ClockCode.of("handle"), LEAD, 1);
        Event asked = new ExtensionRequested(leads, "5h", ReasonCode.of("complex"), words("x"), null);
        registered(Disposition.DISPATCH)
                .dispatched()
                .then(new Acknowledged(LEAD))
                .then(new Acknowledged(ASSIST));

        then(asked).then(new Replied(ASSIST, Finding.SOLVED, words("x")));
        assertThat(ticket.waits().asked()).isNotNull();
        then(new Replied(LEAD, Finding.SOLVED, words("x")));
        assertThat(ticket.waits().asked()).isNull();

        then(new ReplySentBack(LEAD, words("x"))).then(asked).then(new Returned(LEAD, null));
        assertThat(ticket.waits().asked()).isNull();
    }

    @Test
    void only_acts_that_move_the_ticket_move_its_time() {
        registered(Disposition.DISPATCH);
        assertThat(ticket.movedAt()).isEqualTo(START);
        then(new Noted(words("x"))).then(started("a", 9));
        assertThat(ticket.movedAt()).isEqualTo(START);
        Instant moved = at;
        dispatched();
        assertThat(ticket.movedAt()).isEqualTo(moved);
        assertThat(ticket.moved(START).movedAt()).as("never back").isEqualTo(moved);
    }

    @Test
    void what_the_host_encloses_is_kept_in_order() {
        registered(Disposition.DISPATCH)
                .then(new Attached("ref-1", words("照片"), "image/png"))
                .then(new HostReported(EventCode.of("paid"), Map.of("fee", "12")))
                .then(new Attached("ref-2", words("录音"), "audio/wav"));

        assertThat(ticket.enclosures().attachments())
                .extracting(Attachment::reference)
                .containsExactly("ref-1", "ref-2");
        assertThat(ticket.enclosures().hostFacts().get(0).data()).containsEntry("fee", "12");
    }

    @Test
    void erasing_takes_every_text_and_no_fact() {
        registered(Disposition.DISPATCH).dispatched().then(new Acknowledged(LEAD));
        then(new ReturnRequested(ASSIST, ReasonCode.of("x"), words("a"), null));
        then(new Suspended(ReasonCode.of("weather"), words("b")));
        then(new Attached("ref", words("c"), "image/png"));
        then(new Replied(LEAD, Finding.SOLVED, words("d")));
        Ticket erased = ticket.erase();

        assertThat(erased.request().subject().isErased()).isTrue();
        assertThat(erased.handling().assignment(ASSIST).returnAsk().basis().isErased())
                .isTrue();
        assertThat(erased.waits().suspensions().get(0).basis().isErased()).isTrue();
        assertThat(erased.enclosures().attachments().get(0).title().isErased()).isTrue();
        assertThat(erased.answering().replies().get(0).text().isErased()).isTrue();
        assertThat(erased.stage()).isEqualTo(ticket.stage());
        assertThat(erased.erase()).isEqualTo(erased);
    }

    @Test
    void what_is_not_there_is_named() {
        assertThatIllegalStateException().isThrownBy(() -> ticket.request()).withMessageContaining("T1");
        registered(Disposition.DISPATCH).then(started("a", 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ticket.clock("b"))
                .withMessageContaining("'b'")
                .withMessageContaining("[a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ticket.withAssignment(LEAD, part -> part))
                .withMessageContaining("T1.1");
    }
}
