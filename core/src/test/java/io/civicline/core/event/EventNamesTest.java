package io.civicline.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
            "supervision-ordered",
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
    void moments_are_what_events_say_and_nothing_else() {
        assertThat(EventNames.moments())
                .contains("registered", "drafted", "proposed", "urged", "sub-urged", "supervised", "sub-supervised")
                .contains("termination-granted", "sub-excusal-requested", "source-withdrawn", "sub-replied")
                .doesNotContain("unit-urged", "sub-unit-urged", "supervision-issued", "sub-supervision-issued")
                .doesNotContain("review-decided", "host-reported", "sub-subassigned", "sub-reassigned", "sub-expired")
                .doesNotContain("sub-exclusion-granted", "sub-excusal-appealed", "sub-reworked");
        Set<String> all = new LinkedHashSet<>();
        EventNames.all().keySet().forEach(type -> all.addAll(EventNames.momentsOf(type)));
        assertThat(all).containsExactlyInAnyOrderElementsOf(EventNames.moments());
        assertThat(EventNames.momentsOf(PressEvent.UnitUrged.class)).containsExactly("urged", "sub-urged");
        assertThat(EventNames.momentsOf(RecordEvent.HostReported.class)).isEmpty();
    }

    @Test
    void every_event_that_can_be_about_a_part_has_moments_of_parts_that_units_gave_on_or_is_said_not_to()
            throws NoSuchMethodException {
        Set<String> never = Set.of("subassigned", "reassigned", "expired", "reworked", "reopened");
        for (Class<? extends Event> type : EventNames.all().keySet()) {
            boolean ofPart = OfPart.class.isAssignableFrom(type)
                    || type.getMethod("part").getDeclaringClass() != Event.class;
            boolean below = EventNames.momentsOf(type).stream().anyMatch(moment -> moment.startsWith("sub-"));
            assertThat(below).as(EventNames.of(type)).isEqualTo(ofPart && !never.contains(EventNames.of(type)));
        }
    }

    @Test
    void a_text_that_is_no_moment_is_told_the_one_that_was_meant() {
        assertThat(EventNames.meantBy("unit-urged")).containsExactly("urged");
        assertThat(EventNames.meantBy("sub-unit-urged")).containsExactly("sub-urged");
        assertThat(EventNames.meantBy("supervision-issued")).containsExactly("supervised");
        assertThat(EventNames.meantBy("review-appealed")).contains("termination-appealed", "excusal-appealed");
        assertThat(EventNames.meantBy("dispatchd")).containsExactly("dispatched");
        assertThat(EventNames.meantBy("whatever-else")).isEmpty();
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
