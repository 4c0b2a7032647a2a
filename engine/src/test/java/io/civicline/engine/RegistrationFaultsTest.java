package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.error.Fault;
import io.civicline.core.error.Invalid;
import io.civicline.core.registration.Parts;
import io.civicline.core.registration.Place;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.registration.Requester;
import io.civicline.core.registration.Upstream;
import io.civicline.core.request.Disposition;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a registration is told at once, each with its path; what is only unusual is taken as it is. */
class RegistrationFaultsTest {

    private final Town town = Town.open();

    private List<Fault> faults(Registration registration) {
        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> town.operator().register(registration));
        assertThat(invalid).as("%s must be invalid", registration).isNotNull();
        return invalid.faults();
    }

    private Map<String, String> codes(Registration registration) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Fault fault : faults(registration)) {
            speaks(fault);
            codes.put(fault.path(), fault.code());
        }
        return codes;
    }

    private static void speaks(Fault fault) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(fault.text(locale)).doesNotContain("{", "}").doesNotContain(fault.code());
        }
        assertThat(fault.text(Locale.CHINESE)).isNotEqualTo(fault.text(Locale.ENGLISH));
    }

    @Test
    void every_fault_is_told_at_once_with_its_path() {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        attributes.put("long", List.of("x".repeat(2001)));
        attributes.put(" space", List.of("x"));
        Registration wrong = new Registration(
                "NOPE",
                "",
                "no.such.category",
                "1100",
                "SOMEWHEN",
                " ",
                "x".repeat(20_001),
                new Place("", new BigDecimal("90.1"), new BigDecimal("-180.1"), null, null, null, "no-such-unit"),
                attributes,
                List.of(new Requester("a\0b", "1".repeat(51), true), Requester.anonymous()),
                false,
                List.of("water", "no-such-unit"),
                "two\nlines",
                " space",
                "e\u0301",
                town.now().plusSeconds(1),
                new Upstream("", "x".repeat(201), null),
                "e\u0301",
                Disposition.PROPOSE,
                new Parts("water", Arrays.asList("roads", null), List.of(" ")),
                "in-court",
                "already");

        assertThat(codes(wrong))
                .containsOnly(
                        Map.entry("kind", "UNKNOWN_CODE"),
                        Map.entry("channel", "BLANK"),
                        Map.entry("category", "UNKNOWN_CODE"),
                        Map.entry("region", "NOT_IN_FORCE"),
                        Map.entry("urgency", "UNKNOWN_CODE"),
                        Map.entry("subject", "BLANK"),
                        Map.entry("body", "SIZE"),
                        Map.entry("place", "INCOMPLETE_POINT"),
                        Map.entry("place.address", "SIZE"),
                        Map.entry("place.latitude", "TOO_LARGE"),
                        Map.entry("place.longitude", "TOO_SMALL"),
                        Map.entry("place.assetOwner", "UNKNOWN_CODE"),
                        Map.entry("attributes[long]", "SIZE"),
                        Map.entry("attributes[ space]", "IDENTIFIER"),
                        Map.entry("requesters[0].name", "UNSTORABLE"),
                        Map.entry("requesters[0].phone", "SIZE"),
                        Map.entry("accused[1]", "UNKNOWN_CODE"),
                        Map.entry("externalId", "IDENTIFIER"),
                        Map.entry("contact", "IDENTIFIER"),
                        Map.entry("contactReference", "IDENTIFIER"),
                        Map.entry("mergeInto", "IDENTIFIER"),
                        Map.entry("arrivedAt", "IN_FUTURE"),
                        Map.entry("upstream.system", "BLANK"),
                        Map.entry("upstream.number", "IDENTIFIER"),
                        Map.entry("parts", "NOT_WITH"),
                        Map.entry("parts.assists[1]", "REQUIRED"),
                        Map.entry("parts.copies[0]", "IDENTIFIER"),
                        Map.entry("reason", "NOT_WITH"),
                        Map.entry("answer", "NOT_WITH"));
        assertThat(town.operator().find("e")).isEmpty();
    }

    @Test
    void a_region_that_was_abolished_is_told_with_its_successor() {
        Fault fault = faults(Town.burstPipe().region("1100").dispatch()).get(0);

        assertThat(fault.text(Locale.ENGLISH)).contains("1100", "2026-03-02", "followed by '1101'");
    }

    @Test
    void what_is_missing_altogether_is_told_too() {
        Registration nothing = new Registration(
                null, null, null, null, null, null, null, null, null, null, false, null, null, null, null, null, null,
                null, null, null, null, null);

        assertThat(codes(nothing))
                .containsOnly(
                        Map.entry("kind", "REQUIRED"),
                        Map.entry("channel", "REQUIRED"),
                        Map.entry("category", "REQUIRED"),
                        Map.entry("subject", "REQUIRED"),
                        Map.entry("attributes", "REQUIRED"),
                        Map.entry("requesters", "REQUIRED"),
                        Map.entry("accused", "REQUIRED"),
                        Map.entry("disposition", "REQUIRED"));
    }

    @Test
    void holes_in_lists_are_told_by_their_place() {
        RegistrationForm form = Town.burstPipe()
                .about(null)
                .requester(null)
                .attribute("a", null)
                .attribute("several", "x", null, "\0")
                .attribute(null, "b");

        assertThat(codes(form.dispatch()))
                .containsOnly(
                        Map.entry("accused[0]", "REQUIRED"),
                        Map.entry("requesters[1]", "REQUIRED"),
                        Map.entry("attributes[a]", "REQUIRED"),
                        Map.entry("attributes[several][1]", "REQUIRED"),
                        Map.entry("attributes[several][2]", "UNSTORABLE"),
                        Map.entry("attributes[]", "REQUIRED"));
    }

    @Test
    void too_many_entries_are_told_with_their_number() {
        RegistrationForm form = Town.burstPipe();
        Collections.nCopies(101, "water").forEach(form::about);
        Collections.nCopies(1000, Requester.anonymous()).forEach(form::requester);
        for (int i = 0; i < 201; i++) {
            form.attribute("a" + i, "x");
        }

        assertThat(codes(form.dispatch()))
                .containsOnly(
                        Map.entry("accused", "SIZE"), Map.entry("requesters", "SIZE"), Map.entry("attributes", "SIZE"));
    }

    @Test
    void each_disposition_needs_its_own() {
        assertThat(codes(Town.burstPipe().decline(null))).containsOnly(Map.entry("reason", "REQUIRED"));
        assertThat(codes(Town.burstPipe().refer(null))).containsOnly(Map.entry("reason", "REQUIRED"));
        assertThat(codes(Town.burstPipe().answer(null))).containsOnly(Map.entry("answer", "REQUIRED"));
        assertThat(codes(Town.burstPipe().answer(""))).containsOnly(Map.entry("answer", "SIZE"));
        assertThat(codes(Town.burstPipe().dispatchTo(null))).containsOnly(Map.entry("parts.lead", "REQUIRED"));
    }

    @Test
    void it_may_have_arrived_any_time_ago_but_not_later_than_it_was_taken() {
        Instant monthsAgo = Instant.parse("2025-11-01T00:00:00Z");

        assertThat(codes(Town.burstPipe().arrived(Instant.MAX).dispatch()))
                .containsOnly(Map.entry("arrivedAt", "IN_FUTURE"));
        assertThat(codes(Town.burstPipe().arrived(town.now().plusNanos(1000)).dispatch()))
                .containsOnly(Map.entry("arrivedAt", "IN_FUTURE"));
        assertThat(codes(Town.burstPipe().arrived(Instant.MIN).dispatch()))
                .containsOnly(Map.entry("arrivedAt", "RANGE"));
        Ticket ticket =
                town.operator().register(Town.burstPipe().arrived(monthsAgo).dispatch());
        assertThat(ticket.clock("overall").startedAt()).isEqualTo(monthsAgo);
        assertThat(ticket.clock("overall").hasBreached()).isTrue();
    }

    @Test
    void what_was_taken_late_cannot_have_arrived_after_it_was_taken() {
        Act lastNight = Act.occurred(town.now().minusSeconds(3600), "系统停机");
        Registration registration =
                Town.burstPipe().arrived(town.now().minusSeconds(60)).dispatch();

        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> town.operator().register(registration, lastNight));

        assertThat(invalid.faults()).extracting(Fault::code).containsExactly("IN_FUTURE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void an_upstream_due_lies_in_years_that_every_store_can_hold(String due) {
        Upstream upstream = new Upstream("province", "P-1", Instant.parse(due));

        assertThat(codes(Town.burstPipe().from(upstream).dispatch())).containsOnly(Map.entry("upstream.due", "RANGE"));
    }

    @Test
    void instants_are_cut_to_microseconds_when_they_come_in() {
        Instant nanos = town.now().minusNanos(1);
        Instant due = Instant.parse("2026-04-01T00:00:00.123456789Z");
        town.setClock(town.now().plusNanos(999));

        Ticket ticket = town.operator()
                .register(Town.burstPipe()
                        .arrived(nanos)
                        .from(new Upstream("province", "P-1", due))
                        .dispatch());

        assertThat(ticket).isEqualTo(town.read(ticket));
        assertThat(ticket.registered().contact().arrivedAt()).isEqualTo(Town.START.minusNanos(1000));
        assertThat(ticket.registered().receivedAt()).isEqualTo(Town.START.minusNanos(1000));
        assertThat(ticket.registered().source().due()).isEqualTo(Instant.parse("2026-04-01T00:00:00.123456Z"));
        assertThat(ticket.registered().registeredAt()).isEqualTo(Town.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0",
                "\uD83C",
                "\uDFD7",
                "\uDFD7\uD83C",
                "a\uD83C",
                "\uD83Cx",
            })
    void what_no_database_can_hold_is_refused_in_every_text(String unstorable) {
        RegistrationForm form = Town.burstPipe()
                .subject(unstorable)
                .body(unstorable)
                .at(new Place(unstorable, null, null, null, null, null, null))
                .attribute("a", unstorable)
                .requester(new Requester(unstorable, unstorable, true));

        assertThat(codes(form.answer(unstorable)))
                .containsOnly(
                        Map.entry("subject", "UNSTORABLE"),
                        Map.entry("body", "UNSTORABLE"),
                        Map.entry("place.address", "UNSTORABLE"),
                        Map.entry("attributes[a]", "UNSTORABLE"),
                        Map.entry("requesters[1].name", "UNSTORABLE"),
                        Map.entry("requesters[1].phone", "UNSTORABLE"),
                        Map.entry("answer", "UNSTORABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " x", "x ", "x\ty", "x\ny", "\u0007", "x\0", "e\u0301", "\uD83C", "\u2003x"})
    void what_cannot_be_an_identifier_is_refused_wherever_one_is_wanted(String no) {
        Map<String, String> codes =
                codes(Town.burstPipe().via("PHONE", no).externalId(no).about(no).dispatchTo(no));

        assertThat(codes).containsOnlyKeys("contactReference", "externalId", "accused[0]", "parts.lead");
        assertThat(codes.values()).containsOnly(no.isEmpty() ? "BLANK" : "IDENTIFIER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🏗🇨🇳👩‍👩‍👧",
                "\u200B\u200Czero\u200Dwidth\uFEFF",
                "\u202Eright to left\u202C مرحبا שלום",
                "line\r\nbreak\ttab\u0085\u2028\u2029",
                "\u0001\u0007\u001B[31m",
                "'; DROP TABLE t; -- {ticket} ${x} %s \\u0000 <b>",
                "\uFFFF\uFFFE\uD83F\uDFFF",
                "Ａ①㈱ﾊﾝｶｸ",
                "İıŞß",
                "\u0300leading combining mark",
            })
    void odd_texts_come_back_as_they_were(String odd) {
        Ticket ticket = town.operator()
                .register(Town.burstPipe()
                        .subject(odd)
                        .body(odd)
                        .attribute("a", odd)
                        .at(Place.at(odd))
                        .requester(Requester.of(odd, odd))
                        .dispatch());
        Ticket read = town.read(ticket);

        assertThat(read).isEqualTo(ticket);
        assertThat(read.request().subject().read()).hasValue(odd);
        assertThat(read.request().attributes()).containsEntry("a", List.of(odd));
        assertThat(read.registered().requesters().get(1).name().read()).hasValue(odd);
        assertThat(town.chief().verify(ticket.id()).faults()).isEmpty();
    }

    @Test
    void words_are_kept_in_normal_form_c() {
        Ticket ticket = town.operator()
                .register(Town.burstPipe().subject("Cafe\u0301 ガ\u3099 \u212B").dispatch());

        assertThat(ticket.request().subject().read()).hasValue("Caf\u00E9 ガ\u3099 \u00C5");
    }

    @Test
    void the_longest_texts_allowed_come_back() {
        String body = "字".repeat(20_000);
        String subject = "🏗".repeat(250);
        Ticket ticket = town.operator()
                .register(Town.burstPipe().subject(subject).body(body).dispatch());

        assertThat(town.read(ticket).request().body()).extracting(Words::read).isEqualTo(Optional.of(body));
        assertThat(town.read(ticket).request().subject().read()).hasValue(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"39.90", "0", "-0.0", "1E+1", "89.999999999999", "1E-7", "-90"})
    void a_point_comes_back_with_the_digits_it_had(String latitude) {
        Ticket ticket = town.operator()
                .register(Town.burstPipe()
                        .at(Place.point(latitude, "116.4", "GCJ-02"))
                        .dispatch());

        assertThat(town.read(ticket)).isEqualTo(ticket);
        assertThat(town.read(ticket).request().location().coordinates().latitude())
                .isEqualTo(new BigDecimal(latitude));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-1000", "1E-1000000000", "0E+1000000000"})
    void a_point_of_more_digits_than_anybody_measures_is_refused(String latitude) {
        Place point = Place.point(latitude, "1." + "3".repeat(2000), "GCJ-02");

        assertThat(codes(Town.burstPipe().at(point).dispatch()))
                .containsOnly(Map.entry("place.latitude", "DIGITS"), Map.entry("place.longitude", "DIGITS"));
    }

    @Test
    void a_preview_tells_the_same_faults() {
        Registration wrong = Town.burstPipe().subject(" ").region("x").dispatch();

        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> town.operator().preview(wrong));

        assertThat(invalid.faults()).isEqualTo(faults(wrong));
    }
}
