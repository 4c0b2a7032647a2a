package io.civicline.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

    private static Words words(String text) {
        return Words.of(text, new byte[Words.SALT_BYTES]);
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0", "89.999999, -179.999999"})
    void a_point_lies_on_the_globe(String latitude, String longitude) {
        Coordinates point = new Coordinates("WGS84", new BigDecimal(latitude), new BigDecimal(longitude));

        assertThat(point.latitude()).isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource({"90.000001, 0", "-90.000001, 0", "0, 180.000001", "0, -180.000001", "1E+2, 0"})
    void a_point_beside_the_globe_is_refused(String latitude, String longitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coordinates("WGS84", new BigDecimal(latitude), new BigDecimal(longitude)))
                .withMessageContaining("must be");
    }

    private static Request request(Map<String, List<String>> attributes) {
        return new Request(
                KindCode.of("COMPLAINT"),
                CategoryCode.of("city"),
                null,
                UrgencyCode.of("NORMAL"),
                words("subject"),
                words("body"),
                new Location(words("address"), null, "grid", null, null),
                attributes,
                false,
                List.of());
    }

    @Test
    void attributes_are_copied_and_keep_their_order() {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        for (String name : List.of("z", "m", "a", "金")) {
            attributes.put(name, List.of(name));
        }
        Request request = request(attributes);
        attributes.clear();

        assertThat(request.attributes().keySet()).containsExactly("z", "m", "a", "金");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> request.attributes().put("x", List.of("y")));
    }

    @Test
    void erasing_takes_every_text_and_leaves_every_code() {
        Request erased = request(Map.of("a", List.of("1"))).erase();

        assertThat(erased.subject().isErased()).isTrue();
        assertThat(erased.body().isErased()).isTrue();
        assertThat(erased.location().address().isErased()).isTrue();
        assertThat(erased.location().grid()).isEqualTo("grid");
        assertThat(erased.kind()).hasToString("COMPLAINT");
        assertThat(erased.attributes()).containsEntry("a", List.of("1"));
    }

    @Test
    void a_requester_is_anonymous_only_without_name_and_number() {
        assertThat(requester(null, null, true).isAnonymous()).isTrue();
        assertThat(requester("a", null, true).isAnonymous()).isFalse();
        assertThat(requester(null, "1", true).isAnonymous()).isFalse();
        assertThat(requester("a", "1", true).erase().isAnonymous())
                .as("once erased")
                .isFalse();
    }

    private static TicketRequester requester(String name, String phone, boolean answerWanted) {
        return new TicketRequester(
                RequesterId.of("T1.1"),
                name == null ? null : words(name),
                phone == null ? null : words(phone),
                answerWanted);
    }

    private static Ticket asked(TicketRequester... requesters) {
        return Ticket.unregistered(TicketId.of("T1")).withIntake(intake(requesters));
    }

    private static Intake intake(TicketRequester... requesters) {
        return new Intake(
                request(Map.of()),
                new ArrayList<>(List.of(requesters)),
                new Contact(ChannelCode.of("PHONE"), AT, null),
                null,
                null,
                AT,
                AT,
                Disposition.DISPATCH,
                1);
    }

    @Test
    void an_answer_is_wanted_as_soon_as_one_who_can_be_reached_wants_it() {
        assertThat(asked().wantsNoAnswer()).isTrue();
        assertThat(asked(requester(null, null, true)).wantsNoAnswer()).isTrue();
        assertThat(asked(requester("a", "1", false)).wantsNoAnswer()).isTrue();
        assertThat(asked(requester("a", "1", false), requester("b", "2", true)).wantsNoAnswer())
                .isFalse();
    }

    @Test
    void erasing_the_words_does_not_change_whether_an_answer_is_wanted() {
        Ticket wanted = asked(requester("a", "1", true));

        assertThat(wanted.erase().wantsNoAnswer()).isEqualTo(wanted.wantsNoAnswer());
    }
}
