package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.EventNames;
import io.civicline.core.event.Stamp;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import io.civicline.engine.internal.codec.Lives;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every text that any event can hold, one after the other, is marked and shown to a unit on a confidential ticket: what is still
 * marked then is listed here, with the reason why a unit reads it. A new event, or a new text in one, is in no list and fails.
 */
class HiddenWordsTest {

    private static final String MARK = "MARKED";

    /** What it is about: without the request and the place of it, nobody can handle it. */
    private static final Set<String> THE_MATTER = Set.of(
            "corrected.change.attributes.floors.0",
            "facts-changed.change.attributes.floors.0",
            "facts-changed.change.location.address",
            "registered.intake.request.attributes.a-second.0",
            "registered.intake.request.attributes.z-first.0",
            "registered.intake.request.attributes.z-first.1",
            "registered.intake.request.body",
            "registered.intake.request.location.address",
            "registered.intake.request.location.asset",
            "registered.intake.request.location.coordinates.system",
            "registered.intake.request.location.grid",
            "registered.intake.request.subject",
            "registered.intake.source.number",
            "source-changed.before.number",
            "source-changed.source.number");

    /** What the policy names, what the host keeps under a reference of its own, and rules that were cited: no words of a requester. */
    private static final Set<String> OF_POLICY_AND_HOST = Set.of(
            "attached.mediaType",
            "attached.reference",
            "clock-extended.by",
            "clock-extended.limit.amount",
            "clock-rechosen.limit.amount",
            "clock-started.limit.amount",
            "clock-started.limit.source",
            "dissatisfied.notTaken.0.candidate",
            "dissatisfied.notTaken.0.reason",
            "downstream-reported.there.number",
            "downstream-reported.there.system",
            "extension-granted.by",
            "extension-requested.by",
            "follow-up-given.notTaken.0.candidate",
            "follow-up-given.notTaken.0.reason",
            "follow-up-skipped.exception",
            "host-reported.data.empty",
            "host-reported.data.z",
            "host-reported.data.金额",
            "notice-queued.template",
            "notice-queued.terms.digest",
            "notice-queued.terms.notTaken.0.candidate",
            "notice-queued.terms.notTaken.0.reason",
            "notice-queued.terms.values.due:handle",
            "notice-queued.terms.values.lead",
            "notice-queued.to",
            "notice-withheld.notTaken.0.candidate",
            "notice-withheld.notTaken.0.reason",
            "notice-withheld.why",
            "review-requested.evidence.0",
            "review-requested.evidence.1",
            "routed.notTaken.0.candidate",
            "routed.notTaken.0.reason",
            "routed.notTaken.1.candidate",
            "routed.notTaken.1.reason",
            "routed.tags.0",
            "routed.tags.1",
            "ruled.authority",
            "step-failed.notTaken.0.candidate",
            "step-failed.notTaken.0.reason",
            "supervised.candidate",
            "supervised.notTaken.0.candidate",
            "supervised.notTaken.0.reason",
            "unrouted.notTaken.0.candidate",
            "unrouted.notTaken.0.reason",
            "unrouted.notTaken.1.candidate",
            "unrouted.notTaken.1.reason",
            "unrouted.reason",
            "words-erased.ground");

    /** What units and the hotline write to each other, or to the citizen; who writes it knows who reads it. */
    private static final Set<String> WRITTEN_BY_STAFF = Set.of(
            "answered-at-once.answer",
            "attached.title",
            "corrected.reason",
            "extension-granted.opinion",
            "extension-refused.opinion",
            "extension-requested.basis",
            "facts-changed.reason",
            "merged.why",
            "noted.text",
            "promise-renegotiated.basis",
            "promised.text",
            "reassigned.why",
            "recalled.why",
            "reopened.basis",
            "replied.text",
            "reply-sent-back.why",
            "return-refused.opinion",
            "return-requested.basis",
            "returned.opinion",
            "review-appealed.why",
            "review-decided.opinion",
            "review-requested.basis",
            "review-requested.matter.remains",
            "ruled.opinion",
            "ruling-requested.why",
            "status-cleared.note",
            "status-set.note",
            "subassigned.instruction",
            "supervision-accepted.opinion",
            "supervision-answered.text",
            "supervision-closed.opinion",
            "supervision-issued.why",
            "supervision-returned.text",
            "supervision-sent-back.why",
            "supplemented.text",
            "suspended.basis",
            "taken-back.why",
            "unmerged.why",
            "urge-answered.text");

    private final Ticket ticket;

    HiddenWordsTest() {
        Town town = Town.open();
        Ticket registered =
                town.operator().register(Town.burstPipe().confidential().dispatch());
        ticket = town.read(registered);
    }

