package io.civicline.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of events are stored and written in policies: they are pinned here, and so is who may be an event. */
class EventNamesTest {

    private static final List<String> PINNED = List.of(
            "registered",
            "answered-at-once",
            "routed",
            "unrouted",
            "dispatched",
            "acknowledged",
            "first-contacted",
            "return-requested",
            "returned",
            "return-refused",
            "recalled",
            "reassigned",
            "taken-back",
            "recused",
            "subassigned",
            "downstream-reported",
            "return-forbidden",
            "ruling-requested",
            "ruled",
            "replied",
            "reply-passed",
            "reply-sent-back",
            "citizen-told",
            "suspended",
            "resumed",
            "extension-requested",
            "extension-granted",
            "extension-refused",
            "clock-started",
            "clock-paused",
            "clock-resumed",
            "clock-extended",
            "clock-reprojected",
            "clock-rechosen",
            "clock-held",
            "clock-met",
            "clock-breached",
            "clock-stopped-late",
            "clock-excused",
            "clock-cancelled",
            "steps-armed",
            "step-reached",
            "step-marked",
            "urged",
            "supervised",
            "expired",
            "step-failed",
            "unit-urged",
            "urged-again",
            "urge-answered",
            "supervision-issued",
            "supervision-answered",
            "supervision-returned",
            "supervision-accepted",
            "supervision-sent-back",
            "supervision-closed",
            "promised",
            "promise-kept",
            "promise-broken",
            "promise-renegotiated",
            "review-requested",
            "review-decided",
            "review-appealed",
            "facts-changed",
            "corrected",
            "supplemented",
            "status-set",
            "status-cleared",
            "closed",
            "merged",
            "withdrawn",
            "linked",
            "unlinked",
            "absorbed",
            "separated",
            "unmerged",
            "contact-recorded",
            "requester-joined",
            "requester-left",
            "source-changed",
            "follow-up-planned",
            "follow-up-opened",
            "follow-up-given",
            "follow-up-skipped",
            "attempted",
            "follow-up-finished",
            "follow-up-expired",
            "survey-answered",
            "answer-corrected",
            "dissatisfied",
            "dissatisfaction-settled",
            "reworked",
            "reopened",
            "noted",
            "attached",
            "host-reported",
            "words-erased",
            "policy-moved",
            "notice-queued",
            "notice-withheld");

    /** Every record that is an event, found through the sealed types. */
    private static List<Class<?>> events(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<?>> events = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            events.addAll(events(permitted));
        }
        return events;
    }

    @Test
    void the_names_are_those_that_were_published() {
        assertThat(EventNames.all().values()).containsExactlyElementsOf(PINNED).doesNotHaveDuplicates();
    }

    @Test
    void every_event_has_a_name_and_nothing_else_has() {
        assertThat(EventNames.all().keySet()).containsExactlyInAnyOrderElementsOf(castAll(events(Event.class)));
        assertThat(events(Event.class)).allSatisfy(type -> assertThat(type).isRecord());
    }

    private static List<Class<? extends Event>> castAll(List<Class<?>> types) {
        List<Class<? extends Event>> events = new ArrayList<>();
        types.forEach(type -> events.add(type.asSubclass(Event.class)));
        return events;
    }

    @Test
    void names_are_small_letters_and_hyphens_and_say_what_happened() {
        assertThat(EventNames.all()).allSatisfy((type, name) -> assertThat(name).matches("[a-z]+(-[a-z]+)*"));
        assertThat(EventNames.all())
                .allSatisfy((type, name) -> assertThat(name)
                        .isEqualTo(type.getSimpleName()
                                .replaceAll("(?<=.)([A-Z])", "-$1")
                                .toLowerCase(Locale.ROOT)));
    }

    @Test
    void the_groups_of_events_are_pinned() {
        assertThat(Stream.of(Event.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactly(
                        "RegistrationEvent",
                        "RoutingEvent",
                        "AssignmentEvent",
                        "HandOverEvent",
                        "RulingEvent",
                        "ReplyEvent",
                        "WaitEvent",
                        "ClockEvent",
                        "StepEvent",
                        "FactEvent",
                        "StatusEvent",
                        "PressEvent",
                        "CommitmentEvent",
                        "ReviewEvent",
                        "EndingEvent",
                        "LinkEvent",
                        "PartyEvent",
                        "FollowUpEvent",
                        "ReopenEvent",
                        "RecordEvent",
                        "NoticeEvent");
    }

    @Test
    void only_acts_of_people_move_a_ticket() {
        List<String> moving = EventNames.all().entrySet().stream()
                .filter(entry -> !Stream.of(
                                RoutingEvent.class,
                                ClockEvent.class,
                                StepEvent.class,
                                FactEvent.class,
                                PressEvent.class,
                                CommitmentEvent.class,
                                ReviewEvent.class,
                                LinkEvent.class,
                                PartyEvent.class,
                                FollowUpEvent.class,
                                RecordEvent.class,
                                NoticeEvent.class)
                        .anyMatch(still -> still.isAssignableFrom(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();

        assertThat(moving)
                .contains("registered", "dispatched", "replied", "suspended", "closed")
                .hasSize(33);
        assertThat(new WaitEvent.Resumed().moves()).isTrue();
        assertThat(new RecordEvent.WordsErased("x").moves()).isFalse();
        assertThat(new ClockEvent.ClockCancelled(null).moves()).isFalse();
    }

    @Test
    void what_is_no_event_has_no_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventNames.of(WaitEvent.class))
                .withMessageContaining("WaitEvent");
    }
}
