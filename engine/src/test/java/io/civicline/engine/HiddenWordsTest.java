package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Recording.Attach;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.EventNames;
import io.civicline.core.event.Stamp;
import io.civicline.core.id.CommandId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import io.civicline.engine.internal.codec.Lives;
import io.civicline.engine.policy.Role;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
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
            "absorbed.ticket.cases.all.0.number",
            "registered.intake.source.number",
            "source-changed.before.number",
            "source-changed.source.number");

    /** Codes and names that the policy, or a rule of it, gives: nobody writes them about a requester. */
    private static final Set<String> OF_THE_POLICY = Set.of(
            "clock-extended.by",
            "clock-extended.limit.amount",
            "clock-rechosen.limit.amount",
            "clock-started.limit.amount",
            "clock-started.limit.source",
            "dissatisfied.notTaken.0.candidate",
            "dissatisfied.notTaken.0.reason",
            "extension-granted.by",
            "extension-requested.by",
            "follow-up-given.notTaken.0.candidate",
            "follow-up-given.notTaken.0.reason",
            "follow-up-skipped.exception",
            "notice-queued.template",
            "notice-queued.terms.notTaken.0.candidate",
            "notice-queued.terms.notTaken.0.reason",
            "notice-withheld.notTaken.0.candidate",
            "notice-withheld.notTaken.0.reason",
            "notice-withheld.why",
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
            "unrouted.reason");

    /**
     * Made by the engine of ids, of names that the policy gives and of dues. A requester is named in them by his number on the ticket;
     * his name, his words and his phone are put in when the notice is delivered, and are in no event.
     */
    private static final Set<String> OF_NOTICES = Set.of(
            "notice-queued.terms.digest",
            "notice-queued.terms.values.due:handle",
            "notice-queued.terms.values.lead",
            "notice-queued.to");

    /** Keys under which the host, or a system of a unit, keeps something: by contract no words; the host says who may open it. */
    private static final Set<String> KEYS = Set.of(
            "attached.mediaType",
            "attached.reference",
            "downstream-reported.there.number",
            "downstream-reported.there.system",
            "review-requested.evidence.0",
            "review-requested.evidence.1");

    /** What a unit says to the hotline or the citizen: nobody who may write it knows more than units do. */
    private static final Set<String> SAID_BY_UNITS = Set.of(
            "extension-requested.basis",
            "promised.text",
            "replied.text",
            "return-requested.basis",
            "review-appealed.why",
            "review-requested.basis",
            "review-requested.matter.remains",
            "ruling-requested.why",
            "subassigned.instruction",
            "supervision-answered.text",
            "taken-back.why",
            "urge-answered.text");

    /** What the hotline says to units: how it decided on what they asked, what they are to do, why they have it or have it no more. */
    private static final Set<String> SAID_TO_UNITS = Set.of(
            "extension-granted.opinion",
            "extension-refused.opinion",
            "reassigned.why",
            "recalled.why",
            "reply-sent-back.why",
            "return-refused.opinion",
            "returned.opinion",
            "review-decided.opinion",
            "ruled.opinion",
            "supervision-accepted.opinion",
            "supervision-closed.opinion",
            "supervision-issued.why",
            "supervision-returned.text",
            "supervision-sent-back.why",
            "supplemented.text",
            "suspended.basis");

    private final Town town = Town.open(TownPolicies.builder()
            .role(Role.of("fitter").may("note", "attach").seesOwnUnit())
            .build());
    private final Ticket ticket;

    HiddenWordsTest() {
        Ticket registered =
                town.operator().register(Town.burstPipe().confidential().dispatch());
        ticket = town.read(registered);
    }

    @Test
    void a_unit_reads_no_text_of_an_act_of_the_hotline_that_is_not_listed() throws ReflectiveOperationException {
        Set<String> read = new TreeSet<>();
        for (Map.Entry<String, Entry> one : Lives.entries().entrySet()) {
            Event event = one.getValue().event();
            for (String path : paths(event, event.name())) {
                Event shown = (Event) marked(event, event.name(), path);
                if (shown != null && holdsMark(byHotline(shown).forUnits(ticket).event())) {
                    read.add(path);
                }
            }
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(THE_MATTER, OF_THE_POLICY, OF_NOTICES, KEYS, SAID_BY_UNITS, SAID_TO_UNITS)
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
    void why_something_was_recorded_late_is_always_withheld_where_somebody_is() {
        Words why = Words.of(MARK, new byte[Words.SALT_BYTES]);
        Ticket open = town.read(town.dispatched());
        for (Actor actor :
                List.of(Actor.of("op", "operator"), Actor.of("h", "handler").in("water"))) {
            Stamp late = new Stamp(Town.START, Town.START.plusSeconds(60), actor, why);
            Entry entry =
                    new Entry(1, late, null, Lives.entries().get("acknowledged").event());

            assertThat(entry.forUnits(ticket).stamp().lateBecause()).isEqualTo(why.withhold());
            assertThat(entry.forUnits(open)).isEqualTo(entry);
        }
    }

    @Test
    void the_id_of_what_the_hotline_submitted_is_withheld_since_it_may_be_that_of_a_call() {
        Event acknowledged = Lives.entries().get("acknowledged").event();
        Entry entry = new Entry(1, stamp(Actor.of("op", "operator")), CommandId.of("call-8"), acknowledged);

        assertThat(entry.forUnits(ticket).command()).isNull();
    }

    @Test
    void a_unit_reads_what_units_wrote_and_not_what_the_hotline_wrote_for_itself() {
        Desk operator = town.operator();
        Desk water = town.hotline.as(Actor.of("f", "fitter").in("water"));
        operator.submit(ticket.id(), new Note(MARK));
        operator.submit(ticket.id(), new Attach("photo-1", MARK, "image/jpeg"));
        operator.submit(ticket.id(), new HostEvent("paid", Map.of("by", MARK)));
        water.submit(ticket.id(), new Note("已到现场"));
        water.submit(ticket.id(), new Attach("photo-2", "现场", "image/jpeg"));

        Ticket replayed = Ticket.unregistered(ticket.id());
        List<String> read = new ArrayList<>();
        for (Entry entry : water.journal(ticket.id())) {
            replayed = entry.applyTo(replayed);
            read.addAll(all(entry.event()));
        }
        assertThat(read).contains("已到现场", "现场", "photo-1").doesNotContain(MARK);
        assertThat(water.ticket(ticket.id())).isEqualTo(replayed);
        assertThat(water.ticket(ticket.id()).enclosures().attachments())
                .extracting(attached -> attached.title().read())
                .containsExactly(Optional.empty(), Optional.of("现场"));
        assertThat(operator.journal(ticket.id()).stream().flatMap(entry -> all(entry.event()).stream()))
                .filteredOn(MARK::equals)
                .hasSize(3);
    }

    /** So that the ticket does not show what its journal withholds. */
    @Test
    void what_an_event_shows_makes_the_ticket_that_is_shown() {
        Map<String, Entry> lives = Lives.entries();
        Ticket before =
                lives.get("unit-urged").applyTo(lives.get("promised").applyTo(ticket.withRequest(ticket.request())));
        Set<String> compared = new TreeSet<>();
        for (Map.Entry<String, Entry> one : lives.entrySet()) {
            Entry entry = byHotline(one.getValue().event());
            applied(entry, before).ifPresent(after -> {
                Ticket replayed = entry.forUnits(after).applyTo(before.forUnits());
                assertThat(replayed).as(one.getKey()).isEqualTo(after.forUnits());
                compared.add(one.getKey());
            });
        }
        assertThat(compared)
                .contains(
                        "attached",
                        "host-reported",
                        "promise-renegotiated",
                        "urged-again",
                        "contact-recorded",
                        "noted");
    }

    /** Empty if it is of a part or follow-up that the ticket does not have. */
    private static Optional<Ticket> applied(Entry entry, Ticket before) {
        try {
            return Optional.of(entry.applyTo(before));
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static List<String> all(Event event) {
        try {
            return texts(event).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stamp stamp(Actor actor) {
        return new Stamp(Town.START, Town.START, actor, null);
    }

    private static Entry byHotline(Event event) {
        return new Entry(1, stamp(Actor.of("op", "operator")), null, event);
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