    @Test
    void a_unit_reads_no_text_of_an_event_that_is_not_listed() throws ReflectiveOperationException {
        Set<String> read = new TreeSet<>();
        for (Map.Entry<String, Entry> one : Lives.entries().entrySet()) {
            Event event = one.getValue().event();
            for (String path : paths(event, event.name())) {
                Event shown = (Event) marked(event, event.name(), path);
                if (shown != null && holdsMark(shown.forUnits(ticket))) {
                    read.add(path);
                }
            }
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(Stream.of(THE_MATTER, OF_POLICY_AND_HOST, WRITTEN_BY_STAFF)
                        .flatMap(Set::stream)
                        .toList());
    }

    @Test
    void what_came_by_a_call_is_withheld_with_the_number_of_the_call() throws ReflectiveOperationException {
        for (String name : List.of("supplemented", "unit-urged", "contact-recorded", "promise-renegotiated")) {
            Event event = Lives.entries().get(name).event();
            List<String> said = texts(event).toList();

            assertThat(texts(event.forUnits(ticket))).doesNotContain("call-8", "call-9", "call-12", "rec-88");
            assertThat(said).containsAnyOf("call-8", "call-9", "call-12", "rec-88");
        }
        Event supplemented = Lives.entries().get("supplemented").event();
        Event urged = Lives.entries().get("unit-urged").event();
        assertThat(texts(supplemented.forUnits(ticket))).isEmpty();
        assertThat(texts(urged.forUnits(ticket))).isEmpty();
    }

    @Test
    void every_event_is_looked_at() {
        Set<String> looked = new TreeSet<>();
        Lives.entries().values().forEach(entry -> looked.add(entry.event().name()));

        assertThat(looked).containsAll(EventNames.all().values());
    }

    @Test
    void why_something_was_recorded_late_is_withheld_with_the_words() {
        Words why = Words.of(MARK, new byte[Words.SALT_BYTES]);
        Stamp late = new Stamp(Town.START, Town.START.plusSeconds(60), Actor.TIME, why);
        Event supplemented = Lives.entries().get("supplemented").event();
        Event acknowledged = Lives.entries().get("acknowledged").event();

        Words shown =
                new Entry(1, late, null, supplemented).forUnits(ticket).stamp().lateBecause();
        Words whole =
                new Entry(1, late, null, acknowledged).forUnits(ticket).stamp().lateBecause();

        assertThat(shown).isEqualTo(why.erase());
        assertThat(whole).isEqualTo(why);
    }

    private static boolean holdsMark(Event event) throws ReflectiveOperationException {
        return texts(event).anyMatch(MARK::equals);
    }

    private static Stream<String> texts(@Nullable Object value) throws ReflectiveOperationException {
        List<String> all = new ArrayList<>();
        if (value instanceof String text) {
            all.add(text);
        } else if (value instanceof Words words) {
            words.read().ifPresent(all::add);
        } else {
            for (Object part : parts(value).values()) {
                texts(part).forEach(all::add);
            }
        }
        return all.stream();
    }

    private static List<String> paths(@Nullable Object value, String path) throws ReflectiveOperationException {
        if (value instanceof String || value instanceof Words) {
            return List.of(path);
        }
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, Object> part : parts(value).entrySet()) {
            all.addAll(paths(part.getValue(), path + "." + part.getKey()));
        }
        return all;
    }

    /** Of a record its components, of a collection its elements; of a code or an id nothing. */
    private static Map<String, Object> parts(@Nullable Object value) throws ReflectiveOperationException {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                parts.put(String.valueOf(i), list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> parts.put(key.toString(), one));
        } else if (value instanceof Record && !isCode(value)) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                parts.put(part.getName(), part.getAccessor().invoke(value));
            }
        }
        return parts;
    }

    private static boolean isCode(Object value) {
        String home = value.getClass().getPackageName();
        return home.endsWith(".code") || home.endsWith(".id");
    }

    /** The same with the mark in place of one text; null if that text has a form that takes no such mark. */
    private static @Nullable Object marked(@Nullable Object value, String path, String target)
            throws ReflectiveOperationException {
        if (!target.equals(path) && !target.startsWith(path + ".")) {
            return value;
        }
        if (value instanceof String) {
            return MARK;
        }
        if (value instanceof Words) {
            return Words.of(MARK, new byte[Words.SALT_BYTES]);
        }
        Map<String, Object> parts = new LinkedHashMap<>(parts(value));
        for (Map.Entry<String, Object> part : parts.entrySet()) {
            Object before = part.getValue();
            part.setValue(marked(before, path + "." + part.getKey(), target));
            if (before != null && part.getValue() == null) {
                return null;
            }
        }
        return value instanceof List<?>
                ? new ArrayList<>(parts.values())
                : value instanceof Map<?, ?> ? parts : rebuilt((Record) value, parts);
    }

    private static @Nullable Object rebuilt(Record value, Map<String, Object> parts)
            throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(value.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return value.getClass()
                    .getDeclaredConstructor(types)
                    .newInstance(parts.values().toArray());
        } catch (InvocationTargetException refused) {
            return null;
        }
    }
}
