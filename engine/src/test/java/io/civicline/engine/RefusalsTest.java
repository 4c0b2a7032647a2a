package io.civicline.engine;

import static io.civicline.engine.RefusalWays.draft;
import static io.civicline.engine.RefusalWays.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.TicketId;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.Role;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason for which something can be refused, each met once at a desk, and said in both languages with its values. */
class RefusalsTest {

    /** How each reason is met. */
    private static final Map<RefusalCode, Function<Town, List<Refusal>>> WAYS =
            RefusalWays.of(new WaysAtTheDesk(), new WaysOfHandling(), new WaysOfConduct(), new WaysOfCitizens());

    static Set<RefusalCode> ways() {
        return WAYS.keySet();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void each_reason_is_met_and_said_with_all_its_values(RefusalCode code) {
        List<Refusal> reasons = WAYS.get(code).apply(Town.open());

        assertThat(reasons).extracting(Refusal::code).contains(code);
        for (Refusal reason : reasons) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(reason.text(locale)).doesNotContain("{", "}", "null", "Optional", "[]");
            }
        }
    }

    @Test
    void no_reason_is_left_out() throws IllegalAccessException {
        List<RefusalCode> all = new ArrayList<>();
        for (Field field : RefusalCode.class.getFields()) {
            all.add((RefusalCode) field.get(null));
        }

        assertThat(ways()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void all_reasons_are_told_at_once() {
        Town town = Town.open();
        Ticket ticket = town.chief(town.dispatched(), new Suspend("weather", "x"));
        RequestReturn wrong = new RequestReturn("mood", "x", "gone");
        town.pass(Duration.ofHours(3));

        assertThat(RefusalWays.of(town.handler("water"), ticket, wrong))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.UNKNOWN_REASON, RefusalCode.TOO_LATE_TO_RETURN, RefusalCode.UNKNOWN_UNIT);
        assertThat(RefusalWays.of(
                        town.operator(),
                        draft(town),
                        Dispatch.to("gone").assist("water").copy("water")))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.UNKNOWN_UNIT, RefusalCode.UNIT_TWICE);
        assertThat(RefusalWays.of(town.chief(), town.replied(), Close.as(Closure.DECLINED)))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.WRONG_CLOSURE, RefusalCode.NO_PASSED_REPLY, RefusalCode.NOT_TOLD);
    }

    @Test
    void a_registration_that_names_its_units_is_refused_for_the_same_reasons() {
        Town town = Town.open();
        List<Refusal> reasons = refused(() -> town.operator()
                .register(Town.burstPipe().about("water").dispatchTo("water", "gone", "parks", "parks")));

        assertThat(reasons)
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.ACCUSED, RefusalCode.UNKNOWN_UNIT, RefusalCode.UNIT_TWICE);
        assertThat(town.tickets()).isEmpty();
    }

    @Test
    void whoever_leads_cannot_be_urged_where_nobody_leads() {
        Town town = Town.open(TownPolicies.builder()
                .role(Role.of("presser").may("urge").seesEverything())
                .build());
        Desk presser = town.hotline.as(Actor.of("presser", "presser"));

        assertThat(RefusalWays.of(presser, draft(town), Urge.because("x")))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NO_LEAD);
    }

    @Test
    void reading_what_is_not_there_is_refused_like_any_command() {
        List<Refusal> reasons = refused(() -> Town.open().operator().ticket(TicketId.of("T999999")));

        assertThat(reasons).extracting(Refusal::code).containsExactly(RefusalCode.NO_SUCH_TICKET);
    }
}
